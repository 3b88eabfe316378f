import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ShareWithPage } from '#components/sharing/share-with-page.tsx'
import { hasFreshSession } from '#lib/accounts/has-fresh-session.ts'
import { getAgencyCard } from '#lib/agencies/get-agency-card.ts'
import { readSessionToken } from '#lib/auth/cookies.ts'
import { redirectTo } from '#lib/auth/redirect-to.ts'
import { requestLocale } from '#lib/auth/request-facts.ts'
import { getConsent } from '#lib/consents/get-consent.ts'
import { routes } from '#lib/routes.ts'
import { confirmHere, grantConsent } from '../../../actions.ts'
import { openDossier } from '../../gate.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await requestLocale(), namespace: 'sharing' })
  return { title: t('title') }
}

export default async function ShareWith(props: PageProps<'/[locale]/dossiers/[dossierId]/sharing/[agency]'>) {
  const { locale, dossier, actor, problem } = await openDossier(props)
  const agency = await getAgencyCard(actor, (await props.params).agency)
  if (!agency) redirectTo(routes.notFound(locale))
  const consent = await getConsent(actor, dossier.id, agency.slug)
  return (
    <ShareWithPage
      dossier={dossier}
      agency={agency}
      scope={consent?.scope ?? null}
      problem={problem}
      grant={(await hasFreshSession(actor, await readSessionToken())) ? grantConsent : null}
      confirm={confirmHere}
    />
  )
}
