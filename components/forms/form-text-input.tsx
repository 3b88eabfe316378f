'use client'

import { oneValue } from '#components/forms/one-value.ts'
import { useFormField } from '#components/forms/use-form-field.ts'
import { TextInput, type TextInputProps } from '#components/ui/text-input.tsx'

/** A `TextInput` inside a `Form`: shows its error and what was typed. */
export function FormTextInput(props: TextInputProps) {
  const { id, error, typed } = useFormField(props.name)
  return (
    <TextInput
      {...props}
      id={id}
      error={error ?? props.error}
      defaultValue={oneValue(typed) ?? props.defaultValue ?? ''}
    />
  )
}
