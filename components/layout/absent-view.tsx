import { Page } from '#components/layout/page.tsx'
import { SiteShell } from '#components/layout/site-shell.tsx'
import { SkipLink } from '#components/layout/skip-link.tsx'
import { ButtonLink } from '#components/ui/button-link.tsx'
import { TextLink } from '#components/ui/text-link.tsx'
import type { Locale } from '#lib/i18n/locales.ts'
import { routes } from '#lib/routes.ts'

type Words = { locale: Locale; title: string; text: string; home: string; dossiers: string }

export type AbsentViewProps = { locale: Locale; words: readonly Words[] }

/** Nothing here, in every language, the reader's own first: who mistypes an address may have lost the language too. */
export function AbsentView({ locale, words }: AbsentViewProps) {
  return (
    <>
      <SkipLink />
      <SiteShell
        locale={locale}
        homeHref={routes.home(locale)}
        links={[]}
        languageHrefs={{ en: routes.home('en'), fr: routes.home('fr') }}
        footerLinks={[]}
      >
        <Page>
          {words.map((word, index) => (
            <section key={word.locale} lang={word.locale} className="prose pb-10">
              {index === 0 ? <h1>{word.title}</h1> : <h2>{word.title}</h2>}
              <p>{word.text}</p>
              <p className="flex flex-wrap items-center gap-x-5 gap-y-2">
                <ButtonLink tone="quiet" href={routes.home(word.locale)}>
                  {word.home}
                </ButtonLink>
                <TextLink href={routes.dossiers(word.locale)}>{word.dossiers}</TextLink>
              </p>
            </section>
          ))}
        </Page>
      </SiteShell>
    </>
  )
}
