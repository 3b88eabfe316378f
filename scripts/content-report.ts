// npm run -s content:report [-- --due YYYY-MM-DD]: all that the content says, with sources and ages, as tables to read and
// sign; with a day, only what is to be re-read by then. Ends with 0 whatever there is to re-read; with 2 when it is not
// understood.
import { contentReport } from '#lib/procedures/content-report.ts'
import { listSources } from '#lib/procedures/registry.ts'
import { isDay } from '#lib/pure/calendar-day.ts'
import { contentSets } from '#scripts/content-sets.ts'

const [flag, due = null, ...more] = process.argv.slice(2)
const isUnderstood = more.length === 0 && (flag === undefined || (flag === '--due' && isDay(due)))
if (isUnderstood) {
  for (const one of contentSets()) process.stdout.write(`${contentReport(one, listSources(), due)}\n`)
} else {
  process.stderr.write('Use: npm run -s content:report [-- --due YYYY-MM-DD]\n')
  process.exitCode = 2
}
