import { sql } from 'drizzle-orm'
import { outgoingMails } from '#db/schema/mail.ts'
import type { Tx } from '#db/transaction.ts'
import type { OutgoingMail } from './mail-composer.ts'

export type Rewrite = { was: OutgoingMail; to: Partial<OutgoingMail> }

/**
 * Changes many mails in one statement, each only where it still stands at the same attempt in the same state: no worker
 * writes over what another one did since. Returns the ids of those that were changed.
 */
export async function rewriteMails(tx: Tx, rewrites: readonly Rewrite[]): Promise<ReadonlySet<string>> {
  if (rewrites.length === 0) return new Set()
  const rows = rewrites.map(({ was, to }) => ({ ...was, ...to, wasState: was.state, wasAttempts: was.attempts }))
  const rewritten = await tx.execute<{ id: string }>(sql`
    update ${outgoingMails} o
    set to_address = n."toAddress", subject = n.subject, text_body = n."textBody", html_body = n."htmlBody",
      unsubscribe_url = n."unsubscribeUrl", state = n.state, attempts = n.attempts, not_before = n."notBefore",
      lease_until = n."leaseUntil", last_error = n."lastError", sent_at = n."sentAt"
    from json_to_recordset(${JSON.stringify(rows)}::json) as n(id uuid, "wasState" text, "wasAttempts" integer,
      "toAddress" text, subject text, "textBody" text, "htmlBody" text, "unsubscribeUrl" text, state text,
      attempts integer, "notBefore" timestamptz, "leaseUntil" timestamptz, "lastError" text, "sentAt" timestamptz)
    where o.id = n.id and o.state = n."wasState" and o.attempts = n."wasAttempts"
    returning o.id`)
  return new Set(rewritten.map(({ id }) => id))
}
