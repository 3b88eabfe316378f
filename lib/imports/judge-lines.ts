import type { ImportLine } from '#db/schema/imports.ts'
import { emailAddress } from '#lib/accounts/email-address.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { searchable } from '#lib/pure/searchable.ts'
import type { ImportChoice } from './import-choice.ts'

/** What the agency knows at this moment, of the addresses in question. */
export type KnownAddresses = {
  clients: ReadonlySet<string>
  /** With an invitation that still can be accepted. */
  invited: ReadonlySet<string>
  /** Invited as often today as anybody may be. */
  often: ReadonlySet<string>
}

/** Who follows clients: case-workers and managers at work now. */
export type Follower = { userId: string; name: string | null; email: string }

type Refusal =
  | 'holds-number'
  | 'no-address'
  | 'not-an-address'
  | 'twice'
  | 'client'
  | 'invited'
  | 'often'
  | 'unknown-language'
  | 'unknown-worker'

export type RefusedLine = {
  line: number
  why: Refusal
  /** What is wrong, as it stands in the table. */
  said: string
  /** Where the same address stands first. */
  firstLine?: number
}

export type InvitedLine = { line: number; email: string; locale: Locale; caseWorker: string }

export type JudgedLines = { invite: InvitedLine[]; refused: RefusedLine[] }

/** Line by line, who will be invited, and which lines cannot be taken and why. The first reason found counts. */
export function judgeLines(
  lines: readonly ImportLine[],
  choice: ImportChoice,
  followers: readonly Follower[],
  known: KnownAddresses,
): JudgedLines {
  const workers = workersByName(followers)
  const firstLines = new Map<string, number>()
  const judged: JudgedLines = { invite: [], refused: [] }
  for (const { line, cells, holdsNumber } of lines) {
    const cellOf = (column: number | null) => (column === null ? '' : (cells[column] ?? ''))
    const refuse = (why: Refusal, said: string, firstLine?: number) =>
      judged.refused.push({ line, why, said, ...(firstLine !== undefined && { firstLine }) })
    const [address, language, worker] = [cellOf(choice.address), cellOf(choice.language), cellOf(choice.worker)]
    const email = addressOf(address)
    const locale = language === '' ? choice.locale : languageOf(language)
    const caseWorker = worker === '' ? choice.caseWorker : workers.get(searchable(worker))
    const firstLine = email === null ? undefined : firstLines.get(email)
    if (email !== null && firstLine === undefined) firstLines.set(email, line)
    if (holdsNumber) refuse('holds-number', '')
    else if (address === '') refuse('no-address', '')
    else if (email === null) refuse('not-an-address', address)
    else if (firstLine !== undefined) refuse('twice', email, firstLine)
    else if (known.clients.has(email)) refuse('client', email)
    else if (known.invited.has(email)) refuse('invited', email)
    else if (known.often.has(email)) refuse('often', email)
    else if (!locale) refuse('unknown-language', language)
    else if (!caseWorker) refuse('unknown-worker', worker)
    else judged.invite.push({ line, email, locale, caseWorker })
  }
  return judged
}

/** Each address of these lines, once. */
export function addressesIn(lines: readonly ImportLine[], { address }: ImportChoice): string[] {
  return [...new Set(lines.flatMap(({ cells }) => addressOf(cells[address] ?? '') ?? []))]
}

function addressOf(cell: string): string | null {
  return emailAddress.safeParse(cell).data ?? null
}

const LANGUAGES: readonly (readonly [Locale, RegExp])[] = [
  ['fr', /^(?:fr(?:[-_][a-z]{2})?|fra|fre|francais|french)$/],
  ['en', /^(?:en(?:[-_][a-z]{2})?|eng|english|anglais)$/],
]

function languageOf(cell: string): Locale | null {
  return LANGUAGES.find(([, rule]) => rule.test(searchable(cell)))?.[0] ?? null
}

/** By name and by address. A name that two of them have names neither. */
function workersByName(followers: readonly Follower[]): ReadonlyMap<string, string> {
  const byName = Map.groupBy(
    followers.flatMap(({ userId, name, email }) =>
      [name ?? '', email].map((one) => ({ userId, one: searchable(one) })),
    ),
    ({ one }) => one,
  )
  return new Map(
    [...byName].flatMap(([name, [only, ...others]]) =>
      only && name !== '' && others.every(({ userId }) => userId === only.userId) ? [[name, only.userId] as const] : [],
    ),
  )
}
