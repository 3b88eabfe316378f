import { join } from 'node:path'
import { ensureBuild } from '#scripts/launch/ensure-build.ts'
import { APP_FLAGS } from '#scripts/launch/programs.ts'
import { lineWriter } from '#scripts/launch/relay-lines.ts'
import { buildReference } from './build-reference.ts'
import type { Sides } from './scenarios.ts'
import { seedPeople } from './seed-people.ts'
import { BENCH_SETTINGS, startDatabase } from './start-database.ts'
import { startServer } from './start-server.ts'

// Enough that nobody reaches the limit of writes a minute.
const PEOPLE = 120
// Thirty-two bytes in base64, the same in every run.
const ACTIONS_KEY = Buffer.from('complet-bench-key-of-32-bytes-00').toString('base64')

/** The product and the bare app, built alike, over one database that is thrown away afterwards, with people in it. */
export async function startSides(root: string, count = PEOPLE): Promise<Sides & { stop: () => Promise<void> }> {
  const settings = { NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: ACTIONS_KEY, ...BENCH_SETTINGS }
  const env = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' } as const
  await ensureBuild(
    root,
    env,
    lineWriter('plain', (text) => process.stderr.write(text)),
  )
  const reference = buildReference(root)
  const { address, stop: stopDatabase } = await startDatabase()
  const closing = [stopDatabase]
  const stop = async () => {
    for (const close of closing.toReversed()) await close()
  }
  try {
    const people = await seedPeople(count)
    const server = join(root, '.next/standalone/server.js')
    const ours = await startServer('the product', server, { ...settings, ...address }, APP_FLAGS)
    closing.push(ours.stop)
    const bare = await startServer('the bare app', reference.server, { ...settings, ...address })
    closing.push(bare.stop)
    const ourManifest = join(root, '.next/server/server-reference-manifest.json')
    return { ours, bare, ourManifest, bareManifest: reference.manifest, people, stop }
  } catch (error) {
    await stop()
    throw error
  }
}
