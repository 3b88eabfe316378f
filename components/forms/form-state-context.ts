'use client'

import { createContext } from 'react'
import type { FormState } from '#lib/actions/form-state.ts'

/** What the fields of one form read: the answer to its last sending, and what goes before their ids. */
export const FormStateContext = createContext<{ state: FormState; prefix: string }>({
  state: { status: 'idle' },
  prefix: '',
})
