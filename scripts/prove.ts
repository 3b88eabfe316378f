// The long proofs: the tests named here with their full counts. `npm test` runs the same code at a small fraction.
import { spawnSync } from 'node:child_process'

const PROOFS = [
  'scripts/prove',
  'db/transaction.test.ts',
  'lib/pure/social-security-number.test.ts',
  'tests/content.test.ts',
  'tests/content-mutation.test.ts',
  'tests/content-walks.test.ts',
]

/** Against the built server. */
const PROOFS_OF_THE_BUILD = ['tests/interleavings-http.built.test.ts']

const env = { ...process.env, PROVE: '1', PROPERTY_RUNS: '5000' }
const run = (program: string, ...parameters: string[]) =>
  spawnSync(program, parameters, { stdio: 'inherit', env }).status ?? 1
const prove = (project: string, proofs: readonly string[]) =>
  run('vitest', 'run', '--project', project, '--testTimeout', '1800000', ...proofs)

process.exitCode = prove('unit', PROOFS) || run('node', 'scripts/build.ts') || prove('built', PROOFS_OF_THE_BUILD)
