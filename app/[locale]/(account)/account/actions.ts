'use server'

import { z } from 'zod'
import { closeOtherSessionsInput } from '#lib/accounts/close-other-sessions.ts'
import { deleteAccountInput } from '#lib/accounts/delete-account.ts'
import { updateAccountInput, updateAccount as updateAccountVerb } from '#lib/accounts/update-account.ts'
import { defineAction, definePublicAction } from '#lib/actions/define-action.ts'
import { beginConfirming } from '#lib/auth/begin-confirming.ts'
import { endAccount, endOtherSessions, endSession } from '#lib/auth/end-session.ts'
import { chooseDigestInput, chooseDigest as chooseDigestVerb } from '#lib/digests/choose-digest.ts'
import { calendarAddress } from '#lib/feeds/calendar-address.ts'
import { endCalendarFeed, endCalendarFeedInput } from '#lib/feeds/end-calendar-feed.ts'
import { makeCalendarFeed, makeCalendarFeedInput } from '#lib/feeds/make-calendar-feed.ts'
import { routes } from '#lib/routes.ts'

export const updateAccount = defineAction(updateAccountInput, updateAccountVerb, {
  goTo: (_done, { locale }) => `${routes.account(locale)}?done=saved`,
})
export const closeSessions = defineAction(closeOtherSessionsInput, endOtherSessions, {
  goTo: (_done, _input, locale) => `${routes.account(locale)}?done=devicesClosed`,
})
export const makeCalendar = defineAction(makeCalendarFeedInput, makeCalendarFeed, {
  show: (token) => ({ address: calendarAddress(token) }),
})
export const endCalendar = defineAction(endCalendarFeedInput, endCalendarFeed)
export const chooseDigest = defineAction(chooseDigestInput, chooseDigestVerb)
export const deleteAccount = defineAction(deleteAccountInput, endAccount, {
  goTo: (_done, _input, locale) => routes.goodbye(locale),
})
export const confirmIdentity = defineAction(z.strictObject({}), beginConfirming, {
  goTo: (_done, _input, locale) => routes.checkMail(locale),
})
/** Public, since it must also work for a session that has just ended. */
export const signOut = definePublicAction(z.strictObject({}), endSession, {
  goTo: (_done, _input, locale) => routes.home(locale),
})
