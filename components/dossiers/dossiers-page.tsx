import { useLocale, useTranslations } from 'next-intl'
import { WorkLinks } from '#components/agencies/work-links.tsx'
import { nextWords } from '#components/dossiers/next-words.tsx'
import { Page } from '#components/layout/page.tsx'
import { PageHeading } from '#components/layout/page-heading.tsx'
import { Badge } from '#components/ui/badge.tsx'
import { Bdi } from '#components/ui/bdi.tsx'
import { ButtonLink } from '#components/ui/button-link.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { TextLink } from '#components/ui/text-link.tsx'
import type { Workplace } from '#lib/agencies/list-workplaces.ts'
import type { DossierSummary } from '#lib/dossiers/dossier-view.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { routes } from '#lib/routes.ts'

type DossiersPageProps = { dossiers: readonly DossierSummary[]; workplaces: readonly Workplace[] }

/** A person's dossiers, each with its one next thing. */
export function DossiersPage({ dossiers, workplaces }: DossiersPageProps) {
  const t = useTranslations('dossiers')
  const p = useTranslations('procedures')
  const locale = useLocale() as Locale
  return (
    <Page>
      <PageHeading title={t('title')} />
      {workplaces.length > 0 && (
        <div className="pb-8">
          <WorkLinks workplaces={workplaces} />
        </div>
      )}
      {dossiers.length === 0 ? (
        <EmptyState title={t('emptyTitle')}>
          <p>{t('empty')}</p>
          <ButtonLink href={routes.start(locale)}>{t('startFirst')}</ButtonLink>
          <TextLink href={routes.procedures(locale)}>{p('other')}</TextLink>
        </EmptyState>
      ) : (
        <>
          <ul className="grid gap-4 pb-8">
            {dossiers.map((dossier) => (
              <li key={dossier.id}>
                <Sheet dossier={dossier} />
              </li>
            ))}
          </ul>
          <ButtonLink tone="quiet" href={routes.procedures(locale)}>
            {t('startAnother')}
          </ButtonLink>
        </>
      )}
    </Page>
  )
}

function Sheet({ dossier }: { dossier: DossierSummary }) {
  const t = useTranslations('dossier')
  const locale = useLocale() as Locale
  return (
    <article className="sheet grid gap-2">
      <h2 className="text-xl">
        <TextLink href={routes.dossier(locale, dossier.id)}>
          <Bdi>{dossier.title}</Bdi>
        </TextLink>
      </h2>
      <p>{nextWords(dossier, locale).title}</p>
      <p>
        <Badge tone={dossier.turn === 'me' ? 'accent' : 'waiting'}>{t(`standing.${dossier.standing}`)}</Badge>{' '}
        <span className="text-quiet">
          · {dossier.procedure}
          {dossier.total > 0 && ` · ${t('progress', { done: dossier.done, total: dossier.total })}`}
        </span>
      </p>
    </article>
  )
}
