import { dropProbe, probe } from '#db/client.ts'

/**
 * Whether the database answers in time. Asked on a connection of its own: that those for requests are all busy is no sign
 * of its death. After a failure the next question takes another connection, since this one may never answer again.
 */
export async function ping(patienceMs: number): Promise<boolean> {
  const client = probe()
  let patience: NodeJS.Timeout | undefined
  const late = new Promise<boolean>((done) => {
    patience = setTimeout(done, patienceMs, false)
  })
  const answered = client.unsafe('select 1').then(
    () => true,
    () => false,
  )
  const ready = await Promise.race([answered, late])
  clearTimeout(patience)
  if (!ready) dropProbe(client)
  return ready
}
