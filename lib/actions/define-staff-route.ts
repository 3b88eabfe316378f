import { randomUUID } from 'node:crypto'
import type { Staff } from '#lib/access/actor.ts'
import type { Agency } from '#lib/agencies/read-staff.ts'
import { currentPerson } from '#lib/auth/require-actor.ts'
import { currentStaff } from '#lib/auth/require-staff.ts'
import { typedPage } from '#lib/auth/typed-page.ts'
import { AppError } from '#lib/errors.ts'
import { problemText } from '#lib/i18n/error-text.ts'
import { DEFAULT_LOCALE, isLocale, type Locale } from '#lib/i18n/locales.ts'
import { log } from '#lib/log.ts'
import { routes } from '#lib/routes.ts'
import { traceOf } from '#lib/trace-of.ts'
import { requireSameOrigin } from './same-origin.ts'
import { isWithinWriteLimit } from './write-limit.ts'

type Asked = {
  staff: Staff
  agency: Agency
  locale: Locale
  query: URLSearchParams
  /** What was posted; empty where nothing was. */
  form: FormData
}

type Options = {
  /** The page that leads here, and is led back to. */
  page: (locale: Locale, agency: string) => string
  run: (asked: Asked) => Promise<Response>
}

type StaffRoute = (request: Request, context: { params: Promise<{ agencySlug: string }> }) => Promise<Response>

const MOST_TYPED_BYTES = 100 * 1024

type Place = { locale: Locale; agency: string; page: string; form: FormData; request: Request }

/**
 * The wrapper of what staff send or fetch that is no page and too large for an action: origin of what is posted, caller,
 * second factor, rate, errors as codes, as `defineStaffAction`. What goes wrong leads back to the page with `?problem=`,
 * or gives back the text that was posted.
 */
export function defineStaffRoute({ page, run }: Options): StaffRoute {
  async function route(request: Request, { params }: Parameters<StaffRoute>[1]): Promise<Response> {
    const isPost = request.method === 'POST'
    if (isPost && !(await isFromHere())) return new Response(null, { status: 403 })
    const { agencySlug: agency } = await params
    const query = new URL(request.url).searchParams
    const language = query.get('in') ?? undefined
    const locale = isLocale(language) ? language : DEFAULT_LOCALE
    const place: Place = { locale, agency, page: page(locale, agency), form: new FormData(), request }
    try {
      const session = await admit(agency)
      const form = isPost ? await readForm(request, typeof session !== 'string') : place.form
      if (!form) return new Response(null, { status: 400 })
      place.form = form
      return typeof session === 'string' ? refusal(place, session) : await run({ ...session, locale, query, form })
    } catch (error) {
      if (error instanceof AppError && error.code !== 'unavailable') {
        return refusal(place, error.field?.code ?? error.code)
      }
      log.error({ reference: randomUUID().slice(0, 8), ...traceOf(error) }, 'a route of staff failed')
      return refusal(place, 'unavailable')
    }
  }
  return Object.assign(route, { [Symbol.for('complet.action')]: true })
}

/** Another page, after what was posted is done with. */
export function leadTo(location: string): Response {
  return new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } })
}

/** From whoever is not let in, no more than somebody types: it is only given back. Null for what is no form. */
async function readForm(request: Request, isLetIn: boolean): Promise<FormData | null> {
  const isLong = Number(request.headers.get('content-length') ?? 0) > MOST_TYPED_BYTES
  return isLong && !isLetIn ? new FormData() : request.formData().catch(() => null)
}

async function isFromHere(): Promise<boolean> {
  return requireSameOrigin().then(
    () => true,
    () => false,
  )
}

async function admit(agencySlug: string): Promise<string | { staff: Staff; agency: Agency }> {
  const person = await currentPerson()
  if (!person) return 'signed-out'
  if (!(await isWithinWriteLimit(person.userId))) return 'rate-limited'
  const session = await currentStaff(agencySlug)
  // Whoever only looks has no business at any of these.
  if (!session || (session.state !== 'second-factor' && session.staff.role === 'viewer')) return 'not-found'
  return session.state === 'second-factor' ? 'second-factor' : { staff: session.staff, agency: session.agency }
}

/** Absent and out of reach are the same answer, and lead to the page that says so. */
function refusal({ locale, page, form, request }: Place, code: string): Response {
  if (code === 'not-found') return leadTo(routes.notFound(locale))
  if (form.get('text')) {
    const { pathname, search } = new URL(request.url)
    const why = code === 'signed-out' || code === 'second-factor' ? code : { text: problemText(locale, code) }
    return typedPage(`${pathname}${search}`, form, request.headers.get('x-nonce') ?? '', why, locale)
  }
  if (code === 'signed-out') return leadTo(routes.signIn(locale, { next: page }))
  if (code === 'second-factor') return leadTo(routes.secondFactor(locale, { next: page }))
  return leadTo(`${page}?problem=${code}`)
}
