import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { create, type Font } from 'fontkit'
import { unpackWoff } from '#lib/letters/unpack-woff.ts'

/** A font file, and whether it can draw a character. */
export type LetterFont = { name: string; bytes: Buffer; draws: (character: string) => boolean }

/** Source Sans comes in files by script; the first that can draw a character does. Read once. */
export function letterFonts(): readonly LetterFont[] {
  known ??= SCRIPTS.map(readFont)
  return known
}

const SCRIPTS = ['latin', 'latin-ext', 'vietnamese', 'greek', 'greek-ext', 'cyrillic', 'cyrillic-ext']
// The files with one weight: a PDF cannot embed part of a variable one, nor of one in WOFF2.
const FOLDER = 'node_modules/@fontsource/source-sans-3/files'

let known: readonly LetterFont[] | undefined

function readFont(script: string): LetterFont {
  const bytes = unpackWoff(readFileSync(join(process.cwd(), FOLDER, `source-sans-3-${script}-400-normal.woff`)))
  const font = create(bytes) as Font
  const drawn = new Set(font.characterSet)
  return { name: script, bytes, draws: (character) => drawn.has(character.codePointAt(0) ?? 0) }
}
