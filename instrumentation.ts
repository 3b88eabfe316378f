/** A server that lacks a secret does not start. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { requireEnvironment } = await import('#lib/require-environment.ts')
    requireEnvironment()
  }
}
