import type { Day, Source } from '#content/schema.ts'
import { sureness } from '#lib/procedures/plan-words.ts'
import { type ContentSet, checkedOnOf, reviewByOf, type Statement } from '#lib/procedures/statement.ts'

const COLUMNS = ['id', 'kind', 'applies when', 'state', 'sources', 'checked on', 'review by', 'confidence'] as const

/** What a part of the content says, as a table in plain text; with `due`, only what is to be re-read by that day. */
export function contentReport(
  { title, statements, notes }: ContentSet,
  sources: readonly Source[],
  due: Day | null,
): string {
  const byId = new Map(sources.map((one) => [one.id, one]))
  const isDue = (one: Statement) => due === null || (reviewByOf(one, byId) ?? '') <= due
  const rows = statements.filter(isDue).map((one) => rowOf(one, byId))
  const total = `${rows.length} of ${statements.length} statements`
  return [
    `${title}: ${total}${due === null ? '' : ` to be re-read by ${due}`}`,
    '',
    ...(rows.length > 0 ? table([COLUMNS, ...rows]) : []),
    ...(due === null && notes.length > 0 ? ['', ...notes] : []),
    '',
  ].join('\n')
}

function rowOf(one: Statement, sources: ReadonlyMap<string, Source>): readonly string[] {
  const { oldest, isWhole } = checkedOnOf(one, sources)
  return [
    one.id,
    one.kind,
    one.applies,
    one.state,
    one.sources.join(' '),
    oldest === null ? 'no date' : `${oldest}${isWhole ? '' : ' or no date'}`,
    reviewByOf(one, sources) ?? 'never said',
    one.confidence === null ? '' : sureness(one.confidence),
  ]
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
