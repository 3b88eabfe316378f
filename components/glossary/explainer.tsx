import type { ReactNode } from 'react'
import { noteIdOf } from '#components/glossary/note-id.ts'
import { TermWord } from '#components/ui/term-word.tsx'
import type { TermNote } from '#lib/glossary/terms-in.ts'
import { markedParts } from '#lib/pure/marked-parts.ts'

export type Explain = (text: string) => ReactNode

/**
 * Turns texts into texts whose words explain themselves, each word at its first place only. Made in the render of one
 * block of text, which calls it line by line; the notes stand at the end of the page (`TermNotes`).
 */
export function explainer(terms: readonly TermNote[] = []): Explain {
  const marks = new Map(terms.flatMap(({ id, marks }) => marks.map((mark) => [mark, id] as const)))
  const said = new Set<string>()
  return (text) => {
    const parts = markedParts(text, marks)
    if (parts.every((part) => typeof part === 'string' || said.has(part.id))) return text
    return parts.map((part, index) => {
      if (typeof part === 'string') return part
      if (said.has(part.id)) return part.word
      said.add(part.id)
      // The place in the text is what tells two of the same word apart.
      const key = `${part.id} ${index}`
      return (
        <TermWord key={key} noteId={noteIdOf(part.id)}>
          {part.word}
        </TermWord>
      )
    })
  }
}
