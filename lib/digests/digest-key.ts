import type { Day } from '#content/schema.ts'
import type { OutgoingMail } from '#lib/mail/mail-composer.ts'

/** One a member, agency and Paris day. */
export function digestKey(userId: string, agencyId: string, day: Day): string {
  return `${userId}|staff_digest|${agencyId}/${day}`
}

/** Of which agency a digest is, by its key. */
export function digestAgency({ key }: Pick<OutgoingMail, 'key'>): string | null {
  return /^[^|]+\|staff_digest\|([0-9a-f-]{36})\//.exec(key)?.[1] ?? null
}
