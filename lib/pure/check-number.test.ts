import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkNumber } from './check-number.ts'
import { DEPARTMENTS } from './departments.ts'
import { controlKey } from './social-security-number.ts'

const PLACES = new Set([...DEPARTMENTS.keys(), '971', '987', '99126', '99330', '99352'])
const check = (typed: string) => checkNumber(typed, (code) => PLACES.has(code))
const saysOf = (typed: string) =>
  Object.fromEntries(check(typed).parts.map(({ name, says, about }) => [name, `${says} ${about}`]))

// Published by others, each with the meaning that they give it.
const VALID = [
  ['255081416802538', 'female 2', 'month 8', 'department 14'],
  ['255082A16802597', 'female 2', 'month 8', 'corsica 2A'],
  ['284058832102532', 'female 2', 'month 5', 'department 88'],
  ['284052A32102552', 'female 2', 'month 5', 'corsica 2A'],
  ['284052B32102579', 'female 2', 'month 5', 'corsica 2B'],
  ['295109912611193', 'female 2', 'month 10', 'abroad 99'],
  ['186022A21532523', 'male 1', 'month 2', 'corsica 2A'],
  ['178059933010817', 'male 1', 'month 5', 'abroad 99'],
  ['180127512345642', 'male 1', 'month 12', 'department 75'],
] as const
const COMPUTED = [
  '185079741112331',
  '290069940400195',
  '176029935204552',
  '263109710100747',
  '199019910925077',
  '200049921633381',
]

describe('a number that fits', () => {
  it.each(VALID)('%s, as published', (number, sex, month, place) => {
    expect(check(number).verdict).toBe('fits')
    expect(saysOf(number)).toMatchObject({ sex, month, place, key: `keyFits ${number.slice(13)}` })
  })

  it.each(COMPUTED)('%s, as computed', (number) => expect(check(number).verdict).toBe('fits'))

  it('is one whatever stands between its digits, in small letters and in full-width ones', () => {
    for (const typed of [
      '2 55 08 14 168 025 38',
      '2.55.08.14.168.025-38',
      ' 2\u00a055\u202f08 14168025 / 38 ',
      '２５５０８１４１６８０２５３８',
      '2\u200b55\u2011081416802538',
    ])
      expect(check(typed).verdict, typed).toBe('fits')
    expect(check('2 55 08 2a 168 025 97').verdict).toBe('fits')
  })

  it('says where somebody born abroad or overseas was born', () => {
    expect(saysOf('295109912611193')).toMatchObject({ place: 'abroad 99', country: 'country 99126' })
    expect(saysOf(withKey('2951099126111'.replace('99126', '99987')))).toMatchObject({
      country: 'countryUnknown 99987',
    })
    expect(saysOf(withKey('2951098712345'))).toMatchObject({ place: 'overseas 987', commune: 'commune 12' })
    expect(saysOf(withKey('2951097912345'))).toMatchObject({ place: 'placeUnknown 979' })
  })

  it('does not tell Algeria from a département by the code alone, and knows Corsica before 1976', () => {
    expect(saysOf(withKey('1550292123456'))).toMatchObject({ place: 'departmentOrFormer 92' })
    expect(saysOf(withKey('1550296123456'))).toMatchObject({ place: 'tunisia 96' })
    expect(saysOf(withKey('1550220123456'))).toMatchObject({ place: 'corsicaBefore1976 20' })
  })

  it.each([
    ['20', 'monthUnknown 20'],
    ['25', 'monthNotGiven 25'],
    ['31', 'monthIncomplete 1'],
    ['42', 'monthIncomplete 12'],
    ['99', 'monthNotGiven 99'],
  ])('may have the month %s', (month, says) => {
    const number = withKey(`180${month}75123456`)
    expect(check(number).verdict).toBe('fits')
    expect(saysOf(number)).toMatchObject({ month: says })
  })

  it('is never called definitive by its form where its first digit is 3, 4, 7 or 8', () => {
    for (const [digit, says] of [
      ['3', 'pendingMale 3'],
      ['4', 'pendingFemale 4'],
      ['7', 'oldMale 7'],
      ['8', 'oldFemale 8'],
    ]) {
      const number = withKey(`${digit}840588321025`)
      expect(check(number).verdict).toBe('fitsNotDefinitive')
      expect(saysOf(number)).toMatchObject({ sex: says })
    }
    expect(check('884058832102523').verdict).toBe('fitsNotDefinitive')
  })
})

describe('a number that does not fit', () => {
  it.each([
    ['255081416802539', 'wrongKey'],
    ['295109912611199', 'wrongKey'],
    ['284058832102530', 'wrongKey'],
    ['1 80 05 06 324 023 15', 'wrongKey'],
    ['12345678', 'tooShort'],
    ['18012751234564', 'tooShort'],
    ['1801275123456421', 'tooLong'],
    ['1801275123456', 'noKey'],
    ['580127512345642', 'impossible'],
    ['180137512345642', 'impossible'],
    ['180007512345642', 'impossible'],
    ['180457512345642', 'impossible'],
    ['18012751234564X', 'notANumber'],
    ['1801 2C 51234564', 'notANumber'],
    ['', 'empty'],
    [' . ', 'empty'],
  ])('%s: %s', (typed, verdict) => expect(check(typed).verdict).toBe(verdict))

  it('tells nobody its key: without one there is no part for it', () => {
    expect(check('1801275123456').parts.map(({ name }) => name)).not.toContain('key')
    expect(JSON.stringify(check('255081416802539'))).not.toContain('38"')
  })

  it('any slip of one digit, and any two that changed places, are noticed', () => {
    fc.assert(
      fc.property(aNumber, fc.nat(14), fc.integer({ min: 1, max: 9 }), fc.nat(14), (number, at, by, other) => {
        const slip = [...number]
        if (/\d/.test(number[at] ?? '')) slip[at] = String((Number(number[at]) + by) % 10)
        else slip[at] = number[at] === 'A' ? 'B' : 'A'
        const swap = [...number]
        ;[swap[at], swap[other]] = [number[other] ?? '', number[at] ?? '']
        const isSame = swap.join('') === number
        // Within the key, or between it and the rest, a swap may make another number that fits.
        const isSure = at < 13 && other < 13
        return !FITS.has(check(slip.join('')).verdict) && (isSame || !isSure || !FITS.has(check(swap.join('')).verdict))
      }),
      { numRuns: 10_000 },
    )
  })

  it('10,000 numbers with their key fit, in agreement with the formula', () => {
    fc.assert(
      fc.property(aNumber, (number) => {
        const plain = BigInt(number.slice(0, 13).replace('2A', '19').replace('2B', '18'))
        return check(number).verdict === 'fits' && 97n - (plain % 97n) === BigInt(number.slice(13))
      }),
      { numRuns: 10_000 },
    )
  })

  it('never fails, whatever is typed', () => {
    fc.assert(fc.property(fc.string(), (typed) => typeof check(typed).verdict === 'string'))
  })
})

const FITS = new Set(['fits', 'fitsNotDefinitive'])

const digits = (value: number, length: number) => String(value).padStart(length, '0')
const aNumber = fc
  .record({
    sex: fc.constantFrom('1', '2'),
    year: fc.integer({ min: 0, max: 99 }),
    month: fc.oneof(
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 20, max: 42 }),
      fc.integer({ min: 50, max: 99 }),
    ),
    place: fc.oneof(
      fc.integer({ min: 1, max: 99 }).map((one) => digits(one, 2)),
      fc.constantFrom('2A', '2B'),
    ),
    rest: fc.integer({ min: 0, max: 999_999 }),
  })
  .map(({ sex, year, month, place, rest }) =>
    withKey(`${sex}${digits(year, 2)}${digits(month, 2)}${place}${digits(rest, 6)}`),
  )

function withKey(body: string): string {
  return `${body}${digits(controlKey(body), 2)}`
}
