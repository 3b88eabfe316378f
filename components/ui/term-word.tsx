export type TermWordProps = { noteId: string; children: string }

/** A French word that opens its note: press it, or reach it with the keyboard. A native popover, no script. */
export function TermWord({ noteId, children }: TermWordProps) {
  return (
    <button type="button" className="term" popoverTarget={noteId} lang="fr">
      {children}
    </button>
  )
}
