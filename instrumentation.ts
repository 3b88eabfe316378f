/** A server that lacks a secret does not start; one that does gives plain requests their headers. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { requireEnvironment } = await import('#lib/require-environment.ts')
    requireEnvironment()
    const { dressPlainRequests } = await import('#lib/http/dress-plain-requests.ts')
    const { wasReadyJustNow } = await import('#lib/health.ts')
    dressPlainRequests(wasReadyJustNow)
  }
}
