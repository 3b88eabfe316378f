'use server'

import { defineStaffAction } from '#lib/actions/define-action.ts'
import { addInternalNoteInput, addInternalNote as addInternalNoteVerb } from '#lib/messages/add-internal-note.ts'
import { writeToClientInput, writeToClient as writeToClientVerb } from '#lib/messages/write-to-client.ts'
import { acceptPaperInput, acceptPaper as acceptPaperVerb } from '#lib/reviews/accept-paper.ts'
import { askForChangesInput, askForChanges as askForChangesVerb } from '#lib/reviews/ask-for-changes.ts'
import { takePaperInput, takePaper as takePaperVerb } from '#lib/reviews/take-paper.ts'
import { undoVerdictInput, undoVerdict as undoVerdictVerb } from '#lib/reviews/undo-verdict.ts'
import { waivePaperInput, waivePaper as waivePaperVerb } from '#lib/reviews/waive-paper.ts'
import { routes } from '#lib/routes.ts'

export const takePaper = defineStaffAction(takePaperInput, takePaperVerb)
export const acceptPaper = defineStaffAction(acceptPaperInput, acceptPaperVerb, {
  goTo: (next, { dossierId }, locale, agency) => routes.afterVerdict(locale, agency, dossierId, next),
})
export const askForChanges = defineStaffAction(askForChangesInput, askForChangesVerb, {
  goTo: (next, { dossierId }, locale, agency) => routes.afterVerdict(locale, agency, dossierId, next),
})
export const waivePaper = defineStaffAction(waivePaperInput, waivePaperVerb, {
  goTo: (next, { dossierId }, locale, agency) => routes.afterVerdict(locale, agency, dossierId, next),
})
export const undoVerdict = defineStaffAction(undoVerdictInput, undoVerdictVerb)
// The page without the ready-made text that it began with.
export const writeToClient = defineStaffAction(writeToClientInput, writeToClientVerb, {
  goTo: (_done, { dossierId }, locale, agency) => routes.clientMessages(locale, agency, dossierId),
})
export const addInternalNote = defineStaffAction(addInternalNoteInput, addInternalNoteVerb)
