'use server'

import { z } from 'zod'
import { definePublicAction } from '#lib/actions/define-action.ts'
import { useMailToken as pressMailToken } from '#lib/reminders/use-mail-token.ts'
import { routes } from '#lib/routes.ts'

const input = z.strictObject({ token: z.string().max(100) })

/** The token says whose it is and what it may do: no session is asked for. */
export const pressMailButton = definePublicAction(input, (_visitor, { token }) => pressMailToken(token), {
  goTo: (button, { token }, locale) =>
    `${routes.mailAction(locale, encodeURIComponent(token))}${button.state === 'ready' ? '?done=1' : ''}`,
})
