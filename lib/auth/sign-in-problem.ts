import { oneParam } from '#lib/http/one-param.ts'
import { errorText } from '#lib/i18n/error-text.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { messagesFor } from '#lib/i18n/messages.ts'

type Query = Record<string, string | string[] | undefined>

/** What the sign-in pages say of what went wrong before: our own `problem`, or the `error` that Auth.js comes back with. */
export function signInProblem(locale: Locale, query: Query): string | null {
  if (oneParam(query.error)) return messagesFor(locale).signIn.problems.google
  const problem = oneParam(query.problem, 40)
  return problem && Object.hasOwn(messagesFor(locale).errors, problem) ? errorText(locale, problem) : null
}
