import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { DocumentPage } from '#components/dossiers/document-page.tsx'
import { redirectTo } from '#lib/auth/redirect-to.ts'
import { requestLocale } from '#lib/auth/request-facts.ts'
import { termsInPlan } from '#lib/glossary/terms-in-plan.ts'
import { routes } from '#lib/routes.ts'
import { lookAgain, reportAuthority, setCollection, setDocumentDates } from '../../../actions.ts'
import { openDossier } from '../../gate.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await requestLocale(), namespace: 'document' })
  return { title: t('oneTitle') }
}

export default async function Document(props: PageProps<'/[locale]/dossiers/[dossierId]/documents/[key]'>) {
  const { actor, dossier, locale, problem } = await openDossier(props)
  const key = decodeURIComponent((await props.params).key)
  const document = dossier.documents.find((candidate) => candidate.key === key)
  if (!document) redirectTo(routes.notFound(locale))
  return (
    <DocumentPage
      dossier={dossier}
      document={document}
      timeZone={actor.timeZone}
      terms={termsInPlan({ steps: [], documents: [document] }, locale)}
      problem={problem}
      actions={{ lookAgain, setCollection, setDocumentDates, reportAuthority }}
    />
  )
}
