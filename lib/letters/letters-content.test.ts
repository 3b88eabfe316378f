import { describe, expect, it } from 'vitest'
import type { Letter } from '#content/after-filing-schema.ts'
import type { Predicate } from '#content/schema.ts'
import { cardsFor } from '#lib/letters/cards-for.ts'
import { lettersFor } from '#lib/letters/letters-for.ts'
import { readAnswers } from '#lib/procedures/read-answers.ts'
import { getSource } from '#lib/procedures/registry.ts'
import { holdsSocialSecurityNumber } from '#lib/pure/social-security-number.ts'
import { answersOf, procedure } from '#tests/letter-people.ts'
import { personaCalled } from '#tests/persona-called.ts'
import { personas } from '#tests/personas/personas.ts'

const letters = procedure.afterFiling?.letters ?? []
const cards = procedure.afterFiling?.cards ?? []
const byId = new Map(letters.map((one) => [one.id, one]))
const facts = new Set(procedure.facts.map((one) => one.id))
const documents = new Set(procedure.documents.map((one) => one.id))
const truths = (predicate: Predicate) =>
  personas.map((one) => readAnswers(procedure, answersOf(one), one.on).decide(predicate).truth)
const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, id = '']) => id)

/** Registration.md, section 2, "If a document is rejected", each reason with the letters that answer it. */
const PLAYBOOK: Readonly<Record<string, readonly string[]>> = {
  'birth certificate without parents': ['parents_missing'],
  'not translated': ['translation_sent', 'translator_questioned'],
  'no apostille / legalisation': ['formality_sent', 'apostille_eu', 'formality_treaty'],
  'illegible, cropped or incomplete scan': ['unreadable'],
  'permit not validated or expired': ['visa_validated', 'permit_renewed'],
  'names differ between documents': ['names_differ'],
  '3 months not proven': ['three_months_proven'],
  'student file': ['student_file'],
  'document cannot be obtained': ['cannot_obtain'],
}

/** Demands that the fact sheet calls wrong or doubtful. Each asks, none says that the office is wrong. */
const WRONG_DEMANDS = [
  'act_too_old',
  'original_asked',
  'translation_european_act',
  'translation_plurilingual',
  'translation_french_act',
  'translation_practice',
  'apostille_eu',
  'formality_treaty',
  'french_act',
  'permit_asked_of_european',
  'town_hall_registration',
  'three_months_worker',
  'three_months_student',
  'three_months_family',
  'three_months_protected',
  'home_authorities',
  'number_asked',
  'account_asked',
  'number_exists',
  's1_asked_of_worker',
  'student_age',
  'foreign_iban',
  'child_conditions',
]

const LADDER = [
  'civil_status_sent',
  'complaint_silence',
  'complaint_number',
  'formal_notice',
  'suspension',
  'written_decision',
  'mediator',
  'cra_refusal',
  'cra_silence',
]

describe('the letters', () => {
  it('answer every reason of the playbook, every wrong demand and every rung that is a letter', () => {
    expect([...Object.values(PLAYBOOK).flat(), ...WRONG_DEMANDS, ...LADDER].filter((id) => !byId.has(id))).toEqual([])
  })

  it('have ids of their own, one meaning for each paragraph, a source, and say what is doubtful', () => {
    expect(new Set(letters.map((one) => one.id)).size).toBe(letters.length)
    expect(letters.filter((one) => one.meaning.length !== one.paragraphs.length).map((one) => one.id)).toEqual([])
    expect(wrong([...letters, ...cards])).toEqual([])
  })

  it('use every slot of the text and declare every slot they use, in French as in English', () => {
    const head = ['name', 'address', 'fund', 'reference', 'today']
    const faults = letters.flatMap((letter) => {
      const declared = letter.slots.map((one) => one.id)
      const used = [letter.subject, ...letter.paragraphs].flatMap(placeholders)
      return [
        ...head.filter((id) => !declared.includes(id)).map((id) => `${letter.id} lacks ${id} in its head`),
        ...used.filter((id) => !declared.includes(id)).map((id) => `${letter.id} uses {${id}} undeclared`),
        ...declared.filter((id) => ![...head, ...used].includes(id)).map((id) => `${letter.id} never uses {${id}}`),
        ...letter.paragraphs.flatMap((text, index) =>
          placeholders(text).sort().join() ===
          placeholders(letter.meaning[index] ?? '')
            .sort()
            .join()
            ? []
            : [`${letter.id}, paragraph ${index + 1}: other slots in English`],
        ),
        ...(new Set(declared).size === declared.length ? [] : [`${letter.id} declares a slot twice`]),
        ...letter.slots
          .filter((one) => one.fallback.trim() === '')
          .map((one) => `${letter.id}: {${one.id}} has no line`),
      ]
    })
    expect(faults).toEqual([])
  })

  it('refer to facts, documents and milestones that exist', () => {
    const faults = letters.flatMap((letter) => [
      ...letter.documents.filter((id) => !documents.has(id)).map((id) => `${letter.id}: no document ${id}`),
      ...(new Set(letter.documents).size === letter.documents.length ? [] : [`${letter.id}: a document twice`]),
      ...letter.slots.flatMap(({ from }) => {
        if (typeof from === 'string' || 'document' in from) return []
        if ('fact' in from) return facts.has(from.fact) ? [] : [`${letter.id}: no fact ${from.fact}`]
        return MILESTONES.includes(from.milestone) ? [] : [`${letter.id}: no milestone ${from.milestone}`]
      }),
    ])
    expect(faults).toEqual([])
  })

  it('never say that the office is wrong: a quoted rule comes with “sauf erreur de ma part” and a question', () => {
    const blunt =
      /à tort|votre erreur|erreur de vos|illég|abusi|infond|injustifi|vous devez|vous êtes tenu|en violation|contraire (?:à la|au)|irrégulièrement|exige que vous/i
    expect(letters.filter((one) => one.paragraphs.some((text) => blunt.test(text))).map((one) => one.id)).toEqual([])
    const quoting = letters.filter((one) => /article [LRD]\.|règlement \(|fiche F16620|Campus France/.test(textOf(one)))
    expect(quoting.length).toBeGreaterThan(8)
    const flat = [...WRONG_DEMANDS.flatMap((id) => byId.get(id) ?? []), ...quoting].filter(
      (one) => !/sauf erreur de ma part/i.test(textOf(one)),
    )
    expect(flat.map((one) => one.id)).toEqual([])
    expect(letters.filter((one) => !/saurais gré|remercie/.test(textOf(one))).map((one) => one.id)).toEqual([])
  })

  it('fit a woman and a man: nothing about the writer agrees in gender', () => {
    const gendered =
      /\b(?:je|j’ai été|je suis|je reste|étant|me suis) (?:\p{L}+ )?(?:né|inscrit|assuré|reconnaissant|soussigné|obligé|convaincu|persuadé|certain|étudiant|salarié|ressortissant|réfugié|dispensé|arrivé|installé|domicilié|affilié|employé|couvert|tenu)e?s?\b|\(e\)|·e/iu
    expect(gendered.test('Je suis née à Rome')).toBe(true)
    expect(letters.filter((one) => one.paragraphs.some((text) => gendered.test(text))).map((one) => one.id)).toEqual([])
  })

  it('open and close as French letters do', () => {
    for (const letter of letters) {
      expect(letter.paragraphs[0]).toBe('Madame, Monsieur,')
      expect(letter.paragraphs.at(-1)).toContain('salutations distinguées')
      expect(letter.subject).not.toMatch(/[.:]$/)
    }
  })

  it('never ask for a social security number, and hold none', () => {
    const asking = letters.flatMap((letter) =>
      letter.slots
        .filter((slot) => slot.from === 'typed' && /sécurité sociale|\bNIR\b/.test(slot.label.fr))
        .map((slot) => `${letter.id}: ${slot.id}`),
    )
    expect(asking).toEqual([])
    expect(holdsSocialSecurityNumber(JSON.stringify([letters, cards]))).toBe(false)
  })

  it('each concern one persona for certain and another not at all', () => {
    const idle = letters.filter((one) => !truths(one.appliesWhen).includes(true)).map((one) => one.id)
    const everywhere = letters.filter((one) => !truths(one.appliesWhen).includes(false)).map((one) => one.id)
    expect({ idle, everywhere }).toEqual({ idle: [], everywhere: [] })
  })

  it('are “perhaps” as long as the answers leave it open, with the sure ones first', () => {
    const open = lettersFor(procedure, { facts: {}, people: [] }, '2026-11-21')
    expect(open.length).toBeGreaterThan(0)
    expect(open.every((one) => one.fits === 'perhaps')).toBe(true)
    const liam = personaCalled('Liam, Irish')
    const his = lettersFor(procedure, answersOf(liam), liam.on)
    const sure = his.filter((one) => one.fits === 'yes')
    expect(his.slice(0, sure.length)).toEqual(sure)
    expect(sure.map((one) => one.entry.id)).toEqual(
      expect.arrayContaining(['translation_european_act', 'apostille_eu', 'three_months_worker', 's1_asked_of_worker']),
    )
    const ids = his.map((one) => one.entry.id)
    for (const id of ['home_authorities', 'translation_practice', 'student_file', 'visa_validated', 'student_age']) {
      expect(ids).not.toContain(id)
    }
    expect(sure.find((one) => one.entry.id === 'apostille_eu')?.because).toContain('birthCountry')
  })

  it('answer each reason of the fact sheet for which a file comes back', () => {
    const sure = (name: string) => {
      const persona = personaCalled(name)
      const fitting = lettersFor(procedure, answersOf(persona), persona.on)
      return fitting.flatMap(({ entry, fits }) => (fits === 'yes' ? entry.id : []))
    }
    const ofMei = [
      'parents_missing',
      'translation_sent',
      'formality_sent',
      'unreadable',
      'names_differ',
      'cannot_obtain',
    ]
    expect(sure('Mei, Chinese')).toEqual(expect.arrayContaining([...ofMei, 'permit_renewed', 'visa_validated']))
    expect(sure('Susan, American')).toContain('three_months_proven')
    expect(sure('Wen, Chinese')).toContain('student_file')
    expect(sure('Luigi, Italian')).toContain('s1_asked_of_pensioner')
    expect(sure('Selam, Eritrean')).toContain('three_months_asylum_child')
    expect(sure('Sunita, Nepalese')).not.toContain('three_months_proven')
  })

  it('send no protected person to the authorities of their country', () => {
    for (const persona of personas.filter((one) => one.expect.situations.includes('refugee'))) {
      const ids = lettersFor(procedure, answersOf(persona), persona.on).map((one) => one.entry.id)
      expect(ids).toContain('home_authorities')
      for (const id of ['parents_missing', 'act_too_old', 'formality_sent', 'translation_sent']) {
        expect(ids).not.toContain(id)
      }
    }
  })
})

describe('the cards', () => {
  it('have ids of their own, something to say and a way to say it', () => {
    const all = [...letters, ...cards].map((one) => one.id)
    expect(new Set(all).size).toBe(all.length)
    expect(cards.filter((one) => one.lines.length < 2).map((one) => one.id)).toEqual([])
    expect(cards.flatMap((one) => one.lines).filter((line) => !line.say?.trim())).toEqual([])
    expect(new Set(cards.map((one) => one.use))).toEqual(new Set(['counter', 'phone']))
  })

  it('name the telephone numbers of D45 and no other', () => {
    const text = JSON.stringify(cards)
    for (const number of ['36 46', '09 74 75 36 46', '+33 1 84 90 36 46']) expect(text).toContain(number)
    const numbers = [...text.matchAll(/\+?\d[\d ]{3,}\d/g)].map(([one]) => one)
    expect([...new Set(numbers)].sort()).toEqual(['+33 1 84 90 36 46', '09 74 75 36 46', '36 46'].sort())
  })

  it('each serve one persona, and nobody gets one that is not for them', () => {
    const given = personas.map((one) => cardsFor(procedure, answersOf(one), one.on))
    const sure = new Set(given.flat().flatMap(({ entry, fits }) => (fits === 'yes' ? entry.id : [])))
    expect(cards.filter((one) => !sure.has(one.id)).map((one) => one.id)).toEqual([])
    const sofia = personas.indexOf(personaCalled('Sofia, Italian'))
    expect(given[sofia]?.map(({ entry }) => entry.id)).toEqual(['speak_slowly', 'phone_english'])
  })
})

const MILESTONES = [
  'sent',
  'acknowledged',
  'provisional_number',
  'civil_status_asked',
  'civil_status_given',
  'formal_notice',
  'suspended',
  'restored',
  'refused',
  'number',
  'card',
  'complaint_sent',
  'mediator_asked',
  'cra_asked',
  'cra_refused',
  'court_asked',
  'more_asked',
]

function textOf(letter: Letter): string {
  return letter.paragraphs.join('\n')
}

function wrong(entries: readonly { id: string; sources: readonly string[]; confidence: string; doubt?: unknown }[]) {
  return entries.flatMap(({ id, sources, confidence, doubt }) => [
    ...(sources.length === 0 ? [`${id} has no source`] : []),
    ...sources.filter((one) => getSource(one) === null).map((one) => `${id} names ${one}`),
    ...(['C', 'D'].includes(confidence) && !doubt ? [`${id} does not say what is doubtful`] : []),
  ])
}
