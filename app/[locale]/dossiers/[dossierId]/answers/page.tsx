import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { AnswersMean } from '#components/dossiers/answers-mean.tsx'
import { DossierFrame } from '#components/dossiers/dossier-frame.tsx'
import { PageHeading } from '#components/layout/page-heading.tsx'
import { AnswerList } from '#components/procedures/answer-list.tsx'
import { requestLocale } from '#lib/auth/request-facts.ts'
import { routes } from '#lib/routes.ts'
import { openDossier } from '../gate.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await requestLocale(), namespace: 'answers' })
  return { title: t('title') }
}

export default async function Answers(props: PageProps<'/[locale]/dossiers/[dossierId]/answers'>) {
  const { dossier, locale, problem } = await openDossier(props)
  const t = await getTranslations('answers')
  return (
    <DossierFrame dossier={dossier} page="answers" problem={problem}>
      <PageHeading title={t('title')} lead={t('lead')} />
      <AnswerList plan={dossier.plan} hrefOf={(fact) => routes.dossierAnswer(locale, dossier.id, fact)} />
      <AnswersMean plan={dossier.plan} />
    </DossierFrame>
  )
}
