import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { env } from '#lib/env.ts'
import { pageHeaders } from './page-headers.ts'
import { PUBLIC_PAGE, SCRIPTLESS_PAGE } from './public-page.ts'
import { ACTION_ID, MOST_BYTES, MOST_PARAMETERS, MOST_QUERY } from './request-limits.ts'

/** Set by us and by nobody else: the proxy's matcher leaves such a request alone. */
export const DRESSED_HEADER = 'x-complet-dressed'

// Nothing to decode, no dot, a language, and not what Next itself asks for while somebody moves between pages.
const PLAIN_ADDRESS = /^\/(?<language>en|fr)(?:\/[\w-]+)*$/
const LANGUAGE_COOKIE = /(?:^|; )NEXT_LOCALE=(en|fr)(?:;|$)/

/**
 * Gives requests that `proxy.ts` would only give headers these same headers as they come in, and marks them. Next copies
 * and clones each request for a proxy, which costs a dossier's page a tenth of its time; whatever is not plain goes
 * there as before, and so does everything should Node ever stop telling. `isReady`: whether the database answers.
 */
export function dressPlainRequests(isReady: () => boolean): void {
  subscribe('http.server.request.start', (message) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse }
    delete request.headers[DRESSED_HEADER]
    if (isPlain(request) && (isPublic(request) || isReady())) dress(request, response)
  })
}

function isPlain({ method, url = '', headers }: IncomingMessage): boolean {
  if (method !== 'GET' && method !== 'POST') return false
  const [path = '', search = '', ...more] = url.split('?')
  const language = PLAIN_ADDRESS.exec(path)?.groups?.language
  if (!language) return false
  // The proxy notes the language of whoever has none yet; a page without scripts is the same for everybody.
  if (!SCRIPTLESS_PAGE.test(path) && LANGUAGE_COOKIE.exec(headers.cookie ?? '')?.[1] !== language) return false
  if (more.length > 0 || search.length >= MOST_QUERY || search.split('&').length > MOST_PARAMETERS) return false
  if (search.includes('_rsc') || search.includes('#')) return false
  if (headers.host !== new URL(env().authUrl).host) return false
  if (headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > MOST_BYTES) return false
  const action = headers['next-action']
  return action === undefined || ACTION_ID.test(String(action))
}

function isPublic({ url = '' }: IncomingMessage): boolean {
  return PUBLIC_PAGE.test(url.split('?')[0] ?? '')
}

function dress(request: IncomingMessage, response: ServerResponse): void {
  const { pathname, search } = new URL(request.url ?? '', env().authUrl)
  const { asked, answered } = pageHeaders(pathname, search, isPublic(request))
  for (const [name, value] of asked) request.headers[name] = value
  for (const [name, value] of answered) response.setHeader(name, value)
  request.headers[DRESSED_HEADER] = '1'
}
