import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { openDossier } from '#app/[locale]/dossiers/[dossierId]/gate.ts'
import { CounterCard } from '#components/dossiers/counter-card.tsx'
import { redirectTo } from '#lib/auth/redirect-to.ts'
import { requestLocale } from '#lib/auth/request-facts.ts'
import { listCards } from '#lib/dossiers/list-cards.ts'
import { routes } from '#lib/routes.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await requestLocale(), namespace: 'answerBack' })
  return { title: t('cardsTitle') }
}

/** Outside the frame of the other pages: no header stands above what is shown across a counter. */
export default async function Card(props: PageProps<'/[locale]/dossiers/[dossierId]/counter/[card]'>) {
  const { dossier, actor, locale } = await openDossier(props)
  const { card: id } = await props.params
  const card = (await listCards(actor, dossier.id, locale)).find((one) => one.id === id)
  if (!card) redirectTo(routes.notFound(locale))
  return <CounterCard dossierId={dossier.id} card={card} />
}
