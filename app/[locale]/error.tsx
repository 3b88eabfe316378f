'use client'

import { useParams } from 'next/navigation'
import { FailureView } from '#components/layout/failure-view.tsx'
import { DEFAULT_LOCALE, isLocale } from '#lib/i18n/locales.ts'

/** Says that it failed and offers to try again. What went wrong is in the server's log, never on the page. */
export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  const { locale } = useParams<{ locale: string }>()
  return <FailureView locale={isLocale(locale) ? locale : DEFAULT_LOCALE} retry={reset} />
}
