import type { ReactNode } from 'react'

export type TimelineWaitProps = {
  /** Days that pass at least, and at most: what lies between is drawn as a range, never as a promise. */
  minDays: number
  maxDays: number
  /** The same in words, with where the figure comes from. */
  children: ReactNode
}

const pixelsPerDay = 4 / 7
const longest = 168

/** A wait as long as it is: four pixels a week, a full band while it is certain, a broken one while it may last. */
export function TimelineWait({ minDays, maxDays, children }: TimelineWaitProps) {
  const end = drawn(Math.max(minDays, maxDays))
  const start = Math.min(drawn(minDays), end)
  return (
    <li className="path-wait">
      <svg width="10" height={end} aria-hidden="true" stroke="currentColor" strokeWidth="8">
        {start > 0 && <path d={`M5 0V${start}`} />}
        {end > start && <path d={`M5 ${start}V${end}`} strokeDasharray="2 3" />}
      </svg>
      {children}
    </li>
  )
}

function drawn(days: number): number {
  return Math.min(longest, Math.round(Math.max(0, days) * pixelsPerDay))
}
