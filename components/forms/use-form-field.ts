'use client'

import { use } from 'react'
import { FormStateContext } from '#components/forms/form-state-context.ts'

type FormField = { id: string; error: string | undefined; typed: string | string[] | undefined; sent: boolean }

/** A field's share of its form's state. `typed` is what to show again; `sent` says that there is something to show. */
export function useFormField(name: string): FormField {
  const { state, prefix } = use(FormStateContext)
  return {
    id: prefix + name,
    error: state.fieldErrors?.[name],
    typed: state.values?.[name],
    sent: state.values !== undefined,
  }
}
