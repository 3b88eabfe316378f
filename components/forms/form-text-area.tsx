'use client'

import { oneValue } from '#components/forms/one-value.ts'
import { useFormField } from '#components/forms/use-form-field.ts'
import { TextArea, type TextAreaProps } from '#components/ui/text-area.tsx'

/** A `TextArea` inside a `Form`: shows its error and what was typed. */
export function FormTextArea(props: TextAreaProps) {
  const { id, error, typed } = useFormField(props.name)
  return (
    <TextArea
      {...props}
      id={id}
      error={error ?? props.error}
      defaultValue={oneValue(typed) ?? props.defaultValue ?? ''}
    />
  )
}
