import { describe, expect, it } from 'vitest'
import { authorities } from '#content/authorities/authorities.ts'
import { glossary } from '#content/glossary/glossary.ts'
import { southernLands } from '#content/tools/birth-countries.ts'
import { stageTopics } from '#content/tools/stages.ts'
import * as tariffs from '#content/tools/tariffs.ts'
import { refused, unavailable, wrongHost } from '#lib/http/ready-answers.ts'
import { listCountries, listProcedures, listSources } from '#lib/procedures/registry.ts'
import { ENGLISH, FRENCH, sentencesOf } from '#tests/message-texts.ts'

type Text = { where: string; text: string }

const interfaceTexts = (texts: ReadonlyMap<string, string>) =>
  [...texts].flatMap(([where, message]) => sentencesOf(message).map((text) => ({ where, text })))
const content = {
  procedures: listProcedures(),
  sources: listSources(),
  glossary,
  authorities,
  tools: { stageTopics, southernLands, tariffs: { ...tariffs } },
}
const french = [...interfaceTexts(FRENCH), ...textsIn(content, 'fr')]
const english = [...interfaceTexts(ENGLISH), ...textsIn(content, 'en')]

/** Where a rule finds something, with the text around it. */
const offences = (texts: readonly Text[], rule: RegExp) =>
  texts.flatMap(({ where, text }) =>
    [...text.matchAll(rule)].map(({ index }) => `${where}: …${text.slice(Math.max(0, index - 12), index + 12)}…`),
  )

it('sees the texts', () => {
  expect(french.length).toBeGreaterThan(1_200)
  expect(english.length).toBeGreaterThan(1_200)
})

describe('French', () => {
  it('has a narrow no-break space before ; : ! ? and »', () => {
    // But not in a time, an address, or between two marks.
    const rule = /(?<![\u202f!?])[;!?»]|(?<!\u202f):(?!\/\/|\d)/g
    expect(
      offences([{ where: 'x', text: 'Quoi\u202f? Oui\u202f: 14:30 https://a.example «\u202fa\u202f»\u202f!' }], rule),
    ).toEqual([])
    expect(offences([{ where: 'x', text: 'Quoi ? Oui: là' }], rule)).toHaveLength(2)
    expect(offences(french, rule)).toEqual([])
  })

  it('has one after «', () => {
    expect(offences(french, /«(?!\u202f)/g)).toEqual([])
    expect(offences(french, /[“”„"]/g)).toEqual([])
  })

  it('has typographic apostrophes and ellipses', () => {
    expect(offences(french, /'|`|´/g)).toEqual([])
    expect(offences(french, /\.\.\./g)).toEqual([])
  })

  it('keeps a figure and its unit together', () => {
    expect(offences(french, /\d [€%]|\d[€%]/g)).toEqual([])
  })

  it('has accents on its capitals and no doubled spaces', () => {
    expect(offences(french, /\b(?:A (?:partir|la|l’)|Etat|Etranger|Etudiant|Ecrivez|Evitez|Etape)\b/g)).toEqual([])
    expect(offences(french, / {2}|^\s(?=.*\p{L})|(?<=\p{L}.*)\s$| ,| \./gu)).toEqual([])
  })

  it('has no English word left', () => {
    const rule =
      /\b(?:the|and|you|your|with|this|that|these|are|was|were|have|has|from|will|would|when|where|which|please|click|their|they|must|should|can|cannot|about|before|after|until|also|because|only|save|delete|cancel)\b/gi
    const quoted = /«[^»]*»/g
    const own = french.map(({ where, text }) => ({ where, text: text.replace(quoted, '') }))
    expect(offences(own, rule).filter((one) => !ENGLISH_IN_FRENCH.some((name) => one.includes(name)))).toEqual([])
  })

  it('differs from English wherever there is something to say', () => {
    const same = [...FRENCH].filter(
      ([key, text]) => ENGLISH.get(key) === text && /[a-z]{3}/.test(sentencesOf(text).join(' ')),
    )
    expect(
      same.map(([key, text]) => `${key}: ${text}`).filter((one) => !SAME_IN_BOTH.some((name) => one.startsWith(name))),
    ).toEqual([])
  })
})

describe('English', () => {
  it('has typographic quotes, apostrophes and ellipses, and no space before a mark', () => {
    expect(offences(english, /'|"|`|\.\.\./g)).toEqual([])
    expect(offences(english, /[ \u00a0\u202f][;:!?](?!\/\/)/g)).toEqual([])
    expect(offences(english, / {2}|^\s(?=.*\p{L})|(?<=\p{L}.*)\s$| ,| \./gu)).toEqual([])
  })
})

describe('texts outside the message files', () => {
  it('of the ready-made answers follow the same rules', async () => {
    const pages = await Promise.all(
      [unavailable(), refused(413), refused(400), wrongHost(null)].map((answer) => answer.text()),
    )
    const sections = pages.flatMap((html) =>
      [...html.matchAll(/<section lang="fr">(.*?)<\/section>/g)].map(([, text]) => text),
    )
    expect(sections).toHaveLength(4)
    const texts = sections.map((text) => ({ where: 'ready', text: (text ?? '').replace(/<[^>]+>/g, '\n') }))
    expect(offences(texts, /(?<!\u202f)[;:!?»]|'|"/g)).toEqual([])
  })

  it('names of countries are there in both languages, with typographic apostrophes', () => {
    for (const locale of ['en', 'fr'] as const) {
      const names = listCountries(locale)
      expect(names.length).toBeGreaterThan(200)
      expect(names.filter(({ name }) => name.trim() === '' || /['`]/.test(name))).toEqual([])
    }
  })
})

/** English names that a French text may use, as far as an offence shows them. */
const ENGLISH_IN_FRENCH: readonly string[] = ['The Connexio']

/** The French terms themselves, and words that are the same in both languages. */
const SAME_IN_BOTH = [
  'dossier.pages.notes: Notes',
  'home.terms.',
  'notes.title: Notes',
  'privacy.cookiesTitle: Cookies',
  'tools.checker.part.commune: Commune',
]

/** Every text in one language, wherever it stands in the content. */
function textsIn(value: unknown, locale: 'en' | 'fr', where = ''): Text[] {
  if (typeof value !== 'object' || value === null) return []
  if ('en' in value && 'fr' in value && typeof value.en === 'string') {
    return [{ where, text: String(value[locale]).replace(/\{\w+\}/g, 'X') }]
  }
  return Object.entries(value).flatMap(([name, part]) => {
    const id = typeof part === 'object' && part !== null && 'id' in part ? String(part.id) : name
    return textsIn(part, locale, `${where}/${id}`)
  })
}
