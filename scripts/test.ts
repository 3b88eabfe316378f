// Everything, in the order in which a fault is cheapest to find. Ends with a plain line that counts what ran.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

type Count = { passed: number; failed: number }
type Check = {
  name: string
  command: readonly string[]
  report?: (folder: string) => Count
  env?: Record<string, string>
}

const folder = mkdtempSync(join(tmpdir(), 'complet-test-'))

const checks: readonly Check[] = [
  { name: 'format and lint', command: ['biome', 'check', '--error-on-warnings', '.'] },
  { name: 'route types', command: ['next', 'typegen'] },
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'dead code', command: ['knip'] },
  { name: 'content', command: ['node', 'scripts/content-check.ts'] },
  { name: 'unit and domain tests', ...vitest('unit') },
  { name: 'build', command: ['node', 'scripts/build.ts'] },
  { name: 'tests of the build', ...vitest('built') },
  {
    name: 'browser journeys',
    command: ['node', 'scripts/browser-tests.ts'],
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: join(folder, 'browser.json') },
    report: browserCount,
  },
]

const total: Count = { passed: 0, failed: 0 }
const started = performance.now()
const secondsSince = (from: number) => Math.round((performance.now() - from) / 1000)
const times: string[] = []
for (const check of checks) {
  console.log(`\n— ${check.name}`)
  const begun = performance.now()
  const [program = '', ...parameters] = check.command
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...check.env }
  const { status } = spawnSync(program, parameters, { stdio: 'inherit', env })
  times.push(`${check.name} ${secondsSince(begun)}`)
  const counted = check.report?.(folder) ?? { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 }
  total.passed += counted.passed
  // A runner that died before it could count has failed all the same.
  total.failed += status !== 0 && counted.failed === 0 ? 1 : counted.failed
  // What comes later rests on types and on the build.
  if (status !== 0 && ['types', 'build'].includes(check.name)) break
}
rmSync(folder, { recursive: true, force: true })
console.log(`\n${secondsSince(started)} seconds: ${times.join(', ')}`)
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed > 0 ? 1 : 0

function vitest(project: string): Pick<Check, 'command' | 'report'> {
  const file = `${project}.json`
  return {
    command: [
      'vitest',
      'run',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${join(folder, file)}`,
    ],
    report: (from) => vitestCount(join(from, file)),
  }
}

function vitestCount(file: string): Count {
  const result = readJson<{ numPassedTests: number; numFailedTests: number; numFailedTestSuites: number }>(file)
  if (!result) return { passed: 0, failed: 1 }
  return {
    passed: result.numPassedTests,
    failed: Math.max(result.numFailedTests, result.numFailedTestSuites > 0 ? 1 : 0),
  }
}

function browserCount(from: string): Count {
  const result = readJson<{ stats: { expected: number; unexpected: number; flaky: number; skipped: number } }>(
    join(from, 'browser.json'),
  )
  if (!result) return { passed: 0, failed: 1 }
  const { expected, unexpected, flaky, skipped } = result.stats
  // A test that passed at the second try, or did not run, is not one that passed.
  return { passed: expected, failed: unexpected + flaky + skipped }
}

function readJson<T>(file: string): T | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as T
  } catch {
    return null
  }
}
