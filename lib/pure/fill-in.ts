import type { Locale } from '#lib/i18n/locales.ts'

export const BLANKS = ['name', 'dossier', 'agency', 'me'] as const
export type Blank = (typeof BLANKS)[number]

/** What stands in a text for several people where each gets their own, in the language of the text. */
export const BLANK_WORDS: Readonly<Record<Locale, Readonly<Record<Blank, string>>>> = {
  en: { name: '[name]', dossier: '[dossier]', agency: '[agency]', me: '[me]' },
  fr: { name: '[nom]', dossier: '[dossier]', agency: '[agence]', me: '[moi]' },
}

/** A text with its blanks filled in. Who has given no name is greeted without one. */
export function fillIn(text: string, locale: Locale, facts: Readonly<Record<Blank, string>>): string {
  const own = (word: string) => {
    const blank = BLANKS.find((one) => BLANK_WORDS[locale][one] === word)
    return blank === undefined ? word : facts[blank]
  }
  // In one go: what is filled in is nobody's blank.
  return text.replace(/\[[^[\]\n]+\]/g, own).replaceAll(' ,', ',')
}
