import type { ReactNode } from 'react'

export type PageProps = {
  children: ReactNode
  /** Stands beside the page on wide screens and below it on narrow ones. */
  aside?: ReactNode
  asideLabel?: string | undefined
  /** As wide as the screen allows, for a page that people work in all day. */
  wide?: boolean | undefined
}

/** The one main landmark of a page, where the skip link leads. */
export function Page({ children, aside, asideLabel, wide = false }: PageProps) {
  return (
    <main id="main" className={wide ? 'frame frame-wide page' : 'frame page'} tabIndex={-1}>
      {aside ? (
        <div className="with-aside">
          <div>{children}</div>
          <aside aria-label={asideLabel}>{aside}</aside>
        </div>
      ) : (
        children
      )}
    </main>
  )
}
