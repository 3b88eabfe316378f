import type { Staff } from '#lib/access/actor.ts'
import { nextWaitingClient } from './next-waiting-client.ts'

/** What to look at next. `isNext`: it is another client than before. */
export type Next = { dossierId: string; paper: string | null; isNext: boolean }

/** A verdict, and then where to go on: the client's next paper, else the next client who waits, else the same client. */
export function thenNext<Input extends { dossierId: string }>(
  verdict: (staff: Staff, input: Input) => Promise<string | null>,
): (staff: Staff, input: Input) => Promise<Next> {
  return async (staff, input) => {
    const paper = await verdict(staff, input)
    const { dossierId } = input
    const next = paper === null ? await nextWaitingClient(staff, dossierId) : null
    return { dossierId: next ?? dossierId, paper, isNext: next !== null }
  }
}
