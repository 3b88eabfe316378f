import { AGENCY_ROLES, type AgencyRole, type ConsentScope } from '#db/schema/values.ts'

/**
 * Who may open what, for each page and route handler of the build by its path in `app`. `inners`: what follows the address
 * of a dossier, of a client or of an agency.
 */
export type HttpRow =
  | { for: 'everybody'; paths: readonly string[] }
  /** By a secret in the address: 200 for everybody. */
  | { for: 'whoever has the address'; paths: readonly string[] }
  | { for: 'signed in'; paths: readonly string[] }
  /** Below `/dossiers/<id>`. */
  | { for: 'owner'; inners: readonly string[] }
  /** A form posted to a route handler. */
  | { for: 'owner, by post'; path: (dossierId: string) => string }
  /** Below `/agencies/<slug>/clients/<id>`: staff of whatever role, where the consent covers it. */
  | { for: 'staff'; inners: readonly string[]; scope: ConsentScope }
  /** Below `/agencies/<slug>`, or a route handler of the agency; `byPost`: a form posted to it. */
  | { for: 'agency'; path: (slug: string) => string; roles: readonly AgencyRole[]; byPost?: true }
  /** Exists in local mode only. */
  | { for: 'nobody'; paths: readonly string[] }

const everybody = (...paths: string[]): HttpRow => ({ for: 'everybody', paths })
const secret = (path: string): HttpRow => ({ for: 'whoever has the address', paths: [path] })
const signedIn = (...paths: string[]): HttpRow => ({ for: 'signed in', paths })
const owner = (...inners: string[]): HttpRow => ({ for: 'owner', inners })
const staff = (scope: ConsentScope, ...inners: string[]): HttpRow => ({ for: 'staff', inners, scope })
const ofAgency = (inner: string, roles: readonly AgencyRole[] = AGENCY_ROLES): HttpRow => ({
  for: 'agency',
  path: (slug) => `/en/agencies/${slug}${inner}`,
  roles,
})
const nobody = (...paths: string[]): HttpRow => ({ for: 'nobody', paths })

/** A paper that waits, one that an authority has answered, one that an agency has waived. */
const PAPERS = ['/documents/rib', '/documents/civil_status', '/documents/id_doc']
const WORKING: readonly AgencyRole[] = ['manager', 'case_worker']
/** Whoever makes up the address themself names clients of all kinds in it. */
const SOME_CLIENTS = ['full', 'partial', 'withdrawn', 'never', 'elsewhere'].map((one) => `client=<${one}>`).join('&')
const SOME_ID = '019a0000-0000-7000-8000-000000000000'

export const HTTP_ROWS: Readonly<Record<string, HttpRow>> = {
  '/_global-error/page': everybody('/en/absent'),
  '/_not-found/page': everybody('/en/absent', '/fr/absent'),
  '/favicon.ico/route': everybody('/favicon.ico'),
  '/icon.svg/route': everybody('/icon.svg'),
  '/robots.txt/route': everybody('/robots.txt'),
  '/sitemap.xml/route': everybody('/sitemap.xml'),
  '/[locale]/page': everybody('/en', '/fr'),
  '/[locale]/guides/[[...path]]/route': everybody(
    '/en/guides',
    '/fr/guides/social-security-registration',
    '/en/guides/social-security-registration/student-non-eu',
  ),
  '/[locale]/privacy/page': everybody('/en/privacy'),
  '/[locale]/tools/page': everybody('/en/tools'),
  '/[locale]/tools/number-checker/page': everybody('/en/tools/number-checker'),
  '/[locale]/tools/number-stage/page': everybody('/en/tools/number-stage'),
  '/[locale]/tools/number-stage/[stage]/page': everybody('/en/tools/number-stage/provisional'),
  '/[locale]/tools/reimbursement/page': everybody('/en/tools/reimbursement'),
  '/[locale]/glossary/page': everybody('/en/glossary', '/en/glossary?q=nia&category=identity'),
  '/[locale]/authorities/page': everybody('/en/authorities'),
  '/[locale]/authorities/[authority]/page': everybody('/en/authorities/cpam'),
  '/[locale]/authorities/offices/page': everybody('/en/authorities/offices', '/en/authorities/offices?postcode=00001'),
  '/[locale]/start/page': everybody('/en/start'),
  '/[locale]/start/answers/page': everybody('/en/start/answers?nationalities=CN'),
  '/[locale]/start/plan/page': everybody('/en/start/plan?nationalities=CN&age=30'),
  '/[locale]/start/household/page': everybody('/en/start/household?nationalities=CN&p1.relation=child&p1.age=3'),
  '/[locale]/sign-in/page': everybody('/en/sign-in?problem=expired'),
  '/[locale]/sign-in/check/page': everybody('/en/sign-in/check'),
  '/[locale]/sign-in/confirm/page': everybody(`/en/sign-in/confirm?ticket=${SOME_ID}&token=x`),
  '/[locale]/goodbye/page': everybody('/en/goodbye'),
  '/[locale]/mail-action/[token]/page': everybody('/en/mail-action/none'),
  '/[locale]/progress/[token]/page': secret('/en/progress/<progress>'),
  '/[locale]/mailbox/page': nobody('/en/mailbox'),
  '/[locale]/mailbox/[messageId]/page': nobody(`/en/mailbox/${SOME_ID}`, '/en/mailbox/no-such-thing'),

  '/[locale]/account/page': signedIn('/en/account'),
  '/[locale]/account/second-factor/page': signedIn('/en/account/second-factor'),
  '/[locale]/invitations/[token]/page': signedIn('/en/invitations/none'),
  '/[locale]/dossiers/page': signedIn('/en/dossiers'),

  '/[locale]/dossiers/[dossierId]/page': owner(''),
  '/[locale]/dossiers/[dossierId]/answer-back/page': owner('/answer-back'),
  '/[locale]/dossiers/[dossierId]/answer-back/[letter]/page': owner('/answer-back/translator_questioned'),
  '/[locale]/dossiers/[dossierId]/answers/page': owner('/answers'),
  '/[locale]/dossiers/[dossierId]/answers/[fact]/page': owner('/answers/birthCountry'),
  '/[locale]/dossiers/[dossierId]/counter/page': owner('/counter'),
  '/[locale]/dossiers/[dossierId]/counter/[card]/page': owner('/counter/hand_in'),
  '/[locale]/dossiers/[dossierId]/diary/page': owner('/diary'),
  '/[locale]/dossiers/[dossierId]/documents/page': owner('/documents'),
  '/[locale]/dossiers/[dossierId]/documents/[key]/page': owner(...PAPERS),
  '/[locale]/dossiers/[dossierId]/filing/page': owner('/filing'),
  '/[locale]/dossiers/[dossierId]/household/page': owner('/household'),
  '/[locale]/dossiers/[dossierId]/household/[person]/page': owner('/household/<person>'),
  '/[locale]/dossiers/[dossierId]/messages/[agency]/page': owner('/messages/<agency>'),
  '/[locale]/dossiers/[dossierId]/notes/page': owner('/notes'),
  '/[locale]/dossiers/[dossierId]/reminders/page': owner('/reminders'),
  '/[locale]/dossiers/[dossierId]/revision/page': owner('/revision'),
  '/[locale]/dossiers/[dossierId]/settings/page': owner('/settings'),
  '/[locale]/dossiers/[dossierId]/sharing/page': owner('/sharing'),
  '/[locale]/dossiers/[dossierId]/sharing/[agency]/page': owner('/sharing/<agency>'),
  '/[locale]/dossiers/[dossierId]/steps/[key]/page': owner('/steps/gather'),

  '/[locale]/agencies/[agencySlug]/page': ofAgency(''),
  '/[locale]/agencies/[agencySlug]/figures/page': ofAgency('/figures', ['manager']),
  '/[locale]/agencies/[agencySlug]/write/page': ofAgency(`/write?${SOME_CLIENTS}`, WORKING),
  '/[locale]/agencies/[agencySlug]/assign/page': ofAgency(`/assign?${SOME_CLIENTS}`, WORKING),
  '/[locale]/agencies/[agencySlug]/import/page': ofAgency('/import', WORKING),
  '/[locale]/agencies/[agencySlug]/import/[importId]/page': ofAgency('/import/<list>?address=0', ['manager']),
  '/[locale]/agencies/[agencySlug]/invitations/page': ofAgency('/invitations'),
  '/[locale]/agencies/[agencySlug]/members/page': ofAgency('/members'),
  '/[locale]/agencies/[agencySlug]/settings/page': ofAgency('/settings', ['manager']),
  '/[locale]/agencies/[agencySlug]/clients/[dossierId]/page': staff('steps', ''),
  '/[locale]/agencies/[agencySlug]/clients/[dossierId]/messages/page': staff('steps', '/messages'),
  '/[locale]/agencies/[agencySlug]/clients/[dossierId]/documents/[key]/page': staff('documents', ...PAPERS),

  '/api/agencies/[agencySlug]/clients.csv/route': {
    for: 'agency',
    path: (slug) => `/api/agencies/${slug}/clients.csv`,
    roles: WORKING,
  },
  '/api/agencies/[agencySlug]/import/route': {
    for: 'agency',
    path: (slug) => `/api/agencies/${slug}/import`,
    roles: WORKING,
    byPost: true,
  },
  '/api/auth/[...nextauth]/route': everybody('/api/auth/session', '/api/auth/signin'),
  '/api/calendar/[token]/route': secret('/api/calendar/<feed>'),
  '/api/health/route': everybody('/api/health', '/api/health?ready'),
  '/api/letters/[locale]/[dossierId]/[letter]/route': {
    for: 'owner, by post',
    path: (dossierId) => `/api/letters/en/${dossierId}/translator_questioned`,
  },
  '/api/typed/route': everybody('/api/typed?next=/en/dossiers'),
  '/api/unsubscribe/[token]/route': everybody('/api/unsubscribe/none'),
}
