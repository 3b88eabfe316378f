// npm run content:check: fails the build when the content breaks one of its rules.
// With `-- --publish`, also writes down the ids in use and the addresses of the guides, which from then on may be retired
// but never lost.
import { readFileSync, writeFileSync } from 'node:fs'
import { listGuidePaths } from '#lib/guides/list-guides.ts'
import { checkContent } from '#lib/procedures/check-content.ts'
import { checkPublished, type PublishedIds, publishIds } from '#lib/procedures/published-ids.ts'
import {
  listCountryCodes,
  listCountryGroups,
  listProcedures,
  listRetiredIds,
  listSources,
} from '#lib/procedures/registry.ts'

const file = new URL('../tests/published-ids.json', import.meta.url)
const published: PublishedIds = JSON.parse(readFileSync(file, 'utf8'))
const library = {
  sources: listSources(),
  groups: listCountryGroups(),
  countries: listCountryCodes(),
  retiredIds: listRetiredIds(),
}
const wantsPublishing = process.argv.includes('--publish')
const now = wantsPublishing ? publishIds(published, listProcedures()) : published
const faults = listProcedures().flatMap((one) =>
  [...checkContent(one, library), ...checkPublished(now, one, listRetiredIds())].map(
    (fault) => `${one.slug}: ${fault}`,
  ),
)
const guidesFile = new URL('../tests/published-guides.json', import.meta.url)
const publishedGuides: readonly string[] = JSON.parse(readFileSync(guidesFile, 'utf8'))
const guides = listGuidePaths().map((path) => path.join('/'))
faults.push(...publishedGuides.filter((path) => !guides.includes(path)).map((path) => `the guide ${path} is lost`))

for (const fault of faults) process.stderr.write(`${fault}\n`)
if (wantsPublishing && faults.length === 0) {
  writeFileSync(file, `${JSON.stringify(now, null, 2)}\n`)
  writeFileSync(guidesFile, `${JSON.stringify(guides.toSorted(), null, 2)}\n`)
}
const count = listProcedures().reduce((sum, one) => sum + one.requirements.length, 0)
process.stdout.write(`content: ${listProcedures().length} procedures, ${count} requirements, ${faults.length} faults\n`)
process.exitCode = faults.length === 0 ? 0 : 1
