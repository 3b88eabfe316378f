// npm run -s content:apply [-- --agency SLUG]: moves to the present revision every open dossier for which it changes
// nothing; the owners of the others are asked on their dossier, and what was sent stays as it was. Safe to repeat.
// With `-- --defer YYYY-MM-DD`, moves nobody: owners are asked from that day on. With `-- --offer`, from now on.
// Ends with 0; with 1 where this working copy is not what was published last; with 2 when it is not understood.
import { parseArgs } from 'node:util'
import { closeDatabase } from '#db/client.ts'
import { systemActor } from '#lib/access/actor.ts'
import { applyRevisions } from '#lib/dossiers/apply-revisions.ts'
import { closeSender } from '#lib/jobs/wake-worker.ts'
import { listProcedures, revisionOf } from '#lib/procedures/registry.ts'
import { isDay } from '#lib/pure/calendar-day.ts'
import { deferOffer } from '#lib/revisions/defer-offer.ts'
import { type ListedRevision, listRevisions } from '#lib/revisions/list-revisions.ts'
import { takeOperatorEnvironment } from '#scripts/operator-environment.ts'

type Wanted = { agency?: string | undefined; defer?: string | undefined; offer?: boolean | undefined }

const wanted = readWanted()
if (wanted === null) {
  process.stderr.write('Use: npm run -s content:apply [-- --agency SLUG | --defer YYYY-MM-DD | --offer]\n')
  process.exitCode = 2
} else {
  takeOperatorEnvironment()
  const actor = systemActor('operator')
  try {
    const unpublished = findUnpublished(await listRevisions(actor))
    if (unpublished.length > 0) {
      const lines = unpublished.map(
        (slug) => `${slug}: this working copy is not what was published last: migrate first`,
      )
      process.stderr.write(`${lines.join('\n')}\n`)
      process.exitCode = 1
    } else if (wanted.defer || wanted.offer) {
      const revisions = await deferOffer(actor, wanted.defer ?? null)
      const when = wanted.defer ? `from ${wanted.defer} on` : 'from now on'
      process.stdout.write(`Owners are asked ${when}, about ${revisions.join(', ')}.\n`)
    } else {
      const { moved = 0, present = 0, sent = 0, 'to-look-at': asked = 0 } = await applyRevisions(actor, wanted)
      process.stdout.write(
        `${moved} moved, ${asked} left to their owners, ${sent} already sent and left as they are, ${present} there already\n`,
      )
    }
  } finally {
    await closeSender()
    await closeDatabase()
  }
}

/** Nobody may be moved to what is kept nowhere, or back to what has been replaced. */
function findUnpublished(listed: readonly ListedRevision[]): string[] {
  const latest = (slug: string) => listed.find(({ procedure }) => procedure === slug)?.revision
  return listProcedures().flatMap((one) => (latest(one.slug) === revisionOf(one) ? [] : [one.slug]))
}

/** `null`: it was not understood. */
function readWanted(): Wanted | null {
  try {
    const text = { type: 'string' } as const
    const { values } = parseArgs({ options: { agency: text, defer: text, offer: { type: 'boolean' } } })
    const isOne = Object.keys(values).length <= 1
    return isOne && (values.defer === undefined || isDay(values.defer)) ? values : null
  } catch {
    return null
  }
}
