// The demo of local mode: four expats in different situations, one agency with two staff that follows one of them, made through the domain's own
// verbs. Whatever they are called, the texts say that they are a demo.

import { type Person, systemActor } from '#lib/access/actor.ts'
import { createDemoAccount, type DemoPerson } from '#lib/accounts/create-demo-account.ts'
import { createAgency } from '#lib/agencies/create-agency.ts'
import { grantConsent } from '#lib/consents/grant-consent.ts'
import { addNote } from '#lib/dossiers/add-note.ts'
import { completeStep } from '#lib/dossiers/complete-step.ts'
import { createDossier } from '#lib/dossiers/create-dossier.ts'
import { reportAuthority } from '#lib/dossiers/report-authority.ts'
import { setCollection } from '#lib/dossiers/set-collection.ts'
import { newId } from '#lib/ids.ts'
import { DEFAULT_PROCEDURE } from '#lib/procedures/default-procedure.ts'
import { encodeAnswers } from '#lib/procedures/encode-answers.ts'
import { getProcedure } from '#lib/procedures/registry.ts'
import type { Facts } from '#lib/procedures/types.ts'
import { addDays } from '#lib/pure/calendar-day.ts'
import { addPersonalReminder } from '#lib/reminders/add-personal-reminder.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { parisDay } from '#lib/time/paris-day.ts'

const MEI: DemoPerson = { email: 'mei@demo.example', name: 'Mei (demo)', locale: 'en' }
const SOFIA: DemoPerson = { email: 'sofia@demo.example', name: 'Sofia (demo)', locale: 'fr' }
const CARLOS: DemoPerson = { email: 'carlos@demo.example', name: 'Carlos (demo)', locale: 'en' }
const PRIYA: DemoPerson = { email: 'priya@demo.example', name: 'Priya (demo)', locale: 'en' }
const CLAIRE: DemoPerson = { email: 'claire@demo.example', name: 'Claire (demo)', locale: 'fr' }
const HUGO: DemoPerson = { email: 'hugo@demo.example', name: 'Hugo (demo)', locale: 'en' }

const DEMO_AGENCY = 'demo-relocation'

/** Fills an empty database. Returns the lines that tell how to sign in as each. */
export async function seedDemo(at: Instant = now()): Promise<readonly string[]> {
  const today = parisDay(at)
  await seedMei(await createDemoAccount(MEI, at), today, at)
  await seedSofia(await createDemoAccount(SOFIA, at), today, at)
  await seedCarlos(await createDemoAccount(CARLOS, at), today, at)
  const [claire, hugo] = [await createDemoAccount(CLAIRE, at), await createDemoAccount(HUGO, at)]
  await createAgency(
    systemActor('seed'),
    {
      slug: DEMO_AGENCY,
      name: 'Demo Relocation',
      isDemo: true,
      members: [
        { userId: claire.userId, role: 'manager' },
        { userId: hugo.userId, role: 'case_worker' },
      ],
    },
    at,
  )
  await seedPriya(await createDemoAccount(PRIYA, at), today, at)
  return [
    'Sign in with one of these addresses; the mail with the code appears at /en/mailbox:',
    `  ${MEI.email}     Chinese, has just started a job: getting her papers together`,
    `  ${SOFIA.email}   Italian exchange student: does not need to register (in French)`,
    `  ${CARLOS.email}  Brazilian employee: application sent, waiting for the office`,
    `  ${PRIYA.email}   Indian employee: the demo agency follows her dossier`,
    `  ${CLAIRE.email}  manager of the demo agency (in French): “Travailler chez Demo Relocation” on the page of dossiers,`,
    '    then the button that comes in without a second factor, which exists in this local mode only',
    `  ${HUGO.email}    case-worker of the demo agency, the same way`,
  ]
}

const HAS_JUST_STARTED_A_JOB = {
  number: 'none',
  activity: ['employee'],
  place: 'mainland',
  permit: 'vlsTs',
  visaValidated: true,
  protection: 'none',
  worksIn: ['FR'],
  employerCountry: 'FR',
} as const

async function seedMei(mei: Person, today: string, at: Instant): Promise<void> {
  const dossierId = await openDossier(mei, 'Mei (demo)', at, {
    nationalities: ['CN'],
    birthCountry: 'CN',
    ...HAS_JUST_STARTED_A_JOB,
    age: 29,
    arrivedOn: addDays(today, -20),
  })
  await setCollection(mei, { dossierId, key: 'id_doc', version: 0, collection: 'have_it' }, at)
  await setCollection(mei, { dossierId, key: 'work_proof', version: 0, collection: 'have_it' }, at)
  const expectedOn = addDays(today, 21)
  await setCollection(mei, { dossierId, key: 'civil_status', version: 0, collection: 'being_obtained', expectedOn }, at)
  await addNote(mei, { dossierId, id: newId(), body: 'Demo note: my mother orders the certificate in Chengdu.' }, at)
  const reminder = { dossierId, id: newId(), text: 'Demo: ask HR for a copy of the contract', dueOn: addDays(today, 7) }
  await addPersonalReminder(mei, reminder, at)
}

async function seedSofia(sofia: Person, today: string, at: Instant): Promise<void> {
  await openDossier(sofia, 'Sofia (démo)', at, {
    nationalities: ['IT'],
    birthCountry: 'IT',
    number: 'none',
    activity: ['student'],
    studies: 'exchange',
    place: 'mainland',
    holds: ['ehic'],
    ehicUntil: addDays(today, 300),
    insuredIn: 'IT',
    age: 22,
    arrivedOn: addDays(today, -60),
  })
}

async function seedCarlos(carlos: Person, today: string, at: Instant): Promise<void> {
  const dossierId = await openDossier(carlos, 'Carlos (demo)', at, {
    nationalities: ['BR'],
    birthCountry: 'BR',
    number: 'none',
    activity: ['employee'],
    place: 'mainland',
    permit: 'card',
    protection: 'none',
    worksIn: ['FR'],
    employerCountry: 'FR',
    age: 34,
    arrivedOn: addDays(today, -90),
  })
  const sentOn = addDays(today, -30)
  for (const key of ['gather', 'employer_dpae', 'address', 'apply']) {
    await completeStep(carlos, { dossierId, key, doneOn: key === 'apply' ? sentOn : addDays(today, -40) }, at)
  }
  for (const key of ['id_doc', 'residence_permit', 'work_proof', 'civil_status', 'rib', 's1106']) {
    await reportAuthority(carlos, { dossierId, key, version: 0, authority: 'sent', sentOn, sentChannel: 'post' }, at)
  }
}

/** What staff find in their queue: two papers to look at, and one with which she asks for help. */
async function seedPriya(priya: Person, today: string, at: Instant): Promise<void> {
  const dossierId = await openDossier(priya, 'Priya (demo)', at, {
    nationalities: ['IN'],
    birthCountry: 'IN',
    ...HAS_JUST_STARTED_A_JOB,
    age: 31,
    arrivedOn: addDays(today, -30),
  })
  await grantConsent(priya, { dossierId, agency: DEMO_AGENCY, scope: ['steps', 'documents'] }, at)
  for (const key of ['id_doc', 'rib']) {
    await setCollection(priya, { dossierId, key, version: 0, collection: 'have_it' }, at)
  }
  const help = { collection: 'help_asked', helpReason: 'cannot_obtain' } as const
  await setCollection(priya, { dossierId, key: 'civil_status', version: 0, ...help }, at)
}

async function openDossier(person: Person, title: string, at: Instant, facts: Facts): Promise<string> {
  const procedure = getProcedure(DEFAULT_PROCEDURE)
  if (!procedure) throw new Error('the content has no procedure')
  const answers = encodeAnswers(procedure, facts)
  return createDossier(person, { id: newId(), procedure: procedure.slug, title, answers }, at)
}
