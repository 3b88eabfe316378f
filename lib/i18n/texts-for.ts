import { createTranslator, type Messages, type NamespaceKeys, type NestedKeyOf } from 'use-intl/core'
import type { Locale } from './locales.ts'
import { messagesFor } from './messages.ts'

type Namespace = NamespaceKeys<Messages, NestedKeyOf<Messages>>
type Texts<N extends Namespace> = ReturnType<typeof createTranslator<Messages, N>>

const made = new Map<string, unknown>()

/** The texts of a namespace where no page says the language, such as the answer to a tick. Made once. */
export function textsFor<N extends Namespace>(locale: Locale, namespace: N): Texts<N> {
  const key = `${locale} ${namespace}`
  const known = made.get(key) as Texts<N> | undefined
  if (known) return known
  const messages: Messages = messagesFor(locale)
  const texts = createTranslator({ locale, messages, namespace }) as Texts<N>
  made.set(key, texts)
  return texts
}
