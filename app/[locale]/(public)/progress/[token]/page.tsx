import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ProgressPage } from '#components/sharing/progress-page.tsx'
import { redirectTo } from '#lib/auth/redirect-to.ts'
import { requestLocale, requestNetwork } from '#lib/auth/request-facts.ts'
import { AppError } from '#lib/errors.ts'
import { type Progress, readProgress } from '#lib/progress-links/read-progress.ts'
import { routes } from '#lib/routes.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await requestLocale(), namespace: 'progressLink.page' })
  return { title: t('metaTitle'), robots: { index: false, follow: false } }
}

/** How far somebody has come, for whoever has the address. Ended and never made look the same. */
export default async function ProgressByLink({ params }: PageProps<'/[locale]/progress/[token]'>) {
  const locale = await requestLocale()
  const { token } = await params
  const progress = await read(token.slice(0, 100), await requestNetwork())
  if (progress === null) redirectTo(routes.notFound(locale))
  return <ProgressPage progress={progress === 'too-often' ? null : progress} />
}

async function read(token: string, network: string): Promise<Progress | 'too-often' | null> {
  try {
    return await readProgress(token, network)
  } catch (error) {
    if (error instanceof AppError && error.code === 'rate-limited') return 'too-often'
    throw error
  }
}
