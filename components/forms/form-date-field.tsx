'use client'

import { use } from 'react'
import { FormStateContext } from '#components/forms/form-state-context.ts'
import { oneValue } from '#components/forms/one-value.ts'
import { useFormField } from '#components/forms/use-form-field.ts'
import { DateField, type DateFieldProps } from '#components/ui/date-field.tsx'

/** A `DateField` inside a `Form`: gives back the three parts as typed, however wrong. */
export function FormDateField(props: DateFieldProps) {
  const { id, error, sent } = useFormField(props.name)
  const { values = {} } = use(FormStateContext).state
  const typed = {
    day: oneValue(values[`${props.name}.day`]) ?? '',
    month: oneValue(values[`${props.name}.month`]) ?? '',
    year: oneValue(values[`${props.name}.year`]) ?? '',
  }
  return <DateField {...props} id={id} error={error ?? props.error} defaultValue={sent ? typed : props.defaultValue} />
}
