import { describe, expect, it } from 'vitest'
import { DATA_REGISTRY, type TableFate } from '#db/data-registry.ts'
import { ENGLISH, FRENCH } from '#tests/message-texts.ts'

type Words = { en: RegExp; fr: RegExp }

/** What the texts call the rows of a table that an erasure takes; null where no page makes any yet. */
const CALLED: Readonly<Record<string, Words | null>> = {
  users: { en: /address.* name.*language.*time zone/s, fr: /adresse.* nom.*langue.*fuseau horaire/s },
  user_identities: { en: /Google/, fr: /Google/ },
  sessions: { en: /each device that is signed in|every device’s sign-in/i, fr: /chaque appareil/ },
  sign_in_tickets: { en: /links? and (?:the )?codes?/, fr: /liens? et (?:du )?codes?/ },
  dossiers: { en: /dossier/, fr: /dossier/ },
  dossier_closures: { en: /open (?:and|or) closed/, fr: /ouverts? ou fermés?/ },
  dossier_facts: { en: /answers/, fr: /réponses/ },
  household_members: { en: /people of your household/, fr: /personnes de votre foyer/ },
  step_completions: { en: /ticks|ticked steps/, fr: /étapes cochées/ },
  document_statuses: { en: /state of your documents|each document stands/, fr: /état de (?:vos|chaque) documents?/ },
  milestones: {
    en: /letters and other events that you recorded/,
    fr: /courriers et autres événements que vous avez notés/,
  },
  contacts: { en: /diary of calls, visits and letters/, fr: /journal des appels, visites et courriers/ },
  shared_waits: { en: /waits (?:be )?counted/, fr: /compter (?:les|ses) délais|laissez compter les délais/ },
  notes: { en: /notes/, fr: /notes/ },
  progress_links: { en: /links that you made for employers/, fr: /liens créés pour des employeurs/ },
  personal_reminders: { en: /wrote for yourself|all reminders/, fr: /avez écrits|tous les rappels/ },
  reminder_deliveries: { en: /reminders/i, fr: /rappels/ },
  reminder_pauses: { en: /pauses/, fr: /pauses/ },
  mail_tokens: { en: /buttons in our mails/, fr: /boutons de nos messages/ },
  calendar_feeds: { en: /calendar address/, fr: /adresse d’agenda/ },
  outgoing_mails: { en: /what was sent|mail was sent/, fr: /ce qui est parti|message est parti/ },
  // The mailbox page of local mode stands in for a mail server.
  mailbox_messages: null,
  authenticators: { en: /authenticator app/, fr: /application d’authentification/ },
  passkeys: { en: /passkeys/, fr: /clés d’accès/ },
  recovery_codes: { en: /recovery codes/, fr: /codes de secours/ },
  agency_members: { en: /work for an agency/, fr: /travaillez pour une agence/ },
  agency_invitations: { en: /invitations to your address/, fr: /invitations à votre adresse/ },
  client_imports: { en: /lists of clients that you uploaded/, fr: /listes de clients que vous avez déposées/ },
  consents: { en: /your consents/, fr: /vos accords/ },
  assignments: { en: /which of their staff follows/, fr: /qui de leur personnel/ },
  // Derived from the dossier; it says nothing that the dossier does not.
  client_standings: null,
  dossier_looks: { en: /who looked/, fr: /qui l’a consulté/ },
  reviews: { en: /said of your papers/, fr: /dit de vos documents/ },
  messages: { en: /your messages with them/, fr: /vos messages avec elles/ },
  message_reads: { en: /how far each has read/, fr: /jusqu’où chacun a lu/ },
  saved_views: { en: /lists of clients that you keep/, fr: /listes de clients que vous gardez/ },
  internal_notes: { en: /their own notes/, fr: /leurs propres notes/ },
  // Which manager was told that an agency is late: nothing of the client’s.
  escalations: null,
  behalf_acts: { en: /did in your place/, fr: /fait à votre place/ },
}

const textOf = (texts: ReadonlyMap<string, string>, within: RegExp) =>
  [...texts].flatMap(([key, text]) => (within.test(key) ? [text] : [])).join('\n')

const erasedWith = (fate: (one: TableFate) => TableFate['withPerson']) =>
  Object.entries(DATA_REGISTRY).flatMap(([table, one]) => (fate(one) === 'erased' ? [table.split('.')[1] ?? ''] : []))

describe.each([
  ['the account page, of an account', /^account\.erase\.goesItems\./, erasedWith(({ withPerson }) => withPerson)],
  ['the settings, of a dossier', /^settings\.deleteNote$/, erasedWith(({ withDossier }) => withDossier)],
  ['the privacy page, of what is kept', /^privacy\.rows\..*\.what$/, erasedWith(({ withPerson }) => withPerson)],
])('%s, names all that goes', (_, within, tables) => {
  it.each([
    ['en', ENGLISH],
    ['fr', FRENCH],
  ] as const)('%s', (locale, texts) => {
    const said = textOf(texts, within)
    expect(tables.length).toBeGreaterThan(10)
    expect(tables.filter((table) => CALLED[table] === undefined)).toEqual([])
    expect(tables.filter((table) => CALLED[table] && !CALLED[table][locale].test(said))).toEqual([])
  })
})

it('the settings of a dossier say that the calendar address stays, without its days', () => {
  expect(ENGLISH.get('settings.deleteStays')).toMatch(/calendar address.*without the days of this dossier/)
  expect(FRENCH.get('settings.deleteStays')).toMatch(/adresse d’agenda.*sans les jours de ce dossier/)
})
