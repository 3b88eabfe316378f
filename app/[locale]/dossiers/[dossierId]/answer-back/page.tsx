import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { LettersPage } from '#components/dossiers/letters-page.tsx'
import { redirectTo } from '#lib/auth/redirect-to.ts'
import { requestLocale } from '#lib/auth/request-facts.ts'
import { listLetters } from '#lib/dossiers/list-letters.ts'
import { routes } from '#lib/routes.ts'
import { openDossier } from '../gate.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await requestLocale(), namespace: 'answerBack' })
  return { title: t('title') }
}

export default async function AnswerBack(props: PageProps<'/[locale]/dossiers/[dossierId]/answer-back'>) {
  const { dossier, actor, locale, problem } = await openDossier(props)
  if (!dossier.has.letters) redirectTo(routes.notFound(locale))
  const groups = await listLetters(actor, dossier.id, locale)
  return <LettersPage dossier={dossier} groups={groups} problem={problem} />
}
