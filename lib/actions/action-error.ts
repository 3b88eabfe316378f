import type { z } from 'zod'
import type { AppError } from '#lib/errors.ts'
import { errorText, fieldErrorText } from '#lib/i18n/error-text.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import type { FormState } from './form-state.ts'
import type { FormValues } from './read-form.ts'

export function refusal(locale: Locale, reason: string | AppError, values: FormValues): FormState {
  const code = typeof reason === 'string' ? reason : reason.code
  const field = typeof reason === 'string' ? null : reason.field
  const fieldErrors = field && { [field.name]: fieldErrorText(locale, field.code, field.words?.(locale)) }
  return { status: 'error', code, message: errorText(locale, code), ...(fieldErrors && { fieldErrors }), values }
}

/** One sentence a field, the first of its faults. Fields that nobody typed in are told as the form's own fault. */
export function invalid(locale: Locale, error: z.ZodError, values: FormValues): FormState {
  const fieldErrors: Record<string, string> = {}
  for (const issue of error.issues) {
    const field = String(issue.path[0] ?? '')
    if (field) fieldErrors[field] ??= fieldErrorText(locale, issue.message)
  }
  return { status: 'error', code: 'invalid', message: errorText(locale, 'invalid'), fieldErrors, values }
}
