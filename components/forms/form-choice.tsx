'use client'

import { useFormField } from '#components/forms/use-form-field.ts'
import { Choice, type ChoiceProps } from '#components/ui/choice.tsx'

/** A `Choice` inside a `Form`. Boxes that were all left empty come back empty, not as they first were. */
export function FormChoice(props: ChoiceProps) {
  const { id, error, typed, sent } = useFormField(props.name)
  const chosen = sent ? (typed ?? []) : props.defaultValue
  return <Choice {...props} id={id} error={error ?? props.error} defaultValue={chosen} />
}
