import { useLocale, useTranslations } from 'next-intl'
import { DossierDocuments } from '#components/dossiers/dossier-documents.tsx'
import { DossierFrame } from '#components/dossiers/dossier-frame.tsx'
import { PersonChange } from '#components/dossiers/person-change.tsx'
import { RemovedPerson } from '#components/dossiers/removed-person.tsx'
import { Whom } from '#components/dossiers/whom.tsx'
import { Form, type FormProps } from '#components/forms/form.tsx'
import { FormTextInput } from '#components/forms/form-text-input.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { PageHeading } from '#components/layout/page-heading.tsx'
import { Section } from '#components/layout/section.tsx'
import { PersonFields } from '#components/procedures/person-fields.tsx'
import { Bdi } from '#components/ui/bdi.tsx'
import { Button } from '#components/ui/button.tsx'
import { ButtonLink } from '#components/ui/button-link.tsx'
import type { PlainAction } from '#lib/actions/form-state.ts'
import type { DossierView } from '#lib/dossiers/dossier-view.ts'
import type { HouseholdPerson } from '#lib/dossiers/get-household-person.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { capital } from '#lib/pure/capital.ts'
import { routes } from '#lib/routes.ts'

export type HouseholdPersonPageProps = {
  dossier: DossierView
  person: HouseholdPerson
  timeZone: string
  problem: string | null
  actions: {
    haveDocument: PlainAction
    answerForPerson: PlainAction
    removeFromHousehold: PlainAction
    putBackInHousehold: PlainAction
    renameInHousehold: FormProps['action']
    deleteFromHousehold: FormProps['action']
  }
}

/** One person of the household: their papers, their name, what is known of them; or what a change would do, first. */
export function HouseholdPersonPage(props: HouseholdPersonPageProps) {
  const t = useTranslations('household.dossier')
  const locale = useLocale() as Locale
  const { actions, dossier, person, problem } = props
  return (
    <DossierFrame dossier={dossier} page="household" problem={problem}>
      {person.preview ? (
        <PersonChange dossierId={dossier.id} person={person} preview={person.preview} actions={actions} />
      ) : (
        <>
          <PageHeading
            title={<Bdi>{person.name || capital(person.who)}</Bdi>}
            back={{ href: routes.dossierHousehold(locale, dossier.id), label: t('title') }}
          />
          {person.removedAt ? <RemovedPerson {...props} removedAt={person.removedAt} /> : <Here {...props} />}
        </>
      )}
    </DossierFrame>
  )
}

function Here({ dossier, person, actions }: HouseholdPersonPageProps) {
  const t = useTranslations('household.dossier')
  const a = useTranslations('answers')
  const c = useTranslations('common')
  const locale = useLocale() as Locale
  const { id, name, questions, who } = person
  const documents = dossier.documents.filter((document) => document.person === id)
  return (
    <>
      <Section id="papers" title={t('papersTitle', { who })}>
        {documents.length === 0 ? (
          <p>{t('papersNone')}</p>
        ) : (
          <DossierDocuments
            dossierId={dossier.id}
            documents={documents}
            haveDocument={dossier.closed ? undefined : actions.haveDocument}
          />
        )}
      </Section>
      {dossier.closed ? (
        <p>{t('closed')}</p>
      ) : (
        <>
          <Section id="answers" title={t('answersTitle', { who })}>
            <p className="pb-3">{t('answersNote')}</p>
            <form
              method="get"
              action={routes.dossierPerson(locale, dossier.id, id)}
              className="form"
              noValidate
              aria-labelledby="answers-title"
            >
              {questions.map((one) => (
                <input key={one.name} type="hidden" name="asked" value={one.name} />
              ))}
              <PersonFields questions={questions} />
              <p>
                <Button tone="quiet">{a('preview')}</Button>
              </p>
            </form>
          </Section>
          <Section id="name" title={t('nameTitle')}>
            <Form
              id="rename"
              action={actions.renameInHousehold}
              errorTitle={c('errorTitle')}
              labels={{ name: t('name') }}
              labelledBy="name-title"
            >
              <Whom dossierId={dossier.id} person={id} />
              <FormTextInput
                name="name"
                label={t('name')}
                hint={t('nameHint')}
                defaultValue={name}
                maxLength={60}
                autoComplete="off"
              />
              <SubmitButton pendingLabel={c('sending')}>{c('save')}</SubmitButton>
            </Form>
          </Section>
          <Section id="remove" title={t('remove', { who })}>
            <p className="pb-3">{t('removeNote')}</p>
            <ButtonLink tone="quiet" href={routes.dossierPerson(locale, dossier.id, id, 'remove')}>
              {t('removePreview')}
            </ButtonLink>
          </Section>
        </>
      )}
    </>
  )
}
