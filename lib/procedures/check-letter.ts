import type { Letter } from '#content/after-filing-schema.ts'

/** No slot without a filling, and every paragraph with its meaning. The slots of the letterhead stand in no paragraph. */
export function checkLetter({ id, slots, subject, paragraphs, meaning }: Letter): string[] {
  const known = slots.map((one) => one.id)
  const used = new Set([subject, ...paragraphs, ...meaning].flatMap(slotsIn))
  return [
    ...known
      .filter((slot, index) => known.indexOf(slot) !== index)
      .map((slot) => `letter ${id}: slot ${slot} stands twice`),
    ...[...used].filter((slot) => !known.includes(slot)).map((slot) => `letter ${id}: nothing fills {${slot}}`),
    ...slots.filter((one) => one.fallback.trim() === '').map((one) => `letter ${id}: slot ${one.id} has no fallback`),
    ...(paragraphs.length === 0 ? [`letter ${id} says nothing`] : []),
    ...(paragraphs.length === meaning.length ? [] : [`letter ${id} has not one meaning for each paragraph`]),
    ...([subject, ...paragraphs, ...meaning].some((text) => text.trim() === '')
      ? [`letter ${id} has an empty text`]
      : []),
  ]
}

function slotsIn(text: string): readonly string[] {
  return [...text.matchAll(/\{([^}]*)\}/g)].map((match) => match[1] ?? '')
}
