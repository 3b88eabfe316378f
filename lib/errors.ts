export const ERROR_CODES = [
  'blocked',
  'closed',
  'conflict',
  'expired',
  'invalid',
  'no-cookies',
  'not-found',
  'not-fresh',
  'rate-limited',
  'second-factor',
  'signed-out',
  'unavailable',
  'wrong-code',
  'wrong-origin',
] as const
export type ErrorCode = (typeof ERROR_CODES)[number]

/** What is wrong with one field of a form: a code, with what its sentence names, in the reader's language. */
export type FieldFault = { name: string; code: string; words?: (locale: 'en' | 'fr') => Record<string, string> }

/** A failure with a code. `lib/i18n` turns the code into words; the message is for developers and logs only. */
export class AppError extends Error {
  readonly code: ErrorCode
  /** The field that it is about, where a form has one. */
  readonly field: FieldFault | null

  constructor(code: ErrorCode, message: string = code, options: ErrorOptions & { field?: FieldFault } = {}) {
    super(message, options)
    this.name = 'AppError'
    this.code = code
    this.field = options.field ?? null
  }
}
