export type KeptQuery = { next: string | null; keep: string | null }

/** What a sign-in form carries along unseen: where to go afterwards, and the answers given so far. */
export function KeptFields({ next, keep }: KeptQuery) {
  return (
    <>
      {next && <input type="hidden" name="next" value={next} />}
      {keep && <input type="hidden" name="keep" value={keep} />}
    </>
  )
}
