'use server'

import { z } from 'zod'
import { definePublicAction } from '#lib/actions/define-action.ts'
import { pressMailButton as pressMailButtonVerb } from '#lib/dossiers/press-mail-button.ts'
import { expectedDay } from '#lib/dossiers/set-collection.ts'
import type { MailButton } from '#lib/reminders/mail-token.ts'
import { routes } from '#lib/routes.ts'

const token = z.string().max(100)

const done = {
  goTo: (button: MailButton, input: { token: string }, locale: 'en' | 'fr') =>
    `${routes.mailAction(locale, encodeURIComponent(input.token))}${button.state === 'ready' ? '?done=1' : ''}`,
}

/** The token says whose it is and what it may do: no session is asked for. */
export const pressMailButton = definePublicAction(
  z.strictObject({ token }),
  (_visitor, input) => pressMailButtonVerb(input.token),
  done,
)

/** The same with a day: "I'm getting it, by …". */
export const pressMailDate = definePublicAction(
  z.strictObject({ token, on: expectedDay }),
  (_visitor, input) => pressMailButtonVerb(input.token, input.on),
  done,
)
