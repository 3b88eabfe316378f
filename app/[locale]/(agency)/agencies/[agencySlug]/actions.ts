'use server'

import { defineStaffAction } from '#lib/actions/define-action.ts'
import {
  actOnDocumentInput,
  actOnDocument as actOnDocumentVerb,
  actOnStepInput,
  actOnStep as actOnStepVerb,
} from '#lib/clients/act-for-client.ts'
import { assignClientInput, assignClient as assignClientVerb } from '#lib/clients/assign-client.ts'
import { handOverInput, handOver as handOverVerb } from '#lib/clients/hand-over.ts'

export const assignClient = defineStaffAction(assignClientInput, assignClientVerb)
export const handOver = defineStaffAction(handOverInput, handOverVerb)
export const actOnStep = defineStaffAction(actOnStepInput, actOnStepVerb)
export const actOnDocument = defineStaffAction(actOnDocumentInput, actOnDocumentVerb)
