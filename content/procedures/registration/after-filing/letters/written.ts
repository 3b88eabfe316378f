import type { Letter } from '#content/after-filing-schema.ts'
import type { Localised } from '#content/schema.ts'

/** A letter without the heading it stands under, which its file says for all of them. */
export type LetterText = Omit<Letter, 'theme'>

/**
 * The body of a letter, each French paragraph with what it means, between the greeting and the closing formula. No
 * wording may depend on whether a man or a woman signs.
 */
export function written(...body: readonly Localised[]): Pick<Letter, 'paragraphs' | 'meaning'> {
  const all = [GREETING, ...body, CLOSING]
  return { paragraphs: all.map((one) => one.fr), meaning: all.map((one) => one.en) }
}

const GREETING: Localised = { fr: 'Madame, Monsieur,', en: 'Dear Sir or Madam,' }

const CLOSING: Localised = {
  fr: 'Je vous prie d’agréer, Madame, Monsieur, l’expression de mes salutations distinguées.',
  en: 'Yours faithfully,',
}
