import { eq } from 'drizzle-orm'
import * as agency from '#app/[locale]/(agency)/agencies/[agencySlug]/actions.ts'
import { sessions } from '#db/schema/accounts.ts'
import type { Person, Staff } from '#lib/access/actor.ts'
import { systemActor } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { openSession } from '#lib/accounts/open-session.ts'
import { hashOfToken } from '#lib/accounts/secrets.ts'
import type { FormAction } from '#lib/actions/define-action.ts'
import { setCollection } from '#lib/dossiers/set-collection.ts'
import { newId } from '#lib/ids.ts'
import { acceptPaper } from '#lib/reviews/accept-paper.ts'
import { now } from '#lib/time/clock.ts'
import { aConsent, aDossier, anAgency, aPerson, aStaff } from '#tests/factories.ts'
import type { Fields } from '#tests/next-request.ts'

// Every action of staff with a form that it accepts, as tests/action-forms.ts for those of clients.

/** A client who shares a dossier with an agency, with a paper that waits. */
export type StaffWorld = { client: Person; dossierId: string; agencyId: string; slug: string; staff: Staff }

export async function aStaffWorld(): Promise<StaffWorld> {
  const client = await aPerson()
  const dossierId = await aDossier(client, { at: now() })
  const agencyId = await anAgency()
  await aConsent(dossierId, agencyId)
  await setCollection(client, { dossierId, key: 'rib', version: 0, collection: 'have_it' })
  return { client, dossierId, agencyId, slug: `agency-${agencyId}`, staff: await aStaff(agencyId) }
}

/** The token of a session, as though the second factor had just been shown, or not. */
export async function staffSession(userId: string, hasFactor = true): Promise<string> {
  const at = now()
  return asActor(systemActor('test'), async (tx) => {
    const { token } = await openSession(tx, userId, null, at)
    const shown = { secondFactorAt: at, staffSeenAt: at }
    if (hasFactor)
      await tx
        .update(sessions)
        .set(shown)
        .where(eq(sessions.tokenHash, hashOfToken(token)))
    return token
  })
}

export type StaffForm = {
  action: FormAction
  form: (world: StaffWorld) => Fields
  first?: (world: StaffWorld) => Promise<unknown>
}

const of =
  (more: () => Fields = () => ({})) =>
  ({ dossierId, slug }: StaffWorld): Fields => ({ agency: slug, dossierId, ...more() })
const paper = (more: Fields = {}, review = '0') => of(() => ({ key: 'rib', version: '1', review, ...more }))

/** Actions on a client's dossier: out of reach must look like absent. */
export const CLIENT_FORMS: Readonly<Record<string, StaffForm>> = {
  takePaper: { action: agency.takePaper, form: of(() => ({ key: 'rib' })) },
  acceptPaper: { action: agency.acceptPaper, form: paper({ seenHow: 'video' }) },
  askForChanges: { action: agency.askForChanges, form: paper({ reason: 'cut_off', words: 'Page 2 as well' }) },
  waivePaper: { action: agency.waivePaper, form: paper({ words: 'Paid by the employer' }) },
  undoVerdict: {
    action: agency.undoVerdict,
    form: paper({ words: 'Another client' }, '1'),
    first: ({ dossierId, staff }) =>
      acceptPaper(staff, { dossierId, key: 'rib', version: 1, review: 0, seenHow: 'email' }),
  },
  writeToClient: { action: agency.writeToClient, form: of(() => ({ id: newId(), body: 'Good morning' })) },
  addInternalNote: { action: agency.addInternalNote, form: of(() => ({ id: newId(), body: 'Call her on Monday' })) },
}
