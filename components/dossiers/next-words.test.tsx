import { describe, expect, it } from 'vitest'
import type { DossierStep, DossierView } from '#lib/dossiers/dossier-view.ts'
import { LOCALES } from '#lib/i18n/locales.ts'
import { nextWords } from './next-words.tsx'

const agency = { name: 'Zenith', slug: 'zenith' } as never
const wait = { agency, why: 'help', since: '2026-11-23', by: '2026-11-25' } as const
const step = { key: 'gather', title: 'Get your papers together' } as DossierStep
const words = (more: object, locale: 'en' | 'fr') =>
  nextWords(
    { id: 'd', next: { kind: 'agency', wait, isLate: false, meanwhile: null, ...more } } as unknown as DossierView,
    locale,
  )

describe('while an agency is at work', () => {
  it.each(LOCALES)('names what the person may go on with, and else says that there is nothing (%s)', (locale) => {
    expect(words({ meanwhile: step }, locale).lead).toContain('Get your papers together')
    expect(words({ meanwhile: step }, locale).title).not.toMatch(/don’t have to|rien à faire/)
    expect(words({}, locale).title).toMatch(/don’t have to|rien à faire/)
    expect(words({ isLate: true, meanwhile: step }, locale).title).not.toMatch(/don’t have to|rien à faire/)
  })
})
