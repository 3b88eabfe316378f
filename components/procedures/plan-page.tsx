import { useLocale, useTranslations } from 'next-intl'
import { TermNotes } from '#components/glossary/term-notes.tsx'
import { Page } from '#components/layout/page.tsx'
import { Section } from '#components/layout/section.tsx'
import { PlanHousehold } from '#components/procedures/plan-household.tsx'
import { PlanDocuments, PlanPath } from '#components/procedures/plan-path.tsx'
import { Verdict } from '#components/procedures/verdict.tsx'
import { Warnings } from '#components/procedures/warnings.tsx'
import { ButtonLink } from '#components/ui/button-link.tsx'
import { Disclosure } from '#components/ui/disclosure.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { TextLink } from '#components/ui/text-link.tsx'
import type { TermNote } from '#lib/glossary/terms-in.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import type { Questionnaire } from '#lib/procedures/questionnaire.ts'
import { routes } from '#lib/routes.ts'

export type PlanPageProps = { standing: Questionnaire; terms: readonly TermNote[] }

/** A plan that nobody keeps yet: the answer, the way, the papers, what is open, and how to keep it. */
export function PlanPage({ standing: { plan, query, procedure, household }, terms }: PlanPageProps) {
  const t = useTranslations('plan')
  const locale = useLocale() as Locale
  const perhaps = plan.channels.filter((channel) => channel.state === 'perhaps')
  return (
    <Page>
      <p className="text-quiet">{procedure.title}</p>
      <Verdict plan={plan} level="h1" terms={terms} />
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2 py-6">
        <ButtonLink href={routes.signIn(locale, { keep: query })}>{t('keep')}</ButtonLink>
        <TextLink href={routes.answersSoFar(locale, query)}>{t('changeAnswers')}</TextLink>
      </div>
      <p className="text-quiet pb-6">{t('keepNote')}</p>
      {plan.next && (
        <div className="pb-6">
          <Notice tone="accent" title={t('openQuestions', { count: plan.remaining })}>
            <p>
              <TextLink href={routes.start(locale, query)}>{plan.next.question}</TextLink>
            </p>
          </Notice>
        </div>
      )}
      <PlanHousehold household={household} query={query} />
      <Open perhaps={perhaps} toFindOut={plan.toFindOut} />
      {plan.steps.length > 0 && (
        <Section id="steps" title={t('steps')}>
          <PlanPath steps={plan.steps} terms={terms} />
        </Section>
      )}
      {plan.documents.length > 0 && (
        <Section id="documents" title={t('documents')}>
          <PlanDocuments documents={plan.documents} terms={terms} />
        </Section>
      )}
      {plan.warnings.length > 0 && (
        <Section id="good-to-know" title={t('goodToKnow')}>
          <Warnings warnings={plan.warnings} />
        </Section>
      )}
      {plan.notForYou.length > 0 && (
        <Disclosure summary={t('notForYou', { count: plan.notForYou.length })}>
          <ul className="grid gap-1">
            {plan.notForYou.map((title) => (
              <li key={title}>– {title}</li>
            ))}
          </ul>
        </Disclosure>
      )}
      <TermNotes terms={terms} />
    </Page>
  )
}

type OpenProps = Pick<Questionnaire['plan'], 'toFindOut'> & { perhaps: Questionnaire['plan']['channels'] }

/** What is not decided: situations that may apply, and answers that the person meant to find out. */
function Open({ perhaps, toFindOut }: OpenProps) {
  const t = useTranslations('plan')
  if (perhaps.length === 0 && toFindOut.length === 0) return null
  return (
    <Section id="open" title={t('notDecided')}>
      {perhaps.length > 0 && (
        <>
          <p>{t('perhapsSituations')}</p>
          <ul className="grid gap-1 pb-3">
            {perhaps.map((channel) => (
              <li key={channel.key}>– {channel.title}</li>
            ))}
          </ul>
        </>
      )}
      {toFindOut.length > 0 && (
        <>
          <p>{t('toFindOut')}</p>
          <ul className="grid gap-1">
            {toFindOut.map((question) => (
              <li key={question.id}>– {question.question}</li>
            ))}
          </ul>
        </>
      )}
    </Section>
  )
}
