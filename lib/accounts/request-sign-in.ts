import { z } from 'zod'
import { signInTickets } from '#db/schema/accounts.ts'
import { systemActor } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { env } from '#lib/env.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { newId } from '#lib/ids.ts'
import { queueMail } from '#lib/mail/queue-mail.ts'
import { signInMail } from '#lib/mail/sign-in-mail.ts'
import { holdsSocialSecurityNumber } from '#lib/pure/social-security-number.ts'
import { routes } from '#lib/routes.ts'
import { type Instant, now, plusSeconds } from '#lib/time/clock.ts'
import { emailAddress } from './email-address.ts'
import { isKnownDevice } from './known-device.ts'
import { limitSignInMails } from './limits.ts'
import { keyedHash, newCode, newToken } from './secrets.ts'

/** How long a link and its code are good for. */
export const TICKET_MINUTES = 10

export const requestSignInInput = z.strictObject({
  email: emailAddress,
  /** Where to go afterwards: a path of our own, checked when it is used. */
  next: query(2000),
  /** Answers given before sign-in, as the query of the questionnaire. */
  keep: query(4000),
})

/** Part of an address that a page of ours wrote; should somebody else write it, no social security number is kept. */
function query(max: number) {
  return z
    .string()
    .max(max)
    .regex(/^[\x20-\x7e]*$/, 'invalid')
    .refine((text) => !holdsSocialSecurityNumber(unescapedAll(text)), 'holds-number')
    .optional()
}

/** Read as a browser would, however often it was escaped. What cannot be read so is left as it is. */
function unescapedAll(text: string): string {
  try {
    const plain = decodeURIComponent(text.replaceAll('+', ' '))
    return plain === text ? plain : unescapedAll(plain)
  } catch {
    return text.replace(/%[\da-f]{0,2}/gi, ' ')
  }
}

export type SignInRequest = z.output<typeof requestSignInInput>
export type Visitor = {
  locale: Locale
  network: string
  device: string | null
  /** The mark that a device keeps of having signed in before. */
  known?: string | null
}

/**
 * Sends a link and a code to an address, whether or not it has an account: nothing tells the two apart.
 * Returns the ticket's id. Throws `AppError('rate-limited')`.
 */
export async function requestSignIn(visitor: Visitor, input: SignInRequest, at: Instant = now()): Promise<string> {
  await limitSignInMails(input.email, visitor.network, isKnownDevice(visitor.known, input.email))
  const [id, token, code] = [newId(), newToken(), newCode()]
  const expiresAt = plusSeconds(at, TICKET_MINUTES * 60)
  await asActor(systemActor('sign-in'), async (tx) => {
    await tx.insert(signInTickets).values({
      id,
      email: input.email,
      linkHash: keyedHash(`${id}|${token}`),
      codeHash: keyedHash(`${id}|${code}`),
      locale: visitor.locale,
      device: visitor.device,
      payload: { ...(input.next ? { next: input.next } : {}), ...(input.keep ? { answers: input.keep } : {}) },
      createdAt: at,
      expiresAt,
    })
    await queueMail(tx, {
      purpose: 'sign_in',
      reference: id,
      to: input.email,
      recipientId: null,
      locale: visitor.locale,
      content: signInMail(visitor.locale, {
        code,
        link: `${env().authUrl}${routes.confirmSignIn(visitor.locale, id, token)}`,
        minutes: TICKET_MINUTES,
        device: visitor.device,
      }),
      expiresAt,
      at,
    })
  })
  return id
}
