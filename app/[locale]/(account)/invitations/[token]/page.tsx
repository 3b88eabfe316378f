import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { requestLocale } from '#lib/auth/request-facts.ts'
import { requireActor } from '#lib/auth/require-actor.ts'
import { oneParam } from '#lib/http/one-param.ts'
import { ClientBranch } from './client-branch.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await requestLocale(), namespace: 'sharing' })
  return { title: t('title'), robots: { index: false } }
}

export default async function Invitation({ params, searchParams }: PageProps<'/[locale]/invitations/[token]'>) {
  const locale = await requestLocale()
  const actor = await requireActor(locale)
  const { token } = await params
  return <ClientBranch actor={actor} locale={locale} token={token} problem={oneParam((await searchParams).problem)} />
}
