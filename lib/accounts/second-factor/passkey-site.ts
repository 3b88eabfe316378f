import { env } from '#lib/env.ts'
import { AppError } from '#lib/errors.ts'

/** For whom a passkey is good: the host that people type, and nothing that a request says of itself. */
export function passkeySite(): { rpID: string; origin: string } {
  return { rpID: new URL(env().authUrl).hostname, origin: env().authUrl }
}

/** What a device answered: the browser's own JSON, judged by the library afterwards. */
export function readAnswer<T extends { id: string }>(text: string): T {
  try {
    const answer: unknown = JSON.parse(text)
    if (typeof answer === 'object' && answer !== null && 'id' in answer && typeof answer.id === 'string') {
      return answer as unknown as T
    }
  } catch {
    // Said below.
  }
  throw refusedPasskey()
}

export function refusedPasskey(): AppError {
  return new AppError('invalid', 'a passkey was not taken', { field: { name: 'answer', code: 'wrong-factor' } })
}
