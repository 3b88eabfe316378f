import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { LetterPage } from '#components/dossiers/letter-page.tsx'
import { redirectTo } from '#lib/auth/redirect-to.ts'
import { requestLocale } from '#lib/auth/request-facts.ts'
import { getLetter } from '#lib/dossiers/get-letter.ts'
import { routes } from '#lib/routes.ts'
import { openDossier } from '../../gate.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await requestLocale(), namespace: 'answerBack' })
  return { title: t('letter') }
}

export default async function Letter(props: PageProps<'/[locale]/dossiers/[dossierId]/answer-back/[letter]'>) {
  const { dossier, actor, locale, problem } = await openDossier(props)
  const { letter: id } = await props.params
  const letter = await getLetter(actor, { dossierId: dossier.id, letter: id, locale })
  if (!letter) redirectTo(routes.notFound(locale))
  return <LetterPage dossier={dossier} letter={letter} problem={problem} />
}
