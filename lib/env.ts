import { z } from 'zod'

export type Env = {
  mode: 'local' | 'server'
  databaseUrl: string
  authUrl: string
  authSecret: string
  smtpUrl: string | null
  mailFrom: string
  google: { id: string; secret: string } | null
  /** How many reverse proxies stand in front: which entry of X-Forwarded-For is the visitor's. */
  proxyHops: number
  /** Who answers for what is kept, as the privacy page says. Null for a local copy. */
  operator: { name: string; address: string; email: string } | null
  /** The imported directory of offices. Without one a sample is shown. */
  officesFile: string | null
}

/** Every problem of the environment at once, one a line. */
export class EnvError extends Error {
  readonly problems: readonly string[]

  constructor(problems: readonly string[]) {
    super(`The environment is not complete:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`)
    this.name = 'EnvError'
    this.problems = problems
  }
}

/** Reads and judges the environment. Throws `EnvError` with the whole list of what is missing or weak. */
export function readEnv(source: Readonly<Record<string, string | undefined>>): Env {
  const set = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value !== ''))
  const mode = set.COMPLET_MODE ?? (set.DATABASE_URL ? 'server' : 'local')
  const parsed = (mode === 'local' ? LOCAL : SERVER).safeParse(set)
  if (!parsed.success) {
    throw new EnvError(
      parsed.error.issues.map((issue) => `${issue.path.join('.') || 'COMPLET_MODE'}: ${issue.message}`),
    )
  }
  const env = parsed.data
  return {
    mode: env.COMPLET_MODE ?? 'server',
    databaseUrl: env.DATABASE_URL,
    authUrl: new URL(env.AUTH_URL).origin,
    authSecret: env.AUTH_SECRET,
    smtpUrl: env.SMTP_URL ?? null,
    mailFrom: env.MAIL_FROM ?? 'Complet <complet@localhost>',
    google:
      env.AUTH_GOOGLE_ID && env.AUTH_GOOGLE_SECRET ? { id: env.AUTH_GOOGLE_ID, secret: env.AUTH_GOOGLE_SECRET } : null,
    proxyHops: env.TRUSTED_PROXY_HOPS,
    operator: mode === 'local' ? null : operatorOf(env),
    officesFile: env.COMPLET_OFFICES ?? null,
  }
}

let cached: Env | undefined

/** The environment of this process, judged once. */
export function env(): Env {
  cached ??= readEnv(process.env)
  return cached
}

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]'])

function isSafeOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false
  const url = new URL(text)
  return url.protocol === 'https:' || (url.protocol === 'http:' && LOOPBACK.has(url.hostname))
}

function isUrlOf(text: string, ...protocols: string[]): boolean {
  return URL.canParse(text) && protocols.includes(new URL(text).protocol)
}

const missing = 'is missing'
const secret = z
  .string({ error: `${missing}: at least 32 random characters` })
  .refine(
    (text) => text.length >= 32 && new Set(text).size >= 10,
    'is too easy to guess: at least 32 random characters',
  )

const COMMON = z.object({
  COMPLET_MODE: z.enum(['local', 'server'], { error: 'is neither "local" nor "server"' }).optional(),
  DATABASE_URL: z
    .string({ error: `${missing}: postgres://user:password@host:5432/name` })
    .refine((text) => isUrlOf(text, 'postgres:', 'postgresql:'), 'is not a postgres:// address'),
  AUTH_URL: z
    .string({ error: `${missing}: the https address that people type` })
    .refine(isSafeOrigin, 'is not an https address (http is accepted for this machine only)'),
  AUTH_SECRET: secret,
  AUTH_GOOGLE_ID: z.string().optional(),
  AUTH_GOOGLE_SECRET: z.string().optional(),
  TRUSTED_PROXY_HOPS: z.coerce
    .number({ error: 'is not a number' })
    .int('is not a whole number')
    .min(0)
    .max(5)
    .default(1),
  // The app runs in a folder of its own, where a relative path would lead elsewhere.
  COMPLET_OFFICES: z
    .string()
    .refine((path) => /^(?:\/|[A-Za-z]:[\\/])/.test(path), 'is not a whole path')
    .optional(),
})

const smtpUrl = z
  .string({ error: `${missing}: smtps://user:password@host:465` })
  .refine((text) => isUrlOf(text, 'smtp:', 'smtps:'), 'is not an smtp:// or smtps:// address')
const mailFrom = z
  .string({ error: `${missing}: Complet <hello@example.org>` })
  .refine((text) => /^[^<>\r\n]*<[^<>@\s]+@[^<>@\s]+>$|^[^<>@\s]+@[^<>@\s]+$/.test(text), 'is not a mail address')

const line = (what: string) => {
  const problem = `${missing}: ${what}`
  return z.string({ error: problem }).trim().min(1, problem)
}
const OPERATOR = {
  OPERATOR_NAME: line('the person or organisation that answers for what is kept'),
  OPERATOR_ADDRESS: line('their postal address'),
  OPERATOR_EMAIL: line('where people can write to them').regex(/^[^<>@\s]+@[^<>@\s]+$/, 'is not a mail address'),
}

const SERVER = COMMON.extend({ SMTP_URL: smtpUrl, MAIL_FROM: mailFrom, ...OPERATOR })
const LOCAL = SERVER.partial({
  SMTP_URL: true,
  MAIL_FROM: true,
  OPERATOR_NAME: true,
  OPERATOR_ADDRESS: true,
  OPERATOR_EMAIL: true,
})

function operatorOf(env: z.output<typeof LOCAL>): Env['operator'] {
  const { OPERATOR_NAME: name, OPERATOR_ADDRESS: address, OPERATOR_EMAIL: email } = env
  return name && address && email ? { name, address, email } : null
}
