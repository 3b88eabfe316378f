import type { ReactNode } from 'react'

export type TimelineProps = { label: string; children: ReactNode }

/** The path as a line: `TimelineStep`, `TimelineWait` and `TimelineToday` in order. It reads as a numbered list too. */
export function Timeline({ label, children }: TimelineProps) {
  return (
    <ol className="path" aria-label={label}>
      {children}
    </ol>
  )
}
