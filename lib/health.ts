import { rawQuery } from '#db/raw-query.ts'
import { now } from '#lib/time/clock.ts'

let lastGood = 0

/** Whether the database answers, within two seconds. A good answer counts for one second, so that pages cost no query more. */
export async function isReady(): Promise<boolean> {
  const at = now().getTime()
  if (at - lastGood < 1000) return true
  const answered = rawQuery('select 1', []).then(
    () => true,
    () => false,
  )
  const ready = await Promise.race([answered, new Promise<boolean>((done) => setTimeout(done, 2000, false))])
  if (ready) lastGood = at
  return ready
}
