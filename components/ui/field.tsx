import type { ReactNode } from 'react'
import { type FieldProps, fieldIds } from '#components/ui/field-ids.ts'
import { FieldNotes } from '#components/ui/field-notes.tsx'

/** Label, hint, error and one control. The control takes `id`, `aria-describedby` and `aria-invalid` from `fieldIds`. */
export function Field({ children, ...field }: FieldProps & { children: ReactNode }) {
  return (
    <div className="field">
      <label htmlFor={fieldIds(field).id} className={field.large ? 'field-label-large' : 'field-label'}>
        {field.label} {field.note && <span className="field-note">{field.note}</span>}
      </label>
      <FieldNotes {...field} />
      {children}
    </div>
  )
}
