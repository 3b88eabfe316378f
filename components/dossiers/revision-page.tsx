import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { DossierFrame } from '#components/dossiers/dossier-frame.tsx'
import { RevisionChanges } from '#components/dossiers/revision-changes.tsx'
import { PageHeading } from '#components/layout/page-heading.tsx'
import { Button } from '#components/ui/button.tsx'
import { TextLink } from '#components/ui/text-link.tsx'
import type { PlainAction } from '#lib/actions/form-state.ts'
import type { DossierView } from '#lib/dossiers/dossier-view.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { routes } from '#lib/routes.ts'

export type RevisionPageProps = {
  dossier: DossierView
  problem: string | null
  actions: { moveToRevision: PlainAction; putOffRevision: PlainAction }
}

/** What the present revision changes for one dossier, before anything is changed; and the two answers to it. */
export function RevisionPage({ dossier, problem, actions }: RevisionPageProps) {
  const t = useTranslations('revision')
  const locale = useLocale() as Locale
  const { closed, id, revision } = dossier
  const { isPutOff, standing } = revision
  const effects = revision.effects()
  const mayMove = !closed && (standing === 'older' || standing === 'lost')
  return (
    <DossierFrame dossier={dossier} page={null} problem={problem}>
      <PageHeading title={t('title')} lead={t(`lead.${standing}`)} />
      {effects && <RevisionChanges effects={effects} />}
      {revision.setAside > 0 && <p className="pb-6">{t('setAside', { count: revision.setAside })}</p>}
      <div className="flex flex-wrap items-center gap-3 pb-8">
        {mayMove && (
          <Answer dossier={dossier} action={actions.moveToRevision}>
            <Button>{t(standing === 'lost' ? 'takeNote' : 'move')}</Button>
          </Answer>
        )}
        {mayMove && standing === 'older' && !isPutOff && (
          <Answer dossier={dossier} action={actions.putOffRevision}>
            <Button tone="quiet">{t('later')}</Button>
          </Answer>
        )}
        <TextLink href={routes.dossier(locale, id)}>{t('back')}</TextLink>
      </div>
      {mayMove && standing === 'older' && <p className="text-quiet">{t(isPutOff ? 'isPutOff' : 'laterNote')}</p>}
    </DossierFrame>
  )
}

type AnswerProps = { dossier: DossierView; action: PlainAction; children: ReactNode }

/** Names the revision that is shown: where there is a newer one meanwhile, nothing happens unseen. */
function Answer({ dossier: { id, revision }, action, children }: AnswerProps) {
  return (
    <form action={action}>
      <input type="hidden" name="dossierId" value={id} />
      <input type="hidden" name="to" value={revision.to} />
      {children}
    </form>
  )
}
