import type { Tx } from '#db/transaction.ts'
import type { Staff } from '#lib/access/actor.ts'
import { readColleagues } from '#lib/agencies/list-colleagues.ts'

/** Whether somebody else of the agency could say something of a paper. */
export async function hasColleague(tx: Tx, staff: Staff): Promise<boolean> {
  const colleagues = await readColleagues(tx, staff)
  return colleagues.some(({ role, userId }) => role !== 'viewer' && userId !== staff.userId)
}
