// npm run -s content:diff [-- --from REVISION]: what the content of this working copy says otherwise than a published
// revision (the latest of each procedure unless named), and which of the personas notice. Run it before publishing.
// Ends with 0; with 1 when the content breaks a rule of its own (a text that is missing in a language, an item without
// source) and must not be published; with 2 when it is not understood or the revision is not kept.
import { parseArgs } from 'node:util'
import type { Procedure } from '#content/schema.ts'
import { closeDatabase } from '#db/client.ts'
import { systemActor } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { checkContent } from '#lib/procedures/check-content.ts'
import { diffProcedures } from '#lib/procedures/diff-procedures.ts'
import { planFor } from '#lib/procedures/evaluate.ts'
import {
  getProcedure,
  listCountryCodes,
  listCountryGroups,
  listRetiredIds,
  listSources,
  revisionOf,
} from '#lib/procedures/registry.ts'
import { isNothingToDo, revisionEffects } from '#lib/progress/revision-effects.ts'
import { contentFor } from '#lib/revisions/content-for.ts'
import { type ListedRevision, listRevisions } from '#lib/revisions/list-revisions.ts'
import { takeOperatorEnvironment } from '#scripts/operator-environment.ts'
import { personas } from '#tests/personas/personas.ts'

const wanted = readFrom()
if (wanted !== null) {
  takeOperatorEnvironment()
  const actor = systemActor('operator')
  try {
    const listed = await listRevisions(actor)
    const chosen = wanted === undefined ? latest(listed) : listed.filter(({ revision }) => revision === wanted)
    if (chosen.length === 0) refuse(wanted ? `No revision ${wanted} is kept here.` : 'Nothing was published here yet.')
    const contentOf = await asActor(actor, (tx) => contentFor(tx, chosen), { readOnly: true })
    for (const one of chosen) {
      const to = getProcedure(one.procedure)
      if (to) report(one, contentOf(one), to)
      else say(`${one.procedure}: this working copy has no such procedure`)
    }
  } finally {
    await closeDatabase()
  }
}

function report({ procedure: slug, publishedOn, revision }: ListedRevision, from: Procedure, to: Procedure): void {
  const changes = diffProcedures(from, to)
  say(`${slug}: ${revision} (published on ${publishedOn}) → ${revisionOf(to)}: ${changes.length} changes`)
  for (const one of changes) say(`  ${one}`)
  const own = personas.filter(({ procedure = 'registration' }) => procedure === slug)
  const noticed = own.flatMap(({ name, facts, people = [], on }) => {
    const answers = { facts, people }
    const plan = planFor(from, answers, on)
    const nothing = { agencies: [], completions: new Map(), documents: new Map(), quarantined: [] }
    const effects = revisionEffects({ ...nothing, answers, content: from, plan }, to)
    if (isNothingToDo(effects)) return []
    const { added, removed, changed, setAside } = effects
    const marked = (mark: string, items: readonly { key: string }[]) => items.map(({ key }) => `${mark}${key}`)
    const told = [
      ...marked('+', added),
      ...marked('-', removed),
      ...marked('~', changed),
      ...setAside.map((id) => `?${id}`),
    ]
    return [`  ${name}: ${told.join(' ')}`]
  })
  say(`${noticed.length} of ${own.length} personas notice something`)
  for (const one of noticed) say(one)
  const library = {
    sources: listSources(),
    groups: listCountryGroups(),
    countries: listCountryCodes(),
    retiredIds: listRetiredIds(),
  }
  const faults = checkContent(to, library)
  for (const fault of faults) process.stderr.write(`${slug}: ${fault}\n`)
  say(faults.length === 0 ? 'It may be published.' : `It may not be published: ${faults.length} faults.`)
  if (faults.length > 0) process.exitCode = 1
}

/** The latest of each procedure: they come in that order. */
function latest(listed: readonly ListedRevision[]): ListedRevision[] {
  return listed.filter((one, index) => listed.findIndex(({ procedure }) => procedure === one.procedure) === index)
}

/** `null`: it was not understood. */
function readFrom(): string | undefined | null {
  try {
    return parseArgs({ options: { from: { type: 'string' } } }).values.from
  } catch {
    refuse('Use: npm run -s content:diff [-- --from REVISION]')
    return null
  }
}

function refuse(line: string): void {
  process.stderr.write(`${line}\n`)
  process.exitCode = 2
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
