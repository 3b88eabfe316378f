import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Overview } from '#components/dossiers/overview.tsx'
import { overviewWords } from '#components/dossiers/overview-words.tsx'
import { requestLocale } from '#lib/auth/request-facts.ts'
import { haveItHere, tickHere, untickHere } from '../actions.ts'
import { openDossier } from './gate.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await requestLocale(), namespace: 'dossier' })
  return { title: t('metaTitle') }
}

export default async function Dossier(props: PageProps<'/[locale]/dossiers/[dossierId]'>) {
  const { dossier, locale, problem } = await openDossier(props)
  const actions = { tick: tickHere, untick: untickHere, haveIt: haveItHere }
  return <Overview words={overviewWords(dossier, locale)} problem={problem} actions={actions} />
}
