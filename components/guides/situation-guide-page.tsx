import { useLocale, useTranslations } from 'next-intl'
import { TermNotes } from '#components/glossary/term-notes.tsx'
import { GuideSources } from '#components/guides/guide-sources.tsx'
import { QuestionSections } from '#components/guides/question-sections.tsx'
import { Page } from '#components/layout/page.tsx'
import { PageHeading } from '#components/layout/page-heading.tsx'
import { Section } from '#components/layout/section.tsx'
import { AnswerList } from '#components/procedures/answer-list.tsx'
import { Grounds } from '#components/procedures/grounds.tsx'
import { PlanDocuments, PlanPath } from '#components/procedures/plan-path.tsx'
import { Warnings } from '#components/procedures/warnings.tsx'
import { ButtonLink } from '#components/ui/button-link.tsx'
import { Disclosure } from '#components/ui/disclosure.tsx'
import { LinkList } from '#components/ui/link-list.tsx'
import { TextLink } from '#components/ui/text-link.tsx'
import type { TermNote } from '#lib/glossary/terms-in.ts'
import type { SituationGuide } from '#lib/guides/view-types.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { routes } from '#lib/routes.ts'

export type SituationGuidePageProps = {
  guide: SituationGuide
  /** Words that explain themselves. */
  terms?: readonly TermNote[] | undefined
}

/** What one situation means, from the first step to when nothing comes: the plan of everybody in it. */
export function SituationGuidePage({ guide, terms = [] }: SituationGuidePageProps) {
  const t = useTranslations('guides')
  const plan = useTranslations('plan')
  const locale = useLocale() as Locale
  const isEarly = ({ id }: { id: string }) => EARLY.has(id)
  return (
    <Page>
      <PageHeading
        title={guide.title}
        lead={guide.description}
        back={{ href: routes.guides(locale, guide.procedure.slug), label: guide.procedure.title }}
      />
      <Start guide={guide} />
      <QuestionSections questions={guide.questions.filter(isEarly)} />
      <Section id="steps" title={t('steps')}>
        {guide.steps.length > 0 ? <PlanPath steps={guide.steps} terms={terms} /> : <p>{t('nothingToDo')}</p>}
      </Section>
      <Papers id="documents" title={t('documents')} documents={guide.documents} terms={terms} />
      <Papers
        id="dependent-documents"
        title={t('dependentDocuments')}
        documents={guide.dependentDocuments}
        terms={terms}
      />
      <QuestionSections questions={guide.questions.filter((one) => !isEarly(one))} />
      {guide.warnings.length > 0 && (
        <Section id="good-to-know" title={plan('goodToKnow')}>
          <Warnings warnings={guide.warnings} />
        </Section>
      )}
      <Section id="sure" title={t('sure')} beside>
        <div>
          {guide.channel.confidence === 'official' && <p>{t('official')}</p>}
          <Grounds grounds={guide.channel} />
        </div>
      </Section>
      {guide.besides.length > 0 && (
        <Section id="besides" title={t('besides')} beside>
          <div className="grid gap-3">
            <p className="text-quiet">{t('besidesLead')}</p>
            <LinkList links={guide.besides} />
          </div>
        </Section>
      )}
      <GuideSources sources={guide.sources} />
      <TermNotes terms={terms} />
    </Page>
  )
}

/** Asked before anything is done. */
const EARLY: ReadonlySet<string> = new Set(['where', 'wait'])

function Start({ guide: { starts, channel } }: { guide: SituationGuide }) {
  const t = useTranslations('guides')
  const locale = useLocale() as Locale
  return (
    <div className="grid justify-items-start gap-3 pb-8">
      <ButtonLink href={routes.start(locale, starts.query)} rel="nofollow">
        {t('start')}
      </ButtonLink>
      <p className="text-quiet">{t('startNote')}</p>
      {channel.links.map((link) => (
        <TextLink key={link.url} href={link.url} external>
          {link.label}
        </TextLink>
      ))}
      {starts.answers.length > 0 && (
        <Disclosure summary={t('startsWith')}>
          <AnswerList plan={{ answered: starts.answers, inactive: [] }} />
        </Disclosure>
      )}
    </div>
  )
}

type PapersProps = Pick<SituationGuidePageProps, 'terms'> & {
  id: string
  title: string
  documents: SituationGuide['documents']
}

function Papers({ id, title, documents, terms }: PapersProps) {
  if (documents.length === 0) return null
  return (
    <Section id={id} title={title}>
      <PlanDocuments documents={documents} terms={terms} />
    </Section>
  )
}
