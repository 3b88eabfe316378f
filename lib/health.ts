import { rawQuery } from '#db/raw-query.ts'
import { now } from '#lib/time/clock.ts'

let lastGood = 0
let asking: Promise<boolean> | undefined

/**
 * Whether the database answers, within two seconds. A good answer counts for one second, and whoever asks meanwhile
 * waits for the same one, so that pages cost no query more and many at once do not crowd each other out.
 */
export async function isReady(): Promise<boolean> {
  const at = now().getTime()
  if (at - lastGood < 1000) return true
  asking ??= ask().finally(() => {
    asking = undefined
  })
  const ready = await asking
  if (ready) lastGood = at
  return ready
}

function ask(): Promise<boolean> {
  const answered = rawQuery('select 1', []).then(
    () => true,
    () => false,
  )
  return Promise.race([answered, new Promise<boolean>((done) => setTimeout(done, 2000, false))])
}
