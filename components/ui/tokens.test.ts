import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync(new URL('../../app/globals.css', import.meta.url), 'utf8')
const grounds = ['paper', 'sheet', 'wash']
const texts = ['ink', 'quiet', 'accent', 'accent-strong', 'green', 'amber', 'brick', 'slate']
const shapes = ['edge', 'accent', 'green', 'amber', 'brick', 'slate']

const plain = tokens(/--color-([\w-]+): (#\w{6});/g)
const paired = [...css.matchAll(/--color-([\w-]+): light-dark\((#\w{6}), (#\w{6})\);/g)]
const themes = {
  light: new Map(paired.map(([, name = '', light = '']) => [name, light])),
  dark: new Map(paired.map(([, name = '', , dark = '']) => [name, dark])),
}

describe('the colour tokens', () => {
  it('say the same without light-dark() as the light theme', () => {
    expect(themes.light.size).toBeGreaterThan(12)
    expect(Object.fromEntries(plain)).toEqual(Object.fromEntries(themes.light))
  })

  for (const [theme, tokensOfTheme] of Object.entries(themes)) {
    const contrast = (one: string, other: string) => ratio(tokensOfTheme.get(one), tokensOfTheme.get(other))

    it.each(texts.flatMap((text) => grounds.map((ground) => [text, ground])))(
      `${theme}: %s can be read on %s`,
      (text, ground) => expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5),
    )

    it.each(['accent', 'accent-strong'])(`${theme}: a button's words can be read on %s`, (ground) => {
      expect(contrast('on-accent', ground)).toBeGreaterThanOrEqual(4.5)
    })

    it.each(shapes.flatMap((shape) => grounds.map((ground) => [shape, ground])))(
      `${theme}: the shape of %s shows on %s`,
      (shape, ground) => expect(contrast(shape, ground)).toBeGreaterThanOrEqual(3),
    )
  }

  it('know what contrast is', () => {
    expect(ratio('#000000', '#ffffff')).toBeCloseTo(21, 5)
    expect(ratio('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
  })
})

/** The first value of each name: the one in the theme block. */
function tokens(pattern: RegExp): Map<string, string> {
  const block = css.slice(css.indexOf('@theme static'), css.indexOf('@supports'))
  return new Map([...block.matchAll(pattern)].map(([, name = '', value = '']) => [name, value]))
}

/** WCAG 2.2 contrast ratio. */
function ratio(one = '', other = ''): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
