import { stopDigestFromMail } from '#lib/digests/choose-digest.ts'
import { isDigestToken } from '#lib/digests/digest-token.ts'
import { AppError } from '#lib/errors.ts'
import { pauseFromMail } from '#lib/reminders/pause-from-mail.ts'

/**
 * The one click of a mail program (RFC 8058): a POST without cookie and from any origin, at once effective. A GET does
 * nothing, since mail scanners follow links; people have the buttons in the mail.
 */
export async function POST(request: Request, { params }: RouteContext<'/api/unsubscribe/[token]'>): Promise<Response> {
  if (!(await isOneClick(request))) return answer(400, 'List-Unsubscribe=One-Click is missing')
  try {
    return (await stop((await params).token.slice(0, 100))) ? answer(200, 'unsubscribed') : answer(404, 'unknown')
  } catch (error) {
    if (error instanceof AppError && error.code === 'unavailable')
      return answer(503, 'unavailable', { 'retry-after': '30' })
    throw error
  }
}

export function GET(): Response {
  return answer(405, 'POST only', { allow: 'POST' })
}

/** Reminders of a person, or the digest of somebody's work. False for a token that we do not know. */
async function stop(token: string): Promise<boolean> {
  if (isDigestToken(token)) return stopDigestFromMail(token)
  const { state } = await pauseFromMail(token)
  return state === 'ready' || state === 'used'
}

async function isOneClick(request: Request): Promise<boolean> {
  const form = await request.formData().catch(() => null)
  return form?.get('List-Unsubscribe') === 'One-Click'
}

function answer(status: number, text: string, headers: Record<string, string> = {}): Response {
  return new Response(text, { status, headers: { 'content-type': 'text/plain; charset=utf-8', ...headers } })
}
