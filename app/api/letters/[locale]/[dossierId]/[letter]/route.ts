import type { Person } from '#lib/access/actor.ts'
import { type FormValues, inputOf, typedValues } from '#lib/actions/read-form.ts'
import { requireSameOrigin } from '#lib/actions/same-origin.ts'
import { isWithinWriteLimit } from '#lib/actions/write-limit.ts'
import { currentPerson } from '#lib/auth/require-actor.ts'
import { getLetter, type LetterView } from '#lib/dossiers/get-letter.ts'
import { AppError } from '#lib/errors.ts'
import { errorText } from '#lib/i18n/error-text.ts'
import { isLocale, type Locale } from '#lib/i18n/locales.ts'
import { messagesFor } from '#lib/i18n/messages.ts'
import { letterAgainPage } from '#lib/letters/letter-again-page.ts'
import { letterPdf } from '#lib/letters/letter-pdf.ts'
import { publishedFields } from '#lib/letters/published-fields.ts'
import { log } from '#lib/log.ts'
import { routes } from '#lib/routes.ts'
import { traceOf } from '#lib/trace-of.ts'

type Asked = { locale: Locale; dossierId: string; letter: string; values: FormValues; nonce: string }

/**
 * The letter as a PDF, filled in with what its form holds. Nothing of it is kept, so whatever stands in the way is
 * answered with the form again and every word in it.
 */
export async function POST(
  request: Request,
  { params }: RouteContext<'/api/letters/[locale]/[dossierId]/[letter]'>,
): Promise<Response> {
  const { locale, dossierId, letter } = await params
  if (!isLocale(locale)) return new Response(null, { status: 404 })
  const isOurs = await requireSameOrigin().then(
    () => true,
    () => false,
  )
  if (!isOurs) return new Response(null, { status: 403 })
  const form = await request.formData().catch(() => null)
  if (!form) return new Response(null, { status: 400 })
  const nonce = request.headers.get('x-nonce') ?? ''
  const asked: Asked = { locale, dossierId, letter, values: typedValues(form), nonce }
  try {
    const actor = await currentPerson()
    if (!actor) return again(asked, 'signed-out', 401)
    if (!(await isWithinWriteLimit(actor.userId))) return again(asked, 'rate-limited', 429)
    return await answer(asked, actor)
  } catch (error) {
    if (error instanceof AppError && error.code === 'not-found') return absent(locale)
    if (!(error instanceof AppError)) log.error(traceOf(error), 'a letter failed')
    return again(asked, 'unavailable', 503)
  }
}

async function answer(asked: Asked, actor: Person): Promise<Response> {
  const { locale, dossierId, letter } = asked
  const view = await getLetter(actor, { dossierId, letter, locale, typed: inputOf(asked.values) })
  if (!view) return absent(locale)
  if (Object.keys(view.faults).length > 0) return again(asked, 'invalid', 422, view)
  const made = await letterPdf(view.filled, view.on)
  if (made.kind === 'no-glyphs') {
    const problem = `${messagesFor(locale).answerBack.noGlyphs} ${made.characters.join(' ')}`
    return page({ ...asked, problem, view, status: 422, toPrint: true })
  }
  return new Response(new Uint8Array(made.bytes), {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="lettre-${letter.replaceAll('_', '-')}.pdf"`,
    },
  })
}

function again(asked: Asked, code: string, status: number, view?: LetterView): Response {
  const { locale } = asked
  const problem = code === 'invalid' ? messagesFor(locale).answerBack.invalid : errorText(locale, code)
  return page({ ...asked, problem, status, view, isOut: code === 'signed-out' })
}

type Shown = Asked & {
  problem: string
  status: number
  view?: LetterView | undefined
  toPrint?: boolean
  isOut?: boolean
}

function page(shown: Shown): Response {
  const { locale, dossierId, letter, view, isOut = false, toPrint = false } = shown
  const fields = view?.fields ?? publishedFields(letter, locale)
  if (!fields) return absent(locale)
  const html = letterAgainPage({
    locale,
    problem: shown.problem,
    action: routes.letterPdf(locale, dossierId, letter),
    back: routes.answerBackLetter(locale, dossierId, letter),
    fields,
    typed: shown.values,
    faults: view?.faults ?? {},
    letter: toPrint && view ? view.filled : null,
    signIn: isOut ? routes.signIn(locale) : null,
    nonce: shown.nonce,
  })
  const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'private, no-store' }
  return new Response(html, { status: shown.status, headers })
}

/** Absent and out of reach are the same answer, and lead to the page that says so. */
function absent(locale: Locale): Response {
  return new Response(null, { status: 303, headers: { location: routes.notFound(locale) } })
}
