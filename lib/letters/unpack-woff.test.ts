import { readFileSync } from 'node:fs'
import { create, type Font } from 'fontkit'
import { expect, it } from 'vitest'
import { unpackWoff } from '#lib/letters/unpack-woff.ts'

const FILE = 'node_modules/@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff'

it('holds the same font, unpacked', () => {
  const woff = readFileSync(FILE)
  const plain = unpackWoff(woff)
  const [before, after] = [create(woff) as Font, create(plain) as Font]
  expect(after.postscriptName).toBe(before.postscriptName)
  expect(after.characterSet).toEqual(before.characterSet)
  expect(after.layout('Éàç fi 1er').advanceWidth).toBe(before.layout('Éàç fi 1er').advanceWidth)
  // What the file says of its unpacked size.
  expect(plain.length).toBe(woff.readUInt32BE(16))
})

it('takes nothing else for one', () => {
  expect(() => unpackWoff(Buffer.from('wOF2 and so on'))).toThrow('not a WOFF file')
})
