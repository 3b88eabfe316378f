'use server'

import { z } from 'zod'
import { defineAction } from '#lib/actions/define-action.ts'
import { beginConfirmingHere } from '#lib/auth/begin-confirming-here.ts'
import { whenFresh } from '#lib/auth/when-fresh.ts'
import {
  acceptClientInvitationInput,
  acceptClientInvitation as acceptClientInvitationVerb,
} from '#lib/consents/accept-client-invitation.ts'
import { findAgencyInput, findAgency as findAgencyVerb } from '#lib/consents/find-agency.ts'
import { grantConsentInput, grantConsent as grantConsentVerb } from '#lib/consents/grant-consent.ts'
import { withdrawConsentInput, withdrawConsent as withdrawConsentVerb } from '#lib/consents/withdraw-consent.ts'
import { addContactInput, addContact as addContactVerb } from '#lib/dossiers/add-contact.ts'
import { addNoteInput, addNote as addNoteVerb } from '#lib/dossiers/add-note.ts'
import { addToHouseholdInput, addToHousehold as addToHouseholdVerb } from '#lib/dossiers/add-to-household.ts'
import { answerForPersonInput, answerForPerson as answerForPersonVerb } from '#lib/dossiers/answer-for-person.ts'
import { closeDossierInput, closeDossier as closeDossierVerb } from '#lib/dossiers/close-dossier.ts'
import { completeStepInput, completeStep as completeStepVerb } from '#lib/dossiers/complete-step.ts'
import { createDossierInput, createDossier as createDossierVerb } from '#lib/dossiers/create-dossier.ts'
import { deleteContactInput, deleteContact as deleteContactVerb } from '#lib/dossiers/delete-contact.ts'
import { deleteDossierInput, deleteDossier as deleteDossierVerb } from '#lib/dossiers/delete-dossier.ts'
import {
  deleteFromHouseholdInput,
  deleteFromHousehold as deleteFromHouseholdVerb,
} from '#lib/dossiers/delete-from-household.ts'
import { deleteNoteInput, deleteNote as deleteNoteVerb } from '#lib/dossiers/delete-note.ts'
import { haveDocumentInput, haveDocument as haveDocumentVerb } from '#lib/dossiers/have-document.ts'
import { moveToRevisionInput, moveToRevision as moveToRevisionVerb } from '#lib/dossiers/move-to-revision.ts'
import {
  putBackInHouseholdInput,
  putBackInHousehold as putBackInHouseholdVerb,
} from '#lib/dossiers/put-back-in-household.ts'
import { putOffRevisionInput, putOffRevision as putOffRevisionVerb } from '#lib/dossiers/put-off-revision.ts'
import { recordMilestoneInput, recordMilestone as recordMilestoneVerb } from '#lib/dossiers/record-milestone.ts'
import {
  removeFromHouseholdInput,
  removeFromHousehold as removeFromHouseholdVerb,
} from '#lib/dossiers/remove-from-household.ts'
import { renameDossierInput, renameDossier as renameDossierVerb } from '#lib/dossiers/rename-dossier.ts'
import {
  renameInHouseholdInput,
  renameInHousehold as renameInHouseholdVerb,
} from '#lib/dossiers/rename-in-household.ts'
import { reopenDossierInput, reopenDossier as reopenDossierVerb } from '#lib/dossiers/reopen-dossier.ts'
import { reopenStepInput, reopenStep as reopenStepVerb } from '#lib/dossiers/reopen-step.ts'
import { reportAuthorityInput, reportAuthority as reportAuthorityVerb } from '#lib/dossiers/report-authority.ts'
import { setAnswerInput, setAnswer as setAnswerVerb } from '#lib/dossiers/set-answer.ts'
import { setCollectionInput, setCollection as setCollectionVerb } from '#lib/dossiers/set-collection.ts'
import { setDocumentDatesInput, setDocumentDates as setDocumentDatesVerb } from '#lib/dossiers/set-document-dates.ts'
import {
  takeBackMilestoneInput,
  takeBackMilestone as takeBackMilestoneVerb,
} from '#lib/dossiers/take-back-milestone.ts'
import { writeToAgencyInput, writeToAgency as writeToAgencyVerb } from '#lib/messages/write-to-agency.ts'
import { endProgressLinkInput, endProgressLink as endProgressLinkVerb } from '#lib/progress-links/end-progress-link.ts'
import {
  makeProgressLinkInput,
  makeProgressLink as makeProgressLinkVerb,
} from '#lib/progress-links/make-progress-link.ts'
import { progressAddress } from '#lib/progress-links/progress-address.ts'
import {
  addPersonalReminderInput,
  addPersonalReminder as addPersonalReminderVerb,
} from '#lib/reminders/add-personal-reminder.ts'
import {
  finishPersonalReminderInput,
  finishPersonalReminder as finishPersonalReminderVerb,
} from '#lib/reminders/finish-personal-reminder.ts'
import { pauseRemindersInput, pauseReminders as pauseRemindersVerb } from '#lib/reminders/pause-reminders.ts'
import {
  removePersonalReminderInput,
  removePersonalReminder as removePersonalReminderVerb,
} from '#lib/reminders/remove-personal-reminder.ts'
import { resumeRemindersInput, resumeReminders as resumeRemindersVerb } from '#lib/reminders/resume-reminders.ts'
import { lookAgainInput, lookAgain as lookAgainVerb } from '#lib/reviews/look-again.ts'
import { routes } from '#lib/routes.ts'
import { shareWaitInput, shareWait as shareWaitVerb } from '#lib/waits/share-wait.ts'
import { stopSharingWaitInput, stopSharingWait as stopSharingWaitVerb } from '#lib/waits/stop-sharing-wait.ts'
import { overviewAnswer } from './overview-answer.ts'

export const createDossier = defineAction(createDossierInput, createDossierVerb, {
  goTo: (id, _input, locale) => routes.dossier(locale, id),
})
export const completeStep = defineAction(completeStepInput, completeStepVerb)
export const reopenStep = defineAction(reopenStepInput, reopenStepVerb)
export const haveDocument = defineAction(haveDocumentInput, haveDocumentVerb)
// The same on the overview, where the answer brings what the whole page says.
export const tickHere = defineAction(completeStepInput, completeStepVerb, { answer: overviewAnswer })
export const untickHere = defineAction(reopenStepInput, reopenStepVerb, { answer: overviewAnswer })
export const haveItHere = defineAction(haveDocumentInput, haveDocumentVerb, { answer: overviewAnswer })
export const setCollection = defineAction(setCollectionInput, setCollectionVerb)
export const setDocumentDates = defineAction(setDocumentDatesInput, setDocumentDatesVerb)
export const reportAuthority = defineAction(reportAuthorityInput, reportAuthorityVerb)
export const writeToAgency = defineAction(writeToAgencyInput, writeToAgencyVerb)
export const lookAgain = defineAction(lookAgainInput, lookAgainVerb)
export const setAnswer = defineAction(setAnswerInput, setAnswerVerb, {
  goTo: (_done, input, locale) => routes.dossier(locale, input.dossierId),
})
export const addToHousehold = defineAction(addToHouseholdInput, addToHouseholdVerb, {
  goTo: (id, input, locale) => routes.dossierPerson(locale, input.dossierId, id),
})
export const renameInHousehold = defineAction(renameInHouseholdInput, renameInHouseholdVerb)
export const answerForPerson = defineAction(answerForPersonInput, answerForPersonVerb, {
  goTo: (_done, input, locale) => routes.dossierPerson(locale, input.dossierId, input.person),
})
export const removeFromHousehold = defineAction(removeFromHouseholdInput, removeFromHouseholdVerb, {
  goTo: (_done, input, locale) => routes.dossierHousehold(locale, input.dossierId),
})
export const putBackInHousehold = defineAction(putBackInHouseholdInput, putBackInHouseholdVerb)
export const deleteFromHousehold = defineAction(deleteFromHouseholdInput, deleteFromHouseholdVerb, {
  goTo: (_done, input, locale) => routes.dossierHousehold(locale, input.dossierId),
})
export const moveToRevision = defineAction(moveToRevisionInput, moveToRevisionVerb, {
  goTo: (_done, input, locale) => routes.dossier(locale, input.dossierId),
})
export const putOffRevision = defineAction(putOffRevisionInput, putOffRevisionVerb, {
  goTo: (_done, input, locale) => routes.dossier(locale, input.dossierId),
})
export const addNote = defineAction(addNoteInput, addNoteVerb)
export const deleteNote = defineAction(deleteNoteInput, deleteNoteVerb)
export const addContact = defineAction(addContactInput, addContactVerb)
export const deleteContact = defineAction(deleteContactInput, deleteContactVerb)
export const recordMilestone = defineAction(recordMilestoneInput, recordMilestoneVerb, {
  goTo: (_done, input, locale) => routes.dossierFiling(locale, input.dossierId),
})
export const takeBackMilestone = defineAction(takeBackMilestoneInput, takeBackMilestoneVerb)
export const closeDossier = defineAction(closeDossierInput, closeDossierVerb)
export const reopenDossier = defineAction(reopenDossierInput, reopenDossierVerb)
export const renameDossier = defineAction(renameDossierInput, renameDossierVerb)
export const deleteDossier = defineAction(deleteDossierInput, deleteDossierVerb, {
  goTo: (_done, _input, locale) => routes.dossiers(locale),
})
export const addPersonalReminder = defineAction(addPersonalReminderInput, addPersonalReminderVerb)
export const finishPersonalReminder = defineAction(finishPersonalReminderInput, finishPersonalReminderVerb)
export const removePersonalReminder = defineAction(removePersonalReminderInput, removePersonalReminderVerb)
export const pauseReminders = defineAction(pauseRemindersInput, pauseRemindersVerb)
export const resumeReminders = defineAction(resumeRemindersInput, resumeRemindersVerb)
export const shareWait = defineAction(shareWaitInput, shareWaitVerb)
export const stopSharingWait = defineAction(stopSharingWaitInput, stopSharingWaitVerb)
export const findAgency = defineAction(findAgencyInput, findAgencyVerb, {
  goTo: (slug, input, locale) => routes.dossierSharingWith(locale, input.dossierId, slug),
})
export const grantConsent = defineAction(grantConsentInput, whenFresh(grantConsentVerb), {
  goTo: (_done, input, locale) => routes.dossierSharing(locale, input.dossierId),
})
export const withdrawConsent = defineAction(withdrawConsentInput, withdrawConsentVerb)
export const confirmHere = defineAction(z.strictObject({}), beginConfirmingHere, {
  goTo: (_done, _input, locale) => routes.checkMail(locale),
})
export const acceptClientInvitation = defineAction(acceptClientInvitationInput, whenFresh(acceptClientInvitationVerb), {
  goTo: (id, _input, locale) => routes.dossierSharing(locale, id),
})
export const makeProgressLink = defineAction(makeProgressLinkInput, makeProgressLinkVerb, { show: progressAddress })
export const endProgressLink = defineAction(endProgressLinkInput, endProgressLinkVerb)
