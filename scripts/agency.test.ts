import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { agencyInvitations } from '#db/schema/agencies.ts'
import { systemActor } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { newId } from '#lib/ids.ts'
import { useDatabase } from '#tests/database.ts'
import { setMailEnvironment } from '#tests/mail-round.ts'

setMailEnvironment()
useDatabase()

function run(...args: string[]): { status: number | null; said: string } {
  const program = join(import.meta.dirname, 'agency.ts')
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { encoding: 'utf8' })
  return { status, said: `${stdout}${stderr}` }
}

it('makes an agency once, and says what it did or what is wrong', async () => {
  const [slug, manager] = [`zenith-${newId().slice(-12)}`, `claire-${newId()}@example.org`]
  const create = (more: Record<string, string> = {}) => {
    const fields = { slug, name: 'Zenith', manager, locale: 'fr', ...more }
    return run('create', ...Object.entries(fields).flatMap(([name, value]) => [`--${name}`, value]))
  }
  const wrong = create({ slug: 'Zenith Paris', manager: 'claire', locale: 'de' })
  expect(wrong.status).toBe(2)
  for (const line of [
    /^npm run agency -- create /m,
    /^--slug is the end/m,
    /^--manager is not an e-mail address$/m,
    /^--locale is en or fr/m,
  ]) {
    expect(wrong.said).toMatch(line)
  }
  expect(create()).toEqual({ status: 0, said: expect.stringContaining(`${manager} gets an invitation by mail`) })
  expect(create()).toEqual({ status: 0, said: expect.stringContaining('is there already') })
  const read = asActor(systemActor('test'), (tx) =>
    tx.select().from(agencyInvitations).where(eq(agencyInvitations.email, manager)),
  )
  expect(await read).toMatchObject([{ role: 'manager', locale: 'fr' }])
})
