import { expect, it } from 'vitest'
import { dossierView } from '#lib/dossiers/dossier-view.ts'
import { LOCALES } from '#lib/i18n/locales.ts'
import { aState } from '#tests/dossier-states.ts'
import { personaCalled } from '#tests/persona-called.ts'
import { situationWords } from './situation-words.tsx'

it.each(LOCALES)('a warning that only may hold says which question decides, and leads there: %s', (locale) => {
  const { facts } = personaCalled('Youssef, Moroccan, posted from Spain')
  const { permitUntil: _until, ...open } = facts
  const dossier = dossierView(aState({ facts: open }), locale, '2026-11-21')
  const list = situationWords(dossier, locale).warnings?.list ?? []
  const unsure = list.filter(({ perhaps }) => perhaps !== null)
  expect(unsure.length).toBeGreaterThan(0)
  for (const { perhaps } of unsure) expect(perhaps?.question?.href).toMatch(/\/answers\/\w+$/)
  // What holds for certain asks nothing.
  for (const { key, perhaps } of list) {
    const warning = dossier.plan.warnings.find((one) => one.key === key)
    expect(perhaps === null).toBe(warning?.state !== 'perhaps')
  }
})
