import type { z } from 'zod'
import type { Person } from '#lib/access/actor.ts'
import { closeOtherSessions, type closeOtherSessionsInput } from '#lib/accounts/close-other-sessions.ts'
import { closeSession } from '#lib/accounts/close-session.ts'
import { deleteAccount, type deleteAccountInput } from '#lib/accounts/delete-account.ts'
import { hasFreshSession } from '#lib/accounts/has-fresh-session.ts'
import { AppError } from '#lib/errors.ts'
import { dropKnownDevice, dropSession, readSessionToken } from './cookies.ts'

/** Signs this device out: the row first, so that a kept copy of the cookie opens nothing. Twice is no error. */
export async function endSession(): Promise<void> {
  const token = await readSessionToken()
  if (token) await closeSession(token)
  await dropSession()
}

/** Signs out one other device, or all of them. */
export async function endOtherSessions(actor: Person, input: z.output<typeof closeOtherSessionsInput>): Promise<void> {
  const token = await readSessionToken()
  if (!token) throw new AppError('signed-out')
  await closeOtherSessions(actor, input, token)
}

/**
 * Erases the account; its sessions go with it, and this device forgets its cookies. Throws `AppError('not-fresh')` unless
 * this device signed in a moment ago: whoever finds it unlocked cannot erase what they did not make.
 */
export async function endAccount(actor: Person, input: z.output<typeof deleteAccountInput>): Promise<void> {
  if (!(await hasFreshSession(actor, await readSessionToken()))) throw new AppError('not-fresh')
  await deleteAccount(actor, input)
  await dropSession()
  await dropKnownDevice()
}
