import { z } from 'zod'

/** A key of a plan's item: `<requirement>` or `<requirement>|<person>`. */
const itemKey = z.string().regex(/^[a-z0-9_]{1,60}(\|[A-Za-z0-9-]{1,40})?$/, 'invalid')

export const dossierInput = z.strictObject({ dossierId: z.string().max(60) })
export const itemInput = dossierInput.extend({ key: itemKey })

/** The version of an item that the person saw; 0 where nothing was said of it yet. */
export const itemVersion = z.coerce.number('invalid').int('invalid').min(0, 'invalid').max(1_000_000_000, 'invalid')

export function splitKey(key: string): { requirementId: string; personId: string } {
  const [requirementId = '', personId = ''] = key.split('|')
  return { requirementId, personId }
}
