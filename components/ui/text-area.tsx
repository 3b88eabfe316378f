import type { ComponentProps } from 'react'
import { Field } from '#components/ui/field.tsx'
import { type FieldProps, fieldIds } from '#components/ui/field-ids.ts'

export type TextAreaProps = FieldProps &
  Pick<ComponentProps<'textarea'>, 'rows' | 'maxLength' | 'required' | 'lang' | 'spellCheck'> & {
    defaultValue?: string | undefined
  }

/** Free text in any script: `dir="auto"` lets it run the way it is written. */
export function TextArea({ rows = 4, defaultValue, ...props }: TextAreaProps) {
  const { label, hint, error, note, large, id: givenId, ...native } = props
  const field = { name: props.name, label, hint, error, note, large, id: givenId }
  const { id, describedBy } = fieldIds(field)
  return (
    <Field {...field}>
      <textarea
        {...native}
        id={id}
        rows={rows}
        dir="auto"
        defaultValue={defaultValue}
        className="input"
        aria-describedby={describedBy}
        aria-invalid={error ? true : undefined}
      />
    </Field>
  )
}
