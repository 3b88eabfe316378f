'use client'

import { oneValue } from '#components/forms/one-value.ts'
import { useFormField } from '#components/forms/use-form-field.ts'
import { Select, type SelectProps } from '#components/ui/select.tsx'

/** A `Select` inside a `Form`: shows its error and what was typed. */
export function FormSelect(props: SelectProps) {
  const { id, error, typed } = useFormField(props.name)
  return <Select {...props} id={id} error={error ?? props.error} defaultValue={oneValue(typed) ?? props.defaultValue} />
}
