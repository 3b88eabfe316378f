import { describe, expect, it } from 'vitest'
import type { ImportLine } from '#db/schema/imports.ts'
import { guessColumns } from './guess-columns.ts'
import { judgeLines } from './judge-lines.ts'

const linesOf = (...rows: readonly string[][]): ImportLine[] => rows.map((cells, index) => ({ line: index + 1, cells }))

describe('which column holds what', () => {
  it.each([
    [['Name', 'E-mail', 'Language', 'Case-worker'], { address: 1, language: 2, worker: 3 }],
    [['Chargé de dossier', 'Adresse', 'Courriel', 'Langue'], { address: 2, language: 3, worker: 0 }],
    [['Email conseiller', 'Adresse électronique', 'Nom', 'LANGUAGE'], { address: 1, language: 3, worker: 0 }],
    [['Nom', 'Prénom', 'Société', 'Contact'], { address: 3, language: null, worker: null }],
  ])('is guessed from names in either language: %j', (names, expected) => {
    const row = names.map((_, index) => (index === expected.address ? 'mei@example.org' : '12 rue du Bac'))
    expect(guessColumns(linesOf(names, row))).toEqual({ hasHeader: true, ...expected })
  })

  it('is guessed from the addresses themselves where nothing is named', () => {
    expect(guessColumns(linesOf(['Mei', 'mei@example.org'], ['Ana', 'ana@example.org']))).toEqual({
      hasHeader: false,
      address: 1,
      language: null,
      worker: null,
    })
    // A word alone is no name of a column, so that it is told as what is wrong.
    expect(guessColumns(linesOf(['nonsense'], ['ana@example.org']))).toMatchObject({ hasHeader: false, address: 0 })
    expect(guessColumns([])).toMatchObject({ hasHeader: false, address: 0 })
  })
})

describe('line by line', () => {
  const choice = { address: 0, language: 1, worker: 2, locale: 'en', caseWorker: 'claire' } as const
  const followers = [
    { userId: 'claire', name: 'Claire Lévy', email: 'claire@agency.example' },
    { userId: 'hugo', name: 'Hugo', email: 'hugo@agency.example' },
    { userId: 'hugo-2', name: 'Hugo', email: 'hugo.2@agency.example' },
  ]
  const known = {
    clients: new Set(['client@example.org']),
    invited: new Set(['invited@example.org']),
    often: new Set(['often@example.org']),
  }
  const judge = (...rows: readonly string[][]) => judgeLines(linesOf(...rows), choice, followers, known)

  it('addresses are kept as they are told to mail servers, language and case-worker as they are named', () => {
    const { invite, refused } = judge(
      [' Mei@Example.ORG ', 'Français', 'claire levy'],
      ['ana@exämple.org', 'en-GB', 'HUGO.2@agency.example'],
      ['bo@example.org', '', ''],
    )
    expect(refused).toEqual([])
    expect(invite).toEqual([
      { line: 1, email: 'mei@example.org', locale: 'fr', caseWorker: 'claire' },
      { line: 2, email: 'ana@xn--exmple-cua.org', locale: 'en', caseWorker: 'hugo-2' },
      { line: 3, email: 'bo@example.org', locale: 'en', caseWorker: 'claire' },
    ])
  })

  it('says of each that cannot be taken what is wrong with it', () => {
    const { invite, refused } = judgeLines(
      [
        ...linesOf(
          ['mei@example.org'],
          ['MEI@example.org'],
          ['client@example.org'],
          ['invited@example.org'],
          ['often@example.org'],
          ['=HYPERLINK("https://evil.example")'],
          ['a@example.org, b@example.org'],
          ['', 'fr'],
          ['ana@example.org', 'Klingon'],
          ['bo@example.org', 'fr', 'Hugo'],
          ['cy@example.org', 'fr', 'Somebody else'],
        ),
        { line: 12, cells: [], holdsNumber: true },
      ],
      choice,
      followers,
      known,
    )
    expect(invite.map(({ line }) => line)).toEqual([1])
    expect(refused).toEqual([
      { line: 2, why: 'twice', said: 'mei@example.org', firstLine: 1 },
      { line: 3, why: 'client', said: 'client@example.org' },
      { line: 4, why: 'invited', said: 'invited@example.org' },
      { line: 5, why: 'often', said: 'often@example.org' },
      { line: 6, why: 'not-an-address', said: '=HYPERLINK("https://evil.example")' },
      { line: 7, why: 'not-an-address', said: 'a@example.org, b@example.org' },
      { line: 8, why: 'no-address', said: '' },
      { line: 9, why: 'unknown-language', said: 'Klingon' },
      { line: 10, why: 'unknown-worker', said: 'Hugo' },
      { line: 11, why: 'unknown-worker', said: 'Somebody else' },
      { line: 12, why: 'holds-number', said: '' },
    ])
  })
})
