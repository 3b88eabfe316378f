// The long proofs: the tests named here with their full counts. `npm test` runs the same code at a small fraction.
import { spawnSync } from 'node:child_process'

const PROOFS = [
  'scripts/prove',
  'db/transaction.test.ts',
  'lib/pure/social-security-number.test.ts',
  'tests/content.test.ts',
  'tests/content-mutation.test.ts',
]

const env = { ...process.env, PROVE: '1', PROPERTY_RUNS: '5000' }
const { status } = spawnSync('vitest', ['run', '--project', 'unit', '--testTimeout', '1800000', ...PROOFS], {
  stdio: 'inherit',
  env,
})
process.exitCode = status ?? 1
