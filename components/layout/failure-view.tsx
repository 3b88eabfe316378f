'use client'

import { Button } from '#components/ui/button.tsx'
import { TextLink } from '#components/ui/text-link.tsx'
import { failureWords } from '#lib/i18n/failure-words.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { routes } from '#lib/routes.ts'

/** A page that failed while it was being made. It stands where header and page would have stood. */
export function FailureView({ locale, retry }: { locale: Locale; retry: () => void }) {
  const words = failureWords[locale]
  return (
    <>
      <header className="site-header">
        <div className="frame">
          <a className="site-name" href={routes.home(locale)}>
            Complet
          </a>
        </div>
      </header>
      <main id="main" className="frame page" tabIndex={-1}>
        <div className="page-heading">
          <h1>{words.title}</h1>
          <p className="page-lead">{words.text}</p>
        </div>
        <p className="flex flex-wrap items-center gap-x-5 gap-y-2">
          <Button type="button" onClick={retry}>
            {words.again}
          </Button>
          <TextLink href={routes.home(locale)}>{words.home}</TextLink>
        </p>
      </main>
    </>
  )
}
