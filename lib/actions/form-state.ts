/** What a form's action hands back. Sentences are already in the person's language; `values` is what they typed. */
export type FormState = {
  status: 'idle' | 'ok' | 'error'
  code?: string
  message?: string
  fieldErrors?: Record<string, string>
  values?: Record<string, string | string[]>
  nonce?: string
}

/** The action of a plain form, which leads to a page. */
export type PlainAction = (form: FormData) => Promise<void>

/**
 * An action of a plain form that answers a script with what the page says now. Without scripts, and when something goes
 * wrong, it leads to a page like every other.
 */
export type AnsweringAction<A> = ((form: FormData) => Promise<A>) & PlainAction
