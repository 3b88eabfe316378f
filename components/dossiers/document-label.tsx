import { useLocale, useTranslations } from 'next-intl'
import { Badge, type BadgeProps } from '#components/ui/badge.tsx'
import { formatDay } from '#lib/i18n/format-day.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import type { DocumentLabel as Label } from '#lib/progress/document-label.ts'

export const documentLooks: Record<Label['code'], Pick<BadgeProps, 'tone' | 'icon'>> = {
  to_do: { tone: 'neutral' },
  getting: { tone: 'waiting' },
  help_asked: { tone: 'care' },
  change: { tone: 'change' },
  with_agency: { tone: 'waiting' },
  waived: { tone: 'done' },
  ready: { tone: 'done' },
  sent: { tone: 'done', icon: 'sent' },
  accepted: { tone: 'done' },
  refused: { tone: 'change' },
  more_asked: { tone: 'change' },
}

/** Where a document stands, in a short sentence. Never "completed". */
export function DocumentLabel({ label }: { label: Label }) {
  const t = useTranslations('document.label')
  const r = useTranslations('review.reasons')
  return <Badge {...documentLooks[label.code]}>{documentNote({ t, r }, useLocale() as Locale, label)}</Badge>
}

type Texts = {
  t: ReturnType<typeof useTranslations<'document.label'>>
  /** Why a paper needs a change. */
  r: ReturnType<typeof useTranslations<'review.reasons'>>
}

export function documentNote({ t, r }: Texts, locale: Locale, label: Label): string {
  if (label.code === 'change') return t('change', { reason: r(`${label.reason}.short`) })
  if (!('on' in label)) return t(label.code)
  const said = t(label.code, { day: formatDay(locale, label.on) })
  return label.code === 'more_asked' && label.until
    ? `${said} ${t('until', { day: formatDay(locale, label.until) })}`
    : said
}
