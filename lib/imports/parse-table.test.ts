import { describe, expect, it } from 'vitest'
import { decodeTable } from './decode-table.ts'
import { parsePasted } from './parse-pasted.ts'
import { MOST_LINES, parseTable } from './parse-table.ts'

const cellsOf = (text: string) => {
  const lines = parseTable(text)
  return typeof lines === 'string' ? lines : lines.map(({ cells }) => cells)
}
const pastedOf = (text: string) => {
  const lines = parsePasted(text)
  return typeof lines === 'string' ? lines : lines.map(({ cells }) => cells.join('|'))
}

describe('a file as spreadsheets write it', () => {
  const text = 'Prénom;E-mail;Prix €\r\nZoé;zoe@example.org;« 5 »\r\n'
  const mark = (bytes: readonly number[], rest: Uint8Array) => new Uint8Array([...bytes, ...rest])
  const wide = (littleEndian: boolean) => {
    const view = new DataView(new ArrayBuffer(text.length * 2))
    for (let index = 0; index < text.length; index += 1) view.setUint16(index * 2, text.charCodeAt(index), littleEndian)
    return new Uint8Array(view.buffer)
  }
  const inWindows1252 = Uint8Array.from(text.replace('€', '\u0080'), (character) => character.charCodeAt(0))

  it.each([
    ['UTF-8', new TextEncoder().encode(text)],
    ['UTF-8 with its mark', mark([0xef, 0xbb, 0xbf], new TextEncoder().encode(text))],
    ['UTF-16, the small end first', mark([0xff, 0xfe], wide(true))],
    ['UTF-16, the big end first', mark([0xfe, 0xff], wide(false))],
    ['Windows-1252', inWindows1252],
  ])('is read in %s', (_, bytes) => {
    expect(decodeTable(bytes)).toBe(text)
  })

  it('is none where it is a workbook', () => {
    expect(decodeTable(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0x9f]))).toBeNull()
  })
})

describe('a table', () => {
  it.each([
    [';', 'a;"b;1";c\n1;2;3'],
    [',', 'a,"b;1",c\n1,2,3'],
    ['tab', 'a\t"b;1"\tc\n1\t2\t3'],
    ['what its first line names', 'sep=|\r\na|b;1|c\r\n1|2|3'],
    ['; with a comma in a name', 'a;b;1;c\n1;2;3'.replace('b;1', '"b;1"')],
  ])('is read with %s between its cells', (_, text) => {
    expect(cellsOf(text)).toEqual([
      ['a', 'b;1', 'c'],
      ['1', '2', '3'],
    ])
  })

  it('keeps a line that is broken inside quotes together, and numbers lines as a spreadsheet does', () => {
    const lines = parseTable('name;mail\r\n"Mei\r\nLin";mei@example.org\r\n\r\n;;\r\nAna;"ana@example.org"')
    expect(lines).toEqual([
      { line: 1, cells: ['name', 'mail'] },
      { line: 2, cells: ['Mei  Lin', 'mei@example.org'] },
      { line: 5, cells: ['Ana', 'ana@example.org'] },
    ])
  })

  it.each(['\n', '\r\n', '\r'])('ends its lines with %j', (end) => {
    expect(cellsOf(`a,b${end}c,d${end}`)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ])
  })

  it('takes formulas, quotes in the middle, uneven lines and control characters as text', () => {
    expect(cellsOf('=1+1,+cmd|x,@SUM(A1)\nO"Neil,\u0007a\u0000b\nx')).toEqual([
      ['=1+1', '+cmd|x', '@SUM(A1)'],
      ['O"Neil', 'a b'],
      ['x'],
    ])
    expect(cellsOf(`${'x'.repeat(10_000)}\n${'a,'.repeat(500)}`)).toEqual([['x'.repeat(300)], new Array(50).fill('a')])
  })

  it('with a quotation mark that is never closed, or without a line, is none', () => {
    expect(parseTable('a,"b\nc,d')).toBe('table-open-quote')
    for (const text of ['', '\n\n', ';;;\n', '\ufeff']) expect(parseTable(text), text).toBe('table-empty')
  })

  it('of 50,000 lines is too long; of 5,000 below the names of columns it is not', () => {
    const line = (index: number) => `person-${index}@example.org`
    const table = (lines: number) => `E-mail\n${Array.from({ length: lines }, (_, index) => line(index)).join('\n')}`
    expect(parseTable(table(50_000))).toBe('table-too-long')
    expect(parseTable(table(MOST_LINES + 1))).toBe('table-too-long')
    expect(parseTable(table(MOST_LINES))).toHaveLength(MOST_LINES + 1)
  })

  it('keeps nothing of a line with a social security number, in one cell or over several', () => {
    const table =
      'mail;a;b;c\nx@example.org;2 55 08 14 168 025 38;;\ny@example.org;2550814;168025;38\nz@example.org;a;;'
    expect(parseTable(table)).toEqual([
      { line: 1, cells: ['mail', 'a', 'b', 'c'] },
      { line: 2, cells: [], holdsNumber: true },
      { line: 3, cells: [], holdsNumber: true },
      { line: 4, cells: ['z@example.org', 'a', '', ''] },
    ])
  })
})

describe('what is pasted', () => {
  it.each([
    'a@example.org\nb@example.org\nc@example.org',
    'a@example.org, b@example.org; c@example.org',
    ' a@example.org ,\r\n\r\nb@example.org;\nc@example.org;',
    'Ana <a@example.org>, "Bé" <b@example.org>; c@example.org',
  ])('is addresses: %j', (text) => {
    expect(pastedOf(text)).toEqual(['a@example.org', 'b@example.org', 'c@example.org'])
  })

  it('shows what is no address where there is one line of them', () => {
    expect(pastedOf('a@example.org, nonsense; b@example.org')).toEqual(['a@example.org', 'nonsense', 'b@example.org'])
  })

  it('is a table where lines hold more than addresses', () => {
    expect(pastedOf('Mail\tLangue\na@example.org\tfr')).toEqual(['Mail|Langue', 'a@example.org|fr'])
    expect(pastedOf('')).toBe('table-empty')
  })
})

it('several addresses on a line are all taken, whatever stands on a line of its own', () => {
  expect(pastedOf('ana@x.org\nnot one\nmei@x.org; liam@x.org')).toEqual([
    'ana@x.org',
    'not one',
    'mei@x.org',
    'liam@x.org',
  ])
  expect(pastedOf('Name;Address\nAna;ana@x.org')).toEqual(['Name|Address', 'Ana|ana@x.org'])
})
