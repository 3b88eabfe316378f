import { useLocale, useTranslations } from 'next-intl'
import { Page } from '#components/layout/page.tsx'
import { PageHeading } from '#components/layout/page-heading.tsx'
import { Section } from '#components/layout/section.tsx'
import { PersonFields } from '#components/procedures/person-fields.tsx'
import { Button } from '#components/ui/button.tsx'
import { ButtonLink } from '#components/ui/button-link.tsx'
import { TextLink } from '#components/ui/text-link.tsx'
import type { Locale } from '#lib/i18n/locales.ts'
import type { HouseholdPage } from '#lib/procedures/household-page.ts'
import { capital } from '#lib/pure/capital.ts'
import { routes } from '#lib/routes.ts'

export type HouseholdQuestionsProps = { title: string; page: HouseholdPage }

/** "Who comes with you?" without an account: those named by what they are, and one form. GET forms: no script needed. */
export function HouseholdQuestions({ title, page }: HouseholdQuestionsProps) {
  const t = useTranslations('household')
  const locale = useLocale() as Locale
  const { done, form, matters, people, query } = page
  return (
    <Page>
      <p className="text-quiet">{title}</p>
      <PageHeading
        title={t('title')}
        lead={t('lead')}
        back={{ href: routes.plan(locale, query), label: t('backToPlan') }}
      />
      <p className="text-quiet pb-6">{t('notKept')}</p>
      {!matters && <p className="pb-6">{t('matterNot')}</p>}
      {people.length > 0 && (
        <Section id="people" title={t('people')}>
          <ul className="rows">
            {people.map(({ id, who, without }) => (
              <li key={id}>
                <span>{capital(who)}</span>
                <TextLink href={routes.startHousehold(locale, `${query}&ask=${id}#form`)}>
                  {t('change')} <span className="sr-only">{who}</span>
                </TextLink>
                <TextLink href={routes.startHousehold(locale, without)}>
                  {t('takeOut')} <span className="sr-only">{who}</span>
                </TextLink>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {form ? <PersonForm form={form} isFirst={people.length === 0} /> : <p className="pb-6">{t('full')}</p>}
      <p className="pt-6">
        <ButtonLink href={routes.plan(locale, done)}>{t('nobody')}</ButtonLink>
      </p>
    </Page>
  )
}

type PersonFormProps = { form: NonNullable<HouseholdPage['form']>; isFirst: boolean }

function PersonForm({ form: { hidden, person, questions, who }, isFirst }: PersonFormProps) {
  const t = useTranslations('household')
  const locale = useLocale() as Locale
  const title = who ? t('about', { who }) : isFirst ? t('addFirst') : t('addAnother')
  return (
    <Section id="form" title={title}>
      <form key={person} method="get" action={routes.startHousehold(locale)} className="form" noValidate>
        {hidden.map(({ name, value }) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {questions.map(({ name }) => (
          <input key={name} type="hidden" name="asked" value={name} />
        ))}
        <PersonFields questions={questions} />
        {who && <p className="text-quiet">{t('openHint')}</p>}
        <p>
          <Button tone="quiet">{who ? t('goOn') : t('add')}</Button>
        </p>
      </form>
    </Section>
  )
}
