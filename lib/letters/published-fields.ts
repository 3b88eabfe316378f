import { type LetterField, letterFields } from '#lib/letters/letter-fields.ts'
import { type Locale, listProcedures } from '#lib/procedures/registry.ts'

/** The form of a letter without anybody's dossier, for whoever is signed out by now. Null where there is none. */
export function publishedFields(id: string, locale: Locale): readonly LetterField[] | null {
  for (const procedure of listProcedures()) {
    const letter = procedure.afterFiling?.letters.find((one) => one.id === id)
    if (letter) return letterFields(procedure, letter, locale)
  }
  return null
}
