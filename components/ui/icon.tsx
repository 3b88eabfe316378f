// Drawn here, one path each: lucide-react marks every icon 'use client', so that each would cost a page JavaScript.
const paths = {
  arrow: 'M4 12h15m-6-6 6 6-6 6',
  back: 'M20 12H5m6 6-6-6 6-6',
  bell: 'M6 16V11a6 6 0 0 1 12 0v5l1.5 2h-15zm4 5h4',
  calendar: 'M4 6h16v14H4zm0 5h16M8 3v5m8-5v5',
  check: 'm4 12.5 5.5 5.5L20 7',
  chevron: 'm5 9 7 7 7-7',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18m0 4.5V12l3.5 2',
  cross: 'm6 6 12 12M18 6 6 18',
  dot: 'M12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6',
  hourglass: 'M6 3h12M6 21h12M7.5 3v4L12 12l4.5-5V3m-9 18v-4l4.5-5 4.5 5v4',
  info: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18m0 8v5.5m0-9v.01',
  lock: 'M5 11h14v10H5zm3 0V8a4 4 0 0 1 8 0v3',
  pencil: 'm4 20 1-5L16 4l4 4L9 19zm9.5-13.5 4 4',
  sent: 'M21 3 3 10.5l7 3.5 3.5 7zM10 14 21 3',
  sheet: 'M6 3h8l4 4v14H6zm8 0v4h4M9 12h6m-6 4h6',
  warning: 'M12 4 2.5 20.5h19zm0 6v4.5m0 3v.01',
} as const

export type IconName = keyof typeof paths

const turning: ReadonlySet<IconName> = new Set<IconName>(['arrow', 'back', 'sent'])

/** A line drawing beside a word. Always silent: the word says it. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className={turning.has(name) ? 'icon icon-turns' : 'icon'} viewBox="0 0 24 24" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  )
}
