import { Field } from '#components/ui/field.tsx'
import { type FieldProps, fieldIds } from '#components/ui/field-ids.ts'

export type FileInputProps = FieldProps & {
  /** What the browser offers, as endings and types. */
  accept: string
  required?: boolean | undefined
}

/** One file. Its name is shown by the browser, which alone knows it. */
export function FileInput({ accept, required, ...field }: FileInputProps) {
  const { id, describedBy } = fieldIds(field)
  return (
    <Field {...field}>
      <input
        type="file"
        id={id}
        name={field.name}
        accept={accept}
        required={required}
        className="input"
        aria-describedby={describedBy}
        aria-invalid={field.error ? true : undefined}
      />
    </Field>
  )
}
