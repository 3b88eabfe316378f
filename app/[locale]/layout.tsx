import type { Metadata, Viewport } from 'next'
import { connection } from 'next/server'
import { setRequestLocale } from 'next-intl/server'
import { redirectTo } from '#lib/auth/redirect-to.ts'
import { fontVariables } from '../fonts.ts'
import '../globals.css'
import { SkipLink } from '#components/layout/skip-link.tsx'
import { env } from '#lib/env.ts'
import { DEFAULT_LOCALE, isLocale } from '#lib/i18n/locales.ts'
import { routes } from '#lib/routes.ts'

export function generateMetadata(): Metadata {
  return { metadataBase: new URL(env().authUrl), title: { default: 'Complet', template: '%s · Complet' } }
}

export const viewport: Viewport = { colorScheme: 'light dark' }

/** The shell of every page. Rendered per request, since a stored page could not carry the nonce of its answer. */
export default async function RootLayout({ children, params }: LayoutProps<'/[locale]'>) {
  const { locale } = await params
  if (!isLocale(locale)) redirectTo(routes.notFound(DEFAULT_LOCALE))
  setRequestLocale(locale)
  await connection()
  return (
    <html lang={locale} dir="ltr" className={fontVariables}>
      <body>
        <SkipLink />
        {children}
      </body>
    </html>
  )
}
