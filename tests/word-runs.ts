import { createHash } from 'node:crypto'

/** How many words in a row count as somebody else's sentence. */
export const RUN = 8

/** Bytes kept of each hash: few enough to be compact, enough that two different runs never meet by chance. */
export const HASH_BYTES = 5

/** Words without case, accents as they are, no punctuation; an apostrophe parts two words. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

/** Every run of eight words of a text, but for telephone numbers and the like: three figures in it are no sentence. */
export function runsOf(text: string): string[] {
  const words = wordsOf(text)
  return words
    .slice(RUN - 1)
    .map((_, index) => words.slice(index, index + RUN))
    .filter((run) => run.filter((word) => /^\d+$/.test(word)).length < 3)
    .map((run) => run.join(' '))
}

export function hashOf(run: string): string {
  return createHash('sha256')
    .update(run)
    .digest('hex')
    .slice(0, 2 * HASH_BYTES)
}
