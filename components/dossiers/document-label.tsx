import { useLocale, useTranslations } from 'next-intl'
import { Badge, type BadgeProps } from '#components/ui/badge.tsx'
import { formatDay } from '#lib/i18n/format-day.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import type { DocumentLabel as Label } from '#lib/progress/document-label.ts'

export const documentLooks: Record<Label['code'], Pick<BadgeProps, 'tone' | 'icon'>> = {
  to_do: { tone: 'neutral' },
  getting: { tone: 'waiting' },
  help_asked: { tone: 'care' },
  ready: { tone: 'done' },
  sent: { tone: 'done', icon: 'sent' },
  accepted: { tone: 'done' },
  refused: { tone: 'change' },
  more_asked: { tone: 'change' },
}

/** Where a document stands, in a short sentence. Never "completed". */
export function DocumentLabel({ label }: { label: Label }) {
  const t = useTranslations('document.label')
  return <Badge {...documentLooks[label.code]}>{documentNote(t, useLocale() as Locale, label)}</Badge>
}

export function documentNote(
  t: ReturnType<typeof useTranslations<'document.label'>>,
  locale: Locale,
  label: Label,
): string {
  if (!('on' in label)) return t(label.code)
  const said = t(label.code, { day: formatDay(locale, label.on) })
  return label.code === 'more_asked' && label.until
    ? `${said} ${t('until', { day: formatDay(locale, label.until) })}`
    : said
}
