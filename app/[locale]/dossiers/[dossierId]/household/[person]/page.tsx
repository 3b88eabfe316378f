import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { HouseholdPersonPage } from '#components/dossiers/household-person-page.tsx'
import { redirectTo } from '#lib/auth/redirect-to.ts'
import { requestLocale } from '#lib/auth/request-facts.ts'
import { getHouseholdPerson } from '#lib/dossiers/get-household-person.ts'
import { routes } from '#lib/routes.ts'
import {
  answerForPerson,
  deleteFromHousehold,
  haveDocument,
  putBackInHousehold,
  removeFromHousehold,
  renameInHousehold,
} from '../../../actions.ts'
import { openDossier } from '../../gate.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await requestLocale(), namespace: 'household.dossier' })
  return { title: t('pageTitle') }
}

/** One person. With answers in the address, or `remove`: what that would change, and a button that does it. */
export default async function Person(props: PageProps<'/[locale]/dossiers/[dossierId]/household/[person]'>) {
  const { dossier, actor, locale, problem } = await openDossier(props)
  const { asked, remove, ...query } = await props.searchParams
  const { person: id } = await props.params
  const sent = { asked: [asked ?? []].flat(), remove: remove === 'yes', query }
  const person = await getHouseholdPerson(actor, { dossierId: dossier.id, person: id, ...sent }, locale)
  if (!person) redirectTo(routes.notFound(locale))
  return (
    <HouseholdPersonPage
      dossier={dossier}
      person={person}
      timeZone={actor.timeZone}
      problem={problem}
      actions={{
        answerForPerson,
        deleteFromHousehold,
        haveDocument,
        putBackInHousehold,
        removeFromHousehold,
        renameInHousehold,
      }}
    />
  )
}
