import { describe, expect, it } from 'vitest'
import { ERROR_CODES } from '#lib/errors.ts'
import { argumentsOf, ENGLISH, FRENCH, sentencesOf } from '#tests/message-texts.ts'
import { readSourceFiles } from '#tests/source-files.ts'

const keys = [...ENGLISH.keys()]

describe('the interface texts', () => {
  it('are the same set in both languages, none empty', () => {
    expect(keys.length).toBeGreaterThan(500)
    expect([...FRENCH.keys()].sort()).toEqual([...keys].sort())
    const empty = keys.filter((key) => !ENGLISH.get(key)?.trim() || !FRENCH.get(key)?.trim())
    expect(empty).toEqual([])
  })

  it('ask for the same arguments in both languages', () => {
    // "Mois" has no plural of its own, so that only the name has to agree.
    const names = (text = '') => argumentsOf(text).map((one) => one.replace(/ plural$/, ''))
    const different = keys.filter((key) => names(ENGLISH.get(key)).join() !== names(FRENCH.get(key)).join())
    expect(different).toEqual([])
  })

  it('are read as ICU reads them', () => {
    expect(argumentsOf('Hello {name}, <link>{count, plural, one {# of {total}} other {#}}</link>')).toEqual([
      '<link>',
      'count plural',
      'name',
      'total',
    ])
    expect(argumentsOf('{kind, select, a {x} other {y}}')).toEqual(['kind select: a other'])
    for (const broken of ['{name', 'name}', '<a>x', '{n, plural, one {x}}', '{}']) {
      expect(() => argumentsOf(broken), broken).toThrow()
    }
    expect(sentencesOf('Still {n, plural, one {# of {total}} other {# <b>parts</b>}}, <link></link>.')).toEqual([
      'Still # of X, X.',
      'Still # parts, X.',
    ])
  })

  it('have a sentence for each code that an action may answer, in both languages', () => {
    const missing = ERROR_CODES.filter((code) => !ENGLISH.has(`errors.${code}`) || !FRENCH.has(`errors.${code}`))
    expect(missing).toEqual([])
  })

  it('have a sentence for each code that a field may answer', () => {
    const codes = new Set<string>()
    for (const { path, text } of readSourceFiles()) {
      if (!/^lib\/(accounts|auth|dossiers|pure|reminders|procedures)\//.test(path) || path.includes('.test.')) continue
      const inZod = /(?:z\s*\.\w+\(|\.(?:min|max|regex|refine|int|email)\([^'\n]*|message: )'([a-z-]+)'/g
      for (const [, code] of text.matchAll(inZod)) if (code) codes.add(code)
      if (/type AnswerError/.test(text))
        for (const [, code] of text.matchAll(/^ {2}\| '([a-z-]+)'/gm)) codes.add(code ?? '')
    }
    expect(codes.size).toBeGreaterThan(8)
    const silent = [...codes].filter((code) => /^[a-z]+(-[a-z]+)*$/.test(code) && !ENGLISH.has(`fieldErrors.${code}`))
    expect(silent.filter((code) => !NO_FIELD_CODES.has(code))).toEqual([])
  })

  it('are all in use', () => {
    expect(unusedKeys()).toEqual(NOT_SHOWN)
  })
})

/** Written, and shown on no page: exactly these, so that the list cannot outlive its reason. */
const NOT_SHOWN: readonly string[] = []

/** Words in the place where a code could stand that are none. */
const NO_FIELD_CODES = new Set(['yes', 'code', 'custom', 'link'])

/**
 * A key is used where a file names its namespace and the rest of it, whole or as a pattern (`label.${code}`). A
 * component may hand its `t` on, so what a file itself does not name counts where a file beside it does.
 */
function unusedKeys(): string[] {
  const namespaces = new Set(
    keys.flatMap((key) => key.split('.').map((_, index, parts) => parts.slice(0, index + 1).join('.'))),
  )
  const used = new Set<string>()
  const sources = readSourceFiles().filter(
    ({ path }) => /^(app|components|lib)\//.test(path) && !path.includes('.test.'),
  )
  for (const { text } of sources) {
    const literals = [...text.matchAll(/'([\w.-]+)'/g)].map(([, one]) => one ?? '')
    const starts = [...text.matchAll(/`([\w.-]+)\$\{/g)].map(([, one]) => one ?? '')
    const ends = [...text.matchAll(/`\$\{[^}`]+\}([\w.-]+)`/g)].map(([, one]) => one ?? '')
    const roots = [...literals.filter((one) => namespaces.has(one)), ...rootsInCode(text)]
    for (const root of roots) {
      for (const key of keys.filter((one) => one.startsWith(`${root}.`))) {
        const rest = key.slice(root.length + 1)
        if (
          literals.includes(rest) ||
          starts.some((one) => rest.startsWith(one)) ||
          ends.some((one) => rest.endsWith(one))
        )
          used.add(key)
      }
    }
    for (const [, path] of text.matchAll(/messagesFor\([^)]*\)(?: as [^)]*\))?\.([\w.]+)/g)) used.add(path ?? '')
  }
  return keys.filter((key) => !used.has(key) && !BY_CODE.some((namespace) => key.startsWith(`${namespace}.`)))
}

/** Namespaces whose keys are codes, which no file names one by one. */
const BY_CODE = ['errors', 'fieldErrors', 'document.label', 'signIn.problems']

/** `messagesFor(locale).errors` names a namespace without quotes. */
function rootsInCode(text: string): string[] {
  return [...text.matchAll(/messagesFor\([^)]*\)\.(\w+)/g)].map(([, one]) => one ?? '')
}
