// npm run -s content:report [-- --due YYYY-MM-DD]: the rules with their sources and ages, as a table to read and sign.
import { contentReport } from '#lib/procedures/content-report.ts'
import { listProcedures, listSources } from '#lib/procedures/registry.ts'
import { isDay } from '#lib/pure/calendar-day.ts'

const [flag, due = null, ...more] = process.argv.slice(2)
const isUnderstood = more.length === 0 && (flag === undefined || (flag === '--due' && isDay(due)))
if (isUnderstood) {
  for (const procedure of listProcedures()) process.stdout.write(`${contentReport(procedure, listSources(), due)}\n`)
} else {
  process.stderr.write('Use: npm run -s content:report [-- --due YYYY-MM-DD]\n')
  process.exitCode = 2
}
