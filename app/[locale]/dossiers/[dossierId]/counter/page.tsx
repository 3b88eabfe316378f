import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { CounterPage } from '#components/dossiers/counter-page.tsx'
import { redirectTo } from '#lib/auth/redirect-to.ts'
import { requestLocale } from '#lib/auth/request-facts.ts'
import { listCards } from '#lib/dossiers/list-cards.ts'
import { listPapersByPerson } from '#lib/dossiers/list-papers-by-person.ts'
import { routes } from '#lib/routes.ts'
import { openDossier } from '../gate.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await requestLocale(), namespace: 'answerBack' })
  return { title: t('cardsTitle') }
}

export default async function Counter(props: PageProps<'/[locale]/dossiers/[dossierId]/counter'>) {
  const { dossier, actor, locale } = await openDossier(props)
  if (!dossier.has.letters) redirectTo(routes.notFound(locale))
  const [cards, papers] = await Promise.all([
    listCards(actor, dossier.id, locale),
    listPapersByPerson(actor, dossier.id, locale),
  ])
  return <CounterPage dossier={dossier} cards={cards} papers={papers} />
}
