import { extractText, getDocumentProxy, getMeta } from 'unpdf'
import { describe, expect, it } from 'vitest'
import { fillLetter } from '#lib/letters/fill-letter.ts'
import { fontRuns } from '#lib/letters/font-runs.ts'
import { letterPdf } from '#lib/letters/letter-pdf.ts'
import { lettersFor } from '#lib/letters/letters-for.ts'
import { readTyped } from '#lib/letters/read-typed.ts'
import { answersOf, bareValues, frenchOf, fullValues, procedure } from '#tests/letter-people.ts'
import { personas } from '#tests/personas/personas.ts'

const letters = procedure.afterFiling?.letters ?? []

/** The first persona whom a letter concerns for certain. */
function filledFor(id: string) {
  const letter = letters.find((one) => one.id === id)
  const persona = personas.find((one) =>
    lettersFor(procedure, answersOf(one), one.on).some(({ entry, fits }) => entry.id === id && fits === 'yes'),
  )
  if (!letter || !persona) throw new Error(`nobody for ${id}`)
  return { letter, persona, filled: fillLetter(procedure, letter, fullValues(letter, persona), 'fr') }
}

/** The text as one who selects all of it would copy it, without regard to where lines break. */
async function textOf(bytes: Buffer): Promise<{ text: string; pages: number }> {
  const document = await getDocumentProxy(new Uint8Array(bytes))
  const { text, totalPages } = await extractText(document, { mergePages: true })
  return { text: squeezed(text), pages: totalPages }
}

const squeezed = (text: string) => text.replace(/[\s\u202f]+/g, '')

describe('the PDF of a letter', () => {
  it.each(letters.map((one) => one.id))(
    'holds all of %s as text that can be selected, on at most two pages',
    async (id) => {
      const { filled, persona } = filledFor(id)
      const made = await letterPdf(filled, persona.on)
      if (made.kind !== 'pdf') throw new Error(`cannot draw ${made.characters.join(' ')}`)
      const { text, pages } = await textOf(made.bytes)
      expect(frenchOf(filled).filter((one) => !text.includes(squeezed(one)))).toEqual([])
      expect(text).toContain(squeezed(`Objet\u202f:${filled.subject}`))
      expect(pages).toBeLessThanOrEqual(2)
    },
  )

  it('opens, is French, bears its subject as title and the day of the letter, and is the same each time', async () => {
    const { filled } = filledFor('complaint_silence')
    const [one, other] = [await letterPdf(filled, '2026-11-21'), await letterPdf(filled, '2026-11-21')]
    if (one.kind !== 'pdf' || other.kind !== 'pdf') throw new Error('not drawn')
    expect(one.bytes.subarray(0, 5).toString()).toBe('%PDF-')
    const meta = await getMeta(await getDocumentProxy(new Uint8Array(one.bytes)))
    expect(meta.info).toMatchObject({ Title: filled.subject, Language: 'fr-FR' })
    expect(String(meta.info.CreationDate)).toContain('20261121')
    expect(one.bytes.equals(other.bytes)).toBe(true)
  })

  it('draws names in the scripts that our fonts know', async () => {
    const { letter, persona } = filledFor('complaint_silence')
    for (const name of [
      'Đặng Thị Thảo',
      'Łukasz Żółć',
      'Ștefan Țurcanu',
      'Γιώργος Παπαδόπουλος',
      'Олена Ґалаґан',
      'Çağla Işık',
    ]) {
      const filled = fillLetter(procedure, letter, { ...fullValues(letter, persona), name }, 'fr')
      const made = await letterPdf(filled, persona.on)
      if (made.kind !== 'pdf') throw new Error(`${name}: cannot draw ${made.characters.join(' ')}`)
      expect((await textOf(made.bytes)).text).toContain(squeezed(name))
    }
  })

  it('says which characters it cannot draw instead of drawing boxes', async () => {
    const { letter, persona } = filledFor('complaint_silence')
    const made = async (name: string, address = '') => {
      const typed = readTyped(letter, { address }).slots
      return letterPdf(fillLetter(procedure, letter, { ...bareValues(letter, persona), name, typed }, 'fr'), persona.on)
    }
    expect(await made('王美')).toEqual({ kind: 'no-glyphs', characters: ['王', '美'] })
    expect(await made('Anna', '1 rue X 🙂')).toEqual({ kind: 'no-glyphs', characters: ['🙂'] })
    expect(await made('عائشة')).toMatchObject({ kind: 'no-glyphs' })
    expect(await made('Anna')).toMatchObject({ kind: 'pdf' })
  })

  it('goes on to a second page where somebody writes much', async () => {
    const { letter, persona } = filledFor('cra_refusal')
    const grounds = 'Mon contrat a commencé le 3 mars et ma demande est partie le 5. '.repeat(18)
    const values = {
      ...fullValues(letter, persona),
      typed: readTyped(letter, { grounds, address: 'Bâtiment\n'.repeat(22) }).slots,
    }
    const filled = fillLetter(procedure, letter, values, 'fr')
    const made = await letterPdf(filled, persona.on)
    if (made.kind !== 'pdf') throw new Error('not drawn')
    const { text, pages } = await textOf(made.bytes)
    expect(frenchOf(filled).filter((one) => !text.includes(squeezed(one)))).toEqual([])
    expect(pages).toBe(2)
  })
})

it('changes fonts only where it must', () => {
  const font = (name: string, letters: string) => ({ name, draws: (one: string) => letters.includes(one) })
  const fonts = [font('a', 'abc '), font('b', 'xyz ')]
  expect(fontRuns('ab xy ab?', fonts)).toEqual({
    runs: [
      { font: 'a', text: 'ab ' },
      { font: 'b', text: 'xy ' },
      { font: 'a', text: 'ab' },
    ],
    missing: ['?'],
  })
  expect(fontRuns('', fonts)).toEqual({ runs: [], missing: [] })
})
