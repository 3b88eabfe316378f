import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { BehalfAct, Look, PastConsent } from '#lib/consents/get-sharing.ts'
import type { DossierView } from '#lib/dossiers/dossier-view.ts'
import { formatDay, formatInstant } from '#lib/i18n/format-day.ts'
import type { Locale } from '#lib/i18n/locales.ts'

/** Who of an agency looked at the dossier, a line for each person and day. */
export function Looks({ looks, timeZone }: { looks: readonly Look[]; timeZone: string }) {
  const t = useTranslations('sharing.looks')
  const locale = useLocale() as Locale
  if (looks.length === 0) return <p>{t('none')}</p>
  return (
    <div>
      <p className="pb-3">{t('lead')}</p>
      <Lines>
        {looks.map(({ id, who, agency, on, lastAt }) => (
          <Line
            key={id}
            title={formatDay(locale, on)}
            note={t('last', { time: formatInstant(locale, lastAt, timeZone) })}
          >
            {t('line', { who: who ?? t('somebody'), agency })}
          </Line>
        ))}
      </Lines>
    </div>
  )
}

type ActsProps = {
  acts: readonly BehalfAct[]
  dossier: Pick<DossierView, 'steps' | 'documents' | 'archived'>
  timeZone: string
}

const KNOWN_ACTS = ['step.completed', 'step.reopened', 'document.collection'] as const

/** What staff did in the person's place: who, how they had been reached, what, when. */
export function BehalfActs({ acts, dossier, timeZone }: ActsProps) {
  const t = useTranslations('sharing.acts')
  const l = useTranslations('sharing.looks')
  const locale = useLocale() as Locale
  const items = [...dossier.steps, ...dossier.documents, ...dossier.archived]
  const titles = new Map(items.map(({ key, title }) => [key, title]))
  return (
    <div>
      <p className="pb-3">{t('lead')}</p>
      <Lines>
        {acts.map(({ id, who, agency, channel, act, item, at }) => {
          const known = KNOWN_ACTS.find((one) => one === act)?.replace('.', '_') as KnownWords | undefined
          const what = t(`what.${known ?? 'other'}`, { item: titles.get(item) ?? t('dossier') })
          return (
            <Line key={id} title={formatInstant(locale, at, timeZone)} note={t(`how.${channel}`)}>
              {t('line', { who: who ?? l('somebody'), agency, what })}
            </Line>
          )
        })}
      </Lines>
    </div>
  )
}

type KnownWords = 'step_completed' | 'step_reopened' | 'document_collection'

/** Consents that have ended, because they were withdrawn or gave way to another. */
export function PastConsents({ past, timeZone }: { past: readonly PastConsent[]; timeZone: string }) {
  const t = useTranslations('sharing')
  const locale = useLocale() as Locale
  const words = new Intl.ListFormat(locale)
  return (
    <Lines>
      {past.map(({ id, agency, scope, grantedAt, revokedAt }) => {
        const parts = words.format(scope.map((part) => t(`parts.${part}`)))
        const from = formatInstant(locale, grantedAt, timeZone)
        const until = formatInstant(locale, revokedAt, timeZone)
        return (
          <Line key={id} title={t('past.line', { agency, parts })}>
            {t('past.days', { from, until })}
          </Line>
        )
      })}
    </Lines>
  )
}

function Lines({ children }: { children: ReactNode }) {
  return <ul>{children}</ul>
}

function Line({ title, note, children }: { title: string; note?: string; children: ReactNode }) {
  return (
    <li className="border-line grid gap-1 border-t py-3">
      <p className="font-semibold">{title}</p>
      <p>{children}</p>
      {note && <p className="text-quiet text-sm">{note}</p>}
    </li>
  )
}
