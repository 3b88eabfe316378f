import { resolve } from 'node:path'
import { ensureBuild } from '#scripts/launch/ensure-build.ts'
import { lineWriter } from '#scripts/launch/relay-lines.ts'

const env = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' } as const
const write = lineWriter('plain', (text) => process.stdout.write(text))

try {
  const outcome = await ensureBuild(resolve(import.meta.dirname, '..'), env, write)
  write('build', outcome === 'kept' ? 'the build is newer than every source' : 'built', false)
} catch (error) {
  write('build', String(error), true)
  process.exitCode = 1
}
