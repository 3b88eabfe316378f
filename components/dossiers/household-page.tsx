import { useLocale, useTranslations } from 'next-intl'
import { DossierFrame } from '#components/dossiers/dossier-frame.tsx'
import { Form, type FormProps } from '#components/forms/form.tsx'
import { FormChoice } from '#components/forms/form-choice.tsx'
import { FormTextInput } from '#components/forms/form-text-input.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { PageHeading } from '#components/layout/page-heading.tsx'
import { Section } from '#components/layout/section.tsx'
import { Bdi } from '#components/ui/bdi.tsx'
import { Button } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { TextLink } from '#components/ui/text-link.tsx'
import type { DossierView } from '#lib/dossiers/dossier-view.ts'
import type { HouseholdView, Removed } from '#lib/dossiers/get-household.ts'
import { formatDay } from '#lib/i18n/format-day.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import type { PersonQuestion } from '#lib/procedures/person-questions.ts'
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
  actions: { addToHousehold: FormProps['action']; putBackInHousehold: (form: FormData) => Promise<void> }
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
          <AddForm dossierId={dossier.id} newId={newId} questions={questions} action={actions.addToHousehold} />
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
  putBack: (form: FormData) => Promise<void>
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

type AddFormProps = {
  dossierId: string
  newId: string
  questions: readonly PersonQuestion[]
  action: FormProps['action']
}

function AddForm({ dossierId, newId, questions, action }: AddFormProps) {
  const t = useTranslations('household.dossier')
  const c = useTranslations('common')
  const labels = Object.fromEntries(questions.map(({ name, question }) => [name, question.question]))
  return (
    <>
      <p className="pb-3">{t('addNote')}</p>
      <Form
        id="add-form"
        action={action}
        errorTitle={c('errorTitle')}
        labels={{ name: t('name'), ...labels }}
        labelledBy="add-title"
      >
        <input type="hidden" name="dossierId" value={dossierId} />
        <input type="hidden" name="id" value={newId} />
        <FormTextInput name="name" label={t('name')} hint={t('nameHint')} maxLength={60} autoComplete="off" />
        {questions.map((one) => (
          <FirstQuestion key={one.name} {...one} />
        ))}
        <SubmitButton pendingLabel={c('sending')}>{t('add')}</SubmitButton>
      </Form>
    </>
  )
}

/** What is asked first is a choice or a number. */
function FirstQuestion({ name, question: { hint, options, question, type } }: PersonQuestion) {
  const field = { name, label: question, hint: hint ?? undefined }
  return type.kind === 'choice' ? (
    <FormChoice {...field} options={options.map(({ value, label }) => ({ value, label }))} />
  ) : (
    <FormTextInput {...field} inputMode="numeric" maxLength={4} autoComplete="off" />
  )
}
