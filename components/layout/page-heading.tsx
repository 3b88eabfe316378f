import type { ReactNode } from 'react'
import { iconClass } from '#components/ui/icon.ts'

export type PageHeadingProps = {
  title: ReactNode
  lead?: ReactNode
  /** The page above this one. */
  back?: { href: string; label: string } | undefined
}

/** The page's one `h1`, with what it is about in a sentence. */
export function PageHeading({ title, lead, back }: PageHeadingProps) {
  return (
    <div className="page-heading">
      {back && (
        <a href={back.href} className={`screen-only inline-flex min-h-11 items-center gap-1.5 ${iconClass('back')}`}>
          {back.label}
        </a>
      )}
      <h1>{title}</h1>
      {lead && <p className="page-lead">{lead}</p>}
    </div>
  )
}
