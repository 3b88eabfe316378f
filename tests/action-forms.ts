import { and, eq } from 'drizzle-orm'
import * as account from '#app/[locale]/(account)/account/actions.ts'
import * as factor from '#app/[locale]/(account)/account/second-factor/actions.ts'
import * as invitations from '#app/[locale]/(account)/invitations/[token]/actions.ts'
import * as staff from '#app/[locale]/(agency)/agencies/[agencySlug]/actions.ts'
import * as signIn from '#app/[locale]/(auth)/sign-in/actions.ts'
import * as mail from '#app/[locale]/(mail)/mail-action/[token]/actions.ts'
import * as dossiers from '#app/[locale]/dossiers/actions.ts'
import { agencyInvitations, agencyMembers } from '#db/schema/agencies.ts'
import { dossiers as dossierRows } from '#db/schema/dossiers.ts'
import type { AgencyRole } from '#db/schema/values.ts'
import { type Person, type Staff, systemActor } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { hashOfToken } from '#lib/accounts/secrets.ts'
import type { FormAction } from '#lib/actions/define-action.ts'
import { inviteMember } from '#lib/agencies/invite-member.ts'
import { assignClient } from '#lib/clients/assign-client.ts'
import { saveView } from '#lib/clients/save-view.ts'
import { markOf } from '#lib/clients/write-to-clients.ts'
import { grantConsent } from '#lib/consents/grant-consent.ts'
import { inviteClient } from '#lib/consents/invite-client.ts'
import { addContact } from '#lib/dossiers/add-contact.ts'
import { addNote } from '#lib/dossiers/add-note.ts'
import { addToHousehold } from '#lib/dossiers/add-to-household.ts'
import { closeDossier } from '#lib/dossiers/close-dossier.ts'
import { completeStep } from '#lib/dossiers/complete-step.ts'
import { recordMilestone } from '#lib/dossiers/record-milestone.ts'
import { removeFromHousehold } from '#lib/dossiers/remove-from-household.ts'
import { setCollection } from '#lib/dossiers/set-collection.ts'
import { makeCalendarFeed } from '#lib/feeds/make-calendar-feed.ts'
import { newId } from '#lib/ids.ts'
import { keepImport } from '#lib/imports/keep-import.ts'
import { revisionOf } from '#lib/procedures/registry.ts'
import { readDossierState } from '#lib/progress/read-dossier-state.ts'
import { makeProgressLink } from '#lib/progress-links/make-progress-link.ts'
import { addDays } from '#lib/pure/calendar-day.ts'
import { addPersonalReminder } from '#lib/reminders/add-personal-reminder.ts'
import { pauseReminders } from '#lib/reminders/pause-reminders.ts'
import { acceptPaper } from '#lib/reviews/accept-paper.ts'
import { askForChanges } from '#lib/reviews/ask-for-changes.ts'
import { now } from '#lib/time/clock.ts'
import { parisDay } from '#lib/time/paris-day.ts'
import { shareWait } from '#lib/waits/share-wait.ts'
import { registration } from '#tests/dossier-states.ts'
import { aConsent, aDossier, anAgency, aPerson, aStaff } from '#tests/factories.ts'
import type { Fields } from '#tests/next-request.ts'

// Every server action with a form that it accepts: the tests of walls and of bad input go over all of them.

/** A dossier with something in it that each action can act on. */
export type World = {
  owner: Person
  dossierId: string
  note: string
  contact: string
  reminder: string
  milestone: string
  /** A child of the household. */
  child: string
  /** An agency that the owner has not let in, with one of its staff and an invitation to the owner. */
  agency: { slug: string; staff: Staff; invitation: string }
  /** Where the actions of staff are tried: absent where a test has nothing to do with them. */
  work?: Work
}

/** An agency with one of each role, a client who consented to everything, and an invitation that waits. */
export type Work = {
  agencyId: string
  slug: string
  manager: Staff
  caseWorker: Staff
  viewer: Staff
  /** Who has left. */
  former: Staff
  invitation: string
  clientInvitation: string
  /** A list with two addresses that the manager has uploaded. */
  list: string
  /** The dossier of the client, in which one paper waits for the agency. */
  client: string
  clientOwner: Person
  /** A list that the manager keeps. */
  view: string
  letter: string
}

export async function aWork(): Promise<Work> {
  const agencyId = await anAgency()
  const [manager, caseWorker] = [await aStaff(agencyId, 'manager'), await aStaff(agencyId)]
  const [viewer, former] = [await aStaff(agencyId, 'viewer'), await aStaff(agencyId)]
  const isFormer = and(eq(agencyMembers.agencyId, agencyId), eq(agencyMembers.userId, former.userId))
  await asActor(systemActor('test'), (tx) => tx.update(agencyMembers).set({ leftAt: now() }).where(isFormer))
  const owner = await aPerson()
  const client = await aDossier(owner, { at: now() })
  await aConsent(client, agencyId)
  await setCollection(owner, { dossierId: client, key: 'rib', version: 0, collection: 'have_it' })
  await assignClient(manager, { dossierId: client, caseWorker: manager.userId }, now())
  const invitation = newId()
  const email = `${invitation}@example.org`
  await inviteMember(manager, { id: invitation, email, role: 'viewer', locale: 'en' })
  const view = newId()
  await saveView(manager, { id: view, name: 'Mine', view: 'caseWorker=mine', share: '' })
  const clientInvitation = newId()
  await inviteClient(manager, { ...toAClient(manager), id: clientInvitation, email: `client-${email}` })
  const list = newId()
  await keepImport(manager, { id: list, table: `a-${email}\nb-${email}` })
  return {
    agencyId,
    slug: `agency-${agencyId}`,
    manager,
    caseWorker,
    viewer,
    former,
    invitation,
    clientInvitation,
    list,
    client,
    view,
    letter: newId(),
    clientOwner: owner,
  }
}

const toAClient = ({ userId }: Staff) => ({ locale: 'fr', caseWorker: userId }) as const

/** The same for somebody who is its manager themself. */
export async function aWorkOf({ userId }: Person): Promise<Work> {
  const work = await aWork()
  const row = { agencyId: work.agencyId, userId, role: 'manager' as const, createdAt: now() }
  await asActor(systemActor('test'), (tx) => tx.insert(agencyMembers).values(row))
  return work
}

export async function aWorld(owner: Person): Promise<World> {
  const agencyId = await anAgency()
  const world = {
    owner,
    dossierId: await aDossier(owner, { at: now() }),
    note: newId(),
    contact: newId(),
    reminder: newId(),
    milestone: '',
    child: newId(),
    agency: { slug: `agency-${agencyId}`, staff: await aStaff(agencyId), invitation: newId() },
  }
  const { dossierId } = world
  await addNote(owner, { dossierId, id: world.note, body: 'A note' })
  await addToHousehold(owner, { dossierId, id: world.child, name: 'Anika', ...CHILD })
  await addContact(owner, { ...CALL, dossierId, id: world.contact, on: later(-3) })
  await completeStep(owner, { dossierId, key: 'address' })
  await addPersonalReminder(owner, { dossierId, id: world.reminder, text: 'Call', dueOn: later(20) })
  await pauseReminders(owner, { dossierId, kind: 'expected_item', untilOn: later(9) })
  await recordMilestone(owner, { dossierId, kind: 'sent', on: later(-30) })
  const { milestones = [] } = (await asActor(owner, (tx) => readDossierState(tx, dossierId, today()))) ?? {}
  world.milestone = milestones[0]?.id ?? ''
  return world
}

const CALL = { channel: 'phone', withWhom: 'The office', said: 'They will write', reference: 'A 12' } as const

const CHILD = { 'new.relation': 'child', 'new.age': '9' } as const

const removeChild = ({ owner, dossierId, child: person }: World) => removeFromHousehold(owner, { dossierId, person })

export type ActionForm = {
  action: FormAction
  form: (world: World) => Fields
  /** What must have happened before. */
  first?: (world: World) => Promise<void>
  /** It only leads somewhere. */
  changesNothing?: true
}

const later = (days: number) => addDays(parisDay(now()), days)
const today = () => parisDay(now())
const PRESENT = revisionOf(registration())

async function fromAnotherRevision({ dossierId }: World): Promise<void> {
  const isIt = eq(dossierRows.id, dossierId)
  await asActor(systemActor('test'), (tx) => tx.update(dossierRows).set({ revision: 'not-kept' }).where(isIt))
}

const of = (more: Fields | ((world: World) => Fields) = {}) => {
  return (world: World): Fields => ({
    dossierId: world.dossierId,
    ...(typeof more === 'function' ? more(world) : more),
  })
}

/** Actions on one dossier: out of reach must look like absent. */
export const DOSSIER_FORMS: Readonly<Record<string, ActionForm>> = {
  completeStep: { action: dossiers.completeStep, form: of(() => ({ key: 'gather', doneOn: today() })) },
  reopenStep: { action: dossiers.reopenStep, form: of({ key: 'address' }) },
  haveDocument: { action: dossiers.haveDocument, form: of({ item: 'rib@0' }) },
  tickHere: { action: dossiers.tickHere, form: of(() => ({ key: 'gather', doneOn: today() })) },
  untickHere: { action: dossiers.untickHere, form: of({ key: 'address' }) },
  haveItHere: { action: dossiers.haveItHere, form: of({ item: 'rib@0' }) },
  setCollection: {
    action: dossiers.setCollection,
    form: of(() => ({
      key: 'id_doc',
      version: '0',
      collection: 'being_obtained',
      expectedOn: later(5),
      helpReason: '',
    })),
  },
  reportAuthority: {
    action: dossiers.reportAuthority,
    form: of(() => ({
      key: 'civil_status',
      version: '0',
      authority: 'more_asked',
      sentOn: later(-9),
      sentChannel: 'post',
      answeredOn: later(-2),
      answer: 'They want a stamp',
      deadlineOn: later(60),
    })),
  },
  setDocumentDates: {
    action: dossiers.setDocumentDates,
    form: of(() => ({ key: 'proof_address', version: '0', issuedOn: later(-9) })),
  },
  lookAgain: {
    action: dossiers.lookAgain,
    form: of(({ agency }) => ({ key: 'rib', reviewer: agency.slug, review: '1' })),
    first: async ({ agency: { staff: reviewer }, owner, dossierId }) => {
      await aConsent(dossierId, reviewer.agencyId)
      await setCollection(owner, { dossierId, key: 'rib', version: 0, collection: 'have_it' })
      const change = { reason: 'cut_off', words: 'Page 2 as well' } as const
      await askForChanges(reviewer, { dossierId, key: 'rib', version: 1, review: 0, ...change })
    },
  },
  writeToAgency: {
    action: dossiers.writeToAgency,
    form: of(({ agency }) => ({ id: newId(), to: agency.slug, body: 'Good morning' })),
    first: async ({ agency, dossierId }) => void (await aConsent(dossierId, agency.staff.agencyId)),
  },
  setAnswer: { action: dossiers.setAnswer, form: of({ fact: 'age', value: '31' }) },
  addToHousehold: {
    action: dossiers.addToHousehold,
    form: of(() => ({ id: newId(), name: 'Arjun', 'new.relation': 'child', 'new.age': '3' })),
  },
  renameInHousehold: {
    action: dossiers.renameInHousehold,
    form: of(({ child: person }) => ({ person, name: 'Anika Devi' })),
  },
  answerForPerson: {
    action: dossiers.answerForPerson,
    form: of(({ child: person }) => ({ person, answers: 'person.age=10&person.birthCountry=IN' })),
  },
  removeFromHousehold: { action: dossiers.removeFromHousehold, form: of(({ child: person }) => ({ person })) },
  putBackInHousehold: {
    action: dossiers.putBackInHousehold,
    form: of(({ child: person }) => ({ person })),
    first: removeChild,
  },
  deleteFromHousehold: {
    action: dossiers.deleteFromHousehold,
    form: of(({ child: person }) => ({ person, sure: 'yes' })),
    first: removeChild,
  },
  addNote: { action: dossiers.addNote, form: of(() => ({ id: newId(), body: 'They will call back' })) },
  deleteNote: { action: dossiers.deleteNote, form: of(({ note }) => ({ note })) },
  addContact: { action: dossiers.addContact, form: of(() => ({ ...CALL, id: newId(), on: later(-1) })) },
  deleteContact: { action: dossiers.deleteContact, form: of(({ contact }) => ({ contact })) },
  recordMilestone: {
    action: dossiers.recordMilestone,
    form: of(() => ({ kind: 'more_asked', on: later(-3), limitOn: later(20) })),
  },
  takeBackMilestone: { action: dossiers.takeBackMilestone, form: of(({ milestone }) => ({ milestone })) },
  closeDossier: { action: dossiers.closeDossier, form: of({ reason: 'other' }) },
  reopenDossier: {
    action: dossiers.reopenDossier,
    form: of(),
    first: ({ owner, dossierId }) => closeDossier(owner, { dossierId, reason: 'other' }),
  },
  renameDossier: { action: dossiers.renameDossier, form: of({ title: 'Another title' }) },
  moveToRevision: { action: dossiers.moveToRevision, form: of({ to: PRESENT }), first: fromAnotherRevision },
  putOffRevision: { action: dossiers.putOffRevision, form: of({ to: PRESENT }), first: fromAnotherRevision },
  addPersonalReminder: {
    action: dossiers.addPersonalReminder,
    form: of(() => ({ id: newId(), text: 'Ask again', dueOn: later(9) })),
  },
  finishPersonalReminder: { action: dossiers.finishPersonalReminder, form: of(({ reminder: id }) => ({ id })) },
  removePersonalReminder: { action: dossiers.removePersonalReminder, form: of(({ reminder: id }) => ({ id })) },
  pauseReminders: {
    action: dossiers.pauseReminders,
    form: of(() => ({ kind: 'items_to_get', untilOn: later(8) })),
  },
  resumeReminders: { action: dossiers.resumeReminders, form: of({ kind: 'expected_item' }) },
  shareWait: { action: dossiers.shareWait, form: of({ department: '2A' }) },
  stopSharingWait: {
    action: dossiers.stopSharingWait,
    form: of(),
    first: ({ owner, dossierId }) => shareWait(owner, { dossierId, department: '75' }),
  },
  findAgency: {
    action: dossiers.findAgency,
    form: of(({ agency }) => ({ agency: agency.slug })),
    changesNothing: true,
  },
  grantConsent: {
    action: dossiers.grantConsent,
    form: of(({ agency }) => ({ agency: agency.slug, scope: ['documents', 'notes'] })),
  },
  withdrawConsent: {
    action: dossiers.withdrawConsent,
    form: of(({ agency }) => ({ agency: agency.slug })),
    first: ({ owner, dossierId, agency }) => grantConsent(owner, { dossierId, agency: agency.slug, scope: ['steps'] }),
  },
  makeProgressLink: { action: dossiers.makeProgressLink, form: of(() => ({ id: newId(), label: 'Acme Ltd' })) },
  endProgressLink: {
    action: dossiers.endProgressLink,
    form: of(({ reminder: link }) => ({ link })),
    first: async ({ owner, dossierId, reminder: id }) =>
      void (await makeProgressLink(owner, { dossierId, id, label: 'Acme Ltd' })),
  },
  deleteDossier: { action: dossiers.deleteDossier, form: of({ sure: 'yes' }) },
}

/** To the owner, with a link that the form knows. */
async function anInvitation({ owner, agency: { staff: by, invitation } }: World): Promise<void> {
  const { agencyId, userId } = by
  const row = {
    id: invitation,
    agencyId,
    email: owner.email,
    locale: 'en',
    tokenHash: hashOfToken(invitation),
  } as const
  const dates = { createdAt: now(), expiresAt: new Date(now().getTime() + 60_000) }
  await asActor(systemActor('test'), (tx) =>
    tx.insert(agencyInvitations).values({ ...row, invitedBy: userId, caseWorkerId: userId, ...dates }),
  )
}

/** Actions of a person, but on no dossier that exists. */
export const PERSON_FORMS: Readonly<Record<string, ActionForm>> = {
  createDossier: {
    action: dossiers.createDossier,
    form: () => ({ id: newId(), procedure: 'registration', title: 'Mine', answers: 'birthCountry=CN&age=30' }),
  },
  updateAccount: { action: account.updateAccount, form: () => ({ name: 'Mei', locale: 'en', timeZone: 'Asia/Tokyo' }) },
  closeSessions: { action: account.closeSessions, form: () => ({ session: 'x' }) },
  makeCalendar: { action: account.makeCalendar, form: () => ({}) },
  endCalendar: {
    action: account.endCalendar,
    form: () => ({}),
    first: async ({ owner }) => void (await makeCalendarFeed(owner)),
  },
  chooseDigest: {
    action: account.chooseDigest,
    form: ({ agency }) => ({ workplace: agency.slug, digest: 'off' }),
    first: async ({ owner, agency }) => {
      const row = {
        agencyId: agency.staff.agencyId,
        userId: owner.userId,
        role: 'case_worker' as const,
        createdAt: now(),
      }
      await asActor(systemActor('test'), (tx) => tx.insert(agencyMembers).values(row))
    },
  },
  confirmIdentity: { action: account.confirmIdentity, form: () => ({}) },
  confirmHere: { action: dossiers.confirmHere, form: () => ({}) },
  acceptClientInvitation: {
    action: dossiers.acceptClientInvitation,
    form: ({ agency, dossierId }) => ({
      token: agency.invitation,
      dossier: dossierId,
      newId: newId(),
      scope: 'documents',
    }),
    first: anInvitation,
  },
  deleteAccount: { action: account.deleteAccount, form: () => ({ sure: 'yes' }) },
}

export type StaffForm = {
  action: FormAction
  form: (world: World) => Fields
  /** What must have happened before. */
  first?: (world: World) => Promise<void>
  roles: readonly AgencyRole[]
}

const at = (more: (work: Work) => Fields) => (world: World) => {
  const work = workOf(world)
  return { agency: work.slug, ...more(work) }
}

function workOf({ work }: World): Work {
  if (!work) throw new Error('a world without an agency')
  return work
}

/** About the paper of the client that waits. */
const paper = (more: Fields = {}, review = '0') =>
  at(({ client }) => ({ dossierId: client, key: 'rib', version: '1', review, ...more }))

const MANAGER = ['manager'] as const
const WORKING = ['manager', 'case_worker'] as const
const EVERYBODY = ['manager', 'case_worker', 'viewer'] as const

/** Actions of an agency's staff, and whose they are. To everybody else there is no such agency. */
export const STAFF_FORMS: Readonly<Record<string, StaffForm>> = {
  inviteMember: {
    action: staff.inviteMember,
    form: at(() => ({ id: newId(), email: `invited-${++visitors}@example.org`, role: 'viewer', locale: 'fr' })),
    roles: MANAGER,
  },
  withdrawInvitation: {
    action: staff.withdrawInvitation,
    form: at(({ invitation }) => ({ invitation })),
    roles: MANAGER,
  },
  changeRole: {
    action: staff.changeRole,
    form: at(({ viewer }) => ({ member: viewer.userId, role: 'case_worker' })),
    roles: MANAGER,
  },
  endMembership: {
    action: staff.endMembership,
    form: at(({ caseWorker, manager }) => ({ member: caseWorker.userId, successor: manager.userId, sure: 'yes' })),
    roles: MANAGER,
  },
  updateAgency: {
    action: staff.updateAgency,
    form: at(() => ({ name: 'Zenith', promiseDays: '3', languages: ['fr', 'zh'], openingHours: 'Mondays' })),
    roles: MANAGER,
  },
  inviteClient: {
    action: staff.inviteClient,
    form: at(({ manager }) => ({ ...toAClient(manager), id: newId(), email: `invited-${++visitors}@example.org` })),
    roles: WORKING,
  },
  withdrawClientInvitation: {
    action: staff.withdrawClientInvitation,
    form: at(({ clientInvitation }) => ({ invitation: clientInvitation })),
    roles: WORKING,
  },
  confirmImport: {
    action: staff.confirmImport,
    form: at(({ list, manager }) => ({
      ...toAClient(manager),
      import: list,
      address: '0',
      language: '',
      worker: '',
      invites: '2',
    })),
    roles: WORKING,
  },
  dropImport: { action: staff.dropImport, form: at(({ list }) => ({ import: list })), roles: WORKING },
  assignClient: {
    action: staff.assignClient,
    form: at(({ client, caseWorker }) => ({ dossierId: client, caseWorker: caseWorker.userId })),
    roles: WORKING,
  },
  assignClients: {
    action: staff.assignClients,
    form: at(({ client, caseWorker }) => ({ client, caseWorker: caseWorker.userId })),
    roles: WORKING,
  },
  writeToClients: {
    action: staff.writeToClients,
    form: at(({ client, letter: id }) => ({
      id,
      client,
      en: 'Good morning',
      fr: '',
      step: 'send',
      shown: markOf(client, 'Good morning'),
    })),
    roles: WORKING,
  },
  saveView: {
    action: staff.saveView,
    form: at(() => ({ id: newId(), name: 'Silent ones', view: 'silent=1' })),
    roles: EVERYBODY,
  },
  renameView: { action: staff.renameView, form: at(({ view }) => ({ view, name: 'Another name' })), roles: MANAGER },
  deleteView: { action: staff.deleteView, form: at(({ view }) => ({ view })), roles: MANAGER },
  handOver: {
    action: staff.handOver,
    form: at(({ caseWorker, manager }) => ({ from: manager.userId, to: caseWorker.userId })),
    roles: MANAGER,
  },
  actOnStep: {
    action: staff.actOnStep,
    form: at(({ client }) => ({ dossierId: client, channel: 'phone', act: 'done:address', doneOn: later(-1) })),
    roles: WORKING,
  },
  actOnDocument: {
    action: staff.actOnDocument,
    form: at(({ client }) => ({
      dossierId: client,
      channel: 'email',
      document: 'id_doc@0',
      collection: 'being_obtained',
      expectedOn: later(5),
      helpReason: '',
    })),
    roles: WORKING,
  },
  takePaper: {
    action: staff.takePaper,
    form: at(({ client }) => ({ dossierId: client, key: 'rib' })),
    roles: WORKING,
  },
  acceptPaper: { action: staff.acceptPaper, form: paper({ seenHow: 'video' }), roles: WORKING },
  askForChanges: {
    action: staff.askForChanges,
    form: paper({ reason: 'cut_off', words: 'Page 2 as well' }),
    roles: WORKING,
  },
  waivePaper: { action: staff.waivePaper, form: paper({ words: 'Paid by the employer' }), roles: WORKING },
  undoVerdict: {
    action: staff.undoVerdict,
    form: paper({ words: 'Another client' }, '1'),
    first: async (world) => {
      const { manager, client: dossierId } = workOf(world)
      await acceptPaper(manager, { dossierId, key: 'rib', version: 1, review: 0, seenHow: 'email' })
    },
    roles: WORKING,
  },
  writeToClient: {
    action: staff.writeToClient,
    form: at(({ client }) => ({ dossierId: client, id: newId(), body: 'Good morning' })),
    roles: WORKING,
  },
  addInternalNote: {
    action: staff.addInternalNote,
    form: at(({ client }) => ({ dossierId: client, id: newId(), body: 'Call her on Monday' })),
    roles: WORKING,
  },
}

let visitors = 0

/** Actions of a person that need something else first: refused as they stand here, each with a test of its own. */
export const REFUSED_FORMS: Readonly<Record<string, ActionForm>> = {
  showSecondFactor: { action: factor.showSecondFactor, form: () => ({ code: '123 456', next: '/en/account' }) },
  enterAsDemoStaff: { action: factor.enterAsDemoStaff, form: () => ({ next: '/en/account' }) },
  beginAuthenticator: { action: factor.beginAuthenticator, form: () => ({}) },
  confirmAuthenticator: { action: factor.confirmAuthenticator, form: () => ({ code: '123456' }) },
  makeRecoveryCodes: { action: factor.makeRecoveryCodes, form: () => ({}) },
  removeSecondFactor: { action: factor.removeSecondFactor, form: () => ({ kind: 'passkey', id: 'x' }) },
  confirmForSecondFactor: { action: factor.confirmForSecondFactor, form: () => ({ next: '/en/account' }) },
  offerPasskey: { action: factor.offerPasskey, form: () => ({}) },
  addPasskey: { action: factor.addPasskey, form: () => ({ answer: '{"id":"x"}', next: '/en/account' }) },
  askPasskey: { action: factor.askPasskey, form: () => ({}) },
  showPasskey: { action: factor.showPasskey, form: () => ({ answer: '{"id":"x"}', next: '/en/account' }) },
  acceptInvitation: { action: invitations.acceptInvitation, form: () => ({ token: 'x'.repeat(43) }) },
}

/** Actions without a person. */
const PUBLIC_FORMS: Readonly<Record<string, ActionForm>> = {
  sendSignInMail: {
    action: signIn.sendSignInMail,
    form: () => ({ email: `visitor-${++visitors}@example.org`, next: '/en/account', keep: 'birthCountry=CN' }),
  },
  sendSignInMailAgain: { action: signIn.sendSignInMailAgain, form: () => ({ ticket: newId() }) },
  signInByCode: { action: signIn.signInByCode, form: () => ({ code: '123 456' }) },
  signInByLink: { action: signIn.signInByLink, form: () => ({ ticket: newId(), token: 'x'.repeat(43) }) },
  signInWithGoogle: { action: signIn.signInWithGoogle, form: () => ({ next: '/en/account', keep: 'birthCountry=CN' }) },
  pressMailButton: { action: mail.pressMailButton, form: () => ({ token: 'x'.repeat(32) }) },
  pressMailDate: { action: mail.pressMailDate, form: () => ({ token: 'x'.repeat(32), on: later(9) }) },
  signOut: { action: account.signOut, form: () => ({}) },
}

export const ACTION_FORMS: Readonly<Record<string, Pick<ActionForm, 'action' | 'form' | 'first'>>> = {
  ...DOSSIER_FORMS,
  ...PERSON_FORMS,
  ...REFUSED_FORMS,
  ...PUBLIC_FORMS,
  ...STAFF_FORMS,
}
