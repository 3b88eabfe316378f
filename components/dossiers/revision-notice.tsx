import { useLocale, useTranslations } from 'next-intl'
import { DayText } from '#components/procedures/day.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { TextLink } from '#components/ui/text-link.tsx'
import type { DossierView } from '#lib/dossiers/dossier-view.ts'
import type { RevisionNotice as Told } from '#lib/dossiers/revision-notice.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { routes } from '#lib/routes.ts'

type RevisionNoticeProps = { dossier: Pick<DossierView, 'id' | 'revision'>; told: Told | null }

/** On the overview: that the list was revised, and what it means for this dossier, in a sentence. */
export function RevisionNotice({ dossier: { id, revision }, told }: RevisionNoticeProps) {
  const t = useTranslations('revision')
  const locale = useLocale() as Locale
  return (
    <>
      {told && (
        <div className="pb-6">
          <Notice tone={told.kind === 'offered' ? 'accent' : 'neutral'} title={<RevisedOn {...told} />}>
            <p>{t(`${told.kind}.text`)}</p>
            <p>
              <TextLink href={routes.dossierRevision(locale, id)}>{t(`${told.kind}.link`)}</TextLink>
            </p>
          </Notice>
        </div>
      )}
      {revision.setAside > 0 && <p className="pb-6 text-quiet">{t('setAside', { count: revision.setAside })}</p>}
    </>
  )
}

/** That the list was revised, with the day where it is known. */
function RevisedOn({ kind, revisedOn }: Told) {
  const t = useTranslations('revision')
  if (kind === 'lost' || revisedOn === null) return t(`${kind}.title`)
  return t.rich(`${kind}.titleOn`, { day: () => <DayText day={revisedOn} /> })
}
