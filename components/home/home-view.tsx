import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { HomeOpening } from '#components/home/home-opening.tsx'
import { HomeQuestions } from '#components/home/home-questions.tsx'
import { Page } from '#components/layout/page.tsx'
import { Section } from '#components/layout/section.tsx'
import { ToolList } from '#components/tools/tool-list.tsx'
import { TextLink } from '#components/ui/text-link.tsx'
import type { Locale } from '#lib/i18n/locales.ts'
import { routes } from '#lib/routes.ts'

export type HomeViewProps = {
  startHref: string
  signInHref: string
  privacyHref: string
  languageHrefs: Record<Locale, string>
}

const neverAsked = ['number', 'scans', 'codes', 'bank', 'health'] as const

export function HomeView({ startHref, signInHref, privacyHref, languageHrefs }: HomeViewProps) {
  const t = useTranslations('home')
  const guides = useTranslations('guides')
  const tools = useTranslations('tools.index')
  const locale = useLocale() as Locale
  const link = (chunks: ReactNode) => <TextLink href={privacyHref}>{chunks}</TextLink>
  const language = (locale: Locale) => (chunks: ReactNode) => (
    <TextLink href={languageHrefs[locale]} hrefLang={locale}>
      {chunks}
    </TextLink>
  )
  return (
    <Page>
      <HomeOpening startHref={startHref} signInHref={signInHref} />
      <HomeQuestions />
      <Section id="never-asked" title={t('never.title')} beside>
        <div>
          <ul>
            {neverAsked.map((item) => (
              <li key={item} className="border-b border-line py-2.5 first:pt-0">
                {t(`never.${item}`)}
              </li>
            ))}
          </ul>
          <p className="pt-4">{t.rich('never.more', { link })}</p>
        </div>
      </Section>
      <Section id="guides" title={guides('homeTitle')} beside>
        <div>
          <p>{guides('homeText')}</p>
          <p>
            <TextLink href={routes.guides(locale)}>{guides('homeLink')}</TextLink>
          </p>
        </div>
      </Section>
      <Section id="tools" title={tools('homeTitle')} beside>
        <ToolList />
      </Section>
      <Section id="agencies" title={t('agencies.title')} beside>
        <p>{t('agencies.text')}</p>
      </Section>
      <Section id="languages" title={t('languages.title')} beside>
        <p>{t.rich('languages.text', { en: language('en'), fr: language('fr') })}</p>
      </Section>
    </Page>
  )
}
