import { useLocale, useTranslations } from 'next-intl'
import { validityNote } from '#components/dossiers/validity-note.ts'
import { Badge } from '#components/ui/badge.tsx'
import type { JudgedPaper } from '#lib/dossiers/dossier-view.ts'
import type { Locale } from '#lib/i18n/locales.ts'

const tones = { ok: 'done', unknown: 'neutral', expired: 'change', expires_before: 'care', too_old: 'care' } as const

/** Whether a paper will be good when it is read. Nothing where that is no question. */
export function ValidityBadge({ judged }: { judged: JudgedPaper | null }) {
  const t = useTranslations('validity')
  const locale = useLocale() as Locale
  return judged && <Badge tone={tones[judged.code]}>{validityNote(t, locale, judged)}</Badge>
}
