import { useLocale, useTranslations } from 'next-intl'
import { AddToHousehold } from '#components/dossiers/add-to-household.tsx'
import { DossierFrame } from '#components/dossiers/dossier-frame.tsx'
import type { FormProps } from '#components/forms/form.tsx'
import { PageHeading } from '#components/layout/page-heading.tsx'
import { Section } from '#components/layout/section.tsx'
import { Bdi } from '#components/ui/bdi.tsx'
import { Button } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { TextLink } from '#components/ui/text-link.tsx'
import type { PlainAction } from '#lib/actions/form-state.ts'
import type { DossierView } from '#lib/dossiers/dossier-view.ts'
import type { HouseholdView, Removed } from '#lib/dossiers/get-household.ts'
import { formatDay } from '#lib/i18n/format-day.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { todayIn } from '#lib/pure/calendar-day.ts'
import { capital } from '#lib/pure/capital.ts'
import { routes } from '#lib/routes.ts'

export type HouseholdPageProps = {
  dossier: DossierView
  household: HouseholdView
  timeZone: string
  problem: string | null
  /** Of whoever is added next. */
  newId: string
  actions: { addToHousehold: FormProps['action']; putBackInHousehold: PlainAction }
}

/** Who belongs to the household, each with how their papers stand; who was removed, and a form for one more. */
export function HouseholdPage({ dossier, household, timeZone, problem, newId, actions }: HouseholdPageProps) {
  const t = useTranslations('household.dossier')
  const { questions, removed } = household
  return (
    <DossierFrame dossier={dossier} page="household" problem={problem}>
      <PageHeading title={t('title')} lead={t('lead')} />
      {!household.matters && <p className="pb-6">{t('noneMatter')}</p>}
      {dossier.household.length === 0 ? <EmptyState title={t('none')} /> : <People dossier={dossier} />}
      {removed.length > 0 && (
        <Section id="removed" title={t('removedTitle')}>
          <p className="pb-3">{t('removedNote')}</p>
          <RemovedPeople dossier={dossier} removed={removed} timeZone={timeZone} putBack={actions.putBackInHousehold} />
        </Section>
      )}
      <Section id="add" title={t('addTitle')}>
        {dossier.closed ? (
          <p>{t('closed')}</p>
        ) : (
          <AddToHousehold dossierId={dossier.id} newId={newId} questions={questions} action={actions.addToHousehold} />
        )}
      </Section>
    </DossierFrame>
  )
}

function People({ dossier }: { dossier: DossierView }) {
  const t = useTranslations('household.dossier')
  const locale = useLocale() as Locale
  return (
    <ul className="rows">
      {dossier.household.map(({ id, who, hasName }) => {
        const own = dossier.documents.filter(({ person, state }) => person === id && state === 'needed')
        const inHand = own.filter((document) => document.inHand).length
        return (
          <li key={id}>
            <TextLink href={routes.dossierPerson(locale, dossier.id, id)}>
              <Bdi>{hasName ? who : capital(who)}</Bdi>
            </TextLink>
            {!hasName && <span className="text-quiet">{t('noName')}</span>}
            <span className="text-quiet">
              {t('papers', { count: own.length })}
              {own.length > 0 && ` · ${t('inHand', { count: inHand })}`}
            </span>
          </li>
        )
      })}
    </ul>
  )
}

type RemovedPeopleProps = {
  dossier: DossierView
  removed: readonly Removed[]
  timeZone: string
  putBack: PlainAction
}

function RemovedPeople({ dossier, removed, timeZone, putBack }: RemovedPeopleProps) {
  const t = useTranslations('household.dossier')
  const locale = useLocale() as Locale
  return (
    <form action={putBack}>
      <input type="hidden" name="dossierId" value={dossier.id} />
      <ul className="rows">
        {removed.map(({ id, who, removedAt }) => (
          <li key={id}>
            <TextLink href={routes.dossierPerson(locale, dossier.id, id)}>
              <Bdi>{who}</Bdi>
            </TextLink>
            <span className="text-quiet">
              {t('removedOn', { day: formatDay(locale, todayIn(timeZone, removedAt)) })}
            </span>
            {!dossier.closed && (
              <Button tone="quiet" small name="person" value={id} aria-label={t('putBackNamed', { who })}>
                {t('putBack')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </form>
  )
}
