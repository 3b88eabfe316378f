import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ClientThreadPage } from '#components/messages/client-thread-page.tsx'
import { redirectTo } from '#lib/auth/redirect-to.ts'
import { requestLocale } from '#lib/auth/request-facts.ts'
import { newId } from '#lib/ids.ts'
import { openThread } from '#lib/messages/open-thread.ts'
import { routes } from '#lib/routes.ts'
import { writeToAgency } from '../../../actions.ts'
import { openDossier } from '../../gate.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await requestLocale(), namespace: 'review.thread' })
  return { title: t('metaTitle') }
}

export default async function Messages(props: PageProps<'/[locale]/dossiers/[dossierId]/messages/[agency]'>) {
  const { actor, dossier, locale, problem } = await openDossier(props)
  const { agency } = await props.params
  const thread = await openThread(actor, { dossierId: dossier.id, agency })
  if (!thread) redirectTo(routes.notFound(locale))
  return (
    <ClientThreadPage
      dossier={dossier}
      thread={thread}
      timeZone={actor.timeZone}
      problem={problem}
      newId={newId()}
      writeToAgency={writeToAgency}
    />
  )
}
