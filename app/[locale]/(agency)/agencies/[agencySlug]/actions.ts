'use server'

import { defineStaffAction } from '#lib/actions/define-action.ts'
import { changeRoleInput, changeRole as changeRoleVerb } from '#lib/agencies/change-role.ts'
import { endMembershipInput, endMembership as endMembershipVerb } from '#lib/agencies/end-membership.ts'
import { inviteMemberInput, inviteMember as inviteMemberVerb } from '#lib/agencies/invite-member.ts'
import { updateAgencyInput, updateAgency as updateAgencyVerb } from '#lib/agencies/update-agency.ts'
import {
  withdrawInvitationInput,
  withdrawInvitation as withdrawInvitationVerb,
} from '#lib/agencies/withdraw-invitation.ts'
import {
  actOnDocumentInput,
  actOnDocument as actOnDocumentVerb,
  actOnStepInput,
  actOnStep as actOnStepVerb,
} from '#lib/clients/act-for-client.ts'
import { assignClientInput, assignClient as assignClientVerb } from '#lib/clients/assign-client.ts'
import { assignClientsInput, assignClients as assignClientsVerb } from '#lib/clients/assign-clients.ts'
import { deleteViewInput, deleteView as deleteViewVerb } from '#lib/clients/delete-view.ts'
import { handOverInput, handOver as handOverVerb } from '#lib/clients/hand-over.ts'
import { previewValues } from '#lib/clients/preview-values.ts'
import { renameViewInput, renameView as renameViewVerb } from '#lib/clients/rename-view.ts'
import { saveViewInput, saveView as saveViewVerb } from '#lib/clients/save-view.ts'
import { thenNext } from '#lib/clients/then-next.ts'
import { writeToClientsInput, writeToClients as writeToClientsVerb } from '#lib/clients/write-to-clients.ts'
import { inviteClientInput, inviteClient as inviteClientVerb } from '#lib/consents/invite-client.ts'
import {
  withdrawClientInvitationInput,
  withdrawClientInvitation as withdrawClientInvitationVerb,
} from '#lib/consents/withdraw-client-invitation.ts'
import { confirmImportInput, confirmImport as confirmImportVerb } from '#lib/imports/confirm-import.ts'
import { dropImportInput, dropImport as dropImportVerb } from '#lib/imports/drop-import.ts'
import { addInternalNoteInput, addInternalNote as addInternalNoteVerb } from '#lib/messages/add-internal-note.ts'
import { writeToClientInput, writeToClient as writeToClientVerb } from '#lib/messages/write-to-client.ts'
import { acceptPaperInput, acceptPaper as acceptPaperVerb } from '#lib/reviews/accept-paper.ts'
import { askForChangesInput, askForChanges as askForChangesVerb } from '#lib/reviews/ask-for-changes.ts'
import { takePaperInput, takePaper as takePaperVerb } from '#lib/reviews/take-paper.ts'
import { undoVerdictInput, undoVerdict as undoVerdictVerb } from '#lib/reviews/undo-verdict.ts'
import { waivePaperInput, waivePaper as waivePaperVerb } from '#lib/reviews/waive-paper.ts'
import { routes } from '#lib/routes.ts'

export const inviteMember = defineStaffAction(inviteMemberInput, inviteMemberVerb, {
  goTo: (done, _input, locale, agency) => `${routes.agencyMembers(locale, agency)}?done=${done}`,
})
export const withdrawInvitation = defineStaffAction(withdrawInvitationInput, withdrawInvitationVerb, {
  goTo: (_done, _input, locale, agency) => `${routes.agencyMembers(locale, agency)}?done=withdrawn`,
})
export const changeRole = defineStaffAction(changeRoleInput, changeRoleVerb, {
  goTo: (_done, _input, locale, agency) => `${routes.agencyMembers(locale, agency)}?done=role`,
})
export const endMembership = defineStaffAction(endMembershipInput, endMembershipVerb, {
  goTo: ({ myself }, _input, locale, agency) =>
    myself ? routes.dossiers(locale) : `${routes.agencyMembers(locale, agency)}?done=left`,
})
export const updateAgency = defineStaffAction(updateAgencyInput, updateAgencyVerb, {
  goTo: (_done, _input, locale, agency) => `${routes.agencySettings(locale, agency)}?done=saved`,
})
export const takePaper = defineStaffAction(takePaperInput, takePaperVerb)
export const acceptPaper = defineStaffAction(acceptPaperInput, thenNext(acceptPaperVerb), {
  goTo: (next, _input, locale, agency) => routes.afterVerdict(locale, agency, next),
})
export const askForChanges = defineStaffAction(askForChangesInput, thenNext(askForChangesVerb), {
  goTo: (next, _input, locale, agency) => routes.afterVerdict(locale, agency, next),
})
export const waivePaper = defineStaffAction(waivePaperInput, thenNext(waivePaperVerb), {
  goTo: (next, _input, locale, agency) => routes.afterVerdict(locale, agency, next),
})
export const undoVerdict = defineStaffAction(undoVerdictInput, undoVerdictVerb)
// The page without the ready-made text that it began with.
export const writeToClient = defineStaffAction(writeToClientInput, writeToClientVerb, {
  goTo: (_done, { dossierId }, locale, agency) => routes.clientMessages(locale, agency, dossierId),
})
export const addInternalNote = defineStaffAction(addInternalNoteInput, addInternalNoteVerb)
export const inviteClient = defineStaffAction(inviteClientInput, inviteClientVerb)
export const withdrawClientInvitation = defineStaffAction(withdrawClientInvitationInput, withdrawClientInvitationVerb)
export const confirmImport = defineStaffAction(confirmImportInput, confirmImportVerb, {
  goTo: (invited, _input, locale, agency) => `${routes.agencyInvitations(locale, agency)}?invited=${invited}`,
})
export const dropImport = defineStaffAction(dropImportInput, dropImportVerb, {
  goTo: (_done, _input, locale, agency) => routes.agencyImport(locale, agency),
})
export const assignClient = defineStaffAction(assignClientInput, assignClientVerb)
export const assignClients = defineStaffAction(assignClientsInput, assignClientsVerb, {
  goTo: ({ count, leftOut }, _input, locale, agency) =>
    routes.agency(locale, agency, `assigned=${count}&leftOut=${leftOut}`),
})
export const writeToClients = defineStaffAction(writeToClientsInput, writeToClientsVerb, {
  show: previewValues,
  goTo: ({ count, leftOut }, _input, locale, agency) =>
    routes.agency(locale, agency, `written=${count}&leftOut=${leftOut}`),
})
export const saveView = defineStaffAction(saveViewInput, saveViewVerb, {
  goTo: (_done, { view }, locale, agency) => routes.agency(locale, agency, view),
})
export const renameView = defineStaffAction(renameViewInput, renameViewVerb)
export const deleteView = defineStaffAction(deleteViewInput, deleteViewVerb)
export const handOver = defineStaffAction(handOverInput, handOverVerb, {
  goTo: (_done, _input, locale, agency) => `${routes.agencyMembers(locale, agency)}?done=handed`,
})
export const actOnStep = defineStaffAction(actOnStepInput, actOnStepVerb)
export const actOnDocument = defineStaffAction(actOnDocumentInput, actOnDocumentVerb)
