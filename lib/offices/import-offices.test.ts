import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { fileOfficeDirectory } from '#lib/offices/file-office-directory.ts'
import { findOffices, officesAsked } from '#lib/offices/find-offices.ts'
import { importOffices } from '#lib/offices/import-offices.ts'
import { officeFromRecord } from '#lib/offices/office-from-record.ts'
import { readRecords } from '#lib/offices/read-records.ts'

const folder = mkdtempSync(join(tmpdir(), 'complet-offices-'))
afterAll(() => rmSync(folder, { recursive: true }))

const header = {
  source: 'DILA',
  url: 'https://www.data.gouv.fr/datasets/x/',
  file_name: 'x.json',
  file_date: '2026-03-01',
  licence: 'Licence Ouverte 2.0',
}

type Fields = Record<string, unknown>

/** An invented record, as the bulk file has it. */
const record = (own: Fields = {}): Fields => ({
  id: 'x',
  nom: 'CPAM du Modèle',
  pivot: [{ type_service_local: 'cpam', code_insee_commune: ['69383'] }],
  adresse: [
    {
      type_adresse: 'Adresse',
      numero_voie: '1 rue du Modèle',
      code_postal: '69003',
      nom_commune: 'Lyon 3e Arrondissement',
    },
  ],
  telephone: [{ valeur: '36 46', description: '' }],
  site_internet: [{ libelle: '', valeur: 'https://www.ameli.fr' }],
  plage_ouverture: [
    {
      nom_jour_debut: 'Lundi',
      nom_jour_fin: 'Vendredi',
      valeur_heure_debut_1: '08:30:00',
      valeur_heure_fin_1: '12:00:00',
      valeur_heure_debut_2: '',
      valeur_heure_fin_2: '',
      commentaire: '',
    },
  ],
  date_modification: '2026-02-03T10:00:00',
  ...own,
})
const read = (own: Fields) => officeFromRecord(JSON.stringify(record(own)))
const inStrings = (one: Fields) =>
  Object.fromEntries(
    Object.entries(one).map(([name, value]) => [name, typeof value === 'object' ? JSON.stringify(value) : value]),
  )

describe('a record of the public directory', () => {
  it('becomes an office', () => {
    expect(read({})).toEqual({
      leftOut: [],
      office: {
        name: 'CPAM du Modèle',
        kinds: ['cpam'],
        lines: ['1 rue du Modèle'],
        postcode: '69003',
        town: 'Lyon 3e Arrondissement',
        phones: ['36 46'],
        sites: ['https://www.ameli.fr/'],
        hours: [{ from: 1, to: 5, spans: [{ begins: '08:30', ends: '12:00' }], note: null }],
        changedOn: '2026-02-03',
      },
    })
  })

  it('reads the same with its lists in strings, once or twice over', () => {
    const once = inStrings(record())
    const twice = Object.fromEntries(
      Object.entries(once).map(([name, value]) => [
        name,
        typeof value === 'string' && value.startsWith('[') ? JSON.stringify(value) : value,
      ]),
    )
    expect(officeFromRecord(JSON.stringify(once))).toEqual(read({}))
    expect(officeFromRecord(JSON.stringify(twice))).toEqual(read({}))
  })

  it('reads the other names of the parts of an address', () => {
    const adresse = [
      { numeroVoie: '1', nomVoie: 'rue du Modèle', codePostal: '69003', commune: 'Lyon 3e Arrondissement' },
    ]
    expect(read({ adresse })).toEqual(read({}))
  })

  it('gives the address where people go rather than that for letters', () => {
    const post = { type_adresse: 'Adresse postale', code_postal: '69907', nom_commune: 'Lyon Cedex 20' }
    const adresse = [post, ...(record().adresse as object[])]
    expect(read({ adresse })).toEqual(read({}))
    expect(read({ adresse: [post] })).toMatchObject({ office: { postcode: '69907', lines: [] } })
  })

  it('is refused with a reason where it is of no use', () => {
    expect(officeFromRecord('{"nom": ')).toEqual({ refused: 'unreadable', name: '' })
    expect(read({ pivot: [{ type_service_local: 'tribunal' }] })).toMatchObject({ refused: 'other-kind' })
    expect(read({ pivot: '[]' })).toMatchObject({ refused: 'other-kind' })
    expect(read({ pivot: '[{' })).toMatchObject({ refused: 'no-kind' })
    expect(read({ nom: ' \u0007 ' })).toMatchObject({ refused: 'no-name' })
    expect(read({ adresse: '' })).toEqual({ refused: 'no-address', name: 'CPAM du Modèle' })
    expect(read({ adresse: [{ code_postal: 'B-1000', nom_commune: 'Bruxelles' }] })).toMatchObject({
      refused: 'no-address',
    })
  })

  it('goes without a field that makes no sense, and says so', () => {
    expect(read({ telephone: '[{', plage_ouverture: 'x' })).toMatchObject({
      leftOut: ['telephone', 'plage_ouverture'],
      office: { phones: [], hours: [] },
    })
    expect(read({ telephone: null, site_internet: undefined })).toMatchObject({ leftOut: [] })
  })

  it('leads to no address that is not of the web', () => {
    const sites = ['javascript:alert(1)', 'ftp://x.example', 'www.caf.fr', 'data:text/html,x', 'nothing']
    const site_internet = sites.map((valeur) => ({ valeur }))
    expect(read({ site_internet })).toMatchObject({ office: { sites: ['https://www.caf.fr/'] } })
    expect(read({ telephone: [{ valeur: '<b>' }, { valeur: '+33 4 00 00 00 00' }] })).toMatchObject({
      office: { phones: ['+33 4 00 00 00 00'] },
    })
  })

  it('has no hours that end before they begin, nor days that do not exist', () => {
    const [hours] = record().plage_ouverture as Fields[]
    expect(read({ plage_ouverture: [{ ...hours, valeur_heure_fin_1: '08:00:00' }] })).toMatchObject({
      office: { hours: [] },
    })
    expect(read({ plage_ouverture: [{ ...hours, nom_jour_debut: 'Jourdi' }] })).toMatchObject({ office: { hours: [] } })
  })

  it('never throws, whatever is in it', () => {
    fc.assert(
      fc.property(fc.json(), fc.dictionary(fc.constantFrom(...Object.keys(record())), fc.jsonValue()), (json, own) => {
        officeFromRecord(json)
        expect(read(own)).toBeDefined()
      }),
      { numRuns: 300 },
    )
  })
})

/** The text in pieces of a length, as a file comes. */
async function* inPieces(text: string, length: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += length) yield text.slice(at, at + length)
}

async function recordsIn(text: string, length = 7): Promise<unknown[]> {
  const found: unknown[] = []
  for await (const one of readRecords(inPieces(text, length)))
    found.push('fault' in one ? one.fault : JSON.parse(one.text))
  return found
}

describe('the records of a file', () => {
  const records = [{ a: '}{"][\\"' }, { b: [{ c: {} }, []] }, {}]

  it('come one by one, wherever the pieces of the file end, from a list or from an object of lists', async () => {
    const texts = [JSON.stringify(records), JSON.stringify({ count: 3, service: records }, null, 2)]
    for (const text of texts) {
      for (let length = 1; length <= text.length; length += 3) expect(await recordsIn(text, length)).toEqual(records)
    }
  })

  it('are counted also where they are none', async () => {
    expect(await recordsIn('[null, {"a": 1}, "x{", 3.5e2, {}, true]')).toEqual([
      'no-record',
      { a: 1 },
      'no-record',
      'no-record',
      {},
      'no-record',
    ])
    expect(await recordsIn(`[{"a":"${'x'.repeat(1_000_000)}"},{"b":1}]`, 64_000)).toEqual(['too-long', { b: 1 }])
  })

  it('end with an error where the file ends too early, or is another', async () => {
    for (const broken of ['[{"a": 1}', '{"service": [{"a": "', '[{"a": 1]}', '<html>[not this</html>', '', '{"a": 1}'])
      await expect(recordsIn(broken), broken).rejects.toThrow(/file/)
    await expect(recordsIn('['.repeat(5_000), 64)).rejects.toThrow('nested')
  })
})

describe('an import', () => {
  const from = join(folder, 'in.json')
  const to = join(folder, 'deep/offices.jsonl')
  const write = (records: readonly unknown[]) => writeFileSync(from, JSON.stringify({ service: records }))
  const files = () => readdirSync(join(folder, 'deep'))

  it('keeps what is of use, counts everything else, and names the first of each reason', async () => {
    const mairie = { nom: 'Mairie', pivot: [{ type_service_local: 'mairie' }] }
    write([
      record(),
      inStrings(record(mairie)),
      record({ pivot: [{ type_service_local: 'tgi' }] }),
      record({ nom: 'Sans adresse', adresse: [] }),
      null,
      record({ telephone: '{{' }),
    ])
    const report = await importOffices(from, to, header)
    expect(report).toEqual({
      records: 6,
      kept: 3,
      byKind: { cpam: 2, mairie: 1 },
      refused: {
        'other-kind': { count: 1, examples: ['record 3, CPAM du Modèle'] },
        'no-address': { count: 1, examples: ['record 4, Sans adresse'] },
        'no-record': { count: 1, examples: ['record 5'] },
      },
      leftOut: { telephone: 1 },
    })
    expect(readFileSync(to, 'utf8').split('\n')[0]).toBe(JSON.stringify({ ...header, sample: false }))
    expect(files()).toEqual(['offices.jsonl'])
  })

  it('leaves the directory alone when there is nothing to keep or the file is broken', async () => {
    const before = readFileSync(to, 'utf8')
    write([record({ nom: '' })])
    expect((await importOffices(from, to, header)).kept).toBe(0)
    writeFileSync(from, '[{"nom": "x"')
    await expect(importOffices(from, to, header)).rejects.toThrow('not downloaded whole')
    expect(readFileSync(to, 'utf8')).toBe(before)
    expect(files()).toEqual(['offices.jsonl'])
  })

  it('can be looked up by postcode and by town, also after another import', async () => {
    const at = (code: string, town: string) => [{ code_postal: code, nom_commune: town }]
    const place = (nom: string, kind: string, code: string, town: string) =>
      record({ nom, pivot: [{ type_service_local: kind }], adresse: at(code, town) })
    write([
      place('CPAM', 'cpam', '69003', 'Lyon 3e Arrondissement'),
      place('CAF', 'caf', '69907', 'Lyon Cedex 20'),
      place('Mairie A', 'mairie', '69100', 'Villeurbanne'),
      place('Mairie B', 'mairie', '93200', 'Saint-Denis'),
      place('Mairie C', 'mairie', '97400', 'St Denis'),
      place('Mairie D', 'mairie', '97110', 'Pointe-à-Pitre'),
    ])
    await importOffices(from, to, header)
    const found = async (typed: string, kind: string | null = null) => {
      const directory = await fileOfficeDirectory(to)
      if (!directory) throw new Error('no directory')
      const answer = await findOffices(directory, officesAsked(typed, kind))
      const names = (group: 'here' | 'around') => answer.found?.[group].offices.map(({ name }) => name) ?? []
      return { fault: answer.fault, choices: answer.choices, here: names('here'), around: names('around') }
    }
    expect(await found('69100')).toMatchObject({ here: ['Mairie A'], around: ['CPAM', 'CAF'] })
    expect(await found(' 69 100 ', 'cpam')).toMatchObject({ here: [], around: ['CPAM'] })
    expect(await found('69100', 'mairie')).toMatchObject({ here: ['Mairie A'], around: [] })
    expect(await found('lyon')).toMatchObject({ here: ['CPAM', 'CAF'], around: [] })
    expect(await found('VILLEURB')).toMatchObject({ here: ['Mairie A'] })
    expect(await found('pointe a pitre')).toMatchObject({ here: ['Mairie D'] })
    // Two towns of one name: nobody chooses for the person.
    expect((await found('Saint Denis')).choices.map(({ postcode }) => postcode)).toEqual(['93200', '97400'])
    expect(await found('12')).toMatchObject({ fault: 'not-a-place' })
    expect(await found('Nulle-Part')).toMatchObject({ fault: null, here: [], around: [] })

    write([place('Mairie E', 'mairie', '69100', 'Villeurbanne')])
    await importOffices(from, to, { ...header, file_date: '2026-04-01' })
    expect(await found('69100')).toMatchObject({ here: ['Mairie E'], around: [] })
    expect((await fileOfficeDirectory(to))?.header).toMatchObject({ file_date: '2026-04-01', sample: false })
  })

  it('is no directory without its header', async () => {
    const other = join(folder, 'other.jsonl')
    writeFileSync(other, '{"source":"x"}\n{}\n')
    expect(await fileOfficeDirectory(other)).toBeNull()
    expect(await fileOfficeDirectory(join(folder, 'absent.jsonl'))).toBeNull()
    expect(await fileOfficeDirectory(folder)).toBeNull()
  })
})
