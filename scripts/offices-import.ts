// npm run offices:import -- <file.json> [--date YYYY-MM-DD] [--url https://…] [--to <file>]
// For the operator: makes the directory of offices from the JSON file of the public directory, unpacked.
import { existsSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { type ImportReport, importOffices } from '#lib/offices/import-offices.ts'
import type { Refusal } from '#lib/offices/office-from-record.ts'
import { isDay } from '#lib/pure/calendar-day.ts'

const USAGE = 'npm run offices:import -- <file.json> [--date YYYY-MM-DD] [--url https://…] [--to <file>]'
const DATA_SET =
  'https://www.data.gouv.fr/datasets/service-public-fr-annuaire-de-l-administration-base-de-donnees-locales/'

const SAID: Readonly<Record<Exclude<Refusal, 'other-kind'>, string>> = {
  unreadable: 'not readable as JSON',
  'too-long': 'far too long',
  'no-record': 'not a record at all',
  'no-kind': 'a kind of office that cannot be read',
  'no-name': 'without a name',
  'no-address': 'without a postcode and a town',
}

const asked = readArguments()
if (typeof asked === 'string') end(2, [asked, USAGE])
else {
  const { from, to, date, url } = asked
  try {
    const report = await importOffices(from, to, {
      source: 'Service-Public.gouv.fr / DILA, Annuaire de l’administration – Base de données locales',
      url,
      file_name: basename(from),
      file_date: date,
      licence: 'Licence Ouverte 2.0',
    })
    const outcome = report.kept > 0 ? `Written to ${to}` : 'Nothing was kept, so nothing was written.'
    end(report.kept > 0 ? 0 : 1, [...linesOf(report), outcome])
  } catch (error) {
    end(1, [error instanceof Error ? error.message : String(error), 'Nothing was written.'])
  }
}

type Asked = { from: string; to: string; date: string; url: string }

/** What is asked for, or what is wrong with it. */
function readArguments(): Asked | string {
  const text = { type: 'string' } as const
  let given: { positionals: string[]; values: { date?: string; url?: string; to?: string } }
  try {
    given = parseArgs({ options: { date: text, url: text, to: text }, allowPositionals: true })
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
  const [from, ...more] = given.positionals
  if (!from || more.length > 0) return 'Name the one file to read.'
  if (!existsSync(from)) return `There is no file ${from}.`
  const date = given.values.date ?? dateIn(basename(from))
  if (!isDay(date)) return 'Say with --date of which day the file is: its licence wants it shown.'
  const url = given.values.url ?? DATA_SET
  if (!URL.canParse(url) || new URL(url).protocol !== 'https:') return '--url is not an https address.'
  const home = process.env.COMPLET_DATA ?? join(import.meta.dirname, '../.data')
  return { from, date, url, to: resolve(given.values.to ?? process.env.COMPLET_OFFICES ?? join(home, 'offices.jsonl')) }
}

/** The public file bears its day in its name: "20260301", "2026-03-01". */
function dateIn(name: string): string {
  const found = /(20\d\d)[-_]?(\d\d)[-_]?(\d\d)/.exec(name)
  return found ? `${found[1]}-${found[2]}-${found[3]}` : ''
}

function linesOf({ records, kept, byKind, refused, leftOut }: ImportReport): string[] {
  const other = refused['other-kind']?.count ?? 0
  const faulty = records - kept - other
  return [
    `${kept} of ${records} records kept; ${other} are of other kinds; ${faulty} refused.`,
    ...Object.entries(byKind).map(([kind, count]) => `  kept, ${kind}: ${count}`),
    ...Object.entries(SAID).flatMap(([why, words]) => {
      const found = refused[why as keyof typeof SAID]
      return found ? [`  refused, ${words}: ${found.count} (${found.examples.join('; ')})`] : []
    }),
    ...Object.entries(leftOut).map(([field, count]) => `  kept without ${field}, which could not be read: ${count}`),
  ]
}

function end(code: number, lines: readonly string[]): void {
  process.exitCode = code
  process[code === 0 ? 'stdout' : 'stderr'].write(`${lines.join('\n')}\n`)
}
