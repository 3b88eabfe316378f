import type { ImportLine } from '#db/schema/imports.ts'
import { parseTable, type TableFault } from './parse-table.ts'

/**
 * What was pasted: addresses, one a line or between commas and semicolons, with or without names before them as mail
 * programs write them; else a table. A line of addresses is one address, numbered by its place.
 */
export function parsePasted(text: string): ImportLine[] | TableFault {
  const lines = text.split(/[\r\n]+/).map(partsOf)
  const parts = lines.flat()
  const areAddresses = (some: readonly string[]) => some.every((part) => part.includes('@'))
  // A line of several addresses is no line of a table, even where something else stands on a line of its own.
  const isMixed = lines.some(({ length }) => length > 1) && lines.every((line) => line.length < 2 || areAddresses(line))
  const isList = areAddresses(parts) || isMixed || !/[\r\n]/.test(text.trim())
  if (!isList) return parseTable(text)
  return parseTable(parts.map((part) => `"${bareAddress(part).replaceAll('"', '')}"`).join('\n'))
}

function bareAddress(part: string): string {
  return /<([^<>]+)>$/.exec(part)?.[1] ?? part
}

function partsOf(line: string): string[] {
  return line
    .split(/[\t,;]+/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}
