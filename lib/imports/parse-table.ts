import { CsvError, parse } from 'csv-parse/sync'
import type { ImportLine } from '#db/schema/imports.ts'
import { holdsSocialSecurityNumber } from '#lib/pure/social-security-number.ts'

export const MOST_LINES = 5_000
const MOST_COLUMNS = 50
/** Longer than any address, so that what is cut is never taken for one. */
const MOST_OF_A_CELL = 300

export type TableFault = 'table-empty' | 'table-too-long' | 'table-open-quote'

/**
 * The lines of a table that hold something, by the numbers that a spreadsheet gives them. Cells are text without control
 * characters, whatever they look like. A line with a social security number comes without its cells.
 */
export function parseTable(text: string): ImportLine[] | TableFault {
  const records = recordsOf(text)
  if (!records) return 'table-open-quote'
  const filled = records
    .map((cells, index) => ({ line: index + 1, cells: cells.slice(0, MOST_COLUMNS).map(cleanCell) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
  if (filled.length === 0) return 'table-empty'
  // One more for the names of columns.
  if (filled.length > MOST_LINES + 1) return 'table-too-long'
  return filled.map(({ line, cells }) =>
    holdsNumber(cells) ? { line, cells: [], holdsNumber: true } : { line, cells },
  )
}

/** Null where a quote is opened and never closed: there is no telling where that line ends. */
function recordsOf(text: string): string[][] | null {
  const [, named, rest = text] = /^\ufeff?sep=(.)\r?\n(.*)$/is.exec(text) ?? []
  try {
    return parse(rest, {
      bom: true,
      delimiter: named ?? separatorOf(rest),
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
    })
  } catch (error) {
    if (error instanceof CsvError) return null
    throw error
  }
}

const SEPARATORS = [';', ',', '\t'] as const
const LOOKED_AT = 20_000

/** What stands most often in the first line that has any, outside quotes. */
function separatorOf(text: string): string {
  const unquoted = text.slice(0, LOOKED_AT).replace(/"(?:[^"]|"")*"/g, '')
  const line = unquoted.split(/[\r\n]/).find((one) => SEPARATORS.some((separator) => one.includes(separator))) ?? ''
  const counted = SEPARATORS.map((separator) => ({ separator, times: line.split(separator).length }))
  return counted.reduce((best, one) => (one.times > best.times ? one : best)).separator
}

function cleanCell(cell: string): string {
  return cell
    .slice(0, MOST_OF_A_CELL)
    .replace(/\p{Cc}|\p{Cs}/gu, ' ')
    .normalize('NFC')
    .trim()
}

/** In one cell, or spread over several. */
function holdsNumber(cells: readonly string[]): boolean {
  return [...cells, cells.join(' ')].some((text) => hasEnoughDigits(text) && holdsSocialSecurityNumber(text))
}

/** The shortest is thirteen characters long, of which one may be a letter. Most lines have fewer, and need no search. */
function hasEnoughDigits(text: string): boolean {
  return (text.match(/\p{Nd}/gu)?.length ?? 0) >= 12
}
