import { describe, expect, it } from 'vitest'
import { glossary } from '#content/glossary/glossary.ts'
import { glossarySources } from '#content/glossary/sources.ts'
import { listTerms, termFilter } from '#lib/glossary/list-terms.ts'
import { termsIn } from '#lib/glossary/terms-in.ts'
import { checkPublisher } from '#lib/procedures/check-publisher.ts'
import { getSource, listSources } from '#lib/procedures/registry.ts'
import { isDay } from '#lib/pure/calendar-day.ts'
import published from '#tests/published-ids.json' with { type: 'json' }

const ids = new Set(glossary.map((one) => one.id))
const idsFor = (query: string, category: string | null = null) =>
  listTerms(termFilter(query, category), 'en').map(({ id }) => id)

describe('the glossary', () => {
  it('explains a hundred words, each once', () => {
    expect(glossary.length).toBeGreaterThanOrEqual(92)
    expect(ids.size).toBe(glossary.length)
    expect([...ids].filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([])
    expect(new Set(glossary.map(({ term }) => term)).size).toBe(glossary.length)
  })

  it('leads somewhere: related words exist, and none is related to itself', () => {
    const lost = glossary.flatMap((one) => one.related.filter((id) => !ids.has(id) || id === one.id))
    expect(lost).toEqual([])
    expect(glossary.filter(({ related }) => related.length === 0).map(({ id }) => id)).toEqual([])
  })

  it('loses no address that was published', () => {
    const before: readonly string[] = published.glossary
    expect(before.filter((id) => !ids.has(id))).toEqual([])
    expect(
      [...ids].filter((id) => !before.includes(id)),
      'new: add them to tests/published-ids.json',
    ).toEqual([])
  })

  it('rests on sources that are known, and says what is uncertain', () => {
    const lost = glossary.filter(({ sources }) => sources.length === 0 || sources.some((id) => !getSource(id)))
    expect(lost.map(({ id }) => id)).toEqual([])
    const silent = glossary.filter(({ confidence, doubt }) => 'CD'.includes(confidence) && !doubt)
    expect(silent.map(({ id }) => id)).toEqual([])
    const own = glossary.filter(({ sources, confidence }) => sources.join() === 'OWN' && confidence === 'A')
    expect(
      own.map(({ id }) => id),
      'what was not read again is no official fact',
    ).toEqual([])
  })

  it('has sources with a day of review, all in use', () => {
    for (const one of glossarySources) {
      expect(checkPublisher(one)).toEqual([])
      expect(one.reviewBy).toMatch(/-(01-31|09-30)$/)
      expect(one.checkedOn === null || isDay(one.checkedOn), one.id).toBe(true)
    }
    const all = listSources().map(({ id }) => id)
    expect(new Set(all).size).toBe(all.length)
  })

  it('says each thing in both languages, in a few sentences', () => {
    for (const { id, meaning, english } of glossary) {
      for (const text of [meaning.en, meaning.fr, english]) expect(text.trim(), id).not.toBe('')
      expect(meaning.en, id).not.toBe(meaning.fr)
      expect(Math.max(meaning.en.length, meaning.fr.length), id).toBeLessThan(420)
    }
  })

  it('writes no mark of two words alike', () => {
    const marks = glossary.flatMap(({ marks: own = [] }) => [...own])
    expect(marks.filter((mark, index) => marks.indexOf(mark) !== index)).toEqual([])
  })
})

describe('what the corrections ask for', () => {
  const meaning = (id: string) => glossary.find((one) => one.id === id)

  it('counts the three months of the AME from an irregular stay, and not in Mayotte', () => {
    expect(meaning('ame')?.meaning.en).toMatch(
      /irregular for more than three months.*lawfully does not count.*Mayotte/s,
    )
    expect(meaning('ame')?.meaning.fr).toMatch(/irrégulier depuis plus de trois mois.*en règle ne compte pas.*Mayotte/s)
  })

  it('spells the NIA out in one way', () => {
    expect(meaning('nia')?.frenchForm).toBe('numéro d’identification d’attente')
    expect(JSON.stringify(glossary)).not.toMatch(/identifiant d’attente/i)
  })

  it('uses no name and no figure that is out of date', () => {
    expect(JSON.stringify(glossary)).not.toMatch(/P[oô]le emploi|under 28|25[ \u00a0]€|€25\b|moins de 28/i)
  })
})

describe('a search', () => {
  it('finds words whatever their accents and case, in both languages', () => {
    expect(idsFor('RECEPISSE')[0]).toBe('recepisse')
    expect(idsFor('birth certificate')[0]).toBe('acte-naissance')
    expect(idsFor('carte vitale').slice(0, 2).sort()).toEqual(['appli-carte-vitale', 'carte-vitale'])
    expect(idsFor('caisse primaire')).toContain('cpam')
  })

  it('takes a part of a name before a mention', () => {
    expect(idsFor('cpam')[0]).toBe('cpam')
    expect(idsFor('cpam').length).toBeGreaterThan(3)
  })

  it('keeps to a category, and finds everything where nothing is asked', () => {
    expect(idsFor('', 'tax').sort()).toEqual(['avis-imposition', 'numero-fiscal'])
    expect(idsFor('', 'no-such').length).toBe(glossary.length)
    expect(idsFor('')).toHaveLength(glossary.length)
    expect(idsFor('zzzz')).toEqual([])
    expect(idsFor('  ( . * ')).toHaveLength(glossary.length)
  })
})

describe('words in a text', () => {
  const inText = (text: unknown) => termsIn(text, 'fr').map(({ id }) => id)

  it('are found wherever they stand', () => {
    const view = {
      how: ['Envoyez le S1106 à la CPAM.'],
      because: 'Récépissé ou titre de séjour',
      because2: () => 'NIA',
    }
    expect(inText(view).sort()).toEqual(['cpam', 'recepisse', 's1106', 'titre-sejour'])
    expect(inText(['ameli.fr', 'www.caf.fr', null, 3])).toEqual([])
  })

  it('bring their explanation in the language of the page', () => {
    expect(termsIn('PUMa', 'en')[0]?.meaning).toBe(glossary.find(({ id }) => id === 'puma')?.meaning.en)
  })
})
