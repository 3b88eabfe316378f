import en from '#messages/en.json' with { type: 'json' }
import fr from '#messages/fr.json' with { type: 'json' }

/** Interface texts by their whole key, `account.you.name`. */
export const ENGLISH: ReadonlyMap<string, string> = new Map(flatten(en))
export const FRENCH: ReadonlyMap<string, string> = new Map(flatten(fr))

function flatten(value: unknown, key = ''): [string, string][] {
  if (typeof value === 'string') return [[key, value]]
  return Object.entries(value as object).flatMap(([name, part]) => flatten(part, key === '' ? name : `${key}.${name}`))
}

/**
 * What an ICU message asks for: `name`, `count plural`, `kind select: a other`, `<link>`. Throws where braces or tags do
 * not close.
 */
export function argumentsOf(message: string): string[] {
  const found = new Set<string>()
  const end = readText(message, 0, found, 0)
  if (end !== message.length) throw new Error(`a brace too many at ${end}: ${message}`)
  const tags = [...message.matchAll(/<(\/?)(\w+)>/g)].map(([, slash, name]) => `${slash}${name}`)
  for (const tag of tags) {
    const [opened, closed] = [tags.filter((one) => one === tag), tags.filter((one) => one === `/${tag}`)]
    if (!tag.startsWith('/') && opened.length !== closed.length) throw new Error(`<${tag}> does not close: ${message}`)
    found.add(`<${tag.replace('/', '')}>`)
  }
  return [...found].sort()
}

/** Reads text until the brace that closes it; returns where that stands. */
function readText(message: string, start: number, found: Set<string>, depth: number): number {
  let at = start
  while (at < message.length) {
    if (message[at] === '}') return depth > 0 ? at : at + message.length
    at = message[at] === '{' ? readArgument(message, at + 1, found) : at + 1
  }
  if (depth > 0) throw new Error(`a brace does not close: ${message}`)
  return at
}

function readArgument(message: string, start: number, found: Set<string>): number {
  const head = /^\s*(\w+)\s*(?:,\s*(\w+)\s*(?:,\s*)?)?/.exec(message.slice(start))
  if (!head?.[1]) throw new Error(`no name after a brace: ${message}`)
  const [whole, name, type] = head
  let at = start + whole.length
  const options: string[] = []
  while (message[at] !== '}') {
    const option = /^\s*([=\w]+)\s*\{/.exec(message.slice(at))
    if (!option?.[1]) throw new Error(`no option at ${at}: ${message}`)
    options.push(option[1])
    at = readText(message, at + option[0].length, found, 1) + 1
    at += /^\s*/.exec(message.slice(at))?.[0].length ?? 0
  }
  if (type && type !== 'number' && !options.includes('other')) throw new Error(`no "other": ${message}`)
  found.add(type === 'select' ? `${name} select: ${options.sort().join(' ')}` : [name, type].filter(Boolean).join(' '))
  return at + 1
}

const CHOICE = /\{\w+, (?:plural|select), ((?:\s*[=\w]+ \{[^{}]*\})+)\s*\}/

/** The sentences that a message may become, with X for whatever is put in, without its tags. */
export function sentencesOf(message: string): string[] {
  const text = message
    .replace(/\{\w+\}/g, 'X')
    .replace(/<(\w+)><\/\1>/g, 'X')
    .replace(/<\/?\w+>/g, '')
  const choice = CHOICE.exec(text)
  if (!choice) return [text]
  const options = [...(choice[1] ?? '').matchAll(/\{([^{}]*)\}/g)].map(([, option]) => option ?? '')
  const [before, after] = [text.slice(0, choice.index), text.slice(choice.index + choice[0].length)]
  return options.flatMap((option) => sentencesOf(before + option + after))
}
