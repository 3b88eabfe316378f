import { randomBytes } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { passkeys, sessions, signInTickets, users } from '#db/schema/accounts.ts'
import { agencyMembers } from '#db/schema/agencies.ts'
import type { ConsentScope } from '#db/schema/values.ts'
import { type Person, type Staff, systemActor } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { openSession } from '#lib/accounts/open-session.ts'
import { hashOfToken } from '#lib/accounts/secrets.ts'
import { inviteMember } from '#lib/agencies/invite-member.ts'
import { updateAgency } from '#lib/agencies/update-agency.ts'
import { saveView } from '#lib/clients/save-view.ts'
import { grantConsent } from '#lib/consents/grant-consent.ts'
import { inviteClient } from '#lib/consents/invite-client.ts'
import { withdrawConsent } from '#lib/consents/withdraw-consent.ts'
import { addContact } from '#lib/dossiers/add-contact.ts'
import { addNote } from '#lib/dossiers/add-note.ts'
import { renameDossier } from '#lib/dossiers/rename-dossier.ts'
import { renameInHousehold } from '#lib/dossiers/rename-in-household.ts'
import { reportAuthority } from '#lib/dossiers/report-authority.ts'
import { setCollection } from '#lib/dossiers/set-collection.ts'
import { makeCalendarFeed } from '#lib/feeds/make-calendar-feed.ts'
import { newId } from '#lib/ids.ts'
import { keepImport } from '#lib/imports/keep-import.ts'
import { addInternalNote } from '#lib/messages/add-internal-note.ts'
import { writeToAgency } from '#lib/messages/write-to-agency.ts'
import { writeToClient } from '#lib/messages/write-to-client.ts'
import { makeProgressLink } from '#lib/progress-links/make-progress-link.ts'
import { addDays } from '#lib/pure/calendar-day.ts'
import { addPersonalReminder } from '#lib/reminders/add-personal-reminder.ts'
import { askForChanges } from '#lib/reviews/ask-for-changes.ts'
import { waivePaper } from '#lib/reviews/waive-paper.ts'
import { now } from '#lib/time/clock.ts'
import { parisDay } from '#lib/time/paris-day.ts'
import { aWork, aWorld, type Work, type World } from '#tests/action-forms.ts'
import { aPerson, aStaff } from '#tests/factories.ts'

// Dossiers in which every text is a word that stands nowhere else, and for each word who may ever be shown it.

export const PERSONS = [
  'anonymous',
  'owner',
  'otherClient',
  'manager',
  'caseWorker',
  'viewer',
  'former',
  'withoutFactor',
  'otherAgency',
] as const
export type PersonName = (typeof PERSONS)[number]

/** Dossiers by what the agency may see of them: `elsewhere` is another client's, shared with another agency. */
export const OBJECTS = ['full', 'partial', 'withdrawn', 'never', 'elsewhere'] as const
export type ObjectName = (typeof OBJECTS)[number]

type Canary = { what: string; text: string; seenBy: readonly PersonName[] }

export type CanaryWorld = {
  canaries: Canary[]
  /** The agency that is about all of this, and another. */
  agency: Work
  otherAgency: Work
  dossiers: Readonly<Record<ObjectName, World>>
  /** The words by which staff would search for each client. */
  names: Readonly<Record<ObjectName, string>>
  /** Of the owner's calendar address, of the link that shows how far they have come; a list that the manager uploaded. */
  secrets: Record<'feed' | 'progress' | 'list', string>
  /** Cookies of each person: several, since each person may write only so often in a minute. */
  cookies: Readonly<Record<PersonName, readonly string[]>>
  /** Takes away what the agency saw of `withdrawn`. */
  withdraw: () => Promise<void>
}

const STAFF = ['manager', 'caseWorker', 'viewer'] as const

export async function aCanaryWorld(): Promise<CanaryWorld> {
  const canaries: Canary[] = []
  const word: Word = (what, seenBy) => {
    // Letters alone, so that it is nobody's number and nobody's key.
    const text = `qz${[...randomBytes(14)].map((byte) => String.fromCharCode(97 + (byte % 26))).join('')}`
    canaries.push({ what, text, seenBy })
    return text
  }
  const [agency, otherAgency] = [await aWork(), await aWork()]
  const dossiers = {
    full: await aTold('full', word, agency, ['owner'], ['steps', 'documents', 'notes']),
    partial: await aTold('partial', word, agency, [], ['steps']),
    withdrawn: await aTold('withdrawn', word, agency, [], ['steps', 'documents', 'notes']),
    never: await aTold('never', word, null, [], []),
    elsewhere: await aTold('elsewhere', word, otherAgency, ['otherClient'], ['steps', 'documents', 'notes']),
  }
  await tellOfAgency(word, agency)
  const other = { name: word('another agency’s name', ['otherAgency', 'otherClient']), openingHours: '' }
  await updateAgency(otherAgency.manager, { ...other, promiseDays: 2, languages: ['en'] })
  await tellWhoComesIn(word, agency.manager)
  const [withoutFactor, another] = [await aStaff(agency.agencyId, 'manager'), await aStaff(agency.agencyId, 'manager')]
  const { owner, dossierId } = dossiers.full.world
  const label = word('whom a link is for', ['owner'])
  const cookies = {
    anonymous: [''],
    owner: [await cookieOf(owner, word('owner’s device', ['owner']))],
    otherClient: [await cookieOf(dossiers.elsewhere.world.owner)],
    manager: await cookiesOf(agency.manager, () => aStaff(agency.agencyId, 'manager')),
    caseWorker: await cookiesOf(agency.caseWorker, () => aStaff(agency.agencyId)),
    viewer: await cookiesOf(agency.viewer, () => aStaff(agency.agencyId, 'viewer')),
    former: await cookiesOf(agency.former, () => whoLeft(agency.agencyId)),
    withoutFactor: [await cookieOf(withoutFactor, 'Firefox', false), await cookieOf(another, 'Firefox', false)],
    otherAgency: await cookiesOf(otherAgency.manager, () => aStaff(otherAgency.agencyId, 'manager')),
  }
  const { world } = dossiers.withdrawn
  return {
    canaries,
    agency,
    otherAgency,
    dossiers: mapped(dossiers, (one) => one.world),
    names: mapped(dossiers, (one) => one.name),
    secrets: {
      feed: await makeCalendarFeed(owner),
      progress: (await makeProgressLink(owner, { dossierId, id: dossiers.full.world.reminder, label })) ?? '',
      list: await aList(word, agency.manager),
    },
    cookies,
    withdraw: () => withdrawConsent(world.owner, { dossierId: world.dossierId, agency: agency.slug }),
  }
}

type Word = (what: string, seenBy: readonly PersonName[]) => string

/** A dossier with a word in each of its texts. `me` is its owner, where that is somebody who asks. */
async function aTold(
  what: ObjectName,
  word: Word,
  work: Work | null,
  me: readonly PersonName[],
  scope: ConsentScope[],
): Promise<{ world: World; name: string }> {
  const staff: readonly PersonName[] =
    what === 'elsewhere' ? ['otherAgency'] : what === 'full' || what === 'partial' ? STAFF : []
  const seen = (part: ConsentScope) => (scope.includes(part) ? [...me, ...staff] : me)
  const texts = {
    name: word(`${what}: the client’s name`, [...me, ...staff]),
    email: `${word(`${what}: the client’s address`, [...me, ...staff])}@example.org`,
    title: word(`${what}: the dossier’s title`, [...me, ...staff]),
  }
  const owner = await aPerson({ name: texts.name, email: texts.email })
  const world = await aWorld(owner)
  const { dossierId } = world
  await renameDossier(owner, { dossierId, title: texts.title })
  const child = { dossierId, person: world.child }
  await renameInHousehold(owner, { ...child, name: word(`${what}: what a child is called`, seen('documents')) })
  await addNote(owner, { dossierId, id: newId(), body: word(`${what}: a note`, seen('notes')) })
  await addContact(owner, {
    ...{ dossierId, id: newId(), on: parisDay(now()), channel: 'phone' },
    withWhom: word(`${what}: whom the client spoke to`, me),
    said: word(`${what}: what was said`, me),
    reference: word(`${what}: a reference`, me),
  })
  const dueOn = addDays(parisDay(now()), 30)
  const reminder = { dossierId, id: newId(), dueOn }
  await addPersonalReminder(owner, { ...reminder, text: word(`${what}: a reminder`, me) })
  const days = { sentOn: addDays(parisDay(now()), -9), answeredOn: addDays(parisDay(now()), -2) }
  const answer = word(`${what}: an authority’s answer`, me)
  await reportAuthority(owner, { dossierId, key: 'civil_status', version: 0, authority: 'refused', ...days, answer })
  await setCollection(owner, { dossierId, key: 'rib', version: 0, collection: 'have_it' })
  if (work) await tellEachOther(what, word, world, work, { me, staff, documents: seen('documents') }, scope)
  return { world: { ...world, work: work ?? undefined } as World, name: texts.name }
}

type Seen = Record<'me' | 'staff' | 'documents', readonly PersonName[]>

/** What a client and an agency say to each other, and the agency's staff among themselves. */
async function tellEachOther(
  what: ObjectName,
  word: Word,
  { owner, dossierId }: World,
  { slug, manager }: Work,
  { me, staff, documents }: Seen,
  scope: ConsentScope[],
): Promise<void> {
  // Everything while it is said; then what is left to see.
  await grantConsent(owner, { dossierId, agency: slug, scope: ['steps', 'documents', 'notes'] })
  const both = [...me, ...staff]
  const message = (kind: string) => ({ dossierId, id: newId(), body: word(`${what}: a message ${kind}`, both) })
  await writeToAgency(owner, { ...message('of the client'), to: slug })
  await writeToClient(manager, message('of staff'))
  const note = { dossierId, id: newId(), body: word(`${what}: a note among staff`, staff) }
  await addInternalNote(manager, note)
  const asked = { reason: 'cut_off', words: word(`${what}: a change that is asked`, documents) } as const
  await askForChanges(manager, { dossierId, key: 'rib', version: 1, review: 0, ...asked })
  const why = word(`${what}: why a paper is waived`, documents)
  await waivePaper(manager, { dossierId, key: 'id_doc', version: 0, review: 0, words: why })
  await grantConsent(owner, { dossierId, agency: slug, scope })
}

/** What an agency says of itself and of its own people. */
async function tellOfAgency(word: Word, { manager, caseWorker, viewer, former }: Work): Promise<void> {
  const hours = word('opening hours, which any client may read', ['owner', 'otherClient', 'manager'])
  await updateAgency(manager, { name: 'Zenith', promiseDays: 2, languages: ['en'], openingHours: hours })
  const named = [
    ['manager’s', manager, [...STAFF, 'owner']],
    ['case-worker’s', caseWorker, STAFF],
    ['viewer’s', viewer, STAFF],
    ['former colleague’s', former, [...STAFF, 'former']],
  ] as const
  for (const [who, { userId }, seenBy] of named) {
    const name = word(`a ${who} name`, seenBy)
    await asActor(systemActor('test'), (tx) => tx.update(users).set({ name }).where(eq(users.id, userId)))
  }
  const member = `${word('the address of an invited colleague', ['manager'])}@example.org`
  await inviteMember(manager, { id: newId(), email: member, role: 'viewer', locale: 'en' })
  const client = `${word('the address of an invited client', STAFF)}@example.org`
  await inviteClient(manager, { id: newId(), email: client, locale: 'en', caseWorker: manager.userId })
}

/** What the manager uploads, and a list that they keep. */
async function aList(word: Word, manager: Staff): Promise<string> {
  // The page of a list shows how many there are, and the lines that are wrong.
  const address = `${word('an address in a list', [])}@example.org`
  const view = { id: newId(), view: 'caseWorker=mine', share: '' as const }
  await saveView(manager, { ...view, name: word('what a kept list is called', ['manager']) })
  return keepImport(manager, { id: newId(), table: `${address}\nb-${address}` })
}

/** What signing in keeps. */
async function tellWhoComesIn(word: Word, { userId }: Staff): Promise<void> {
  const at = now()
  const key = { id: newId(), userId, publicKey: 'key', counter: 0, createdAt: at }
  const ticket = { id: newId(), linkHash: newId(), codeHash: newId(), locale: 'en', payload: {} } as const
  const whose = { email: word('whose mail was asked for', []), device: word('the device that asked', []) }
  await asActor(systemActor('test'), async (tx) => {
    await tx.insert(passkeys).values({ ...key, name: word('a passkey’s name', ['manager']) })
    await tx.insert(signInTickets).values({ ...ticket, ...whose, createdAt: at, expiresAt: at })
  })
}

async function cookiesOf(first: Staff, another: () => Promise<Staff>): Promise<string[]> {
  return Promise.all([first, await another(), await another()].map((one) => cookieOf(one)))
}

async function whoLeft(agencyId: string): Promise<Staff> {
  const former = await aStaff(agencyId)
  const own = eq(agencyMembers.userId, former.userId)
  await asActor(systemActor('test'), (tx) => tx.update(agencyMembers).set({ leftAt: now() }).where(own))
  return former
}

/** A session of somebody, as though the second factor had just been shown, or not. */
export async function cookieOf({ userId }: Person | Staff, device = 'Firefox', hasFactor = true): Promise<string> {
  const at = now()
  return asActor(systemActor('test'), async (tx) => {
    const { token } = await openSession(tx, userId, device, at)
    const shown = { secondFactorAt: at, staffSeenAt: at }
    const mine = eq(sessions.tokenHash, hashOfToken(token))
    if (hasFactor) await tx.update(sessions).set(shown).where(mine)
    return `__Host-complet-session=${token}; NEXT_LOCALE=en`
  })
}

function mapped<V, R>(record: Record<ObjectName, V>, get: (value: V) => R): Record<ObjectName, R> {
  return Object.fromEntries(OBJECTS.map((name) => [name, get(record[name])])) as Record<ObjectName, R>
}
