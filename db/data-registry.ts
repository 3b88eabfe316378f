type Kept = { kept: string }

export type TableFate = {
  /** Whether a person's export contains their rows. */
  exported: 'yes' | { no: string }
  /** What becomes of the rows that concern a person when their account is deleted. */
  withPerson: 'erased' | Kept
  /** What becomes of the rows that concern a dossier when it is deleted. */
  withDossier: 'erased' | Kept
}

const erased = { withPerson: 'erased', withDossier: 'erased' } as const
const notOfADossier = { kept: 'has nothing to do with a dossier' }
const notPersonal = { kept: 'holds nothing about anybody' }

/**
 * Every table, and what becomes of its rows. The test of erasure fails on a table that is missing here, and looks for
 * whatever an erasure leaves behind in each table that says `erased`.
 */
export const DATA_REGISTRY: Readonly<Record<string, TableFate>> = {
  // Accounts
  'public.users': { exported: 'yes', withPerson: 'erased', withDossier: { kept: 'the person stays' } },
  'public.user_identities': { exported: 'yes', withPerson: 'erased', withDossier: notOfADossier },
  'public.sessions': { exported: 'yes', withPerson: 'erased', withDossier: notOfADossier },
  'public.sign_in_tickets': {
    exported: { no: 'gone a day after it ran out; holds hashes' },
    withPerson: 'erased',
    withDossier: { kept: 'a ticket’s id becomes that of the dossier it kept; gone a day after it ran out' },
  },
  'public.authenticators': {
    exported: { no: 'the secret of an authenticator app' },
    withPerson: 'erased',
    withDossier: notOfADossier,
  },
  'public.passkeys': { exported: { no: 'holds keys of devices' }, withPerson: 'erased', withDossier: notOfADossier },
  'public.recovery_codes': { exported: { no: 'hashes of codes' }, withPerson: 'erased', withDossier: notOfADossier },
  'public.rate_limits': {
    exported: { no: 'counters under keyed hashes' },
    withPerson: {
      kept: 'counters under keyed hashes that name nobody, for a day at most: a limit must outlast an account',
    },
    withDossier: notOfADossier,
  },
  // Dossiers
  'public.dossiers': { exported: 'yes', ...erased },
  'public.dossier_closures': { exported: 'yes', ...erased },
  'public.dossier_facts': { exported: 'yes', ...erased },
  'public.household_members': { exported: 'yes', ...erased },
  'public.step_completions': { exported: 'yes', ...erased },
  'public.document_statuses': { exported: 'yes', ...erased },
  'public.milestones': { exported: 'yes', ...erased },
  'public.contacts': { exported: 'yes', ...erased },
  'public.shared_waits': { exported: 'yes', ...erased },
  'public.notes': { exported: 'yes', ...erased },
  'public.progress_links': { exported: 'yes', ...erased },
  // Reminders and mail
  'public.personal_reminders': { exported: 'yes', ...erased },
  'public.reminder_deliveries': { exported: 'yes', ...erased },
  'public.reminder_pauses': { exported: 'yes', ...erased },
  'public.mail_tokens': { exported: { no: 'hashes of what the buttons of mails hold' }, ...erased },
  'public.calendar_feeds': {
    exported: { no: 'hashes of addresses' },
    withPerson: 'erased',
    withDossier: notOfADossier,
  },
  'public.outgoing_mails': {
    exported: 'yes',
    withPerson: 'erased',
    withDossier: { kept: 'a day’s mail may speak of several dossiers; its text is emptied once it has left' },
  },
  'public.mailbox_messages': {
    exported: { no: 'the mailbox of local mode, in place of a mail server' },
    withPerson: 'erased',
    withDossier: { kept: 'mail that has arrived; local mode only' },
  },
  // Agencies
  'public.agencies': { exported: { no: 'an agency’s own' }, withPerson: notPersonal, withDossier: notOfADossier },
  'public.agency_members': { exported: 'yes', withPerson: 'erased', withDossier: notOfADossier },
  'public.agency_invitations': {
    exported: 'yes',
    withPerson: 'erased',
    withDossier: notOfADossier,
  },
  'public.client_imports': {
    exported: { no: 'a list that an agency works on for a day at most' },
    withPerson: 'erased',
    withDossier: notOfADossier,
  },
  'public.consents': { exported: 'yes', ...erased },
  'public.assignments': { exported: { no: 'who of an agency follows a dossier: its own order' }, ...erased },
  'public.client_standings': { exported: { no: 'derived from the dossier, for the queue of an agency' }, ...erased },
  'public.dossier_looks': { exported: 'yes', ...erased },
  'public.reviews': { exported: 'yes', ...erased },
  'public.messages': { exported: 'yes', ...erased },
  'public.message_reads': { exported: { no: 'how far each has read' }, ...erased },
  'public.saved_views': { exported: 'yes', withPerson: 'erased', withDossier: notOfADossier },
  'public.internal_notes': { exported: { no: 'what staff write for each other' }, ...erased },
  'public.behalf_acts': { exported: 'yes', ...erased },
  'public.escalations': { exported: { no: 'which manager was told that an agency is late: its own order' }, ...erased },
  // The content
  'public.content_revisions': {
    exported: { no: 'what was published, the same for everybody' },
    withPerson: notPersonal,
    withDossier: notOfADossier,
  },
  // The log
  'public.audit_events': {
    exported: 'yes',
    withPerson: { kept: 'who did what, by random ids that lead to nobody any more, and without any text' },
    withDossier: { kept: 'that it existed and was deleted, by its random id, and without any text' },
  },
}

/** Schemas that libraries keep: their tables hold nothing about anybody, and the test of erasure looks there too. */
export const LIBRARY_SCHEMAS: Readonly<Record<string, string>> = {
  drizzle: 'which migrations have run',
  pgboss: 'calls that wake the worker, without any data',
}
