import { users } from '#db/schema/accounts.ts'
import { agencies, agencyMembers, consents } from '#db/schema/agencies.ts'
import type { AgencyRole, ConsentScope } from '#db/schema/values.ts'
import { mintPerson, mintStaff, type Person, type Staff, systemActor } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { createDossier } from '#lib/dossiers/create-dossier.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { newId } from '#lib/ids.ts'
import { encodeAnswers } from '#lib/procedures/encode-answers.ts'
import { getProcedure } from '#lib/procedures/registry.ts'
import type { Facts } from '#lib/procedures/types.ts'
import { refreshStanding } from '#lib/progress/refresh-standing.ts'
import { hired, newcomer } from '#tests/personas/expected-lists.ts'

// People, dossiers and agencies for tests: real rows, dossiers through the domain's own verb.

const test = systemActor('test')

/** The instant at which the tests' stories happen: a Monday noon in Paris. */
export const NOON = new Date('2026-11-23T11:00:00Z')

/** Mei: Chinese, hired in Paris with a validated long-stay visa. */
export const EMPLOYEE: Facts = {
  ...newcomer,
  ...hired,
  nationalities: ['CN'],
  birthCountry: 'CN',
  permit: 'vlsTs',
  visaValidated: true,
  arrivedOn: '2026-10-12',
}

type PersonMore = { email?: string; name?: string | null; locale?: Locale; timeZone?: string }

/** Somebody with an account, as though signed in. Each call is another person. */
export async function aPerson(more: PersonMore = {}): Promise<Person> {
  const userId = newId()
  const { email = `${userId}@example.org`, name = null, locale = 'en', timeZone = 'Europe/Paris' } = more
  const row = { id: userId, email, name, locale, timeZone, emailVerifiedAt: NOON, createdAt: NOON }
  await asActor(test, (tx) => tx.insert(users).values(row))
  return mintPerson({ userId, email, name, locale, timeZone })
}

type DossierMore = { facts?: Facts; at?: Date; title?: string; id?: string }

/** A dossier of the registration procedure, of an employee unless said. Returns its id. */
export function aDossier(person: Person, more: DossierMore = {}): Promise<string> {
  const { facts = EMPLOYEE, at = NOON, title = 'My registration', id = newId() } = more
  const procedure = getProcedure('registration')
  if (!procedure) throw new Error('the content has no registration procedure')
  return createDossier(person, { id, procedure: procedure.slug, title, answers: encodeAnswers(procedure, facts) }, at)
}

/** An agency without members. Returns its id. */
export async function anAgency(): Promise<string> {
  const id = newId()
  await asActor(test, (tx) => tx.insert(agencies).values({ id, slug: `agency-${id}`, name: 'Zenith Relocation' }))
  return id
}

/** Somebody who works for an agency, as though signed in with a second factor. */
export async function aStaff(
  agencyId: string,
  role: AgencyRole = 'case_worker',
  more: PersonMore = {},
): Promise<Staff> {
  const { userId, email, name, locale, timeZone } = await aPerson(more)
  await asActor(test, (tx) => tx.insert(agencyMembers).values({ agencyId, userId, role, createdAt: NOON }))
  return mintStaff({ userId, email, name, locale, timeZone, agencyId, role })
}

/** A live consent of a dossier's owner to an agency. Returns its id. */
export async function aConsent(
  dossierId: string,
  agencyId: string,
  scope: ConsentScope[] = ['steps', 'documents', 'notes'],
): Promise<string> {
  const id = newId()
  const row = { id, dossierId, agencyId, scope, textVersion: 'test', grantedAt: NOON }
  await asActor(test, async (tx) => {
    await tx.insert(consents).values(row)
    await refreshStanding(tx, dossierId, NOON)
  })
  return id
}
