import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { controlKey, holdsSocialSecurityNumber } from './social-security-number.ts'

const PUBLISHED = ['255081416802538', '255082A16802597', '284052B32102579', '295109912611193', '180127512345642']

describe('a social security number in free text', () => {
  it.each(PUBLISHED)('finds the published example %s in any spelling', (number) => {
    const grouped = number.replace(/^(.)(..)(..)(..)(...)(...)(..)$/, '$1 $2 $3 $4 $5 $6 $7')
    for (const text of [
      number,
      grouped,
      grouped.replaceAll(' ', '.'),
      grouped.replaceAll(' ', '\u00a0'),
      grouped.replaceAll(' ', '\u202f'),
      number.slice(0, 13),
      number.toLowerCase(),
      fullWidth(number),
      `My number is ${grouped}, thank you`,
      `n°${number}.`,
      `${number} 5 rue des Lilas`,
      `NIR${number}`,
      grouped.replaceAll(' ', ', '),
      grouped.replaceAll(' ', ' · '),
      grouped.replaceAll(' ', '|'),
      grouped.replaceAll(' ', '\u2212'),
      grouped.replaceAll(' ', '\u200e'),
      grouped.replaceAll(' ', '\u3164'),
      number.replace(/\d/g, '$&\ufe0f\u20e3'),
      number.split('').join(' '),
    ]) {
      expect(holdsSocialSecurityNumber(text), text).toBe(true)
    }
  })

  it('finds 10,000 generated numbers', () => {
    fc.assert(
      fc.property(aNumber, fc.constantFrom('', ' ', '.', '-', '\u00a0', '\u202f'), (number, separator) => {
        const spelled = number.replace(
          /^(.)(..)(..)(..)(...)(...)(..)$/,
          ['$1', '$2', '$3', '$4', '$5', '$6', '$7'].join(separator),
        )
        return holdsSocialSecurityNumber(`abc ${spelled} def`)
      }),
      { numRuns: 10_000 },
    )
  })

  it.each([
    'Called 36 46 on 12/05/2026 at 14:30, reference 123',
    'IBAN FR76 3000 6000 0112 3456 7890 189',
    '+33 1 84 90 36 46 then 09 74 75 36 46',
    'dossier 2026-11-21-000123',
    '75948 Paris Cedex 19',
    '1234567890123456789',
    'A parcel 6A 12345 67890 from 2026',
    '',
  ])('leaves %j alone', (text) => {
    expect(holdsSocialSecurityNumber(text)).toBe(false)
  })
})

const aNumber = fc
  .record({
    sex: fc.constantFrom('1', '2'),
    year: fc.integer({ min: 0, max: 99 }),
    month: fc.integer({ min: 1, max: 12 }),
    place: fc.oneof(
      fc.integer({ min: 1, max: 95 }).map((n) => String(n).padStart(2, '0')),
      fc.constantFrom('2A', '2B', '99'),
    ),
    rest: fc.integer({ min: 0, max: 999_999 }),
  })
  .map(({ sex, year, month, place, rest }) => {
    const body = `${sex}${pad(year, 2)}${pad(month, 2)}${place}${pad(rest, 6)}`
    return `${body}${pad(controlKey(body), 2)}`
  })

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0')
}

function fullWidth(text: string): string {
  return text.replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)))
}
