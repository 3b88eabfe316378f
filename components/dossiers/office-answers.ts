import type { OfficeAnswers } from '#components/procedures/disagreements.tsx'
import type { DossierView } from '#lib/dossiers/dossier-view.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { routes } from '#lib/routes.ts'

/** Where a kept dossier notes what an office answered. */
export function officeAnswers(
  dossier: Pick<DossierView, 'id' | 'closed' | 'answeredOn'>,
  locale: Locale,
): OfficeAnswers {
  return {
    pageOf: dossier.closed ? null : (fact) => routes.dossierAnswer(locale, dossier.id, fact),
    notedOn: dossier.answeredOn,
  }
}
