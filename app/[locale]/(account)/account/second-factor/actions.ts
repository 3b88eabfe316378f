'use server'

import { z } from 'zod'
import { defineAction } from '#lib/actions/define-action.ts'
import {
  addPasskeyHere,
  askPasskeyHere,
  beginAppHere,
  confirmAppHere,
  confirmAppInput,
  confirmForFactor,
  enterAsDemo,
  makeCodesHere,
  offerPasskeyHere,
  passkeyAnswerInput,
  passOnInput,
  removeFactorHere,
  removeFactorInput,
  showFactorHere,
  showFactorInput,
  showPasskeyHere,
} from '#lib/auth/second-factor.ts'
import { routes } from '#lib/routes.ts'

export const showSecondFactor = defineAction(showFactorInput, showFactorHere, { goTo: (path) => path })
export const enterAsDemoStaff = defineAction(passOnInput, enterAsDemo, { goTo: (path) => path })
export const beginAuthenticator = defineAction(z.strictObject({}), beginAppHere)
export const confirmAuthenticator = defineAction(confirmAppInput, confirmAppHere)
export const makeRecoveryCodes = defineAction(z.strictObject({}), makeCodesHere, {
  show: (codes) => ({ codes: codes.join('\n') }),
})
export const removeSecondFactor = defineAction(removeFactorInput, removeFactorHere)
export const confirmForSecondFactor = defineAction(passOnInput, confirmForFactor, {
  goTo: (_done, _input, locale) => routes.checkMail(locale),
})
export const offerPasskey = defineAction(z.strictObject({}), offerPasskeyHere, { show: (options) => ({ options }) })
export const addPasskey = defineAction(passkeyAnswerInput, addPasskeyHere)
export const askPasskey = defineAction(z.strictObject({}), askPasskeyHere, { show: (options) => ({ options }) })
export const showPasskey = defineAction(passkeyAnswerInput, showPasskeyHere, { goTo: (path) => path })
