/** What a form's action hands back. Sentences are already in the person's language; `values` is what they typed. */
export type FormState = {
  status: 'idle' | 'ok' | 'error'
  code?: string
  message?: string
  fieldErrors?: Record<string, string>
  values?: Record<string, string | string[]>
  nonce?: string
}
