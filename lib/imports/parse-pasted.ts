import type { ImportLine } from '#db/schema/imports.ts'
import { parseTable, type TableFault } from './parse-table.ts'

/**
 * What was pasted: addresses, one a line or between commas and semicolons, with or without names before them as mail
 * programs write them; else a table. A line of addresses is one address, numbered by its place.
 */
export function parsePasted(text: string): ImportLine[] | TableFault {
  const parts = text
    .split(/[\r\n\t,;]+/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const isList = parts.every((part) => part.includes('@')) || !/[\r\n]/.test(text.trim())
  if (!isList) return parseTable(text)
  return parseTable(parts.map((part) => `"${bareAddress(part).replaceAll('"', '')}"`).join('\n'))
}

function bareAddress(part: string): string {
  return /<([^<>]+)>$/.exec(part)?.[1] ?? part
}
