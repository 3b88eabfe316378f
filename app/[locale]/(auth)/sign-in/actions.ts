'use server'

import { requestSignInInput } from '#lib/accounts/request-sign-in.ts'
import { definePublicAction } from '#lib/actions/define-action.ts'
import { beginGoogleSignIn, beginGoogleSignInInput } from '#lib/auth/begin-google-sign-in.ts'
import { beginAgain, beginSignIn, sendAgainInput } from '#lib/auth/begin-sign-in.ts'
import { finishByCode, finishByCodeInput, finishByLink, finishByLinkInput } from '#lib/auth/finish-sign-in.ts'
import { routes } from '#lib/routes.ts'

export const sendSignInMail = definePublicAction(requestSignInInput, beginSignIn, {
  goTo: (_done, _input, locale) => routes.checkMail(locale),
})
export const sendSignInMailAgain = definePublicAction(sendAgainInput, beginAgain, {
  goTo: (_done, _input, locale) => `${routes.checkMail(locale)}?done=sent-again`,
})
export const signInByCode = definePublicAction(finishByCodeInput, finishByCode, { goTo: (path) => path })
export const signInByLink = definePublicAction(finishByLinkInput, finishByLink, { goTo: (path) => path })
export const signInWithGoogle = definePublicAction(beginGoogleSignInInput, beginGoogleSignIn)
