import type { ComponentProps } from 'react'
import { Field } from '#components/ui/field.tsx'
import { type FieldProps, fieldIds } from '#components/ui/field-ids.ts'

type Own = Pick<
  ComponentProps<'input'>,
  'autoComplete' | 'inputMode' | 'maxLength' | 'required' | 'dir' | 'lang' | 'spellCheck' | 'pattern'
>

export type TextInputProps = FieldProps &
  Own & {
    type?: 'text' | 'email' | 'tel' | 'search' | 'url' | 'date'
    defaultValue?: string | undefined
    /** `code`: the six digits of a sign-in code, wide apart. */
    look?: 'short' | 'full' | 'code'
  }

const looks = { short: 'input input-short', full: 'input', code: 'input input-short input-code' } as const

export function TextInput({ type = 'text', look = 'short', defaultValue, ...props }: TextInputProps) {
  const { label, hint, error, note, large, id: givenId, ...native } = props
  const field = { name: props.name, label, hint, error, note, large, id: givenId }
  const { id, describedBy } = fieldIds(field)
  return (
    <Field {...field}>
      <input
        {...native}
        id={id}
        type={type}
        defaultValue={defaultValue}
        className={looks[look]}
        aria-describedby={describedBy}
        aria-invalid={error ? true : undefined}
      />
    </Field>
  )
}
