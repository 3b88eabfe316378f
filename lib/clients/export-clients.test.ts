import { parse } from 'csv-parse/sync'
import { eq, sql } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { agencyMembers, consents } from '#db/schema/agencies.ts'
import { auditEvents } from '#db/schema/audit.ts'
import { clientStandings } from '#db/schema/standings.ts'
import { type Staff, systemActor } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { setCollection } from '#lib/dossiers/set-collection.ts'
import { useDatabase } from '#tests/database.ts'
import { aConsent, aDossier, anAgency, aPerson, aStaff, NOON } from '#tests/factories.ts'
import { assignClient } from './assign-client.ts'
import { exportClients } from './export-clients.ts'

useDatabase()

const test = systemActor('test')
const ZENITH = { promiseDays: 2 }
const codeOf = ({ code }: { code: string }) => code

let agencyId: string
let claire: Staff
beforeEach(async () => {
  agencyId = await anAgency()
  claire = await aStaff(agencyId, 'case_worker', { name: 'Claire' })
})

async function aClient(name: string, title = 'My registration') {
  const person = await aPerson({ name })
  const dossierId = await aDossier(person, { title })
  await aConsent(dossierId, agencyId)
  return { person, dossierId }
}
const table = async (filter = {}, locale: 'en' | 'fr' = 'en', staff = claire) =>
  parse(await exportClients(staff, ZENITH, filter, locale, NOON), {
    bom: true,
    delimiter: locale === 'fr' ? ';' : ',',
    columns: true,
  }) as Record<string, string>[]

describe('the list as a table', () => {
  it('holds what the queue shows, in the reader’s language, for a spreadsheet', async () => {
    const { person, dossierId } = await aClient('Zoé; “Zo”')
    await setCollection(person, { dossierId, key: 'rib', version: 0, collection: 'have_it' }, NOON)
    await assignClient(claire, { dossierId, caseWorker: claire.userId }, NOON)
    expect(await table()).toMatchObject([
      {
        Name: 'Zoé; “Zo”',
        'E-mail address': person.email,
        Stage: 'Getting ready',
        'Whose turn': 'Us',
        Since: '2026-11-23',
        'Papers to look at': '1',
        'Our promise': '2026-11-25',
        'Followed by': 'Claire',
      },
    ])
    const french = await exportClients(claire, ZENITH, {}, 'fr', NOON)
    expect(french).toMatch(/^\ufeffNom;Adresse e-mail;/)
    expect(french).toContain('"Zoé; “Zo”";')
    expect(french.endsWith('\r\n')).toBe(true)
    expect(await table({}, 'fr')).toMatchObject([{ 'Suivi par': 'Claire' }])
  })

  it('never starts a cell as a formula does', async () => {
    const signs = ['=1+1', '+33', '-1', '@SUM(A1)', '\t=1', '\r=1']
    for (const sign of signs) await aClient(`${sign} name`, `${sign.trim()} title`)
    const cells = (await table()).flatMap((row) => Object.values(row))
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([])
    expect(cells).toEqual(expect.arrayContaining(["'=1+1 name", "'=1+1 title", "'@SUM(A1) title"]))
  })

  it('follows the filters, and is recorded with its number', async () => {
    const { dossierId } = await aClient('Mei')
    await aClient('Ana')
    await assignClient(claire, { dossierId, caseWorker: claire.userId }, NOON)
    expect((await table({ caseWorker: 'mine' })).map((row) => row.Name)).toEqual(['Mei'])
    expect((await table({ search: 'ana' })).map((row) => row.Name)).toEqual(['Ana'])
    const events = await asActor(test, (tx) =>
      tx.select().from(auditEvents).where(eq(auditEvents.actorId, claire.userId)).orderBy(auditEvents.id),
    )
    const exported = events.filter(({ action }) => action === 'clients.exported')
    expect(exported.map(({ details }) => details)).toEqual([
      { agency: agencyId, clients: 1 },
      { agency: agencyId, clients: 1 },
    ])
  })

  it('leaves out who has withdrawn and other agencies’ clients, and is none for a viewer and who has left', async () => {
    await aClient('Mei')
    const withdrawn = await aClient('Ana')
    await asActor(test, (tx) =>
      tx.update(consents).set({ revokedAt: NOON }).where(eq(consents.dossierId, withdrawn.dossierId)),
    )
    expect((await table()).map((row) => row.Name)).toEqual(['Mei'])
    const elsewhere = await aStaff(await anAgency(), 'manager')
    expect(await table({}, 'en', elsewhere)).toEqual([])
    const viewer = await aStaff(agencyId, 'viewer')
    expect(await exportClients(viewer, ZENITH, {}, 'en', NOON).catch(codeOf)).toBe('not-found')
    await asActor(test, (tx) =>
      tx.update(agencyMembers).set({ leftAt: NOON }).where(eq(agencyMembers.userId, claire.userId)),
    )
    expect(await exportClients(claire, ZENITH, {}, 'en', NOON).catch(codeOf)).toBe('not-found')
  })

  it('holds every client of a long list once', async () => {
    await aClient('Mei')
    // Copies of one dossier and its owner, as many as take several rounds.
    await asActor(test, async (tx) => {
      await tx.execute(sql`
        insert into users select (json_populate_record(u, json_build_object(
          'id', gen_random_uuid(), 'email', 'copy-' || n || '-' || u.email, 'name', 'Copy ' || n))).*
        from users u, generate_series(1, 1200) n
        where u.id = (select d.owner_id from dossiers d join consents c on c.dossier_id = d.id where c.agency_id = ${agencyId})`)
      await tx.execute(sql`
        insert into dossiers select (json_populate_record(d, json_build_object('id', gen_random_uuid(), 'owner_id', u.id))).*
        from dossiers d join consents c on c.dossier_id = d.id, users u
        where c.agency_id = ${agencyId} and u.name like 'Copy %'`)
      await tx.execute(sql`
        insert into consents select (json_populate_record(c, json_build_object('id', gen_random_uuid(), 'dossier_id', d.id))).*
        from consents c, dossiers d join users u on u.id = d.owner_id
        where c.agency_id = ${agencyId} and u.name like 'Copy %'`)
      await tx.execute(sql`
        insert into client_standings select (json_populate_record(s, json_build_object('dossier_id', d.id))).*
        from client_standings s, dossiers d join users u on u.id = d.owner_id
        where s.agency_id = ${agencyId} and u.name like 'Copy %'`)
    })
    const names = (await table()).map((row) => row['E-mail address'])
    expect(names).toHaveLength(1_201)
    expect(new Set(names).size).toBe(1_201)
    expect(await asActor(test, (tx) => tx.$count(clientStandings, eq(clientStandings.agencyId, agencyId)))).toBe(1_201)
  })
})
