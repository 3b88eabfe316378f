import type { ReactNode } from 'react'

export type TermNoteProps = {
  id: string
  /** The French word, as it stands on letters and at counters. */
  term: string
  /** The written-out form, shown above the definition. */
  fullForm?: string | undefined
  /** What it means, in a sentence or two. Phrasing content only: a term may stand in a paragraph. */
  definition: ReactNode
  more?: { href: string; label: string } | undefined
}

/** What a term means, shown when one of its words is pressed. */
export function TermNote({ id, term, fullForm, definition, more }: TermNoteProps) {
  return (
    <span id={id} popover="auto" className="term-note">
      <span className="term-note-title" lang="fr">
        {fullForm ? `${term} — ${fullForm}` : term}
      </span>
      {definition}
      {more && (
        <>
          {' '}
          <a href={more.href}>{more.label}</a>
        </>
      )}
    </span>
  )
}
