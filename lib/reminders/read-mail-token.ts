import { systemActor } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { type MailButton, mailButtonOf, tokenRows } from './mail-token.ts'

/** What a button of a mail would do. Changes nothing, since mail scanners open links. */
export function readMailToken(token: string, at: Instant = now()): Promise<MailButton> {
  return asActor(systemActor('mail-token'), async (tx) => mailButtonOf(await tokenRows(tx, token), at), {
    readOnly: true,
  })
}
