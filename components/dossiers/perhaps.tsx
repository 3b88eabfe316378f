import { useLocale, useTranslations } from 'next-intl'
import { TextLink } from '#components/ui/text-link.tsx'
import type { LetterLink } from '#lib/dossiers/list-letters.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { routes } from '#lib/routes.ts'

/** That a letter is not certain to concern the person, with the question that decides. */
export function Perhaps({ dossierId, decidedBy }: { dossierId: string; decidedBy: LetterLink['decidedBy'] }) {
  const t = useTranslations('answerBack')
  const locale = useLocale() as Locale
  if (!decidedBy) return <p className="tone-care">{t('perhapsOnly')}</p>
  return (
    <p className="tone-care">
      {t('perhaps')}{' '}
      <TextLink href={routes.dossierAnswer(locale, dossierId, decidedBy.id)}>{decidedBy.question}</TextLink>
    </p>
  )
}
