'use client'

import { type KeyboardEvent, useRef, useState } from 'react'
import { Field } from '#components/ui/field.tsx'
import { type FieldProps, fieldIds } from '#components/ui/field-ids.ts'
import { matchingCountries } from '#components/ui/matching-countries.ts'

/** `own`: what the country calls itself, in as many languages as it has. `formerly`: found by it, not shown. */
export type CountryOption = { value: string; label: string; own?: string; formerly?: string }

export type CountrySelectProps = FieldProps & {
  options: readonly CountryOption[]
  placeholder: string
  /** The label of the box that narrows the list, and what is said when nothing matches. */
  narrowLabel: string
  noMatch: string
  required?: boolean | undefined
  defaultValue?: string | undefined
}

/** A native list. With scripts, a box above narrows it by the start of any word, in either name; one match is chosen. */
export function CountrySelect(props: CountrySelectProps) {
  const { options, placeholder, narrowLabel, noMatch, required, defaultValue = '', ...field } = props
  const { id, describedBy } = fieldIds(field)
  const [typed, setTyped] = useState('')
  const list = useRef<HTMLSelectElement>(null)
  const matches = matchingCountries(options, typed)
  const chosen = typed && matches.length === 1 ? (matches[0]?.value ?? '') : defaultValue

  function toList(event: KeyboardEvent) {
    if (event.key !== 'Enter') return
    event.preventDefault()
    list.current?.focus()
  }

  return (
    <Field {...field}>
      <div className="needs-script">
        <label htmlFor={`${id}-narrow`} className="field-hint">
          {narrowLabel}
        </label>
        <input
          id={`${id}-narrow`}
          type="search"
          autoComplete="off"
          spellCheck={false}
          className="input input-short block"
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={toList}
        />
        <p role="status" className="sr-only">
          {typed &&
            (matches
              .map((match) => match.label)
              .slice(0, 5)
              .join(', ') ||
              noMatch)}
        </p>
      </div>
      {/* A new key is how an uncontrolled list takes a new default: what a form hands back, or the one match. */}
      <select
        key={chosen}
        ref={list}
        id={id}
        name={field.name}
        defaultValue={chosen}
        required={required}
        className="input input-short"
        aria-describedby={describedBy}
        aria-invalid={field.error ? true : undefined}
      >
        <option value="">{matches.length === 0 ? noMatch : placeholder}</option>
        {matches.map((option) => (
          <option key={option.value} value={option.value}>
            {option.own && option.own !== option.label ? `${option.label} (${option.own})` : option.label}
          </option>
        ))}
      </select>
    </Field>
  )
}
