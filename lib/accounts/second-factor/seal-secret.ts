import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { env } from '#lib/env.ts'

/** Encrypts what an authenticator app shares with us. Bound to the person: in another's row it does not open. */
export function sealSecret(userId: string, secret: string): string {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key(), nonce).setAAD(Buffer.from(userId))
  const sealed = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()])
  return [nonce, sealed, cipher.getAuthTag()].map((part) => part.toString('base64url')).join('.')
}

/** Throws where it was sealed for somebody else, under another AUTH_SECRET, or has been touched. */
export function openSecret(userId: string, text: string): string {
  const [nonce, sealed, tag] = text.split('.').map((part) => Buffer.from(part, 'base64url'))
  if (!nonce || !sealed || tag?.length !== 16) throw new Error('not a sealed secret')
  const decipher = createDecipheriv('aes-256-gcm', key(), nonce, { authTagLength: 16 })
  decipher.setAAD(Buffer.from(userId)).setAuthTag(tag)
  return Buffer.concat([decipher.update(sealed), decipher.final()]).toString('utf8')
}

function key(): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', env().authSecret, '', 'complet authenticator secrets', 32))
}
