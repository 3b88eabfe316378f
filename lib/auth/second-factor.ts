import { z } from 'zod'
import type { Person } from '#lib/access/actor.ts'
import { requestSignInInput } from '#lib/accounts/request-sign-in.ts'
import { addPasskey } from '#lib/accounts/second-factor/add-passkey.ts'
import { askPasskey } from '#lib/accounts/second-factor/ask-passkey.ts'
import { beginAuthenticator } from '#lib/accounts/second-factor/begin-authenticator.ts'
import { confirmAuthenticator } from '#lib/accounts/second-factor/confirm-authenticator.ts'
import { makeRecoveryCodes } from '#lib/accounts/second-factor/make-recovery-codes.ts'
import { offerPasskey } from '#lib/accounts/second-factor/offer-passkey.ts'
import { removeFactor } from '#lib/accounts/second-factor/remove-factor.ts'
import { showCode } from '#lib/accounts/second-factor/show-code.ts'
import { showDemoFactor } from '#lib/accounts/second-factor/show-demo-factor.ts'
import { showPasskey } from '#lib/accounts/second-factor/show-passkey.ts'
import { hashOfToken } from '#lib/accounts/secrets.ts'
import { env } from '#lib/env.ts'
import { AppError } from '#lib/errors.ts'
import { routes } from '#lib/routes.ts'
import { beginConfirmingFor } from './begin-confirming.ts'
import { keepChallenge, readSessionToken, takeChallenge } from './cookies.ts'
import { requestDevice, requestLocale } from './request-facts.ts'
import { safeNext } from './safe-next.ts'

const code = z
  .string()
  .transform((text) => text.normalize('NFKC').replace(/\s/g, ''))
  .pipe(z.string().min(1, 'required').max(40, 'wrong-factor'))
const { next } = requestSignInInput.shape

export const showFactorInput = z.strictObject({ code, next })
export const passOnInput = z.strictObject({ next })
export const confirmAppInput = z.strictObject({ code })
export const removeFactorInput = z.strictObject({
  kind: z.enum(['app', 'passkey']),
  /** A passkey's id, as browsers write it. */
  id: z
    .string()
    .regex(/^[\w-]{0,1500}$/, 'invalid')
    .default(''),
})

export const passkeyAnswerInput = z.strictObject({ answer: z.string().max(20_000), next })

/** Shows a code in this session. Returns where to go. */
export async function showFactorHere(actor: Person, input: z.output<typeof showFactorInput>): Promise<string> {
  await showCode(actor, await thisSession(), input.code)
  return onwards(input.next)
}

/** Lets a demo person in, in local mode only. Returns where to go. */
export async function enterAsDemo(actor: Person, input: z.output<typeof passOnInput>): Promise<string> {
  await showDemoFactor(actor, await thisSession())
  return onwards(input.next)
}

/** A mail to the person's own address; what it opens is a fresh session, back on the page of the second factor. */
export async function confirmForFactor(actor: Person, input: z.output<typeof passOnInput>): Promise<void> {
  await beginConfirmingFor(actor, await factorPage(input.next))
}

export async function beginAppHere(actor: Person): Promise<void> {
  await beginAuthenticator(actor, await thisSession())
}

/** Takes the app into use. */
export async function confirmAppHere(actor: Person, input: z.output<typeof confirmAppInput>): Promise<void> {
  await confirmAuthenticator(actor, await thisSession(), input.code)
}

/** Ten codes, to be shown this once. */
export async function makeCodesHere(actor: Person): Promise<readonly string[]> {
  return makeRecoveryCodes(actor, await thisSession())
}

export async function removeFactorHere(actor: Person, input: z.output<typeof removeFactorInput>): Promise<void> {
  const factor = input.kind === 'app' ? { kind: input.kind } : { kind: input.kind, id: input.id }
  await removeFactor(actor, await thisSession(), factor)
}

/** The options for the browser's dialog that makes a passkey. */
export async function offerPasskeyHere(actor: Person): Promise<string> {
  const { options, mark } = await offerPasskey(actor, await thisSession())
  await keepChallenge(mark)
  return options
}

export async function addPasskeyHere(actor: Person, input: z.output<typeof passkeyAnswerInput>): Promise<void> {
  const name = (await requestDevice()) ?? 'Complet'
  await addPasskey(actor, await thisSession(), { mark: await takeChallenge(), answer: input.answer, name })
}

/** The options for the browser's dialog that asks for a passkey. */
export async function askPasskeyHere(actor: Person): Promise<string> {
  const { options, mark } = await askPasskey(actor, await thisSession())
  await keepChallenge(mark)
  return options
}

export async function showPasskeyHere(actor: Person, input: z.output<typeof passkeyAnswerInput>): Promise<string> {
  await showPasskey(actor, await thisSession(), { mark: await takeChallenge(), answer: input.answer })
  return onwards(input.next)
}

async function thisSession(): Promise<string> {
  const token = await readSessionToken()
  if (!token) throw new AppError('signed-out')
  return hashOfToken(token)
}

async function onwards(path: string | undefined): Promise<string> {
  return safeNext(path, env().authUrl) ?? factorPage()
}

async function factorPage(path?: string): Promise<string> {
  const safe = safeNext(path, env().authUrl)
  return routes.secondFactor(await requestLocale(), safe ? { next: safe } : {})
}
