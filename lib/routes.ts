import type { Locale } from '#lib/i18n/locales.ts'

/** The same address in another language. */
export function inLanguage(path: string, locale: Locale): string {
  return path.replace(/^\/(en|fr)(?=[/?]|$)/, `/${locale}`)
}

type Query = Record<string, string | undefined>
type Next = { dossierId: string; paper: string | null; isNext: boolean }

/** Every address of the product, in one place. All begin with the language. */
export const routes = {
  home: (locale: Locale) => `/${locale}` as const,
  privacy: (locale: Locale) => `/${locale}/privacy` as const,
  /** What anybody may read of a procedure and of each situation. */
  guides: (locale: Locale, ...path: readonly string[]) =>
    `/${locale}/guides${path.map((part) => `/${part}` as const).join('')}` as const,
  /** Tools that keep nothing. */
  tools: (locale: Locale) => `/${locale}/tools` as const,
  numberChecker: (locale: Locale) => `/${locale}/tools/number-checker` as const,
  reimbursement: (locale: Locale, kind?: 'medicines') =>
    `/${locale}/tools/reimbursement${kind ? `?for=${kind}` : ''}` as const,
  numberStage: (locale: Locale, stage?: string) => `/${locale}/tools/number-stage${stage ? `/${stage}` : ''}` as const,
  /** Words of French offices; with one, the place where it is explained. */
  glossary: (locale: Locale, term?: string) => `/${locale}/glossary${term ? `#${term}` : ''}` as const,
  authorities: (locale: Locale) => `/${locale}/authorities` as const,
  authority: (locale: Locale, id: string) => `/${locale}/authorities/${id}` as const,
  /** Offices near a postcode or town. */
  offices: (locale: Locale, query: { postcode?: string; kind?: string } = {}) =>
    `/${locale}/authorities/offices${search(query)}` as const,
  start: (locale: Locale, query = '') => `/${locale}/start${query && `?${query}`}` as const,
  plan: (locale: Locale, query = '') => `/${locale}/start/plan${query && `?${query}`}` as const,
  answersSoFar: (locale: Locale, query = '') => `/${locale}/start/answers${query && `?${query}`}` as const,
  startHousehold: (locale: Locale, query = '') => `/${locale}/start/household${query && `?${query}`}` as const,
  signIn: (locale: Locale, query: { next?: string; keep?: string; problem?: string } = {}) =>
    `/${locale}/sign-in${search(query)}` as const,
  checkMail: (locale: Locale, query: { problem?: string } = {}) => `/${locale}/sign-in/check${search(query)}` as const,
  confirmSignIn: (locale: Locale, ticket: string, token: string) =>
    `/${locale}/sign-in/confirm?ticket=${ticket}&token=${token}` as const,
  goodbye: (locale: Locale) => `/${locale}/goodbye` as const,
  dossiers: (locale: Locale) => `/${locale}/dossiers` as const,
  dossier: (locale: Locale, id: string) => `/${locale}/dossiers/${id}` as const,
  dossierStep: (locale: Locale, id: string, key: string) =>
    `/${locale}/dossiers/${id}/steps/${encodeURIComponent(key)}` as const,
  dossierDocuments: (locale: Locale, id: string) => `/${locale}/dossiers/${id}/documents` as const,
  dossierDocument: (locale: Locale, id: string, key: string) =>
    `/${locale}/dossiers/${id}/documents/${encodeURIComponent(key)}` as const,
  dossierAnswers: (locale: Locale, id: string) => `/${locale}/dossiers/${id}/answers` as const,
  dossierAnswer: (locale: Locale, id: string, fact: string) =>
    `/${locale}/dossiers/${id}/answers/${encodeURIComponent(fact)}` as const,
  dossierHousehold: (locale: Locale, id: string) => `/${locale}/dossiers/${id}/household` as const,
  /** One person of it; with `remove`: what goes with them, before it does. */
  dossierPerson: (locale: Locale, id: string, person: string, what?: 'remove') =>
    `/${locale}/dossiers/${id}/household/${encodeURIComponent(person)}${what ? '?remove=yes' : ''}` as const,
  dossierReminders: (locale: Locale, id: string) => `/${locale}/dossiers/${id}/reminders` as const,
  dossierDiary: (locale: Locale, id: string) => `/${locale}/dossiers/${id}/diary` as const,
  dossierNotes: (locale: Locale, id: string) => `/${locale}/dossiers/${id}/notes` as const,
  /** With a kind: the form that records it. */
  dossierFiling: (locale: Locale, id: string, kind?: string) =>
    `/${locale}/dossiers/${id}/filing${kind ? `?kind=${encodeURIComponent(kind)}#record` : ''}` as const,
  answerBack: (locale: Locale, id: string) => `/${locale}/dossiers/${id}/answer-back` as const,
  answerBackLetter: (locale: Locale, id: string, letter: string) =>
    `/${locale}/dossiers/${id}/answer-back/${encodeURIComponent(letter)}` as const,
  counter: (locale: Locale, id: string) => `/${locale}/dossiers/${id}/counter` as const,
  counterCard: (locale: Locale, id: string, card: string) =>
    `/${locale}/dossiers/${id}/counter/${encodeURIComponent(card)}` as const,
  /** What a newer revision of the list changes for one dossier. */
  dossierRevision: (locale: Locale, id: string) => `/${locale}/dossiers/${id}/revision` as const,
  dossierSettings: (locale: Locale, id: string) => `/${locale}/dossiers/${id}/settings` as const,
  account: (locale: Locale) => `/${locale}/account` as const,
  /** Shows a second factor, or sets one up; then goes on to `next`. */
  secondFactor: (locale: Locale, query: { next?: string; problem?: string } = {}) =>
    `/${locale}/account/second-factor${search(query)}` as const,
  /** Which agencies see a client's dossier, and who looked. */
  dossierSharing: (locale: Locale, id: string) => `/${locale}/dossiers/${id}/sharing` as const,
  /** What one agency sees of a dossier, or would see. */
  dossierSharingWith: (locale: Locale, id: string, agency: string) =>
    `/${locale}/dossiers/${id}/sharing/${agency}` as const,
  /** The thread between a client and an agency. */
  dossierMessages: (locale: Locale, id: string, agency: string) =>
    `/${locale}/dossiers/${id}/messages/${agency}` as const,
  /** A mailed invitation, to work for an agency or to be its client. */
  invitation: (locale: Locale, token: string) => `/${locale}/invitations/${token}` as const,
  /** Staff pages. The queue; one client; a paper of theirs; members; the agency itself. */
  agency: (locale: Locale, slug: string, query = '') => `/${locale}/agencies/${slug}${query && `?${query}`}` as const,
  client: (locale: Locale, slug: string, id: string) => `/${locale}/agencies/${slug}/clients/${id}` as const,
  clientDocument: (locale: Locale, slug: string, id: string, key: string) =>
    `/${locale}/agencies/${slug}/clients/${id}/documents/${encodeURIComponent(key)}` as const,
  /** What to look at next: the client's next paper that waits, else the next client who waits, else the client. */
  afterVerdict: (locale: Locale, slug: string, { dossierId, paper, isNext }: Next) =>
    paper === null
      ? (`${routes.client(locale, slug, dossierId)}${isNext ? '?next=1' : ''}` as const)
      : routes.clientDocument(locale, slug, dossierId, paper),
  /** Several clients at once, chosen in the queue: given to a colleague, or written to. */
  assignClients: (locale: Locale, slug: string, query = '') =>
    `/${locale}/agencies/${slug}/assign${query && `?${query}`}` as const,
  writeToClients: (locale: Locale, slug: string, query = '') =>
    `/${locale}/agencies/${slug}/write${query && `?${query}`}` as const,
  clientMessages: (locale: Locale, slug: string, id: string) =>
    `/${locale}/agencies/${slug}/clients/${id}/messages` as const,
  agencyMembers: (locale: Locale, slug: string) => `/${locale}/agencies/${slug}/members` as const,
  agencyInvitations: (locale: Locale, slug: string) => `/${locale}/agencies/${slug}/invitations` as const,
  agencyFigures: (locale: Locale, slug: string) => `/${locale}/agencies/${slug}/figures` as const,
  /** Many clients invited at once: the upload, and one list between its upload and the invitations. */
  agencyImport: (locale: Locale, slug: string) => `/${locale}/agencies/${slug}/import` as const,
  agencyImported: (locale: Locale, slug: string, id: string) => `/${locale}/agencies/${slug}/import/${id}` as const,
  agencySettings: (locale: Locale, slug: string) => `/${locale}/agencies/${slug}/settings` as const,
  mailbox: (locale: Locale) => `/${locale}/mailbox` as const,
  mailboxMessage: (locale: Locale, id: string) => `/${locale}/mailbox/${id}` as const,
  mailAction: (locale: Locale, token: string) => `/${locale}/mail-action/${token}` as const,
  /** Gives back what was typed into a form that was posted without scripts: `why` is what the page asks for first. */
  typed: (next: string, why?: 'second-factor') =>
    `/api/typed?next=${encodeURIComponent(next)}${why ? `&why=${why}` : ''}` as const,
  /** How far somebody has come, for whoever has the secret in it. The language is the reader's. */
  progress: (locale: Locale, token: string) => `/${locale}/progress/${token}` as const,
  progressAddress: (token: string) => `/progress/${token}` as const,
  calendar: (token: string) => `/api/calendar/${token}` as const,
  /** Where a list of clients is uploaded to, and where one is fetched. `in` is the language of the answer. */
  uploadClients: (locale: Locale, slug: string) => `/api/agencies/${slug}/import?in=${locale}` as const,
  clientsCsv: (locale: Locale, slug: string, query = '') =>
    `/api/agencies/${slug}/clients.csv?in=${locale}${query && `&${query}`}` as const,
  letterPdf: (locale: Locale, id: string, letter: string) =>
    `/api/letters/${locale}/${id}/${encodeURIComponent(letter)}` as const,
  unsubscribe: (token: string) => `/api/unsubscribe/${token}` as const,
  /** No route matches it: `app/global-not-found.tsx` answers, the same for absent and for out of reach. */
  notFound: (locale: Locale) => `/${locale}/absent` as const,
}

function search(query: Query): string {
  const set = Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1]))
  return set.length > 0 ? `?${new URLSearchParams(set)}` : ''
}
