import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { clientImports } from '#db/schema/imports.ts'
import type { Staff } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { requireAtWork } from '#lib/agencies/require-member.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { readImport } from './read-import.ts'

export const dropImportInput = z.strictObject({ import: z.string().max(60) })

/** Throws a list away that was uploaded, before its day is over. One that is gone, done or another's is left as it is. */
export async function dropImport(
  staff: Staff,
  { import: id }: z.output<typeof dropImportInput>,
  at: Instant = now(),
): Promise<void> {
  await asActor(staff, async (tx) => {
    await requireAtWork(tx, staff)
    if (!(await readImport(tx, staff, id, at, true))) return
    const isOpen = and(eq(clientImports.id, id), isNull(clientImports.invited))
    const dropped = await tx.delete(clientImports).where(isOpen).returning({ id: clientImports.id })
    if (dropped.length === 0) return
    await recordEvent(tx, staff, at, {
      action: 'clients.list-dropped',
      details: { agency: staff.agencyId, import: id },
    })
  })
}
