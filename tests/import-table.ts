/**
 * Who may import what. `may` is checked on each file's own imports; `never` on everything that its imports lead to.
 * A name is a folder, a file, or a package. Type-only imports count for nothing.
 */
export type Layer = {
  of: readonly string[]
  /** Of ours. Packages are free unless `never` names them. */
  may: readonly string[]
  never: readonly string[]
}

const NEXT = ['next', 'next-auth', '@auth', 'next-intl']
const DATABASE = ['db', 'drizzle-orm', 'postgres', 'pg-boss']
const SHARED = [
  'errors.ts',
  'env.ts',
  'ids.ts',
  'log.ts',
  'trace-of.ts',
  'routes.ts',
  'access',
  'audit',
  'jobs',
  'mail',
  'pure',
  'time',
]
const WORDS = ['lib/i18n/error-text.ts', 'lib/i18n/format-day.ts', 'lib/i18n/locales.ts', 'lib/i18n/messages.ts']

/** A folder of the domain: the shared ones, the database, and the nouns below it. */
const noun = (name: string, ...below: string[]): Layer => ({
  of: [`lib/${name}`],
  may: [`lib/${name}`, 'db', ...WORDS, ...[...SHARED, ...below].map((one) => `lib/${one}`)],
  never: [...NEXT, 'react', 'react-dom', 'app', 'components'],
})

export const IMPORT_TABLE: readonly Layer[] = [
  { of: ['app'], may: ['app', 'components', 'lib'], never: [] },
  {
    of: ['proxy.ts', 'instrumentation.ts'],
    may: ['lib/i18n', 'lib/env.ts', 'lib/log.ts', 'lib/health.ts', 'lib/http', 'lib/require-environment.ts'],
    never: ['app', 'components', 'content', 'next-auth'],
  },
  { of: ['components/ui'], may: ['components/ui'], never: [] },
  { of: ['components/forms'], may: ['components/ui', 'components/forms'], never: [...DATABASE, 'content'] },
  {
    of: ['components'],
    may: ['components', 'lib/i18n', 'lib/routes.ts', 'lib/pure', 'db/schema/values.ts'],
    never: [...DATABASE.filter((name) => name !== 'db'), 'db/client.ts', 'content', 'app', 'next-auth', '@auth'],
  },
  // Usable in the browser.
  { of: ['lib/pure'], may: ['lib/pure'], never: ['node:*', ...DATABASE, ...NEXT, 'content'] },
  { of: ['lib/time'], may: ['lib/time', 'lib/pure'], never: [...DATABASE, ...NEXT, 'content'] },
  { of: ['lib/i18n'], may: ['lib/i18n', 'messages'], never: [...DATABASE, 'content', 'next-auth', '@auth'] },
  {
    of: ['lib/http'],
    may: ['lib/http', 'lib/env.ts', 'lib/i18n/path-header.ts'],
    never: [...DATABASE, ...NEXT, 'react', 'content'],
  },
  {
    of: ['lib/errors.ts', 'lib/env.ts', 'lib/log.ts', 'lib/routes.ts', 'lib/trace-of.ts'],
    may: [],
    never: [...DATABASE, ...NEXT],
  },
  { of: ['lib/require-environment.ts'], may: ['lib/env.ts'], never: [...DATABASE, ...NEXT] },
  { of: ['lib/ids.ts'], may: ['lib/time'], never: DATABASE },
  { of: ['lib/health.ts'], may: ['db', 'lib/time'], never: [...NEXT, 'content'] },
  { of: ['lib/access'], may: ['lib/access', 'lib/errors.ts', 'db'], never: [...NEXT, 'content'] },
  { of: ['lib/audit'], may: ['lib/audit', 'lib/access', 'lib/ids.ts', 'db'], never: [...NEXT, 'content'] },
  { of: ['lib/jobs'], may: ['lib/jobs', 'lib/access', 'lib/log.ts', 'lib/time', 'db'], never: [...NEXT, 'content'] },
  noun('mail'),
  { ...noun('procedures'), may: ['lib/procedures', 'lib/pure', 'content'], never: [...NEXT, ...DATABASE, 'react'] },
  { ...noun('filing', 'procedures'), never: [...NEXT, ...DATABASE, 'react'] },
  noun('revisions', 'procedures'),
  noun('progress', 'filing', 'procedures', 'revisions'),
  { ...noun('letters', 'filing', 'progress', 'procedures'), never: [...NEXT, ...DATABASE, 'react'] },
  noun('reminders', 'progress', 'filing', 'procedures'),
  noun('alerts', 'progress', 'filing', 'procedures'),
  noun('dossiers', 'alerts', 'reminders', 'letters', 'progress', 'revisions', 'filing', 'procedures'),
  noun('agencies', 'accounts'),
  noun('consents', 'agencies', 'accounts', 'alerts', 'dossiers', 'reminders', 'progress', 'filing', 'procedures'),
  noun('reviews', 'consents', 'agencies', 'dossiers', 'reminders', 'progress', 'filing', 'procedures'),
  noun('messages', 'consents', 'agencies', 'dossiers', 'progress'),
  noun(
    'clients',
    'messages',
    'reviews',
    'consents',
    'agencies',
    'dossiers',
    'reminders',
    'progress',
    'filing',
    'procedures',
  ),
  noun('digests', 'clients', 'agencies', 'accounts'),
  noun('figures', 'clients', 'agencies'),
  noun('progress-links', 'dossiers', 'accounts', 'progress', 'procedures'),
  noun('imports', 'consents', 'agencies', 'accounts'),
  noun('accounts', 'reminders'),
  noun('feeds', 'accounts', 'progress', 'filing', 'procedures'),
  {
    ...noun('tools', 'procedures'),
    may: ['lib/tools', 'lib/procedures', 'lib/pure', 'content'],
    never: [...NEXT, ...DATABASE, 'react'],
  },
  {
    ...noun('glossary', 'procedures'),
    may: ['lib/glossary', 'lib/procedures', 'lib/pure', 'lib/i18n/locales.ts', 'content'],
    never: [...NEXT, ...DATABASE, 'react'],
  },
  {
    ...noun('authorities', 'procedures'),
    may: ['lib/authorities', 'lib/procedures', 'lib/pure', 'lib/i18n/locales.ts', 'content'],
    never: [...NEXT, ...DATABASE, 'react'],
  },
  {
    ...noun('offices'),
    may: ['lib/offices', 'lib/pure', 'lib/env.ts', 'content'],
    never: [...NEXT, ...DATABASE, 'react'],
  },
  {
    ...noun('guides', 'procedures'),
    may: ['lib/guides', 'lib/procedures', 'lib/i18n', 'lib/pure', 'lib/routes.ts', 'content'],
    never: [...NEXT, ...DATABASE, 'react'],
  },
  noun('waits', 'dossiers', 'procedures'),
  { of: ['lib/auth'], may: ['lib', 'db'], never: ['app', 'components'] },
  { of: ['lib/actions'], may: ['lib'], never: ['app', 'components'] },
  { of: ['db'], may: ['db', 'lib/env.ts', 'lib/errors.ts'], never: ['app', 'components', 'content', 'react', ...NEXT] },
  { of: ['content'], may: ['content'], never: ['lib', 'db', ...NEXT] },
  { of: ['worker'], may: ['worker', 'lib', 'db'], never: ['app', 'components', 'react', ...NEXT] },
  {
    of: ['scripts'],
    may: ['scripts', 'lib', 'db', 'worker', 'tests/personas'],
    never: ['app', 'components', 'react', ...NEXT],
  },
]

/** Where Next may be imported besides `app`, `components`, `proxy.ts` and the configuration. */
export const NEXT_IN_LIB = ['lib/auth', 'lib/actions', 'lib/i18n/request.ts', 'lib/i18n/routing.ts']

/** Packages that stay behind one door. */
export const DOORS: Readonly<Record<string, readonly string[]>> = {
  'next-auth': ['lib/auth'],
  '@auth': ['lib/auth'],
  'csv-parse': ['lib/imports/parse-table.ts'],
  'csv-stringify': ['lib/clients/export-clients.ts'],
  fontkit: ['lib/letters/letter-fonts.ts'],
  '@simplewebauthn': ['lib/accounts/second-factor', 'components/account/passkey-button.tsx'],
  otplib: ['lib/accounts/second-factor/authenticator-code.ts'],
  uqr: ['lib/accounts/second-factor/qr-drawing.ts'],
  nodemailer: ['lib/mail/smtp-transport.ts'],
  pdfkit: ['lib/letters/letter-pdf.ts'],
  'pg-boss': ['lib/jobs', 'db/migrate.ts'],
  'ical-generator': ['lib/feeds/write-calendar.ts'],
  pino: ['lib/log.ts'],
  postgres: ['db', 'scripts'],
  'rate-limiter-flexible': ['lib/accounts/limits.ts', 'lib/actions/write-limit.ts'],
}

/** Who makes a `Person`: whoever has read a live session, and the demo. */
export const MINTERS = ['lib/accounts/create-demo-account.ts', 'lib/accounts/read-session.ts']

/** Who makes `Staff`: whoever has read a live membership and a session with its second factor. */
export const STAFF_MINTERS = ['lib/agencies/read-staff.ts']

/** Who acts without a person. */
export const SYSTEM_ACTORS = [
  'lib/accounts/close-session.ts',
  'lib/accounts/create-demo-account.ts',
  'lib/accounts/erase-expired.ts',
  'lib/accounts/read-ticket.ts',
  'lib/accounts/redeem-ticket.ts',
  'lib/accounts/request-again.ts',
  'lib/accounts/request-sign-in.ts',
  'lib/alerts/alert-composer.ts',
  'lib/auth/adapter.ts',
  'lib/digests/choose-digest.ts',
  'lib/digests/collect-digests.ts',
  'lib/digests/digest-composer.ts',
  'lib/dossiers/press-mail-button.ts',
  'lib/feeds/read-calendar.ts',
  'lib/jobs/next-due-at.ts',
  'lib/mail/forget-old-mails.ts',
  'lib/mail/get-mailbox-message.ts',
  'lib/mail/list-mailbox.ts',
  'lib/mail/mailbox-transport.ts',
  'lib/mail/send-due-mails.ts',
  'lib/progress-links/read-progress.ts',
  'lib/progress/refresh-stale-standings.ts',
  'lib/reminders/collect-due-reminders.ts',
  'lib/reminders/decide-deliveries.ts',
  'lib/reminders/pause-from-mail.ts',
  'lib/reminders/read-mail-token.ts',
  'lib/waits/read-wait.ts',
  'scripts/agency.ts',
  'scripts/content-apply.ts',
  'scripts/content-diff.ts',
  'scripts/content-dossiers.ts',
  'scripts/seed.ts',
  'worker/run-worker.ts',
]

/** Who holds the database itself instead of a transaction with an actor. */
export const DATABASE_CLIENTS = [
  'db/once-built.ts',
  'db/ping.ts',
  'db/raw-query.ts',
  'db/transaction.ts',
  'lib/access/read-alone.ts',
  'lib/accounts/read-session.ts',
  'scripts/agency.ts',
  'scripts/content-apply.ts',
  'scripts/content-diff.ts',
  'scripts/content-dossiers.ts',
  'scripts/launch/seed-once.ts',
  'worker/run-worker.ts',
]
