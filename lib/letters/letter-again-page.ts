import { fieldErrorText } from '#lib/i18n/error-text.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { messagesFor } from '#lib/i18n/messages.ts'
import type { FilledLetter } from '#lib/letters/fill-letter.ts'
import type { LetterField } from '#lib/letters/letter-fields.ts'
import { barePage } from '#lib/pure/bare-page.ts'
import { escapeHtml } from '#lib/pure/escape-html.ts'

export type LetterAgain = {
  locale: Locale
  /** What stands in the way, in a sentence. */
  problem: string
  /** Where the form goes again, and the letter's page. */
  action: string
  back: string
  fields: readonly LetterField[]
  typed: Readonly<Record<string, unknown>>
  faults: Readonly<Record<string, string>>
  /** The letter itself, where only the PDF cannot be made: to be printed from here. */
  letter: FilledLetter | null
  /** Where to sign in, for whoever is signed out. */
  signIn: string | null
  nonce: string
}

/**
 * The answer where no PDF can be given: the form again with everything that was typed, as a page of its own, since
 * nothing of it may be kept anywhere. It needs no script.
 */
export function letterAgainPage(again: LetterAgain): string {
  const { locale, letter, signIn, nonce } = again
  const title = messagesFor(locale).common.errorTitle
  const leave = signIn
    ? `<p><a href="${escapeHtml(signIn)}" target="_blank">${escapeHtml(messagesFor(locale).signIn.title)}</a></p>`
    : ''
  const main = [
    `<div class="screen"><p><a href="${escapeHtml(again.back)}">${escapeHtml(messagesFor(locale).answerBack.backToLetter)}</a></p>`,
    `<h1>${escapeHtml(title)}</h1><p role="alert">${escapeHtml(again.problem)}</p>${leave}</div>`,
    letter ? sheet(letter) : '',
    `<form class="screen" method="post" enctype="multipart/form-data" action="${escapeHtml(again.action)}">`,
    ...again.fields.map((field) => control(field, again)),
    `<p><button>${escapeHtml(messagesFor(locale).answerBack.download)}</button></p></form>`,
  ]
  return barePage({ locale, title, nonce, main: main.join(''), style: STYLE })
}

const STYLE =
  'input.part{width:5rem}label{display:block;font-weight:600}fieldset{border:0;padding:0;margin:1rem 0}legend{font-weight:600}.hint{display:block;font-weight:400;opacity:.85}.fault{display:block;font-weight:600}.fault::before{content:"→ "}article{border:1px solid;padding:1.25rem;margin:2rem 0;overflow-wrap:anywhere}article .right{margin-left:45%}@media print{.screen{display:none}body{margin:0;max-width:none;font-size:11pt}article{border:0;padding:0;margin:0}}'

function control(field: LetterField, { locale, typed, faults }: LetterAgain): string {
  const { id, kind, label, hint, options } = field
  const code = faults[id]
  const fault = code ? `<span class="fault">${escapeHtml(fieldErrorText(locale, code))}</span>` : ''
  const notes = `${hint ? `<span class="hint">${escapeHtml(hint)}</span>` : ''}${fault}`
  const text = (name: string) => escapeHtml(typeof typed[name] === 'string' ? typed[name] : '')
  const bad = code ? ' aria-invalid="true"' : ''
  if (kind === 'day') {
    const words = messagesFor(locale).start
    const part = (name: 'day' | 'month' | 'year') =>
      `<label>${escapeHtml(words[name])} <input class="part" inputmode="numeric" name="${escapeHtml(id)}.${name}" value="${text(`${id}.${name}`)}"${bad}></label>`
    return `<fieldset><legend>${escapeHtml(label)}${notes}</legend>${part('day')}${part('month')}${part('year')}</fieldset>`
  }
  if (kind === 'choice') {
    const listed = options.map(
      ({ value, label: words }) =>
        `<option value="${escapeHtml(value)}"${value === typed[id] ? ' selected' : ''}>${escapeHtml(words)}</option>`,
    )
    return `<p><label>${escapeHtml(label)}${notes}<select name="${escapeHtml(id)}"><option value=""></option>${listed.join('')}</select></label></p>`
  }
  if (kind === 'line')
    return `<p><label>${escapeHtml(label)}${notes}<input name="${escapeHtml(id)}" dir="auto" value="${text(id)}"${bad}></label></p>`
  const rows = kind === 'long' ? 8 : 4
  return `<p><label>${escapeHtml(label)}${notes}<textarea name="${escapeHtml(id)}" rows="${rows}" dir="auto"${bad}>\n${text(id)}</textarea></label></p>`
}

function sheet(letter: FilledLetter): string {
  const lines = (texts: readonly string[]) => texts.map(escapeHtml).join('<br>')
  const pieces = letter.enclosed.map(({ french }) => `– ${french}`)
  const enclosed = pieces.length > 0 ? `<p>${lines(['Pièces jointes\u202f:', ...pieces])}</p>` : ''
  const body = letter.paragraphs.map(({ french }) => `<p>${escapeHtml(french)}</p>`).join('')
  return `<article lang="fr"><p dir="auto">${lines(letter.sender)}</p><p class="right">${lines(letter.recipient)}</p><p class="right">${escapeHtml(`Le ${letter.date}`)}</p><p>${lines([`Objet\u202f: ${letter.subject}`, `Références\u202f: ${letter.reference}`])}</p>${body}<p class="right">${escapeHtml(letter.signature)}</p>${enclosed}</article>`
}
