import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, expect, it } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'complet-import-'))
afterAll(() => rmSync(folder, { recursive: true }))

const file = join(folder, '20260301-data.gouv_local.json')
const to = join(folder, 'offices.jsonl')
const office = {
  nom: 'Mairie du Modèle',
  pivot: [{ type_service_local: 'mairie' }],
  adresse: [{ code_postal: '69003', nom_commune: 'Lyon' }],
}

async function run(...args: string[]): Promise<{ code: number; said: string }> {
  const script = join(import.meta.dirname, 'offices-import.ts')
  const env = { ...process.env, COMPLET_OFFICES: to }
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [script, ...args], { env })
    return { code: 0, said: stdout }
  } catch (error) {
    const { code, stderr } = error as { code: number; stderr: string }
    return { code, said: stderr }
  }
}

it('makes the directory where the settings say, with the day in the name of the file, and says what was refused', async () => {
  writeFileSync(file, JSON.stringify({ service: [office, { ...office, nom: '' }, { ...office, pivot: [] }] }))
  const { code, said } = await run(file)
  expect(said).toContain('1 of 3 records kept; 1 are of other kinds; 1 refused.')
  expect(said).toContain('refused, without a name: 1 (record 2)')
  expect(said).toContain(`Written to ${to}`)
  expect(code).toBe(0)
  expect(JSON.parse(readFileSync(to, 'utf8').split('\n')[0] ?? '')).toMatchObject({
    file_name: '20260301-data.gouv_local.json',
    file_date: '2026-03-01',
    licence: 'Licence Ouverte 2.0',
    sample: false,
  })
})

it('says what is missing, and leaves the directory alone', async () => {
  const before = readFileSync(to, 'utf8')
  const undated = join(folder, 'local.json')
  writeFileSync(undated, '[')
  expect(await run(undated)).toMatchObject({ code: 2, said: expect.stringContaining('--date') })
  expect(await run(undated, '--date', '2026-03-01')).toMatchObject({
    code: 1,
    said: expect.stringContaining('Nothing was written'),
  })
  expect(await run(join(folder, 'absent.json'))).toMatchObject({ code: 2 })
  expect(await run()).toMatchObject({ code: 2, said: expect.stringContaining('npm run offices:import') })
  expect(readFileSync(to, 'utf8')).toBe(before)
})
