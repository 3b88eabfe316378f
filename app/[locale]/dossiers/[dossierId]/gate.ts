import type { Person } from '#lib/access/actor.ts'
import { redirectTo } from '#lib/auth/redirect-to.ts'
import { requestLocale } from '#lib/auth/request-facts.ts'
import { requireActor } from '#lib/auth/require-actor.ts'
import type { DossierView } from '#lib/dossiers/dossier-view.ts'
import { getDossier } from '#lib/dossiers/get-dossier.ts'
import { errorText } from '#lib/i18n/error-text.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { routes } from '#lib/routes.ts'

/** `problem`: what went wrong with the button that led back here, in words. */
export type Gate = { locale: Locale; actor: Person; dossier: DossierView; problem: string | null }

type Props = {
  params: Promise<{ dossierId: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** What every page of a dossier awaits first: who asks, and the dossier, or the page that says it is absent. */
export async function openDossier({ params, searchParams }: Props): Promise<Gate> {
  const locale = await requestLocale()
  const actor = await requireActor(locale)
  const { dossierId } = await params
  const dossier = await getDossier(actor, dossierId, locale)
  if (!dossier) redirectTo(routes.notFound(locale))
  const { problem } = await searchParams
  return { locale, actor, dossier, problem: typeof problem === 'string' ? errorText(locale, problem) : null }
}
