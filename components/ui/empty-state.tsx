import type { ReactNode } from 'react'

export type EmptyStateProps = { title: ReactNode; children?: ReactNode }

/** Nothing here yet: says why, and what would put something here. */
export function EmptyState({ title, children }: EmptyStateProps) {
  return (
    <div className="empty-state">
      <p className="empty-state-title">{title}</p>
      {children}
    </div>
  )
}
