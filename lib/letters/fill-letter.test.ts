import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fillLetter } from '#lib/letters/fill-letter.ts'
import { lettersFor } from '#lib/letters/letters-for.ts'
import { readTyped } from '#lib/letters/read-typed.ts'
import { answersOf, bareValues, frenchOf, fullValues, meaningsOf, procedure } from '#tests/letter-people.ts'
import { personaCalled } from '#tests/persona-called.ts'
import { personas } from '#tests/personas/personas.ts'

const letters = procedure.afterFiling?.letters ?? []
const letterOf = (id: string) => {
  const letter = letters.find((one) => one.id === id)
  if (!letter) throw new Error(`no letter ${id}`)
  return letter
}

describe('every letter for every persona whom it may concern', () => {
  const cases = personas.flatMap((persona) =>
    lettersFor(procedure, answersOf(persona), persona.on).map(({ entry }) => ({ persona, letter: entry })),
  )

  it('are many', () => {
    expect(cases.length).toBeGreaterThan(500)
    expect(new Set(cases.map(({ letter }) => letter.id)).size).toBe(letters.length)
  })

  it.each(['bare', 'full'] as const)('leaves no slot and nothing empty: %s', (kind) => {
    for (const { persona, letter } of cases) {
      const values = kind === 'bare' ? bareValues(letter, persona) : fullValues(letter, persona)
      for (const locale of ['en', 'fr'] as const) {
        const filled = fillLetter(procedure, letter, values, locale)
        const texts = [...frenchOf(filled), ...meaningsOf(filled)]
        const where = `${letter.id} for ${persona.name}`
        expect(
          texts.filter((text) => text.trim() === '' || /[{}]|undefined|null|\[object/.test(text)),
          where,
        ).toEqual([])
        expect(meaningsOf(filled).length, where).toBe(
          locale === 'fr' ? 0 : filled.paragraphs.length + filled.enclosed.length,
        )
      }
    }
  })

  it('is French as it is printed', () => {
    for (const { persona, letter } of cases) {
      const texts = frenchOf(fillLetter(procedure, letter, fullValues(letter, persona), 'en'))
      const where = `${letter.id} for ${persona.name}`
      expect(
        texts.filter((text) => /(?<!\u202f)[;:!?»]|«(?!\u202f)|['"`“”]|\.\.\.| {2}| [,.]|^\s|\s$/.test(text)),
        where,
      ).toEqual([])
      expect(
        texts.filter((text) => text !== text.normalize('NFC') || /[\p{Cc}\p{Cs}\p{Co}\ufffd]/u.test(text)),
        where,
      ).toEqual([])
      expect(
        texts.filter((text) => /\b(?:the|you|your|with|and|of|was|from)\b/.test(text)),
        where,
      ).toEqual([])
    }
  })

  it('fills everything in for somebody who knows everything, but for facts that were never answered', () => {
    for (const { persona, letter } of cases) {
      const { byHand } = fillLetter(procedure, letter, fullValues(letter, persona), 'en')
      const known = letter.slots
        .filter(({ from }) => typeof from === 'string' || !('fact' in from))
        .map((one) => one.id)
      expect(
        byHand.filter((id) => known.includes(id)),
        `${letter.id} for ${persona.name}`,
      ).toEqual([])
    }
  })
})

describe('a letter', () => {
  const liam = personaCalled('Liam, Irish')

  it('says facts and days in French, and what they mean in the reader’s language', () => {
    const letter = letterOf('apostille_eu')
    const filled = fillLetter(procedure, letter, fullValues(letter, liam), 'en')
    const [, french] = filled.paragraphs.map((one) => one.french)
    const [, meaning] = filled.paragraphs.map((one) => one.meaning)
    expect(french).toContain('Le 1er mai 2026')
    expect(french).toContain('Irlande')
    expect(meaning).toContain('1 May 2026')
    expect(meaning).toContain('Ireland')
    expect(filled.sender).toEqual(['Zoë Nguyễn-Łukasik', '3 rue de la Paix', '35000 Rennes'])
    expect(filled.recipient).toHaveLength(3)
    expect(filled.byHand).toEqual([])
  })

  it('takes the day that was typed rather than the recorded one', () => {
    const letter = letterOf('apostille_eu')
    const values = fullValues(letter, liam)
    const typed = readTyped(letter, { askedOn: '2026-06-02' }).slots
    expect(fillLetter(procedure, letter, { ...values, typed }, 'en').paragraphs[1]?.french).toContain('Le 2 juin 2026')
  })

  it('leaves a dotted line where nothing is known, and says which', () => {
    const letter = letterOf('apostille_eu')
    const filled = fillLetter(procedure, letter, bareValues(letter, liam), 'en')
    expect(filled.paragraphs[1]?.french).toMatch(/^Le …+, vos services/)
    expect(filled.byHand).toEqual(['name', 'address', 'fund', 'reference', 'askedOn'])
  })

  it('takes only a document that it is about', () => {
    const letter = letterOf('parents_missing')
    const values = fullValues(letter, liam)
    const text = (document: string | null) =>
      fillLetter(procedure, letter, { ...values, document }, 'en').paragraphs[2]?.french
    expect(text('birth_cert_filiation')).toContain('\u202f: extrait d’acte de naissance avec filiation.')
    expect(text('rib')).toMatch(/…{5}/)
    expect(text('__proto__')).toMatch(/…{5}/)
  })

  it('puts names into the sentence without their capital, but for countries and abbreviations', () => {
    const sofia = personaCalled('Sofia takes a part-time job')
    const text = (id: string, document: string | null = null) => {
      const letter = letterOf(id)
      return frenchOf(fillLetter(procedure, letter, { ...fullValues(letter, sofia), document }, 'en')).join(' ')
    }
    expect(text('three_months_worker')).toContain('(activité\u202f: études supérieures et emploi salarié)')
    expect(text('apostille_eu')).toContain('Italie')
    expect(text('paper_sent', 'rib')).toContain('\u202f: relevé d’identité bancaire (RIB)')
  })

  it('does not use an answer that is without effect', () => {
    const letter = letterOf('permit_renewed')
    const values = { ...bareValues(letter, liam), answers: { facts: { ...liam.facts, permit: 'vlsTs' }, people: [] } }
    expect(fillLetter(procedure, letter, values, 'en').byHand).toContain('permit')
  })

  it('never lets what is typed become a slot or break a line', () => {
    const letter = letterOf('cra_refusal')
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        fc.constantFrom('{name}', '{grounds}', '$&', '\n'),
        (text, part) => {
          const { slots, faults } = readTyped(letter, { grounds: text + part + text, name: 'x', other: 'y' })
          const filled = fillLetter(procedure, letter, { ...bareValues(letter, liam), typed: slots }, 'en')
          expect(Object.keys(slots).filter((id) => id !== 'grounds')).toEqual([])
          const all = [...frenchOf(filled), ...meaningsOf(filled)]
          expect(all.filter((one) => /[{}\n]/.test(one) || one.trim() === '')).toEqual([])
          if (part === '$&' && Object.keys(faults).length === 0) expect(filled.paragraphs[2]?.french).toContain('$&')
        },
      ),
    )
  })
})
