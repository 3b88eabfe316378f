/** A stretch of text that one font draws. */
export type Run = { font: string; text: string }

type Drawing = { name: string; draws: (character: string) => boolean }

/** Cuts a text where the font changes. A space or a mark stays with what stands before it where that font has it. */
export function fontRuns(
  text: string,
  fonts: readonly Drawing[],
): { runs: readonly Run[]; missing: readonly string[] } {
  const runs: Run[] = []
  const missing = new Set<string>()
  for (const character of text) {
    const last = runs.at(-1)
    const current = fonts.find((one) => one.name === last?.font)
    const font = current?.draws(character) ? current : fonts.find((one) => one.draws(character))
    if (!font) missing.add(character)
    else if (last && font.name === last.font) last.text += character
    else runs.push({ font: font.name, text: character })
  }
  return { runs, missing: [...missing] }
}
