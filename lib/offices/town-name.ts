import { searchable } from '#lib/pure/searchable.ts'

/**
 * A town as it is looked for: without accents, hyphens, the "Cedex" of a large recipient of mail and the number of an
 * arrondissement (only three towns have them); "St" reads as "Saint".
 */
export function townName(text: string): string {
  return searchable(text.replace(/[^\p{L}\p{N}]+/gu, ' '))
    .replace(/ cedex( \d+)?$/, '')
    .replace(/^(paris|lyon|marseille) \d.*$/, '$1')
    .replace(/\bst(e?)\b/g, 'saint$1')
    .trim()
}
