import type { Figure } from './figure.ts'
import { type Load, loadFor } from './load.ts'
import { residentMb } from './process-figures.ts'

const SECONDS = 10
const CONNECTIONS = 50

/** What a process holds after some seconds of its page under fifty connections, beside the bare app under the same. */
export async function measureMemory(ours: Load, bare: Load): Promise<Figure[]> {
  const held: number[] = []
  let refused = 0
  for (const load of [ours, bare]) {
    refused += (await loadFor(SECONDS, { ...load, connections: CONNECTIONS })).refused
    held.push(residentMb(load.side.pid))
  }
  const [mine = Number.NaN, least = Number.NaN] = held
  const note = `${mine.toFixed(0)} MB beside ${least.toFixed(0)} MB`
  return [
    { what: 'memory under 50 connections ÷ the bare app', value: mine / least, most: 1.3, note },
    { what: 'requests refused under 50 connections', value: refused, most: 0 },
  ]
}
