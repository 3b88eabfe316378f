import { ping } from '#db/ping.ts'
import { now } from '#lib/time/clock.ts'

const PATIENCE_MS = 2000
const GOOD_FOR_MS = 1000

let lastGood = 0
let asking: Promise<boolean> | undefined

/**
 * Whether the database answers, within two seconds. A good answer counts for one second, and whoever asks meanwhile
 * waits for the same one, so that pages cost no query more and many at once do not crowd each other out.
 */
export async function isReady(): Promise<boolean> {
  const at = now().getTime()
  if (at - lastGood < GOOD_FOR_MS) return true
  asking ??= ping(PATIENCE_MS).finally(() => {
    asking = undefined
  })
  const ready = await asking
  if (ready) lastGood = at
  return ready
}

/** The same without waiting: whether it answered within the last second. Where not, it is asked for whoever comes next. */
export function wasReadyJustNow(): boolean {
  const was = now().getTime() - lastGood < GOOD_FOR_MS
  if (!was) void isReady()
  return was
}
