// npm run -s plan -- facts.json   (or - for standard input): prints the personalised plan as JSON.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { planFor } from '#lib/procedures/evaluate.ts'
import { type InputFault, inputFault } from '#lib/procedures/input-fault.ts'
import { isFault } from '#lib/procedures/parse-answers.ts'
import { parsePlanInput } from '#lib/procedures/parse-plan-input.ts'
import { planReport } from '#lib/procedures/plan-report.ts'
import { now } from '#lib/time/clock.ts'
import { parisDay } from '#lib/time/paris-day.ts'

const text = read(process.argv[2])
const input = text === null ? inputFault('', 'no-file', 'en') : parsePlanInput(text, parisDay(now()))
if (isFault(input)) refuse(input)
else print(planReport(input.procedure, planFor(input.procedure, input.answers, input.on), input.answers, input.locale))

function read(name: string | undefined): string | null {
  if (name === undefined) return null
  try {
    // npm runs scripts in the project's folder; the file is named from where the caller stands.
    return readFileSync(name === '-' ? 0 : resolve(process.env.INIT_CWD ?? '.', name), 'utf8')
  } catch {
    return null
  }
}

function refuse(fault: InputFault): void {
  print({ error: { field: fault.field, code: fault.code, message: fault.message } })
  process.exitCode = 2
}

function print(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`)
}
