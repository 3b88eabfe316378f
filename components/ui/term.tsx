import { type ReactNode, useId } from 'react'

export type TermProps = {
  /** The French word, as it stands on letters and at counters. */
  term: string
  /** What it means, in a sentence or two. Phrasing content only: a term may stand in a paragraph. */
  definition: ReactNode
  /** The written-out form, shown above the definition. */
  fullForm?: string | undefined
  more?: { href: string; label: string } | undefined
}

/** A French term explained where it stands: press it, or reach it with the keyboard. A native popover, no script. */
export function Term({ term, definition, fullForm, more }: TermProps) {
  const noteId = useId()
  return (
    <>
      <button type="button" className="term" popoverTarget={noteId} lang="fr">
        {term}
      </button>
      <span id={noteId} popover="auto" className="term-note">
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
    </>
  )
}
