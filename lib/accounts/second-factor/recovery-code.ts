import { randomInt } from 'node:crypto'
import { keyedHash } from '#lib/accounts/secrets.ts'

/** Without letters and digits that look alike. Ten of them: 49 bits. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789'

/** As it is shown: two groups of five. */
export function newRecoveryCode(): string {
  const letters = Array.from({ length: 10 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')
  return `${letters.slice(0, 5)}-${letters.slice(5)}`
}

/** Read as people type it: in capitals, without the dash, with blanks. */
export function hashOfRecoveryCode(userId: string, code: string): string {
  return keyedHash(`recovery|${userId}|${code.toLowerCase().replace(/[^a-z0-9]/g, '')}`)
}
