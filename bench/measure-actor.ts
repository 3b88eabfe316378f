import { inTransaction, type Tx } from '#db/transaction.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { getDossier } from '#lib/dossiers/get-dossier.ts'
import { readDossierState } from '#lib/progress/read-dossier-state.ts'
import { now } from '#lib/time/clock.ts'
import { parisDay } from '#lib/time/paris-day.ts'
import type { Figure } from './figure.ts'
import { medianOf } from './median.ts'
import type { Seeded } from './seed-people.ts'

const TIMES = 200

/**
 * What it costs a page that the database is told who acts, beside the page's whole processor time. Row-level security
 * itself is to be measured here as well once its policies stand.
 */
export async function measureActor(people: readonly Seeded[], pageMs: number): Promise<Figure[]> {
  const times = { told: [] as number[], untold: [] as number[], dossier: [] as number[] }
  const clocked = async (into: number[], run: () => Promise<unknown>) => {
    const from = performance.now()
    await run()
    into.push(performance.now() - from)
  }
  for (let index = 0; index < TIMES; index += 1) {
    const one = people[index % people.length]
    if (!one) throw new Error('nobody is there')
    const read = (tx: Tx) => readDossierState(tx, one.dossierId, parisDay(now()))
    await clocked(times.told, () => asActor(one.person, read, { readOnly: true }))
    await clocked(times.untold, () => inTransaction(read, { readOnly: true }))
    await clocked(times.dossier, () => getDossier(one.person, one.dossierId, 'en'))
  }
  const extra = medianOf(times.told) - medianOf(times.untold)
  const note = `${extra.toFixed(2)} ms of waiting beside ${pageMs.toFixed(2)} ms for the page`
  return [
    {
      what: 'telling the database who acts, of the dossier page',
      value: (extra / pageMs) * 100,
      unit: '%',
      most: 10,
      aim: 5,
      note,
    },
    { what: 'reading a dossier for its page', value: medianOf(times.dossier), unit: 'ms' },
  ]
}
