import type { Confidence, Day, Procedure, Requirement, Source } from '#content/schema.ts'
import { afterFilingItems } from '#lib/procedures/after-filing-items.ts'
import { describePredicate } from '#lib/procedures/describe-predicate.ts'
import { sureness } from '#lib/procedures/plan-words.ts'

const COLUMNS = ['id', 'kind', 'applies when', 'state', 'sources', 'checked on', 'review by', 'confidence'] as const

/** The rules of a procedure as a table in plain text; with `due`, only what is to be re-read by that day. */
export function contentReport(procedure: Procedure, sources: readonly Source[], due: Day | null): string {
  const byId = new Map(sources.map((one) => [one.id, one]))
  const requirements = [...procedure.requirements]
    .sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind))
    .map(fromRequirement)
  const statements = [...requirements, ...fromAfterFiling(procedure)]
  const rows = statements.filter((one) => due === null || reviewBy(one, byId) <= due).map((one) => rowOf(one, byId))
  const total = `${rows.length} of ${statements.length} statements`
  const title = `${procedure.title.en} (${procedure.slug}): ${total}${due === null ? '' : ` to be re-read by ${due}`}`
  const definitions = Object.entries(procedure.definitions).map(
    ([name, one]) => `  [${name}] ${describePredicate(one)}`,
  )
  return [
    title,
    '',
    ...table([COLUMNS, ...rows]),
    ...(due === null ? ['', 'What the words in square brackets mean:', ...definitions] : []),
    '',
  ].join('\n')
}

const KINDS: readonly Requirement['kind'][] = ['channel', 'warning', 'step', 'document']

type Sources = ReadonlyMap<string, Source>

/** Something that a procedure says, with the grounds it says it on. */
type Statement = {
  id: string
  kind: string
  applies: string
  state: string
  sources: readonly string[]
  confidence: Confidence
}

function fromRequirement(one: Requirement): Statement {
  const itself = one.alsoForDossierWhen ? `, and for oneself when ${describePredicate(one.alsoForDossierWhen)}` : ''
  const each = one.forEach ? `for each person with ${describePredicate(one.forEach)}${itself}: ` : ''
  return {
    id: one.id,
    kind: one.kind === 'channel' ? `situation${one.overlay ? ' (overlay)' : ''}` : one.kind,
    applies: each + describePredicate(one.appliesWhen),
    state: one.neededWhen ? `needed when ${describePredicate(one.neededWhen)}, else recommended` : 'needed',
    sources: one.sources,
    confidence: one.confidence,
  }
}

/** What happened is recorded and not claimed: milestones rest on nothing. */
function fromAfterFiling(procedure: Procedure): readonly Statement[] {
  return afterFilingItems(procedure).flatMap(({ kind, item }) => {
    if (kind === 'milestone') return []
    const when = 'when' in item ? item.when : 'appliesWhen' in item ? item.appliesWhen : undefined
    const { id, sources, confidence } = item
    const applies = when ? `after filing, when ${describePredicate(when)}` : 'after filing'
    return [{ id, kind, applies, state: '', sources, confidence }]
  })
}

function rowOf(one: Statement, sources: Sources): readonly string[] {
  return [
    one.id,
    one.kind,
    one.applies,
    one.state,
    one.sources.join(' '),
    checkedOn(one, sources),
    reviewBy(one, sources),
    sureness(one.confidence),
  ]
}

/** A statement is as old as its oldest copy, and due with the first of its sources. */
function checkedOn(one: Statement, sources: Sources): string {
  const days = one.sources.map((id) => sources.get(id)?.checkedOn ?? null)
  const known = days.flatMap((day) => day ?? []).sort()
  return `${known[0] ?? 'no date'}${known.length > 0 && known.length < days.length ? ' or no date' : ''}`
}

function reviewBy(one: Statement, sources: Sources): string {
  return one.sources.flatMap((id) => sources.get(id)?.reviewBy ?? []).sort()[0] ?? ''
}

/** Columns as wide as their widest cell, up to a limit beyond which the text goes on in the next line. */
function table(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = COLUMNS.map((_, column) => Math.min(LIMIT, Math.max(...rows.map((row) => (row[column] ?? '').length))))
  const rule = widths.map((width) => '-'.repeat(width)).join('  ')
  const [head = [], ...body] = rows
  return [...lines(head, widths), rule, ...body.flatMap((row) => lines(row, widths))]
}

const LIMIT = 60

function lines(row: readonly string[], widths: readonly number[]): readonly string[] {
  const cells = row.map((cell, column) => wrap(cell, widths[column] ?? LIMIT))
  const height = Math.max(...cells.map((cell) => cell.length))
  return Array.from({ length: height }, (_, line) =>
    cells
      .map((cell, column) => (cell[line] ?? '').padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
}

function wrap(text: string, width: number): readonly string[] {
  const wrapped: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      wrapped.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...wrapped, line]
}
