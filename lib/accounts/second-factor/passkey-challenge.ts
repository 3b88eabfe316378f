import { randomBytes } from 'node:crypto'
import { keyedHash, sameHash } from '#lib/accounts/secrets.ts'
import { type Instant, plusSeconds } from '#lib/time/clock.ts'

type Use = 'add' | 'show'

/** How long the device's own dialog may stay open. */
export const CHALLENGE_SECONDS = 5 * 60

/** A challenge for a passkey, and its mark: a keyed hash of it for one use in one session, which a cookie may hold. */
export function newChallenge(use: Use, tokenHash: string, at: Instant) {
  const challenge = randomBytes(32).toString('base64url')
  const until = String(plusSeconds(at, CHALLENGE_SECONDS).getTime())
  return { challenge, mark: `${until}.${hashOf(use, tokenHash, until, challenge)}` }
}

/** Whether a challenge is the one that the mark was made for, here and not too long ago. */
export function isMarked(mark: string, use: Use, tokenHash: string, challenge: string, at: Instant): boolean {
  const [until = '', hash = ''] = mark.split('.')
  return Number(until) > at.getTime() && sameHash(hash, hashOf(use, tokenHash, until, challenge))
}

function hashOf(use: Use, tokenHash: string, until: string, challenge: string): string {
  return keyedHash(`passkey|${use}|${tokenHash}|${until}|${challenge}`)
}
