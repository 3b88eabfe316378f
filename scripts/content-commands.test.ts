import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { revisionOf } from '#lib/procedures/registry.ts'
import { useDatabase } from '#tests/database.ts'
import { dossierOf } from '#tests/dossier-rows.ts'
import { registration } from '#tests/dossier-states.ts'
import { aDossier, aPerson, EMPLOYEE } from '#tests/factories.ts'
import { setMailEnvironment } from '#tests/mail-round.ts'
import { goBy, keepOlder, without } from '#tests/older-revision.ts'

// The real commands in processes of their own, as the operator types them: slow where the machine is busy.
vi.setConfig({ testTimeout: 90_000 })
setMailEnvironment()
const addresses = useDatabase()

function run(command: string, ...args: string[]): { status: number | null; said: string } {
  const program = join(import.meta.dirname, `content-${command}.ts`)
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { encoding: 'utf8' })
  return { status, said: `${stdout}${stderr}` }
}

it('the operator sees what a revision changes, for whom, and moves whom it does not concern', async () => {
  const person = await aPerson()
  const [asked, calm] = [
    await aDossier(person),
    await aDossier(person, { facts: { ...EMPLOYEE, nationalities: ['IE'], birthCountry: 'IE' } }),
  ]
  await aDossier(person)
  const revision = await keepOlder(addresses.ownerUrl, without('ofii_validation'))
  await goBy(addresses.ownerUrl, revision, asked, calm)

  const diff = run('diff', '--from', revision)
  expect(diff).toMatchObject({ status: 0, said: expect.stringContaining('+ requirement ofii_validation') })
  expect(diff.said).toMatch(/^[1-9]\d* of \d+ personas notice something$/m)
  expect(diff.said).toContain('It may be published.')
  const present = revisionOf(registration())
  expect(run('apply', '--defer', '2099-01-31').said).toContain(`from 2099-01-31 on, about ${present}`)
  const survey = run('dossiers')
  expect(survey.said).toContain(`registration ${revision} (published on 2026-01-05)`)
  expect(survey.said).toMatch(/^ {2}1 {2}nothing to do/m)
  expect(survey.said).toMatch(/^ {2}1 {2}something changes/m)
  expect(survey.said).toContain('added ofii_validation: 1')
  expect(survey.said).toMatch(
    new RegExp(`^registration ${present} .*the present one, not offered before 2099-01-31`, 'm'),
  )
  expect(run('apply')).toEqual({
    status: 0,
    said: '1 moved, 1 left to their owners, 0 already sent and left as they are, 1 there already\n',
  })
  expect([(await dossierOf(calm))?.revision, (await dossierOf(asked))?.revision]).toEqual([present, revision])
})
