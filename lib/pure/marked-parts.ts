/** A piece of a text: plain, or a word that stands for the id of its explanation. */
export type TextPart = string | { id: string; word: string }

/**
 * Cuts a text at the words of a list (the word as written → its id). Only whole words count, in the case they are
 * written in: "S1" is not in "S1106", nor "ameli" in "ameli.fr". Of two that begin alike the longer one is taken.
 */
export function markedParts(text: string, marks: ReadonlyMap<string, string>): readonly TextPart[] {
  if (marks.size === 0) return [text]
  const parts: TextPart[] = []
  let at = 0
  for (const { 0: word, index } of text.matchAll(patternOf(marks))) {
    const id = marks.get(word)
    if (id === undefined) continue
    if (index > at) parts.push(text.slice(at, index))
    parts.push({ id, word })
    at = index + word.length
  }
  if (at < text.length) parts.push(text.slice(at))
  return parts
}

const patterns = new WeakMap<ReadonlyMap<string, string>, RegExp>()

function patternOf(marks: ReadonlyMap<string, string>): RegExp {
  const known = patterns.get(marks)
  if (known) return known
  const words = [...marks.keys()]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${words.join('|')})(?![\\p{L}\\p{N}]|[.-][\\p{L}\\p{N}])`, 'gu')
  patterns.set(marks, pattern)
  return pattern
}
