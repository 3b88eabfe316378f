import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ENGLISH, FRENCH, sentencesOf } from '#tests/message-texts.ts'
import { ROOT } from '#tests/source-files.ts'

export type PlacedText = { where: string; text: string }

/** What one reader sees, with the same text in the other language. */
export type TextPair = { where: string; en: string; fr: string }

/** Everything that a module of `content/` exports, by its path: what is added later is read as well. */
const modules: readonly (readonly [path: string, exported: unknown])[] = await Promise.all(
  globSync('content/**/*.ts', { cwd: ROOT })
    .map((path) => path.split('\\').join('/'))
    .sort()
    .map(async (path) => [path, { ...(await import(pathToFileURL(join(ROOT, path)).href)) }] as const),
)

/** Texts of the content that stand in both languages. */
export const CONTENT_PAIRS: readonly TextPair[] = [
  ...new Map(
    modules.flatMap(([path, exported]) => pairsIn(exported, path)).map((one) => [`${one.en}|${one.fr}`, one] as const),
  ).values(),
]

/** Every string of the content, whatever it is: letters stand in French alone, names of papers too. */
const contentTexts: readonly PlacedText[] = modules.flatMap(([path, exported]) => stringsIn(exported, path))

const interfaceTexts = [ENGLISH, FRENCH].flatMap((texts) =>
  [...texts].flatMap(([where, message]) => sentencesOf(message).map((text) => ({ where, text }))),
)

/** Sentences that stand in the code itself: ready-made pages, the words of mails and letters that are no messages. */
const codeTexts: readonly PlacedText[] = globSync('{app,components,lib,worker}/**/*.{ts,tsx}', { cwd: ROOT })
  .filter((path) => !path.includes('.test.'))
  .flatMap((path) => literalsIn(readFileSync(join(ROOT, path), 'utf8')).map((text) => ({ where: path, text })))

/** All that a person can read, of each text once. */
export const ALL_TEXTS: readonly PlacedText[] = [
  ...new Map([...contentTexts, ...interfaceTexts, ...codeTexts].map((one) => [one.text, one] as const)).values(),
]

function pairsIn(value: unknown, where: string): TextPair[] {
  if (typeof value !== 'object' || value === null) return []
  const own = 'en' in value && 'fr' in value && typeof value.en === 'string' && typeof value.fr === 'string'
  if (own) return [{ where, en: plain(value.en as string), fr: plain(value.fr as string) }]
  return partsOf(value, where).flatMap(([place, part]) => pairsIn(part, place))
}

function stringsIn(value: unknown, where: string): PlacedText[] {
  if (typeof value === 'string') return /\s/.test(value) ? [{ where, text: plain(value) }] : []
  if (typeof value !== 'object' || value === null) return []
  return partsOf(value, where).flatMap(([place, part]) => stringsIn(part, place))
}

function partsOf(value: object, where: string): (readonly [place: string, part: unknown])[] {
  const entries = value instanceof Map ? [...value] : Object.entries(value)
  return entries.map(([name, part]) => {
    const id = typeof part === 'object' && part !== null && 'id' in part ? String(part.id) : String(name)
    return [`${where}/${id}`, part] as const
  })
}

function plain(text: string): string {
  return text.replace(/\{[\w.]+\}/g, 'X')
}

/** Literals with three words in a row, without comments. */
function literalsIn(code: string): string[] {
  const bare = code.replace(/^\s*(?:\/\/|\*|\/\*).*$/gm, '')
  return [...bare.matchAll(/'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`/g)]
    .map(([, single, template]) => (single ?? template ?? '').replace(/\$\{[^}]*\}/g, 'X').replace(/\\(.)/g, '$1'))
    .filter((text) => /[\p{L}’,]+\s+[\p{L}’,]+\s+\p{L}+/u.test(text))
}
