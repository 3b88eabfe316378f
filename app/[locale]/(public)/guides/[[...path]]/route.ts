import { redirectTo } from '#lib/auth/redirect-to.ts'
import { DEFAULT_LOCALE, isLocale } from '#lib/i18n/locales.ts'
import { routes } from '#lib/routes.ts'
import { keptGuide } from './kept-guide.ts'

/** The guides: the same for everybody, without session, database or script. */
export async function GET(request: Request, { params }: RouteContext<'/[locale]/guides/[[...path]]'>) {
  const { locale, path = [] } = await params
  if (!isLocale(locale)) redirectTo(routes.notFound(DEFAULT_LOCALE))
  const kept = await keptGuide(path, locale)
  if (!kept) redirectTo(routes.notFound(locale))
  const { bytes, etag } = kept
  if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers: { etag } })
  const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'public, max-age=300', etag }
  return new Response(streamOf(bytes), { headers })
}

/** As they lie in memory: a text would be encoded, and bytes copied, for each answer. */
function streamOf(bytes: Uint8Array): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      controller.enqueue(bytes)
      controller.close()
    },
  })
}
