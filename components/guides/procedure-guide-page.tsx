import { useLocale, useTranslations } from 'next-intl'
import { GuideSources } from '#components/guides/guide-sources.tsx'
import { QuestionSections } from '#components/guides/question-sections.tsx'
import { Page } from '#components/layout/page.tsx'
import { PageHeading } from '#components/layout/page-heading.tsx'
import { Section } from '#components/layout/section.tsx'
import { ButtonLink } from '#components/ui/button-link.tsx'
import { LinkList } from '#components/ui/link-list.tsx'
import type { ProcedureGuide } from '#lib/guides/view-types.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { routes } from '#lib/routes.ts'

/** A procedure as a whole: its situations, what most of them share, and what decides. */
export function ProcedureGuidePage({ guide }: { guide: ProcedureGuide }) {
  const t = useTranslations('guides')
  const locale = useLocale() as Locale
  return (
    <Page>
      <PageHeading
        title={guide.title}
        lead={guide.description}
        back={{ href: routes.guides(locale), label: t('allGuides') }}
      />
      <Section id="situations" title={t('which')}>
        <p className="text-quiet">{t('whichLead')}</p>
        <p className="py-4">
          <ButtonLink href={routes.start(locale, guide.startQuery)}>{t('answerQuestions')}</ButtonLink>
        </p>
        {guide.groups.map(({ id, guides }) => (
          <div key={id} className="grid gap-3 pt-6">
            <h3>{t(`group.${id}`)}</h3>
            <LinkList links={guides} />
          </div>
        ))}
      </Section>
      <Section id="common" title={t('common')}>
        <p className="text-quiet">{t('commonLead')}</p>
        <Common title={t('commonSteps')} items={guide.steps} />
        <Common title={t('commonDocuments')} items={guide.documents} />
      </Section>
      <QuestionSections questions={guide.questions} />
      <GuideSources sources={guide.sources} />
    </Page>
  )
}

function Common({ title, items }: { title: string; items: ProcedureGuide['steps' | 'documents'] }) {
  if (items.length === 0) return null
  return (
    <div className="grid gap-3 pt-6">
      <h3>{title}</h3>
      <ul>
        {items.map((item) => (
          <li key={item.key} className="border-b border-line py-3 first:pt-0">
            <p>
              <strong>{item.title}</strong>
            </p>
            <p>{item.because}</p>
          </li>
        ))}
      </ul>
    </div>
  )
}
