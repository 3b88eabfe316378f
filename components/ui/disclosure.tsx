import type { ReactNode } from 'react'
import { iconClass } from '#components/ui/icon.ts'

export type DisclosureProps = {
  summary: ReactNode
  children: ReactNode
  open?: boolean | undefined
  /** Disclosures of one name close each other. */
  group?: string | undefined
  id?: string | undefined
}

/** What stands behind a line, one tap away. Native, so that find-in-page opens it. */
export function Disclosure({ summary, children, open, group, id }: DisclosureProps) {
  return (
    <details className="disclosure" {...(open && { open })} {...(group && { name: group })} {...(id && { id })}>
      <summary className={iconClass('chevron')}>{summary}</summary>
      <div className="disclosure-body">{children}</div>
    </details>
  )
}
