'use client'

import { oneValue } from '#components/forms/one-value.ts'
import { useFormField } from '#components/forms/use-form-field.ts'
import { CountrySelect, type CountrySelectProps } from '#components/ui/country-select.tsx'

/** A `CountrySelect` inside a `Form`: shows its error and what was typed. */
export function FormCountrySelect(props: CountrySelectProps) {
  const { id, error, typed } = useFormField(props.name)
  return (
    <CountrySelect
      {...props}
      id={id}
      error={error ?? props.error}
      defaultValue={oneValue(typed) ?? props.defaultValue}
    />
  )
}
