import { safeNext } from '#lib/auth/safe-next.ts'
import { typedPage } from '#lib/auth/typed-page.ts'
import { env } from '#lib/env.ts'

/** Where a form is led that was posted without scripts after its session had ended: its text comes back, nothing is kept. */
export async function POST(request: Request): Promise<Response> {
  const query = new URL(request.url).searchParams
  const next = safeNext(query.get('next'), env().authUrl)
  const why = query.get('why') === 'second-factor' ? 'second-factor' : 'signed-out'
  const form = request.headers.get('origin') === env().authUrl ? await request.formData().catch(() => null) : null
  if (!next || !form) return new Response(null, { status: 400 })
  return typedPage(next, form, request.headers.get('x-nonce') ?? '', why)
}
