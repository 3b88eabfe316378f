import { randomUUID } from 'node:crypto'
import { refresh } from 'next/cache'
import { headers } from 'next/headers'
import { unstable_rethrow } from 'next/navigation'
import type { z } from 'zod'
import type { Person, Staff } from '#lib/access/actor.ts'
import type { Visitor } from '#lib/accounts/request-sign-in.ts'
import { redirectTo } from '#lib/auth/redirect-to.ts'
import { requestLocale, requestPath } from '#lib/auth/request-facts.ts'
import { requestVisitor } from '#lib/auth/request-visitor.ts'
import { currentPerson } from '#lib/auth/require-actor.ts'
import { currentStaff } from '#lib/auth/require-staff.ts'
import { AppError } from '#lib/errors.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { log } from '#lib/log.ts'
import { routes } from '#lib/routes.ts'
import { traceOf } from '#lib/trace-of.ts'
import { invalid, refusal } from './action-error.ts'
import type { AnsweringAction, FormState, PlainAction } from './form-state.ts'
import { type FormValues, inputOf, typedValues } from './read-form.ts'
import { requireSameOrigin } from './same-origin.ts'
import { isWithinWriteLimit } from './write-limit.ts'

/**
 * Two shapes of one action. With a state it is for `<Form>`: it hands back what is wrong and what was typed. Alone it is
 * for a plain `<form>` of buttons: what goes wrong leads back to the page with `?problem=`.
 */
export type FormAction = ((state: FormState, form: FormData) => Promise<FormState>) & PlainAction

type Options<I, D> = {
  /** Where to go when it is done. Without: the same page, made anew. */
  goTo?: (done: D, input: I, locale: Locale) => string
  /** What its form shows this once, for a secret: it then stands in no address that a browser keeps, and in no cookie. */
  show?: (done: D) => FormValues | undefined
}

type Answering<D, A> = {
  /** What a plain form's page says now: the answer to a script, which draws it. No page is made anew. */
  answer: (done: D, locale: Locale) => A
}

/** The one wrapper of every server action: origin, caller, rate, input, errors as codes, a fresh page afterwards. */
export function defineAction<S extends z.ZodType, D, A>(
  schema: S,
  run: (actor: Person, input: z.output<S>) => Promise<D>,
  options: Answering<D, A>,
): AnsweringAction<A> & FormAction
export function defineAction<S extends z.ZodType, D>(
  schema: S,
  run: (actor: Person, input: z.output<S>) => Promise<D>,
  options?: Options<z.output<S>, D>,
): FormAction
export function defineAction<S extends z.ZodType, D>(
  schema: S,
  run: (actor: Person, input: z.output<S>) => Promise<D>,
  options: Options<z.output<S>, D> & Partial<Answering<D, unknown>> = {},
): FormAction {
  return brand(async (values, locale) => {
    const actor = await currentPerson()
    if (!actor) return refusal(locale, 'signed-out', values)
    if (!(await isWithinWriteLimit(actor.userId))) return refusal(locale, 'rate-limited', values)
    const parsed = await schema.safeParseAsync(inputOf(values))
    if (!parsed.success) return invalid(locale, parsed.error, values)
    const done = await run(actor, parsed.data)
    const { answer } = options
    if (answer) return () => answer(done, locale)
    return ended(options.goTo?.(done, parsed.data, locale), options.show?.(done))
  })
}

type StaffOptions<I, D> = Omit<Options<I, D>, 'goTo'> & {
  /** `agency` is the slug that the form named. */
  goTo?: (done: D, input: I, locale: Locale, agency: string) => string
}

/**
 * The variant for an agency's staff. The form names the agency by its slug in `agency`, which the schema does not see:
 * the verb gets staff of that agency. To whoever is not of it, or no longer, it answers as for an agency that is absent.
 */
export function defineStaffAction<S extends z.ZodType, D>(
  schema: S,
  run: (staff: Staff, input: z.output<S>) => Promise<D>,
  options: StaffOptions<z.output<S>, D> = {},
): FormAction {
  return brand(async (values, locale) => {
    const person = await currentPerson()
    if (!person) return refusal(locale, 'signed-out', values)
    if (!(await isWithinWriteLimit(person.userId))) return refusal(locale, 'rate-limited', values)
    const { agency, ...own } = values
    const session = typeof agency === 'string' ? await currentStaff(agency) : null
    if (typeof agency !== 'string' || !session) return refusal(locale, 'not-found', values)
    if (session.state === 'second-factor') return refusal(locale, 'second-factor', values)
    const parsed = await schema.safeParseAsync(inputOf(own))
    if (!parsed.success) return invalid(locale, parsed.error, values)
    const done = await run(session.staff, parsed.data)
    return ended(options.goTo?.(done, parsed.data, locale, agency), options.show?.(done))
  })
}

/** The variant for people who are not signed in: the verb gets the visitor instead of an actor. */
export function definePublicAction<S extends z.ZodType, D>(
  schema: S,
  run: (visitor: Visitor, input: z.output<S>) => Promise<D>,
  options: Options<z.output<S>, D> = {},
): FormAction {
  return brand(async (values, locale) => {
    const visitor = await requestVisitor()
    const parsed = await schema.safeParseAsync(inputOf(values))
    if (!parsed.success) return invalid(locale, parsed.error, values)
    const done = await run(visitor, parsed.data)
    return ended(options.goTo?.(done, parsed.data, locale))
  })
}

/** `null`: done, and nothing to say. A function: done, and what to answer a script with. */
type Outcome = FormState | (() => unknown) | null

/** It is done: shows something this once, or goes where that leads. */
function ended(goTo: string | undefined, shown?: FormValues): FormState | null {
  if (shown) return { status: 'ok', nonce: randomUUID(), values: shown }
  return goTo === undefined ? null : redirectTo(goTo)
}

type Attempt = (values: FormValues, locale: Locale) => Promise<Outcome>

/** Marks the action, so that a test can tell from the build that every action came this way. */
function brand(attempt: Attempt): FormAction {
  async function action(first: FormState | FormData, second?: FormData): Promise<unknown> {
    const form = second ?? first
    if (!(form instanceof FormData)) throw new AppError('invalid', 'an action called without a form')
    await requireSameOrigin()
    const values = typedValues(form)
    const outcome = await attemptSafely(attempt, values, await requestLocale())
    if (!outcome) return finish()
    if (typeof outcome === 'function') return second ? finish() : finishWith(outcome)
    if (outcome.status === 'ok') return showOnce(outcome)
    const failure = outcome
    // The page shows what is there now, so that sending again is a decision and not a second refusal.
    if (second && failure.code === 'conflict') refresh()
    // There the form makes way for another, so the page says it.
    const goesWithItsForm = failure.code === 'not-fresh'
    return second && !goesWithItsForm ? failure : leaveWithProblem(failure)
  }
  return Object.assign(action, { [Symbol.for('complet.action')]: true }) as unknown as FormAction
}

async function attemptSafely(attempt: Attempt, values: FormValues, locale: Locale): Promise<Outcome> {
  try {
    return await attempt(values, locale)
  } catch (error) {
    unstable_rethrow(error)
    if (error instanceof AppError && error.code !== 'unavailable') return refusal(locale, error, values)
    const reference = randomUUID().slice(0, 8)
    log.error({ reference, ...traceOf(error) }, 'an action failed')
    return refusal(locale, 'unavailable', values)
  }
}

/** With JavaScript the page is made anew in the same answer; without, a redirect keeps a reload from posting again. */
async function finish(): Promise<FormState> {
  await leavePlainForm()
  refresh()
  return { status: 'ok', nonce: randomUUID() }
}

async function finishWith(answer: () => unknown): Promise<unknown> {
  await leavePlainForm()
  return answer()
}

async function leavePlainForm(): Promise<void> {
  if (!(await headers()).has('next-action')) redirectTo(await pathWithoutProblem())
}

/** Without JavaScript the page comes with the answer: posting again makes another, which is no harm. */
async function showOnce(shown: FormState): Promise<FormState> {
  if ((await headers()).has('next-action')) refresh()
  return shown
}

async function leaveWithProblem(failure: FormState): Promise<never> {
  const path = await pathWithoutProblem()
  if (failure.code === 'signed-out') return redirectTo(routes.signIn(await requestLocale(), { next: path }))
  if (failure.code === 'second-factor') {
    return redirectTo(routes.secondFactor(await requestLocale(), { next: path }))
  }
  const [pathname = '/', search = ''] = path.split('?')
  const query = new URLSearchParams(search)
  query.set('problem', failure.code ?? 'unavailable')
  redirectTo(`${pathname}?${query}`)
}

async function pathWithoutProblem(): Promise<string> {
  const [pathname = '/', search = ''] = (await requestPath()).split('?')
  const query = new URLSearchParams(search)
  query.delete('problem')
  return query.size > 0 ? `${pathname}?${query}` : pathname
}
