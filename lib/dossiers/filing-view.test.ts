import { beforeEach, describe, expect, it } from 'vitest'
import { stepCompletions } from '#db/schema/dossiers.ts'
import { type Person, systemActor } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { useDatabase } from '#tests/database.ts'
import { aDossier, aPerson, EMPLOYEE } from '#tests/factories.ts'
import type { FilingRow } from './filing-view.ts'
import { getDossier } from './get-dossier.ts'
import { getFiling } from './get-filing.ts'
import { recordMilestone } from './record-milestone.ts'
import { reportAuthority } from './report-authority.ts'

useDatabase()

const NOON = new Date('2026-07-01T10:00:00Z')
let person: Person
let dossierId: string
beforeEach(async () => {
  person = await aPerson()
  const facts = { ...EMPLOYEE, nationalities: ['BR'], birthCountry: 'BR', arrivedOn: '2026-01-12' }
  dossierId = await aDossier(person, { at: new Date('2026-02-01T12:00:00Z'), facts })
})

const record = (kind: string, on: string) => recordMilestone(person, { dossierId, kind, on }, NOON)
const filing = async (at = NOON) => {
  const view = await getFiling(person, dossierId, 'en', at)
  if (!view) throw new Error('no view')
  return view
}
const dossier = async (at = NOON) => {
  const view = await getDossier(person, dossierId, 'en', at)
  if (!view) throw new Error('no dossier')
  return view
}
const namesOf = (rows: readonly FilingRow[]) =>
  rows.map((row) => (row.kind === 'date' ? `${row.rule} ${row.state}` : row.title))
const carlos = async () => {
  await record('sent', '2026-03-02')
  await record('provisional_number', '2026-04-20')
  await record('civil_status_asked', '2026-04-20')
}

describe('filingView', () => {
  it('draws what happened above today and what follows below, ranges with both of their ends', async () => {
    await carlos()
    const { rows, today, cover } = await filing()
    expect(namesOf(rows)).toEqual([
      'Application sent',
      'Provisional number',
      'Certificate of birth asked for',
      'civil_status_answer running',
      'number_expected running',
      'provisional_use running',
    ])
    expect(today).toBe(3)
    expect(rows.find((row) => row.kind === 'date' && row.rule === 'number_expected')).toMatchObject({
      on: '2026-03-30',
      to: '2026-12-02',
    })
    expect(cover?.lines.map(({ line }) => line)).toEqual([
      'refunds',
      'card',
      'account',
      'thirdParty',
      'doctor',
      'topUp',
    ])
    expect(cover?.gaps).toMatchObject([{ rule: 'provisional_use', state: 'ahead' }])
    for (const row of rows) if (row.kind === 'date') expect(row.sources.length).toBeGreaterThan(0)
  })

  it('says of what I gave whether it was in time, and of a letter that came after it nothing', async () => {
    await carlos()
    await record('formal_notice', '2026-06-30')
    const answered = async (title: string) => {
      const found = (await filing()).rows.find((row) => row.kind === 'happened' && row.title === title)
      return found?.kind === 'happened' ? found.answered.map(({ limit, inTime }) => [limit, inTime]) : null
    }
    expect(await answered('Formal notice')).toEqual([])
    await record('civil_status_given', '2026-07-01')
    expect(await answered('Certificate of birth sent')).toEqual([['2026-09-30', true]])
  })

  it('a limit that passed stands above today', async () => {
    await carlos()
    const { rows, today } = await filing(new Date('2026-07-21T10:00:00Z'))
    expect(namesOf(rows.slice(0, today))).toContain('civil_status_answer passed')
  })

  it('offers only what can have happened', async () => {
    const { choices } = await filing()
    expect(choices.find(({ id }) => id === 'acknowledged')?.needs).toBe('Application sent')
    await record('sent', '2026-03-02')
    expect((await filing()).choices.find(({ id }) => id === 'acknowledged')?.needs).toBeNull()
  })
})

describe('what is only ticked', () => {
  const tick = (key: string, doneOn: string) =>
    asActor(systemActor('test'), (tx) => {
      const completion = { personId: '', doneOn, completedBy: person.userId, completedAt: NOON }
      return tx.insert(stepCompletions).values({ dossierId, requirementId: key, ...completion })
    })

  it('stands on the path with nothing to take back, and its own form begins with its day', async () => {
    await tick('apply', '2026-03-02')
    const { rows, cover, choices, undated } = await filing()
    expect(rows[0]).toMatchObject({ title: 'Application sent', on: '2026-03-02', id: 'apply', isTicked: true })
    expect(cover?.since).toBe('2026-03-02')
    expect(choices.find(({ id }) => id === 'sent')?.day).toBe('2026-03-02')
    expect(choices.find(({ id }) => id === 'acknowledged')).toMatchObject({ needs: null, day: null })
    expect(undated).toBeNull()
    await record('acknowledged', '2026-03-01')
  })

  it('a letter without its day is asked for', async () => {
    await tick('apply', '2026-03-02')
    await tick('nia', '2026-04-25')
    expect((await filing()).undated?.kind).toBe('provisional_number')
    await record('provisional_number', '2026-04-20')
    const { undated, rows } = await filing()
    expect(undated).toBeNull()
    expect(rows.filter((row) => row.kind === 'happened').map(({ on }) => on)).toEqual(['2026-03-02', '2026-04-20'])
  })
})

describe('the overview', () => {
  it('names a running legal limit of mine before everything else', async () => {
    await carlos()
    expect((await dossier()).next).toMatchObject({
      kind: 'limit',
      date: { title: 'Send the certificate of birth', to: '2026-07-20', answeredBy: 'civil_status_given' },
    })
    await record('civil_status_given', '2026-07-01')
    const { next, nextDate } = await dossier()
    expect(next.kind).not.toBe('limit')
    expect(nextDate).toMatchObject({ rule: 'number_expected', to: '2026-12-02' })
  })

  it('of a paper and a letter, names what ends first', async () => {
    await carlos()
    const asks = async (version: number, deadlineOn: string) =>
      reportAuthority(
        person,
        {
          dossierId,
          key: 'id_doc',
          version,
          authority: 'more_asked',
          sentOn: '2026-03-02',
          answeredOn: '2026-06-20',
          deadlineOn,
        },
        NOON,
      )
    await asks(0, '2026-07-30')
    expect((await dossier()).next.kind).toBe('limit')
    await asks(1, '2026-07-19')
    expect((await dossier()).next).toMatchObject({ kind: 'paper', by: '2026-07-19' })
    expect((await dossier(new Date('2026-07-20T10:00:00Z'))).next.kind).toBe('limit')
    expect((await dossier(new Date('2026-07-21T10:00:00Z'))).next).toMatchObject({ kind: 'paper', isOver: true })
  })

  it('does not put a limit two years off before the next step', async () => {
    await record('claim_form', '2026-06-01')
    const { next, nextDate } = await dossier()
    expect(next.kind).not.toBe('limit')
    expect(nextDate).toMatchObject({ rule: 'claim_forms', on: '2028-06-01' })
    expect((await dossier(new Date('2028-05-02T10:00:00Z'))).next.kind).toBe('limit')
  })
})
