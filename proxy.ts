import { type NextRequest, NextResponse } from 'next/server'
import createMiddleware from 'next-intl/middleware'
import { env } from '#lib/env.ts'
import { isReady } from '#lib/health.ts'
import { pageHeaders } from '#lib/http/page-headers.ts'
import { PUBLIC_PAGE, SCRIPTLESS_PAGE } from '#lib/http/public-page.ts'
import { absent, refused, unavailable, wrongHost } from '#lib/http/ready-answers.ts'
import { ACTION_ID, MOST_BYTES, MOST_PARAMETERS, MOST_QUERY } from '#lib/http/request-limits.ts'
import { isLocale } from '#lib/i18n/locales.ts'
import { routing } from '#lib/i18n/routing.ts'

const intl = createMiddleware(routing)
/** A list of clients. More than is taken, so that the page that says so can be ours. */
const MOST_UPLOADED_BYTES = 8 * 1024 * 1024
const UPLOADS = /^\/api\/agencies\/[a-z0-9-]{1,80}\/import$/
const METHODS = new Set(['GET', 'HEAD', 'POST', 'OPTIONS'])

/** The only files beside the pages. Whatever else has a dot in its first name is asked for by guessing. */
const ROOT_FILES = new Set(['/favicon.ico', '/icon.svg', '/robots.txt', '/sitemap.xml'])
const DOTTED_NAME = /^\/[^/]*\./

/**
 * Sets headers on every answer and gives the ready-made ones that Next would leave empty. It guards nothing: each page
 * and action asks for its caller itself.
 */
export default async function proxy(request: NextRequest): Promise<Response> {
  const { pathname, search } = request.nextUrl
  const isApi = pathname.startsWith('/api/')
  const elsewhere = pathname === '/api/health' ? null : answerForForeignHost(request)
  if (elsewhere) return elsewhere
  const refusal = refusalOf(request)
  if (refusal) return refusal
  const isFile = ROOT_FILES.has(pathname)
  if (!isFile && DOTTED_NAME.test(pathname)) return absent()
  const isPublic = isFile || PUBLIC_PAGE.test(pathname)
  if (!isApi && !isPublic && !(await isReady())) return unavailable()

  const { asked, answered } = pageHeaders(pathname, search, isPublic)
  for (const [name, value] of asked) request.headers.set(name, value)
  const skipsLanguage = isApi || SCRIPTLESS_PAGE.test(pathname) || /\.[a-z0-9]+$/i.test(pathname)
  const response =
    skipsLanguage || isInKnownLanguage(request)
      ? NextResponse.next({ request: { headers: request.headers } })
      : intl(request)
  for (const [name, value] of answered) response.headers.set(name, value)
  return response
}

/** What no page of ours sends, answered here with a page: Next would answer with an empty one, and log its contents. */
function refusalOf(request: NextRequest): Response | null {
  const { headers, method, nextUrl } = request
  if (!METHODS.has(method)) return refused(405)
  // Browsers say how long a form is: a body that does not is refused with those that are too long.
  const most = UPLOADS.test(nextUrl.pathname) ? MOST_UPLOADED_BYTES : MOST_BYTES
  if (headers.has('transfer-encoding') || Number(headers.get('content-length') ?? 0) > most) return refused(413)
  if (nextUrl.search.length > MOST_QUERY || nextUrl.search.split('&').length > MOST_PARAMETERS) return refused(414)
  const action = headers.get('next-action')
  if (!isDecodable(nextUrl.pathname) || (action !== null && !ACTION_ID.test(action))) return refused(400)
  return null
}

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}

/** Whether the address says the language that the browser is known to read: then there is nothing to find out. */
function isInKnownLanguage({ cookies, nextUrl }: NextRequest): boolean {
  const [, language] = nextUrl.pathname.split('/')
  return isLocale(language) && cookies.get('NEXT_LOCALE')?.value === language
}

/** Plain requests have their headers already (`lib/http/dress-plain-requests.ts`). */
export const config = {
  matcher: [{ source: '/((?!_next/static).*)', missing: [{ type: 'header', key: 'x-complet-dressed' }] }],
}

/**
 * Only our own name is answered: a link or a redirect never takes its host from a header. Next itself fetches the page
 * that an action redirects to at the address it listens on; a person there is told our name.
 */
function answerForForeignHost(request: NextRequest): Response | null {
  const { authUrl, mode } = env()
  const host = request.headers.get('host')
  if (host === new URL(authUrl).host) return null
  const isListening = host !== null && LISTENING.test(host)
  if (isListening && !request.headers.get('accept')?.includes('text/html') && request.method === 'GET') return null
  return wrongHost(isListening && mode === 'local' ? authUrl : null)
}

const LISTENING = /^(127\.0\.0\.1|0\.0\.0\.0|\[::1?\]|localhost):\d+$/
