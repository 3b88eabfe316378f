import { isRedirectError } from 'next/dist/client/components/redirect-error.js'
import type { FormAction } from '#lib/actions/define-action.ts'
import type { FormState } from '#lib/actions/form-state.ts'
import { PATH_HEADER } from '#lib/i18n/path-header.ts'

// A request as Next would hand it to an action. In a test file that posts forms:
//   vi.mock('next/headers', () => import('#tests/next-request.ts'))
//   vi.mock('next/cache', () => ({ refresh: () => {} }))

type Cookie = { value: string; options: Record<string, unknown> }

// On globalThis, so that a module loaded anew in the middle of a test sees the same request.
const KEY: unique symbol = Symbol.for('complet.test-request')
const store = globalThis as { [KEY]?: { sent: Headers; jar: Map<string, Cookie> } }
store[KEY] ??= { sent: new Headers(), jar: new Map() }
const current = store[KEY]
const { jar } = current

/** Begins a request: these headers, on top of those of a form posted by a browser with JavaScript. */
export function request(path: string, headers: Record<string, string | null> = {}): void {
  current.sent = new Headers({ origin: 'https://complet.example', [PATH_HEADER]: path, 'next-action': 'id' })
  for (const [name, value] of Object.entries(headers)) {
    if (value === null) current.sent.delete(name)
    else current.sent.set(name, value)
  }
}

/** The browser's cookies. */
export const browser = {
  set: (name: string, value: string) => void jar.set(name, { value, options: {} }),
  get: (name: string) => jar.get(name),
  clear: () => jar.clear(),
}

/** What `next/headers` exports. */
export async function headers(): Promise<Headers> {
  return current.sent
}

export async function cookies() {
  return {
    get: (name: string) => jar.get(name) && { name, value: jar.get(name)?.value ?? '' },
    set: (name: string, value: string, options: Record<string, unknown> = {}) => void jar.set(name, { value, options }),
    delete: (given: string | { name: string }) => void jar.delete(typeof given === 'string' ? given : given.name),
  }
}

export type Answer = { state: FormState; to: null } | { state: null; to: string }

export type Fields = Readonly<Record<string, string | readonly string[]>>

/** Posts a form: the state that comes back, or the address that it leads to. */
export async function post(action: FormAction, fields: Fields): Promise<Answer> {
  return answerOf(() => action({ status: 'idle' }, formOf(fields)))
}

/** Posts a plain form of buttons, as without JavaScript. */
export async function press(action: FormAction, fields: Fields): Promise<Answer> {
  return answerOf(async () => {
    await action(formOf(fields))
    throw new Error('a plain form leads nowhere')
  })
}

async function answerOf(run: () => Promise<FormState>): Promise<Answer> {
  try {
    return { state: await run(), to: null }
  } catch (error) {
    if (!isRedirectError(error)) throw error
    return { state: null, to: error.digest.split(';')[2] ?? '' }
  }
}

export function formOf(fields: Fields): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) {
    for (const one of typeof value === 'string' ? [value] : value) form.append(name, one)
  }
  return form
}
