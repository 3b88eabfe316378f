import type { Metadata } from 'next'
import { connection } from 'next/server'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import './globals.css'
import { AbsentView } from '#components/layout/absent-view.tsx'
import { requestLocale } from '#lib/auth/request-facts.ts'
import { LOCALES } from '#lib/i18n/locales.ts'
import { fontVariables } from './fonts.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await requestLocale(), namespace: 'absent' })
  return { title: `${t('metaTitle')} · Complet`, robots: { index: false } }
}

/** A whole document of its own, the same for what never was and for what is somebody else's. */
export default async function GlobalNotFound() {
  const locale = await requestLocale()
  setRequestLocale(locale)
  await connection()
  const words = await Promise.all(
    [locale, ...LOCALES.filter((other) => other !== locale)].map(async (language) => {
      const t = await getTranslations({ locale: language, namespace: 'absent' })
      return {
        locale: language,
        title: t('title'),
        text: t('text'),
        home: t('home'),
        dossiers: t('dossiers'),
      }
    }),
  )
  return (
    <html lang={locale} dir="ltr" className={fontVariables}>
      <body>
        <AbsentView locale={locale} words={words} />
      </body>
    </html>
  )
}
