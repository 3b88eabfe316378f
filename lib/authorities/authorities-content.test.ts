import { describe, expect, it } from 'vitest'
import { authorities } from '#content/authorities/authorities.ts'
import { AUTHORITY_GROUPS } from '#content/authorities/schema.ts'
import { authoritySources } from '#content/authorities/sources.ts'
import { glossary } from '#content/glossary/glossary.ts'
import { authorityView } from '#lib/authorities/authority-view.ts'
import { listAuthorities } from '#lib/authorities/list-authorities.ts'
import { LOCALES } from '#lib/i18n/locales.ts'
import { checkPublisher } from '#lib/procedures/check-publisher.ts'
import { getSource } from '#lib/procedures/registry.ts'
import { isDay } from '#lib/pure/calendar-day.ts'
import published from '#tests/published-ids.json' with { type: 'json' }

const ids = new Set(authorities.map(({ id }) => id))
const phones = authorities.flatMap(({ id, phones: own }) => own.map((phone) => ({ id, ...phone })))

describe('the authorities', () => {
  it('are those that newcomers are sent to, each once', () => {
    expect(authorities.length).toBeGreaterThanOrEqual(24 + 15)
    expect(ids.size).toBe(authorities.length)
    // Where the procedures send people besides the ordinary funds.
    for (const id of ['cpam-paris-sri', 'cssm', 'cps-spm', 'cafat', 'cps-pf', 'cfe', 'ofpra', 'spada', 'nhsbsa'])
      expect(ids, id).toContain(id)
    for (const id of ['ramq', 'guichet-unique', 'cntfs', 'enim', 'cavimac', 'urssaf-foreign-firms'])
      expect(ids, id).toContain(id)
  })

  it('stand in their groups, none of which is empty', () => {
    expect(new Set(authorities.map(({ group }) => group))).toEqual(new Set(AUTHORITY_GROUPS))
    const listed = listAuthorities('en').flatMap((one) => one.authorities.map(({ id }) => id))
    expect(listed.sort()).toEqual([...ids].sort())
  })

  it('lead to bodies and words that exist', () => {
    const lost = authorities.flatMap(({ id, doesNot }) =>
      (doesNot?.turnTo ?? []).filter((other) => !ids.has(other) || other === id),
    )
    expect(lost).toEqual([])
    const words = new Set(glossary.map(({ id }) => id))
    expect(authorities.filter(({ term }) => term && !words.has(term)).map(({ id }) => id)).toEqual([])
  })

  it('lose no address that was published', () => {
    const before: readonly string[] = published.authorities
    expect(before.filter((id) => !ids.has(id))).toEqual([])
    expect(
      [...ids].filter((id) => !before.includes(id)),
      'new: add them to tests/published-ids.json',
    ).toEqual([])
    // The page of offices stands beside theirs.
    expect(ids).not.toContain('offices')
  })

  it('rest on sources that are known, and say what is uncertain', () => {
    const all = [...authorities, ...phones]
    const lost = all.filter(({ sources }) => sources.length === 0 || sources.some((id) => !getSource(id)))
    expect(lost.map(({ id }) => id)).toEqual([])
    expect(all.filter((one) => 'CD'.includes(one.confidence) && !one.doubt).map(({ id }) => id)).toEqual([])
    for (const one of authoritySources) {
      expect(checkPublisher(one)).toEqual([])
      expect(one.reviewBy).toMatch(/-(01-31|09-30)$/)
      expect(one.checkedOn === null || isDay(one.checkedOn), one.id).toBe(true)
    }
  })

  it('have sites under https', () => {
    const wrong = authorities.filter(({ site }) => site !== null && !/^https:\/\/[\w.-]+$/.test(site))
    expect(wrong.map(({ id }) => id)).toEqual([])
  })

  it('say each thing in both languages', () => {
    for (const { id, does } of authorities) {
      expect(does.en.trim() && does.fr.trim(), id).toBeTruthy()
      expect(does.en, id).not.toBe(does.fr)
    }
    expect(authorityView('no-such', 'en')).toBeNull()
  })
})

describe('phone numbers', () => {
  it('are well formed: short numbers, French ones, or with the country’s code from abroad', () => {
    const forms = /^(\d{2,4}|\d{2} \d{2}|0\d(?: \d{2}){4}|0\d{3} \d{3} \d{3}|0\d{3}(?: \d{2}){3}|\+33 \d(?: \d{2}){4})$/
    expect(phones.filter(({ number }) => !forms.test(number)).map(({ number }) => number)).toEqual([])
    expect(phones.filter(({ from, number }) => (from === 'abroad') !== number.startsWith('+33'))).toEqual([])
  })

  it('that nobody confirmed are in no view, and the view says that it hides them', () => {
    const hidden = phones.filter(({ confidence }) => confidence === 'D')
    expect(hidden.length).toBeGreaterThan(3)
    for (const { id, number } of hidden) {
      for (const locale of LOCALES) {
        const view = authorityView(id, locale)
        expect(JSON.stringify(view)).not.toContain(number)
        expect(view?.hidesPhones, id).toBe(true)
      }
    }
    expect(authorityView('caf', 'en')?.hidesPhones).toBe(false)
  })

  it('of the CPAM: 36 46 does not work from abroad, and English has a line of its own', () => {
    const shown = authorityView('cpam', 'en')?.phones.map(({ number, from, speaks }) => [number, from, speaks])
    expect(shown).toEqual([
      ['36 46', 'france', 'fr'],
      ['+33 1 84 90 36 46', 'abroad', 'fr'],
      ['09 74 75 36 46', 'france', 'en'],
      ['+33 9 74 75 36 46', 'abroad', 'en'],
    ])
    expect(authorityView('cpam', 'en')?.phones[1]?.dial).toBe('+33184903646')
  })
})
