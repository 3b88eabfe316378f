import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

export type KeptLine = { id: string; what: ReactNode; why: ReactNode; long: ReactNode }

/** What is kept, what for and how long: three columns where there is room, one below the other on a phone. */
export function KeptList({ label, lines }: { label: string; lines: readonly KeptLine[] }) {
  const t = useTranslations('privacy')
  return (
    <ul aria-label={label}>
      {lines.map(({ id, what, why, long }) => (
        <li key={id} className="grid gap-x-8 gap-y-1 border-b border-line py-3 first:border-t lg:grid-cols-3">
          <p className="font-semibold">{what}</p>
          <p>
            <span className="text-quiet">{t('whyColumn')}</span> {why}
          </p>
          <p>
            <span className="text-quiet">{t('long')}</span> {long}
          </p>
        </li>
      ))}
    </ul>
  )
}
