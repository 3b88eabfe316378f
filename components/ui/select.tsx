import { Field } from '#components/ui/field.tsx'
import { type FieldProps, fieldIds } from '#components/ui/field-ids.ts'

export type SelectOption = { value: string; label: string; lang?: string }

export type SelectProps = FieldProps & {
  options: readonly SelectOption[]
  /** The line shown while nothing is chosen; its value is the empty string. */
  placeholder?: string | undefined
  required?: boolean | undefined
  defaultValue?: string | undefined
}

/** Only for long lists; a handful of options is a `Choice`. */
export function Select({ options, placeholder, required, defaultValue = '', ...field }: SelectProps) {
  const { id, describedBy } = fieldIds(field)
  return (
    <Field {...field}>
      {/* React never moves a select's default afterwards: a new key lets a handed-back choice show. */}
      <select
        key={defaultValue}
        id={id}
        name={field.name}
        defaultValue={defaultValue}
        required={required}
        className="input input-short"
        aria-describedby={describedBy}
        aria-invalid={field.error ? true : undefined}
      >
        {placeholder !== undefined && <option value="">{placeholder}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value} lang={option.lang}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  )
}
