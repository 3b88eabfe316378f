import { eq } from 'drizzle-orm'
import { dossiers } from '#db/schema/dossiers.ts'
import type { Tx } from '#db/transaction.ts'
import type { Actor } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { isDossierId, lockDossier } from '#lib/access/reach-dossier.ts'
import { alertStaff } from '#lib/alerts/alert-staff.ts'
import { AppError } from '#lib/errors.ts'
import type { DossierState } from '#lib/progress/dossier-state.ts'
import { readDossierState } from '#lib/progress/read-dossier-state.ts'
import { refreshStanding } from '#lib/progress/refresh-standing.ts'
import { whoseTurn } from '#lib/progress/whose-turn.ts'
import { rescheduleReminders } from '#lib/reminders/reschedule-reminders.ts'
import type { Instant } from '#lib/time/clock.ts'
import { parisDay } from '#lib/time/paris-day.ts'

type ChangeOptions = {
  whenClosed?: 'allow'
  /** What else is written when something changed, and not when nothing did. What it throws takes the change back. */
  alongside?: ((tx: Tx) => Promise<void>) | undefined
}

/** What a verb that staff use in a client's place lets its caller write in the same transaction. */
export type Alongside = Pick<ChangeOptions, 'alongside'>

/**
 * The frame of every change to a dossier: reached and locked, changed, its turn and its reminders brought up to date, all
 * in one transaction. `change` answers false when there was nothing to do, and else the dossier as it is now, or true to
 * have it read again. Resolves to the dossier as it is then. Throws what `change` throws, `AppError('not-found')`, and
 * `AppError('closed')` for a closed dossier unless `whenClosed` allows it.
 */
export async function changeDossier(
  actor: Actor,
  dossierId: string,
  at: Instant,
  change: (tx: Tx, state: DossierState) => Promise<DossierState | boolean>,
  options: ChangeOptions = {},
): Promise<DossierState> {
  return asActor(actor, async (tx) => {
    if (!isDossierId(dossierId)) throw new AppError('not-found')
    const [isReached, before] = await Promise.all([
      lockDossier(tx, actor, dossierId),
      // Staff see what their own agency says; what follows from a change hangs on what all agencies said.
      readDossierState(tx, dossierId, parisDay(at), actor.kind === 'staff' ? undefined : actor),
    ])
    if (!isReached || !before) throw new AppError('not-found')
    if (before.closed && options.whenClosed !== 'allow') throw new AppError('closed')
    const changed = await change(tx, before)
    if (!changed) return before
    const after = changed === true ? await readStanding(tx, dossierId, at) : changed
    const today = parisDay(at)
    const isNewlyMine = whoseTurn(before, today) !== 'me' && whoseTurn(after, today) === 'me'
    if (isNewlyMine) await tx.update(dossiers).set({ turnSince: at }).where(eq(dossiers.id, dossierId))
    const now = isNewlyMine ? { ...after, turnSince: at } : after
    await rescheduleReminders(tx, dossierId, at, now)
    // Most dossiers are followed by nobody: for them it costs nothing. Whoever followed it until now is told as well.
    if (before.agencies.length + now.agencies.length > 0) {
      await refreshStanding(tx, dossierId, at, { state: now, by: actor })
      await alertStaff(tx, { before, after: now, by: actor }, at)
    }
    await options.alongside?.(tx)
    return now
  })
}

async function readStanding(tx: Tx, dossierId: string, at: Instant): Promise<DossierState> {
  const state = await readDossierState(tx, dossierId, parisDay(at))
  if (!state) throw new AppError('not-found')
  return state
}
