import type { ReactNode } from 'react'
import { type FieldProps, fieldIds } from '#components/ui/field-ids.ts'
import { FieldNotes } from '#components/ui/field-notes.tsx'

/** A field of several controls: the label is their legend, hint and error describe the group. */
export function FieldGroup({ children, ...field }: FieldProps & { children: ReactNode }) {
  const { describedBy } = fieldIds(field)
  return (
    <fieldset className="field" aria-describedby={describedBy}>
      <legend className={field.large ? 'field-label-large' : 'field-label'}>
        {field.label} {field.note && <span className="field-note">{field.note}</span>}
      </legend>
      <FieldNotes {...field} />
      {children}
    </fieldset>
  )
}
