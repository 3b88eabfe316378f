import type { ReactNode } from 'react'

/** Where the line has got to today. */
export function TimelineToday({ children }: { children: ReactNode }) {
  return <li className="path-today">{children}</li>
}
