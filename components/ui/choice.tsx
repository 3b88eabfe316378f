import type { ReactNode } from 'react'
import { FieldGroup } from '#components/ui/field-group.tsx'
import { type FieldProps, fieldIds } from '#components/ui/field-ids.ts'

type ChoiceOption = { value: string; label: ReactNode; description?: ReactNode }

export type ChoiceProps = FieldProps & {
  options: readonly ChoiceOption[]
  /** Check boxes instead of radio buttons. */
  multiple?: boolean | undefined
  required?: boolean | undefined
  defaultValue?: string | readonly string[] | undefined
}

/** A list to choose from, each row a 44 px target. The first row carries the field's id, so that an error can lead to it. */
export function Choice({ options, multiple = false, required, defaultValue, ...field }: ChoiceProps) {
  const { id } = fieldIds(field)
  const chosen = new Set(typeof defaultValue === 'string' ? [defaultValue] : defaultValue)
  return (
    <FieldGroup {...field}>
      <div>
        {options.map((option, index) => {
          const optionId = index === 0 ? id : `${id}-${option.value}`
          const descriptionId = option.description ? `${optionId}-description` : undefined
          return (
            <div key={option.value} className="choice-row">
              <input
                type={multiple ? 'checkbox' : 'radio'}
                id={optionId}
                name={field.name}
                value={option.value}
                defaultChecked={chosen.has(option.value)}
                required={required && !multiple}
                aria-describedby={descriptionId}
              />
              <label htmlFor={optionId}>{option.label}</label>
              {descriptionId && <p id={descriptionId}>{option.description}</p>}
            </div>
          )
        })}
      </div>
    </FieldGroup>
  )
}
