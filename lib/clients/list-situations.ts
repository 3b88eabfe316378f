import type { Locale } from '#lib/i18n/locales.ts'
import { listProcedures } from '#lib/procedures/registry.ts'

/** What plans may be for: the situations of all procedures but those that only accompany another, in a language. */
export function listSituations(locale: Locale): { value: string; label: string }[] {
  const situations = listProcedures().flatMap(({ requirements }) =>
    requirements.flatMap((one) => (one.kind === 'channel' && !one.overlay ? [one] : [])),
  )
  return situations
    .map(({ id, title }) => ({ value: id, label: title[locale] }))
    .toSorted((a, b) => a.label.localeCompare(b.label, locale))
}
