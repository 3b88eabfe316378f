import type { ImportLine } from '#db/schema/imports.ts'
import { searchable } from '#lib/pure/searchable.ts'

export type GuessedColumns = {
  /** The first line names the columns. */
  hasHeader: boolean
  address: number
  /** Null where no column seems to hold it. */
  language: number | null
  worker: number | null
}

const WORKER = /case.?worker|advis|consultant|followed|manager|conseill|charge|referent|suivi|gestionnaire|responsable/
const LANGUAGE = /^lang|^locale/
const ADDRESS = /mail|courriel|electroni|address|adresse/
const OTHER = /^(?:name|nom|prenom|first|last|surname|phone|tel|company|societe|entreprise|client)/

/** Which column holds what, from the names in the first line in either language, else from where addresses stand. */
export function guessColumns(lines: readonly ImportLine[]): GuessedColumns {
  const first = lines[0]?.cells ?? []
  const names = first.map((cell) => searchable(cell))
  const isNamed = names.some((name) => [WORKER, LANGUAGE, ADDRESS, OTHER].some((rule) => rule.test(name)))
  const hasHeader = !first.some((cell) => cell.includes('@')) && (isNamed || first.length > 1)
  const worker = hasHeader ? names.findIndex((name) => WORKER.test(name)) : -1
  const language = hasHeader ? names.findIndex((name) => LANGUAGE.test(name)) : -1
  const isFree = (index: number) => index !== worker && index !== language
  const named = hasHeader ? names.flatMap((name, index) => (isFree(index) && ADDRESS.test(name) ? [index] : [])) : []
  const data = hasHeader ? lines.slice(1) : lines
  return {
    hasHeader,
    address: mostAddresses(data, named) ?? mostAddresses(data) ?? named[0] ?? 0,
    language: orNull(language),
    worker: orNull(worker),
  }
}

function orNull(index: number): number | null {
  return index === -1 ? null : index
}

/** Of these columns, or of all, the one with the most addresses; null where none has any. A home address has none. */
function mostAddresses(lines: readonly ImportLine[], among?: readonly number[]): number | null {
  const counts = new Map<number, number>()
  for (const { cells } of lines) {
    for (const [index, cell] of cells.entries()) {
      if (cell.includes('@') && (among?.includes(index) ?? true)) counts.set(index, (counts.get(index) ?? 0) + 1)
    }
  }
  const [most] = [...counts].sort(([a, many], [b, more]) => more - many || a - b)
  return most?.[0] ?? null
}
