import { createHash } from 'node:crypto'
import { env } from '#lib/env.ts'

/** The Message-ID of a mail's key: the same whenever the mail is tried again, so that a mailbox can tell. */
export function messageIdOf(key: string): string {
  const hash = createHash('sha256').update(key).digest('hex').slice(0, 40)
  return `<${hash}@${new URL(env().authUrl).hostname}>`
}
