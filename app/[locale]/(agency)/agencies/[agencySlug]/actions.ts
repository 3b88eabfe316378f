'use server'

import { defineStaffAction } from '#lib/actions/define-action.ts'
import { inviteClientInput, inviteClient as inviteClientVerb } from '#lib/consents/invite-client.ts'
import {
  withdrawClientInvitationInput,
  withdrawClientInvitation as withdrawClientInvitationVerb,
} from '#lib/consents/withdraw-client-invitation.ts'

export const inviteClient = defineStaffAction(inviteClientInput, inviteClientVerb)
export const withdrawClientInvitation = defineStaffAction(withdrawClientInvitationInput, withdrawClientInvitationVerb)
