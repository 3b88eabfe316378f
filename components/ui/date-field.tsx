import type { DateParts } from '#components/ui/date-parts.ts'
import { FieldGroup } from '#components/ui/field-group.tsx'
import { type FieldProps, fieldIds } from '#components/ui/field-ids.ts'

export type DateFieldProps = FieldProps & {
  partLabels: DateParts
  defaultValue?: Partial<DateParts> | undefined
  /** Fills a birthday from the browser's address book. */
  birthday?: boolean | undefined
}

const parts = ['day', 'month', 'year'] as const

/** Day, month, year: three numbers in the order of both our languages, posted as `<name>.day`, `.month`, `.year`. */
export function DateField({ partLabels, defaultValue, birthday = false, ...field }: DateFieldProps) {
  const { id } = fieldIds(field)
  return (
    <FieldGroup {...field}>
      <div className="date-parts">
        {parts.map((part) => {
          const partId = part === 'day' ? id : `${id}-${part}`
          return (
            <div key={part}>
              <label htmlFor={partId}>{partLabels[part]}</label>
              <input
                id={partId}
                name={`${field.name}.${part}`}
                inputMode="numeric"
                maxLength={part === 'year' ? 4 : 2}
                autoComplete={birthday ? `bday-${part}` : 'off'}
                defaultValue={defaultValue?.[part] ?? ''}
                className={part === 'year' ? 'input input-year' : 'input'}
                aria-invalid={field.error ? true : undefined}
              />
            </div>
          )
        })}
      </div>
    </FieldGroup>
  )
}
