import type { ReactNode } from 'react'

export type FieldProps = {
  name: string
  label: ReactNode
  /** Defaults to the name. Error summaries link to it. */
  id?: string | undefined
  hint?: ReactNode
  error?: string | undefined
  /** A quiet word after the label, such as "(optional)". */
  note?: string | undefined
  /** The label is the question of the whole page. */
  large?: boolean | undefined
}

export type FieldIds = {
  id: string
  hintId: string | undefined
  errorId: string | undefined
  describedBy: string | undefined
}

/** The ids that tie a control to its hint and its error. */
export function fieldIds({ name, id = name, hint, error }: FieldProps): FieldIds {
  const hintId = hint ? `${id}-hint` : undefined
  const errorId = error ? `${id}-error` : undefined
  return { id, hintId, errorId, describedBy: [hintId, errorId].filter(Boolean).join(' ') || undefined }
}
