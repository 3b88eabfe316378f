'use server'

import { defineAction } from '#lib/actions/define-action.ts'
import { acceptInvitationInput, acceptInvitation as acceptInvitationVerb } from '#lib/agencies/accept-invitation.ts'
import { routes } from '#lib/routes.ts'

export const acceptInvitation = defineAction(acceptInvitationInput, acceptInvitationVerb, {
  goTo: (slug, _input, locale) => routes.agency(locale, slug),
})
