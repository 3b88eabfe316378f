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
  'signed-out',
  'unavailable',
  'wrong-code',
  'wrong-origin',
] as const
export type ErrorCode = (typeof ERROR_CODES)[number]

/** A failure with a code. `lib/i18n` turns the code into words; the message is for developers and logs only. */
export class AppError extends Error {
  readonly code: ErrorCode

  constructor(code: ErrorCode, message: string = code, options?: ErrorOptions) {
    super(message, options)
    this.name = 'AppError'
    this.code = code
  }
}
