import { requestNetwork } from '#lib/auth/request-facts.ts'
import { AppError } from '#lib/errors.ts'
import { readCalendar } from '#lib/feeds/read-calendar.ts'

/** A person's dates for their calendar program, which has no session: the address itself is the secret. */
export async function GET(_request: Request, { params }: RouteContext<'/api/calendar/[token]'>): Promise<Response> {
  const { token } = await params
  try {
    const calendar = await readCalendar(token.slice(0, 100), await requestNetwork())
    if (calendar === null) return answer(404, 'unknown')
    const file = {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'inline; filename="complet.ics"',
    }
    return answer(200, calendar, file)
  } catch (error) {
    const code = error instanceof AppError ? error.code : null
    if (code === 'rate-limited') return answer(429, 'too often', { 'retry-after': '3600' })
    if (code === 'unavailable') return answer(503, 'unavailable', { 'retry-after': '30' })
    throw error
  }
}

function answer(status: number, text: string, headers: Record<string, string> = {}): Response {
  const always = { 'cache-control': 'private, no-cache', 'x-robots-tag': 'noindex' }
  return new Response(text, { status, headers: { 'content-type': 'text/plain; charset=utf-8', ...always, ...headers } })
}
