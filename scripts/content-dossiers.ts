// npm run -s content:dossiers [-- --agency SLUG]: how many open dossiers go by which revision of the content, and what the
// present one would mean for them. Changes nothing. Ends with 0; with 2 when it is not understood.
import { parseArgs } from 'node:util'
import { closeDatabase } from '#db/client.ts'
import { systemActor } from '#lib/access/actor.ts'
import { type RevisionFate, surveyRevisions } from '#lib/dossiers/survey-revisions.ts'
import { getProcedure, revisionOf } from '#lib/procedures/registry.ts'
import { listRevisions } from '#lib/revisions/list-revisions.ts'
import { takeOperatorEnvironment } from '#scripts/operator-environment.ts'

const FATES: Readonly<Record<RevisionFate, string>> = {
  present: 'go by the present one',
  'nothing-to-do': 'nothing to do: content:apply moves them',
  'to-look-at': 'something changes: their owners are asked',
  sent: 'already sent: they stay as they are',
  lost: 'made with a revision that is not kept: content:apply moves them',
}

const agency = readAgency()
if (agency !== null) {
  takeOperatorEnvironment()
  const actor = systemActor('operator')
  try {
    const published = new Map((await listRevisions(actor)).map((one) => [one.revision, one]))
    for (const { procedure, revision, fates, changes, unknown } of await surveyRevisions(actor, { agency })) {
      const known = published.get(revision)
      const present = getProcedure(procedure)
      const notes = [
        known ? `published on ${known.publishedOn}` : 'not kept',
        ...(present && revisionOf(present) === revision ? ['the present one'] : []),
        ...(known?.offeredOn ? [`not offered before ${known.offeredOn}`] : []),
      ]
      say(`${procedure} ${revision} (${notes.join(', ')})`)
      for (const [fate, count] of Object.entries(fates)) say(`  ${count}  ${FATES[fate as RevisionFate]}`)
      for (const [what, count] of changes) say(`       ${what}: ${count}`)
      for (const [what, count] of unknown)
        say(`       kept without effect, unknown to this revision: ${what}: ${count}`)
    }
  } finally {
    await closeDatabase()
  }
}

/** `null`: it was not understood. */
function readAgency(): string | undefined | null {
  try {
    return parseArgs({ options: { agency: { type: 'string' } } }).values.agency
  } catch {
    process.stderr.write('Use: npm run -s content:dossiers [-- --agency SLUG]\n')
    process.exitCode = 2
    return null
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
