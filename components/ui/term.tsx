import { useId } from 'react'
import { TermNote, type TermNoteProps } from '#components/ui/term-note.tsx'
import { TermWord } from '#components/ui/term-word.tsx'

export type TermProps = Omit<TermNoteProps, 'id'>

/** A French term explained where it stands, once. Where a page has many of them, its notes stand at its end. */
export function Term({ term, ...note }: TermProps) {
  const noteId = useId()
  return (
    <>
      <TermWord noteId={noteId}>{term}</TermWord>
      <TermNote {...note} id={noteId} term={term} />
    </>
  )
}
