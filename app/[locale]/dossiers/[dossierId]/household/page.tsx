import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { HouseholdPage } from '#components/dossiers/household-page.tsx'
import { redirectTo } from '#lib/auth/redirect-to.ts'
import { requestLocale } from '#lib/auth/request-facts.ts'
import { getHousehold } from '#lib/dossiers/get-household.ts'
import { newId } from '#lib/ids.ts'
import { routes } from '#lib/routes.ts'
import { addToHousehold, putBackInHousehold } from '../../actions.ts'
import { openDossier } from '../gate.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await requestLocale(), namespace: 'household.dossier' })
  return { title: t('title') }
}

export default async function Household(props: PageProps<'/[locale]/dossiers/[dossierId]/household'>) {
  const { dossier, actor, locale, problem } = await openDossier(props)
  const household = await getHousehold(actor, dossier.id, locale)
  if (!household) redirectTo(routes.notFound(locale))
  return (
    <HouseholdPage
      dossier={dossier}
      household={household}
      timeZone={actor.timeZone}
      problem={problem}
      newId={newId()}
      actions={{ addToHousehold, putBackInHousehold }}
    />
  )
}
