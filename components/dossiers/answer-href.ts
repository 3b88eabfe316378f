import type { Locale } from '#lib/i18n/locales.ts'
import { routes } from '#lib/routes.ts'

/** Where a question that an item hangs on is answered: what is asked about one person, on that person's page. */
export function answerHref(locale: Locale, dossierId: string, person: string | null, fact: string): string {
  return person !== null && fact.startsWith('person.')
    ? routes.dossierPerson(locale, dossierId, person)
    : routes.dossierAnswer(locale, dossierId, fact)
}
