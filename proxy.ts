import { type NextRequest, NextResponse } from 'next/server'
import createMiddleware from 'next-intl/middleware'
import { env } from '#lib/env.ts'
import { isReady } from '#lib/health.ts'
import { absent, refused, unavailable, wrongHost } from '#lib/http/ready-answers.ts'
import { contentSecurityPolicy, securityHeaders } from '#lib/http/security-headers.ts'
import { isLocale } from '#lib/i18n/locales.ts'
import { PATH_HEADER } from '#lib/i18n/path-header.ts'
import { routing } from '#lib/i18n/routing.ts'

const intl = createMiddleware(routing)
const MOST_BYTES = 100 * 1024
/** A list of clients. More than is taken, so that the page that says so can be ours. */
const MOST_UPLOADED_BYTES = 8 * 1024 * 1024
const UPLOADS = /^\/api\/agencies\/[a-z0-9-]{1,80}\/import$/
const MOST_QUERY = 8000
const MOST_PARAMETERS = 100
const METHODS = new Set(['GET', 'HEAD', 'POST', 'OPTIONS'])

/** Pages that live without session and database. Everything else is somebody's own and is never stored. */
const PUBLIC_PAGE = /^\/(en|fr)?(\/privacy|\/(tools|guides)(\/[a-z0-9-]+){0,2})?\/?$/
/** Where a number is typed that must not leave the page: its answer forbids every way out but a link. */
const CLOSED_PAGE = /^\/(en|fr)\/tools\/number-checker\/?$/
/** Public pages without a script, the same for everybody: their answers carry no nonce and set no cookie. */
const SCRIPTLESS_PAGE = /^\/(en|fr)\/guides(\/[a-z0-9-]+){0,2}\/?$/

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

  const nonce = SCRIPTLESS_PAGE.test(pathname)
    ? null
    : Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64')
  const policy = contentSecurityPolicy(nonce, env(), CLOSED_PAGE.test(pathname))
  const response = nonce === null ? NextResponse.next() : passOn(request, nonce, policy)
  for (const [name, value] of securityHeaders(policy, env())) response.headers.set(name, value)
  // With a query, also a public page holds what somebody answered.
  if (!isPublic || search !== '') response.headers.set('cache-control', 'private, no-store')
  return response
}

/** To the page, with what it needs to know of the request, in the language of its address or of its reader. */
function passOn(request: NextRequest, nonce: string, policy: string): NextResponse {
  const { pathname, search } = request.nextUrl
  // Over whatever the client sent: Next reads the nonce from the request, and pages read the path.
  request.headers.set('x-nonce', nonce)
  request.headers.set('content-security-policy', policy)
  request.headers.set(PATH_HEADER, `${pathname}${search}`)
  const skipsLanguage = pathname.startsWith('/api/') || /\.[a-z0-9]+$/i.test(pathname)
  return skipsLanguage || isInKnownLanguage(request)
    ? NextResponse.next({ request: { headers: request.headers } })
    : intl(request)
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
  if (!isDecodable(nextUrl.pathname) || (action !== null && !/^[0-9a-f]{40,42}$/.test(action))) return refused(400)
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

export const config = { matcher: ['/((?!_next/static).*)'] }

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
