import type { useTranslations } from 'next-intl'
import type { JudgedPaper } from '#lib/dossiers/dossier-view.ts'
import { formatDay } from '#lib/i18n/format-day.ts'
import type { Locale } from '#lib/i18n/locales.ts'

type Words = ReturnType<typeof useTranslations<'validity'>>

/** Whether a paper will be good when it is read, in a sentence. */
export function validityNote(t: Words, locale: Locale, judged: JudgedPaper): string {
  if (judged.code === 'unknown') return t('unknown')
  const day = formatDay(locale, judged.lastOn)
  if (judged.code === 'ok') return t('ok', { day })
  if (judged.code === 'expired') return t('expired', { day })
  const { at } = judged.reading
  const when = judged.isSure ? at : `${at}_perhaps`
  return judged.code === 'too_old' ? t('too_old', { day, when }) : t('expires_before', { day, when })
}
