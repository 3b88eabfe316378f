import { isReady } from '#lib/health.ts'

/** Liveness: the process answers. With `?ready`: the database does, too. */
export async function GET(request: Request): Promise<Response> {
  const wanted = new URL(request.url).searchParams.has('ready')
  const status = !wanted || (await isReady()) ? 200 : 503
  return new Response(status === 200 ? 'ok' : 'unavailable', { status, headers: { 'cache-control': 'no-store' } })
}
