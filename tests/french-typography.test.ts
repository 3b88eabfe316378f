import { describe, expect, it } from 'vitest'
import { refused, unavailable, wrongHost } from '#lib/http/ready-answers.ts'
import { listCountries } from '#lib/procedures/registry.ts'
import { CONTENT_PAIRS } from '#tests/all-texts.ts'
import { ENGLISH, FRENCH, sentencesOf } from '#tests/message-texts.ts'

type Text = { where: string; text: string }

const interfaceTexts = (texts: ReadonlyMap<string, string>) =>
  [...texts].flatMap(([where, message]) => sentencesOf(message).map((text) => ({ where, text })))
const contentTexts = (locale: 'en' | 'fr') => CONTENT_PAIRS.map((one) => ({ where: one.where, text: one[locale] }))
const french = [...interfaceTexts(FRENCH), ...contentTexts('fr')]
const english = [...interfaceTexts(ENGLISH), ...contentTexts('en')]
/** The two languages side by side; an interface text as a whole, whatever its plural. */
const pairs = [
  ...CONTENT_PAIRS,
  ...[...FRENCH].map(([where, text]) => ({
    where,
    fr: sentencesOf(text).join(' '),
    en: sentencesOf(ENGLISH.get(where) ?? '').join(' '),
  })),
]

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

  it('leaves no English word standing: one that both languages share is about as usual in French', () => {
    const rare = rareInFrench(pairs)
    const found = pairs.flatMap(({ where, fr }) =>
      ownWords(fr)
        .filter((word) => rare.has(word))
        .map((word) => `${where}: ${word}`),
    )
    expect(found.filter((one) => !IN_BOTH_LANGUAGES.some((word) => one.endsWith(`: ${word}`)))).toEqual([])
    const planted = rareInFrench([...pairs, { where: 'x', en: 'The answer', fr: 'Notez la answer' }])
    expect(planted.has('answer')).toBe(true)
  })

  it('says vous, never tu', () => {
    const rule = /(?<![\p{L}’])(?:tu|toi|te|tes|ton|ta|tien|tienne)(?![\p{L}’])|(?<!\p{L})t’(?=\p{L})/giu
    const order =
      /(?:^|[.:!?]\s)(?:Clique|Choisis|Écris|Envoie|Garde|Vérifie|Ajoute|Réponds|Appelle|Va|Fais|Prends)(?!\p{L})/gu
    expect(offences([{ where: 'x', text: 'As-tu ton titre ? Écris à la caisse.' }], rule)).toHaveLength(2)
    expect(offences([{ where: 'x', text: 'Bien. Écris à la caisse.' }], order)).toHaveLength(1)
    expect(offences(french, rule)).toEqual([])
    expect(offences(french, order)).toEqual([])
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

/** Lower-case words of four letters or more: names begin with a capital. */
function ownWords(text: string): string[] {
  return (
    text
      .replace(/\{\w+, (?:number|plural|select)|\bother \{|https?:\S+|\S+\.(?:fr|com|org|net|eu)\b/g, '')
      .match(/(?<![\p{L}\d.@/])\p{Ll}{4,}(?![\p{L}\d@/])/gu) ?? []
  )
}

/** Words of English texts that stand in French ones too, but far more seldom: left over, most likely. */
function rareInFrench(texts: readonly { en: string; fr: string }[]): ReadonlySet<string> {
  const [inEnglish, inFrench] = [countsOf(texts.map(({ en }) => en)), countsOf(texts.map(({ fr }) => fr))]
  return new Set([...inFrench].flatMap(([word, count]) => (4 * count <= (inEnglish.get(word) ?? 0) ? [word] : [])))
}

/** In how many texts each word stands. */
function countsOf(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const text of texts) for (const word of new Set(ownWords(text))) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** Words that both languages have, and that English needs far more often. */
const IN_BOTH_LANGUAGES =
  'case file force instance issue mails national notice office pensions permanent place social type week'.split(' ')

/** The French terms themselves, and words that are the same in both languages. */
const SAME_IN_BOTH = [
  'dossier.pages.notes: Notes',
  'home.terms.',
  'notes.title: Notes',
  'privacy.cookiesTitle: Cookies',
  'tools.checker.part.commune: Commune',
]
