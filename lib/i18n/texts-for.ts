import { createTranslator, type Messages, type NamespaceKeys, type NestedKeyOf } from 'use-intl/core'
import type { Locale } from './locales.ts'
import { messagesFor } from './messages.ts'

type Namespace = NamespaceKeys<Messages, NestedKeyOf<Messages>>
type Texts<N extends Namespace> = ReturnType<typeof createTranslator<Messages, N>>

const made = new Map<string, unknown>()

/** The texts of a namespace by language: for what is no page (the answer to a tick), and where many are said. Made once. */
export function textsFor<N extends Namespace>(locale: Locale, namespace: N): Texts<N> {
  const key = `${locale} ${namespace}`
  const known = made.get(key) as Texts<N> | undefined
  if (known) return known
  const messages: Messages = messagesFor(locale)
  const texts = plainFirst(
    createTranslator({ locale, messages, namespace }) as Texts<N>,
    plainTexts(messages, namespace),
  )
  made.set(key, texts)
  return texts
}

/** The same texts, plain ones looked up in one go: a page says some hundred, and finding one cost more than saying it. */
function plainFirst<T extends object>(texts: T, plain: ReadonlyMap<string, string>): T {
  const translate = texts as unknown as (...asked: readonly unknown[]) => string
  const quick = (...asked: readonly unknown[]) =>
    (asked.length === 1 ? plain.get(String(asked[0])) : undefined) ?? translate(...asked)
  return Object.assign(quick, texts)
}

// What a text may hold that is not said as it stands.
const MARKUP = /[{}<>'#]/

function plainTexts(messages: Messages, namespace: string): Map<string, string> {
  const own = namespace.split('.').reduce<unknown>((part, name) => (part as Record<string, unknown>)[name], messages)
  const plain = new Map<string, string>()
  const collect = (part: unknown, path: string) => {
    if (typeof part === 'string' && !MARKUP.test(part)) plain.set(path, part)
    // A text that is parsed already is a list.
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return
    for (const [name, inner] of Object.entries(part)) collect(inner, path === '' ? name : `${path}.${name}`)
  }
  collect(own, '')
  return plain
}
