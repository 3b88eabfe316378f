import PDFDocument from 'pdfkit'
import type { Day } from '#content/schema.ts'
import type { FilledLetter } from '#lib/letters/fill-letter.ts'
import { fontRuns } from '#lib/letters/font-runs.ts'
import { letterFonts } from '#lib/letters/letter-fonts.ts'
import { wrapText } from '#lib/letters/wrap-text.ts'

export type LetterPdf =
  | { kind: 'pdf'; bytes: Buffer }
  /** Our fonts lack these characters: the page's own print must be used, a box in a name helps nobody. */
  | { kind: 'no-glyphs'; characters: readonly string[] }

/** The French letter on A4, as it is posted: text that can be selected and copied, dated as the letter is. */
export async function letterPdf(letter: FilledLetter, on: Day): Promise<LetterPdf> {
  const texts = textsOf(letter)
  const missing = new Set(
    Object.values(texts)
      .flat()
      .flatMap((text) => fontRuns(text, letterFonts()).missing),
  )
  if (missing.size > 0) return { kind: 'no-glyphs', characters: [...missing] }
  const at = new Date(`${on}T12:00:00Z`)
  const page = new PDFDocument({
    size: 'A4',
    margins: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
    lang: 'fr-FR',
    displayTitle: true,
    font: '',
    info: { Title: letter.subject, Creator: 'Complet', Producer: 'Complet', CreationDate: at, ModDate: at },
  })
  const chunks: Buffer[] = []
  const done = new Promise<Buffer>((resolve, reject) => {
    page.on('data', (chunk: Buffer) => chunks.push(chunk))
    page.on('end', () => resolve(Buffer.concat(chunks)))
    page.on('error', reject)
  })
  for (const font of letterFonts()) page.registerFont(font.name, font.bytes)
  page.fontSize(SIZE)
  write(page, texts)
  page.end()
  return { kind: 'pdf', bytes: await done }
}

/** Two centimetres and a half, in points. */
const MARGIN = 71
/** The recipient stands in the window of a French envelope: right half, below the sender. */
const RECIPIENT_LEFT = 297
const RECIPIENT_TOP = 140
const SIZE = 11
const LINE = 15.5

type Texts = {
  sender: readonly string[]
  recipient: readonly string[]
  date: readonly string[]
  about: readonly string[]
  body: readonly string[]
  signature: readonly string[]
  enclosed: readonly string[]
}

/** The fonts have no narrow no-break space: the ordinary one keeps a mark on its line as well. */
function drawable(text: string): string {
  return text.replaceAll('\u202f', '\u00a0')
}

function textsOf(letter: FilledLetter): Texts {
  const pieces = letter.enclosed.map((one) => `– ${one.french}`)
  return {
    sender: letter.sender.map(drawable),
    recipient: letter.recipient.map(drawable),
    date: [`Le ${letter.date}`],
    about: [`Objet\u202f: ${letter.subject}`, `Références\u202f: ${letter.reference}`].map(drawable),
    body: letter.paragraphs.map((one) => drawable(one.french)),
    signature: [drawable(letter.signature)],
    enclosed: pieces.length === 0 ? [] : ['Pièces jointes\u202f:', ...pieces].map(drawable),
  }
}

type Page = InstanceType<typeof PDFDocument>

function write(page: Page, texts: Texts): void {
  writeAll(page, texts.sender)
  page.y = Math.max(page.y + 12, RECIPIENT_TOP)
  writeAll(page, texts.recipient, { left: RECIPIENT_LEFT })
  page.y += 18
  writeAll(page, texts.date, { left: RECIPIENT_LEFT })
  page.y += 18
  writeAll(page, texts.about, { gap: 2 })
  page.y += 14
  writeAll(page, texts.body, { gap: 9 })
  // Room to sign by hand, on the same page as the name.
  page.y += page.y + SIGNATURE > bottomOf(page) ? SIGNATURE : SIGNATURE - LINE
  writeAll(page, texts.signature, { left: RECIPIENT_LEFT })
  page.y += 18
  writeAll(page, texts.enclosed, { gap: 1 })
}

const SIGNATURE = 45

function writeAll(page: Page, texts: readonly string[], { left = MARGIN, gap = 0 } = {}): void {
  for (const text of texts) {
    for (const line of wrapText(text, page.page.width - MARGIN - left, (part) => widthOf(page, part))) {
      if (page.y + LINE > bottomOf(page)) page.addPage()
      writeLine(page, line, left)
    }
    page.y += gap
  }
}

/** One line, each stretch in its own font, side by side: selected and copied as one. */
function writeLine(page: Page, line: string, left: number): void {
  const top = page.y
  let at = left
  for (const run of fontRuns(line, letterFonts()).runs) {
    page.font(run.font).text(run.text, at, top, { lineBreak: false })
    at += page.widthOfString(run.text)
  }
  page.y = top + LINE
}

function widthOf(page: Page, text: string): number {
  return fontRuns(text, letterFonts()).runs.reduce((sum, run) => sum + page.font(run.font).widthOfString(run.text), 0)
}

function bottomOf(page: Page): number {
  return page.page.height - MARGIN
}
