import { type FieldProps, fieldIds } from '#components/ui/field-ids.ts'

/** The hint and the error of a field, under the ids that its control names. */
export function FieldNotes(field: FieldProps) {
  const { hintId, errorId } = fieldIds(field)
  return (
    <>
      {hintId && (
        <div id={hintId} className="field-hint">
          {field.hint}
        </div>
      )}
      {errorId && (
        <p id={errorId} className="field-error">
          {field.error}
        </p>
      )}
    </>
  )
}
