// npm run agency -- create --slug zenith --name "Zenith Relocation" --manager claire@example.org --locale fr
// For the operator: makes an agency and mails its first manager an invitation. Needs the settings of the app.
import { parseArgs } from 'node:util'
import { closeDatabase } from '#db/client.ts'
import { systemActor } from '#lib/access/actor.ts'
import { type OpenedAgency, openAgency, openAgencyInput } from '#lib/agencies/open-agency.ts'
import { closeSender } from '#lib/jobs/wake-worker.ts'
import { requireEnvironment } from '#lib/require-environment.ts'

const USAGE =
  'npm run agency -- create --slug zenith --name "Zenith Relocation" --manager claire@example.org --locale fr'

const WRONG: Readonly<Record<string, string>> = {
  required: 'is missing',
  'not-a-slug':
    'is the end of its address: 2 to 60 small letters, digits and single hyphens between them, as in zenith-paris',
  'not-a-language': 'is en or fr, the language of the mail',
  'not-an-address': 'is not an e-mail address',
  'too-long': 'is too long: 80 characters at most',
  'holds-number': 'looks like it holds a social security number',
}

const SAID: Readonly<Record<OpenedAgency, (slug: string, manager: string) => string>> = {
  created: (slug, manager) =>
    `Agency ${slug} is there. ${manager} gets an invitation by mail, which works for seven days.`,
  'invited-again': (slug, manager) =>
    `Agency ${slug} was there without a manager. ${manager} gets a new invitation by mail.`,
  there: (slug) => `Agency ${slug} is there already, with a manager or an invitation that waits. Nothing was changed.`,
  taken: (slug) => `An agency of another name has the address ${slug}. Nothing was changed: choose another slug.`,
}

const fields = readArguments()
const parsed = openAgencyInput.safeParse(fields)
if (!parsed.success) {
  const lines = parsed.error.issues.map(
    ({ path, message }) => `--${path.join('.')} ${WRONG[message] ?? 'cannot be taken'}`,
  )
  end(2, [...new Set(lines), USAGE])
} else {
  requireEnvironment()
  const { slug, manager } = parsed.data
  try {
    const done = await openAgency(systemActor('operator'), parsed.data)
    end(done === 'taken' ? 1 : 0, [SAID[done](slug, manager)])
  } finally {
    await closeSender()
    await closeDatabase()
  }
}

function readArguments(): Record<string, string | undefined> {
  const text = { type: 'string' } as const
  const options = { slug: text, name: text, manager: text, locale: text }
  try {
    const { positionals, values } = parseArgs({ options, allowPositionals: true })
    if (positionals.join(' ') === 'create') return { ...values }
  } catch {
    // Told below, as what is missing.
  }
  end(2, [USAGE])
  process.exit()
}

function end(code: number, lines: readonly string[]): void {
  process.exitCode = code
  process[code === 0 ? 'stdout' : 'stderr'].write(`${lines.join('\n')}\n`)
}
