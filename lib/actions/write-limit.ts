import { RateLimiterMemory } from 'rate-limiter-flexible'

/** A bound against a runaway script, not a quota: each process counts for itself, so that a tick costs no query more. */
const writes = new RateLimiterMemory({ points: 300, duration: 60 })

export async function isWithinWriteLimit(userId: string): Promise<boolean> {
  return writes.consume(userId).then(
    () => true,
    () => false,
  )
}
