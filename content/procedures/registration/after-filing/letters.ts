import type { Letter, LetterTheme } from '#content/after-filing-schema.ts'
import { aboutTheAct } from '#content/procedures/registration/after-filing/letters/about-the-act.ts'
import { ofStatus } from '#content/procedures/registration/after-filing/letters/of-status.ts'
import { stayAndResidence } from '#content/procedures/registration/after-filing/letters/stay-and-residence.ts'
import { theFile } from '#content/procedures/registration/after-filing/letters/the-file.ts'
import { theLadder } from '#content/procedures/registration/after-filing/letters/the-ladder.ts'
import { translationAndFormality } from '#content/procedures/registration/after-filing/letters/translation-and-formality.ts'
import type { LetterText } from '#content/procedures/registration/after-filing/letters/written.ts'

/** The answer-back kit. No letter says that the office is wrong: it says what the person read, and asks. */
export const letters: readonly Letter[] = [
  ...under('act', aboutTheAct),
  ...under('translation', translationAndFormality),
  ...under('stay', stayAndResidence),
  ...under('file', [...theFile, ...ofStatus]),
  ...under('ladder', theLadder),
]

function under(theme: LetterTheme, list: readonly LetterText[]): readonly Letter[] {
  return list.map((one) => ({ ...one, theme }))
}
