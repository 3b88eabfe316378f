import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { FilingPage } from '#components/dossiers/filing-page.tsx'
import { redirectTo } from '#lib/auth/redirect-to.ts'
import { requestLocale } from '#lib/auth/request-facts.ts'
import { getFiling } from '#lib/dossiers/get-filing.ts'
import { termsIn } from '#lib/glossary/terms-in.ts'
import { routes } from '#lib/routes.ts'
import { recordMilestone, takeBackMilestone } from '../../actions.ts'
import { openDossier } from '../gate.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await requestLocale(), namespace: 'filing' })
  return { title: t('title') }
}

export default async function Filing(props: PageProps<'/[locale]/dossiers/[dossierId]/filing'>) {
  const { dossier, locale, actor, problem } = await openDossier(props)
  const filing = await getFiling(actor, dossier.id, locale)
  if (!filing) redirectTo(routes.notFound(locale))
  const { kind } = await props.searchParams
  return (
    <FilingPage
      dossier={dossier}
      filing={filing}
      terms={termsIn([filing.cover, filing.rows, filing.ladder], locale)}
      problem={problem}
      chosen={filing.choices.find(({ id }) => id === kind) ?? null}
      actions={{ recordMilestone, takeBackMilestone }}
    />
  )
}
