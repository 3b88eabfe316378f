'use client'

import { type ReactNode, useActionState, useEffect, useMemo, useRef } from 'react'
import { ErrorSummary } from '#components/forms/error-summary.tsx'
import { FormStateContext } from '#components/forms/form-state-context.ts'
import { useTypedSince } from '#components/forms/use-typed-since.ts'
import type { FormState } from '#lib/actions/form-state.ts'

export type FormProps = {
  action: (state: FormState, form: FormData) => Promise<FormState>
  children: ReactNode
  /** The heading of the error summary. */
  errorTitle: string
  /** Field names in words, for the error summary: each line then says which field it is about. */
  labels?: Readonly<Record<string, string>> | undefined
  /** Needed where a page has several forms: it goes before every field's id. */
  id?: string | undefined
  /** The id of the heading that names the form. */
  labelledBy?: string | undefined
}

const idle: FormState = { status: 'idle' }

/** A plain form around a server action: posts without scripts; on error keeps what was typed and leads to what is wrong. */
export function Form({ action, children, errorTitle, labels, id, labelledBy }: FormProps) {
  const [state, send] = useActionState(action, idle)
  const summary = useRef<HTMLElement>(null)
  const { form, ...watch } = useTypedSince(state)
  const context = useMemo(() => ({ state, prefix: id ? `${id}-` : '' }), [state, id])

  useEffect(() => {
    if (state.status === 'error') summary.current?.focus()
  }, [state])

  return (
    <FormStateContext value={context}>
      <form ref={form} action={send} {...watch} id={id} className="form" noValidate aria-labelledby={labelledBy}>
        {state.status === 'error' && (
          <ErrorSummary
            ref={summary}
            title={errorTitle}
            message={state.message}
            errors={Object.entries(state.fieldErrors ?? {}).map(([name, text]) => ({
              href: `#${context.prefix}${name}`,
              text: labels?.[name] ? `${labels[name]} – ${text}` : text,
            }))}
          />
        )}
        {children}
        <p role="status" className="tone-done">
          {state.status === 'ok' && state.message}
        </p>
      </form>
    </FormStateContext>
  )
}
