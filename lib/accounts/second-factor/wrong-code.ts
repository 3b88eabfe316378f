import { AppError } from '#lib/errors.ts'

/** The same for a code that is wrong, used, or of somebody who has none. */
export function wrongCode(): AppError {
  return new AppError('invalid', 'a second factor was not shown', { field: { name: 'code', code: 'wrong-factor' } })
}
