import { useLocale, useTranslations } from 'next-intl'
import { Page } from '#components/layout/page.tsx'
import { PageHeading } from '#components/layout/page-heading.tsx'
import { Section } from '#components/layout/section.tsx'
import { Sources } from '#components/procedures/sources.tsx'
import { NumberChecker } from '#components/tools/number-checker.tsx'
import { NumberTable } from '#components/tools/number-table.tsx'
import { useNumberWords } from '#components/tools/number-words.ts'
import { Notice } from '#components/ui/notice.tsx'
import { TextLink } from '#components/ui/text-link.tsx'
import type { Locale } from '#lib/i18n/locales.ts'
import type { SourceView } from '#lib/procedures/view-types.ts'
import { checkNumber } from '#lib/pure/check-number.ts'
import { routes } from '#lib/routes.ts'

export type NumberCheckerPageProps = {
  places: Readonly<Record<string, string>>
  sources: readonly SourceView[]
}

/** The example that a public documentation prints: nobody’s own. */
const EXAMPLE = '180127512345642'

export function NumberCheckerPage({ places, sources }: NumberCheckerPageProps) {
  const t = useTranslations('tools.checker')
  const tools = useTranslations('tools')
  const locale = useLocale() as Locale
  const words = useNumberWords(places)
  const example = checkNumber(EXAMPLE, (code) => code in places)
  return (
    <Page>
      <PageHeading title={t('title')} lead={t('lead')} back={{ href: routes.tools(locale), label: tools('nav') }} />
      <noscript>
        <Notice tone="care">
          <p>{t('noScripts')}</p>
        </Notice>
      </noscript>
      <NumberChecker words={words} />
      <div className="pt-8">
        <Section id="proves" title={t('provesTitle')} beside>
          <ul className="grid gap-2">
            {(['given', 'yours', 'stage', 'slips'] as const).map((id) => (
              <li key={id}>{t(`proves.${id}`)}</li>
            ))}
          </ul>
        </Section>
        <Section id="parts" title={t('partsTitle')} beside>
          <div className="prose">
            <NumberTable parts={example.parts} words={{ ...words, caption: t('exampleCaption') }} />
            {(['place', 'month', 'key'] as const).map((id) => (
              <p key={id}>{t(`special.${id}`)}</p>
            ))}
          </div>
        </Section>
        <Section id="stage" title={t('stageTitle')} beside>
          <div className="prose">
            <p>{t('stageText')}</p>
            <p>
              <TextLink href={routes.numberStage(locale)}>{t('stageLink')}</TextLink>
            </p>
          </div>
        </Section>
        <Section id="sources" title={tools('sources')} beside>
          <Sources sources={sources} />
        </Section>
      </div>
    </Page>
  )
}
