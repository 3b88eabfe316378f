import { ButtonLink } from '#components/ui/button-link.tsx'

type PageLink = { href: string; label: string }

export type PaginationProps = {
  label: string
  previous?: PageLink | undefined
  next?: PageLink | undefined
  summary?: string | undefined
}

/** Earlier and later of a list read by cursor: there are no page numbers to jump to. */
export function Pagination({ label, previous, next, summary }: PaginationProps) {
  if (!previous && !next) return null
  return (
    <nav aria-label={label} className="pagination">
      {previous ? (
        <ButtonLink tone="quiet" icon="back" href={previous.href} rel="prev">
          {previous.label}
        </ButtonLink>
      ) : (
        <span />
      )}
      {summary && <p>{summary}</p>}
      {next && (
        <ButtonLink tone="quiet" icon="arrow" href={next.href} rel="next">
          {next.label}
        </ButtonLink>
      )}
    </nav>
  )
}
