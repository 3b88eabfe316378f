// French law names who may process a social security number, and Complet is not on the list: free text is searched for
// one before it goes anywhere. Structure and key: domain rule of the NIR (13 characters and a key of two digits).

const SEPARATOR = '[\\s.\\-_/\\u00ad\\u200b-\\u200d\\u2010-\\u2015\\u2060]{0,3}'
const digits = (count: number) => `(?:\\d${SEPARATOR}){${count}}`
const CANDIDATE = new RegExp(
  `(?<![\\dA-Za-z])([1-478]${SEPARATOR}${digits(4)}(?:\\d${SEPARATOR}\\d|2${SEPARATOR}[AB])${SEPARATOR}${digits(5)}\\d)((?:${SEPARATOR}\\d){2})?(?!\\d)`,
  'gi',
)
/** Any way of setting digits apart. So wide a net needs the control key, or dates and phone numbers would be caught. */
const GAP = '[^\\p{L}\\p{N}]{0,4}'
const spaced = (count: number) => `(?:\\d${GAP}){${count}}`
const KEYED = new RegExp(
  `(?<!\\d)([1-478]${GAP}${spaced(4)}(?:\\d${GAP}\\d|2${GAP}[AB])${GAP}${spaced(5)}\\d)${GAP}(\\d${GAP}\\d)(?!\\d)`,
  'giu',
)
/** Format characters, marks and blank letters: they come along when numbers are copied, between any two digits. */
const UNSEEN = /[\p{Cf}\p{M}\u115f\u1160\u2800\u3164\uffa0]/gu
const MONTH = /^(0[1-9]|1[0-2]|[23]\d|4[0-2]|[5-9]\d)$/
/** Fewer than one innocent text in a few thousand has a plausible month, birthplace and grouping all at once. */
const CANONICAL = /^\S[\s.\-_]?\S{2}[\s.\-_]?\S{2}[\s.\-_]?\S{2}[\s.\-_]?\S{3}[\s.\-_]?\S{3}([\s.\-_]?\S{2})?$/

/** True where the text holds what looks like a social security number, in any spelling people use. */
export function holdsSocialSecurityNumber(text: string): boolean {
  const plain = plainDigits(text)
  for (const match of plain.matchAll(CANDIDATE)) {
    const body = compact(match[1] ?? '')
    const key = compact(match[2] ?? '')
    if (!MONTH.test(body.slice(3, 5))) continue
    if (key !== '' && Number(key) === controlKey(body)) return true
    if (CANONICAL.test(match[0].trim())) return true
  }
  return [...plain.matchAll(KEYED)].some(([, body = '', key = '']) => {
    const number = compact(body)
    return MONTH.test(number.slice(3, 5)) && Number(compact(key)) === controlKey(number)
  })
}

/** The text with every digit as 0 to 9, full-width and other scripts' too, and without what cannot be seen. */
export function plainDigits(text: string): string {
  return text
    .normalize('NFKC')
    .replace(UNSEEN, '')
    .replace(/\p{Nd}/gu, toAsciiDigit)
}

/** The key of the 13 characters: 97 − (N mod 97), with Corsica's 2A read as 19 and 2B as 18. */
export function controlKey(body: string): number {
  const numeric = body.toUpperCase().replace('2A', '19').replace('2B', '18')
  return 97 - (Number(numeric) % 97)
}

function compact(text: string): string {
  return text.replace(/[^\dAB]/gi, '')
}

/** Arabic, Devanagari and other decimal digits: each script's ten digits stand in a row from its zero. */
function toAsciiDigit(digit: string): string {
  let code = digit.codePointAt(0) ?? 0
  let value = 0
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - 1))) {
    code -= 1
    value += 1
  }
  return digit >= '0' && digit <= '9' ? digit : String(value % 10)
}
