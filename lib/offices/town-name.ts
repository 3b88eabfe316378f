import { searchable } from '#lib/pure/searchable.ts'

/**
 * A town as it is looked for: without accents, hyphens, the "Cedex" of a large recipient of mail and the number of an
 * arrondissement; "St" reads as "Saint".
 */
export function townName(text: string): string {
  return searchable(text.replace(/[^\p{L}\p{N}]+/gu, ' '))
    .replace(/ cedex( \d+)?$/, '')
    .replace(/ \d+(er|e|eme)?( arrondissement)?$/, '')
    .replace(/\bst(e?)\b/g, 'saint$1')
    .trim()
}
