import { globSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const root = new URL('../../', import.meta.url).pathname
const sources = globSync(['app/**/*.{tsx,css}', 'components/**/*.{ts,tsx,css}'], { cwd: root })
  .filter((path) => !path.includes('.test.'))
  .map((path) => ({ path, text: readFileSync(root + path, 'utf8') }))

const offenders = (pattern: RegExp, among = sources) =>
  among.filter(({ text }) => pattern.test(text)).map(({ path }) => path)

it('sees the sources', () => {
  expect(sources.length).toBeGreaterThan(50)
})

it('follows the writing direction: no utility class names a side', () => {
  const physical =
    /[\s"'`:](?:-?(?:ml|mr|pl|pr|left|right)-[\w[(]|(?:text|float|clear)-(?:left|right)\b|(?:border|rounded)-(?:[lr]|[tb][lr])[\s"'`-])/
  expect(physical.test('className="pl-4"') && physical.test('"sm:text-left"') && physical.test('"border-l "')).toBe(
    true,
  )
  expect(
    offenders(
      physical,
      sources.filter(({ path }) => path.endsWith('.tsx')),
    ),
  ).toEqual([])
})

it('follows the writing direction: no style sheet names a side', () => {
  const physical =
    /(?:^|[\s;{])(?:(?:margin|padding|border|inset|scroll-margin)-(?:left|right)|left|right)\s*:|(?:text-align|float):\s*(?:left|right)/m
  expect(physical.test('a { margin-left: 1px }') && physical.test('a {\n  left: 0;\n}')).toBe(true)
  expect(
    offenders(
      physical,
      sources.filter(({ path }) => path.endsWith('.css')),
    ),
  ).toEqual([])
})

it('takes colours from the tokens only', () => {
  const styles = sources.filter(({ path }) => path.endsWith('.css') && !path.endsWith('globals.css'))
  expect(styles.length).toBeGreaterThan(5)
  expect(offenders(/#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch|oklab|lab|lch|hwb)a?\(/i, styles)).toEqual([])
  expect(offenders(/\[#[0-9a-f]{3,8}\]|\[(?:rgb|hsl|oklch)/i)).toEqual([])
})

it('has nothing that the content security policy refuses', () => {
  expect(offenders(/\bstyle=|dangerouslySetInnerHTML|<style/)).toEqual([])
})
