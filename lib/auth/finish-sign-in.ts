import { z } from 'zod'
import { closeSession } from '#lib/accounts/close-session.ts'
import { limitCodes } from '#lib/accounts/limits.ts'
import { readSession } from '#lib/accounts/read-session.ts'
import { type Redeemed, redeemTicket } from '#lib/accounts/redeem-ticket.ts'
import type { Visitor } from '#lib/accounts/request-sign-in.ts'
import { isTicketId } from '#lib/accounts/ticket-id.ts'
import { createDossier } from '#lib/dossiers/create-dossier.ts'
import { keptDossier } from '#lib/dossiers/kept-dossier.ts'
import { env } from '#lib/env.ts'
import { AppError } from '#lib/errors.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { inLanguage, routes } from '#lib/routes.ts'
import { keepKnownDevice, keepSession, readSessionToken, readTicketId } from './cookies.ts'
import { safeNext } from './safe-next.ts'

export const finishByCodeInput = z.strictObject({
  code: z
    .string()
    .transform((text) => text.normalize('NFKC').replace(/[\s.-]/g, ''))
    .pipe(
      z
        .string()
        .min(1, 'required')
        .regex(/^\d{6}$/, 'not-a-code'),
    ),
})
export const finishByLinkInput = z.strictObject({
  ticket: z.string().refine(isTicketId, 'invalid'),
  token: z.string().max(100),
})

/**
 * Signs in with the code of a mail that this device asked for. Returns where to go. Throws `AppError('no-cookies')` where
 * the device has not even kept which mail that was.
 */
export async function finishByCode(visitor: Visitor, { code }: z.output<typeof finishByCodeInput>): Promise<string> {
  const ticketId = await readTicketId()
  // Who is signed in has used the mail already, in another tab.
  if (!ticketId) throw new AppError((await readSessionToken()) ? 'expired' : 'no-cookies')
  if (!isTicketId(ticketId)) throw new AppError('expired')
  await limitCodes(visitor.network)
  return enter(await redeemTicket(ticketId, { kind: 'code', code }, visitor.device), visitor.locale)
}

/** Signs in with a mailed link, on whatever device it was opened. Returns where to go. */
export async function finishByLink(visitor: Visitor, input: z.output<typeof finishByLinkInput>): Promise<string> {
  await limitCodes(visitor.network)
  const proof = { kind: 'link', token: input.token } as const
  return enter(await redeemTicket(input.ticket, proof, visitor.device), visitor.locale)
}

async function enter(redeemed: Redeemed, locale: Locale): Promise<string> {
  const before = await readSessionToken()
  await keepSession(redeemed.token, redeemed.expiresAt)
  await keepKnownDevice(redeemed.email)
  // Its cookie is gone from here; left open, it would stand in the list of devices as one that nobody can find.
  if (before) await closeSession(before)
  const { answers } = redeemed
  if (answers && !(await keepAnswers(redeemed, answers, locale))) return routes.signIn(locale, { keep: answers })
  const asked = safeNext(redeemed.next, env().authUrl)
  const next = answers ? routes.dossier(locale, redeemed.ticketId) : (asked ?? routes.dossiers(locale))
  // By way of the sign-in page: it leads on whoever is signed in, and tells the others that the cookie was not kept.
  return routes.signIn(locale, { next: inLanguage(next, locale), problem: 'no-cookies' })
}

/** False where the dossier could not be made: the ticket is used by now, so the answers travel on in the address. */
async function keepAnswers(redeemed: Redeemed, answers: string, locale: Locale): Promise<boolean> {
  try {
    const person = await readSession(redeemed.token)
    if (!person) return false
    await createDossier(person, keptDossier(locale, redeemed.ticketId, answers))
    return true
  } catch (error) {
    if (error instanceof AppError) return false
    throw error
  }
}
