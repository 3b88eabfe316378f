import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { agencyMembers } from '#db/schema/agencies.ts'
import { type Staff, systemActor } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { newId } from '#lib/ids.ts'
import { useDatabase } from '#tests/database.ts'
import { anAgency, aStaff, NOON } from '#tests/factories.ts'
import { deleteView } from './delete-view.ts'
import { listViews, VIEWS_AT_MOST } from './list-views.ts'
import { renameView } from './rename-view.ts'
import { saveView, saveViewInput } from './save-view.ts'

useDatabase()

let agencyId: string
let claire: Staff
let manager: Staff
beforeEach(async () => {
  agencyId = await anAgency()
  claire = await aStaff(agencyId)
  manager = await aStaff(agencyId, 'manager')
})

const save = (staff: Staff, more: Record<string, string> = {}) =>
  saveView(staff, saveViewInput.parse({ id: newId(), name: 'Silent', view: 'silent=1', ...more }), NOON)
const namesOf = async (staff: Staff) => (await listViews(staff)).map(({ name }) => name)
const refusal = (act: Promise<unknown>) =>
  act.then(
    () => 'done',
    ({ code, field }: { code: string; field?: { code: string } }) => field?.code ?? code,
  )

describe('a list that a member keeps', () => {
  it('is theirs alone, without what they search for', async () => {
    await save(claire, { view: 'search=bereni&standing=sent&caseWorker=mine&odd=1' })
    expect(await listViews(claire)).toMatchObject([
      { name: 'Silent', filter: { standing: 'sent', caseWorker: 'mine' }, isShared: false, isTheirs: true },
    ])
    expect((await listViews(claire))[0]?.filter).not.toHaveProperty('search')
    expect(await listViews(manager)).toEqual([])
    for (const view of ['', 'search=bereni', 'odd=1']) {
      expect(saveViewInput.safeParse({ id: newId(), name: 'x', view }).success, view).toBe(false)
    }
  })

  it('is kept once by one form, and twelve at most, also by two forms at once', async () => {
    const id = newId()
    await save(claire, { id })
    await save(claire, { id })
    expect(await refusal(save(claire, { id, name: 'Other' }))).toBe('conflict')
    for (let count = 1; count < VIEWS_AT_MOST - 1; count += 1) await save(claire)
    const both = await Promise.all([refusal(save(claire)), refusal(save(claire))])
    expect(both.toSorted()).toEqual(['done', 'too-many-views'])
    expect(await listViews(claire)).toHaveLength(VIEWS_AT_MOST)
  })

  it('may be for all where a manager keeps it, who alone changes it', async () => {
    const id = newId()
    await save(manager, { id, name: 'For all', share: 'yes' })
    expect(await refusal(save(claire, { share: 'yes' }))).toBe('not-found')
    expect(await listViews(claire)).toMatchObject([{ id, isShared: true, isTheirs: false }])
    for (const staff of [claire, await aStaff(await anAgency(), 'manager')]) {
      expect(await refusal(renameView(staff, { view: id, name: 'x' }, NOON))).toBe('not-found')
      expect(await refusal(deleteView(staff, { view: id }, NOON))).toBe('not-found')
    }
    const other = await aStaff(agencyId, 'manager')
    await renameView(other, { view: id, name: 'Ours' }, NOON)
    expect(await namesOf(claire)).toEqual(['Ours'])
    await deleteView(other, { view: id }, NOON)
    expect(await refusal(deleteView(other, { view: id }, NOON))).toBe('not-found')
    expect(await namesOf(manager)).toEqual([])
  })

  it('is of one agency, and gone from sight with whoever leaves', async () => {
    await save(claire)
    expect(await listViews(await aStaff(await anAgency()))).toEqual([])
    const leave = { leftAt: NOON }
    await asActor(systemActor('test'), (tx) =>
      tx.update(agencyMembers).set(leave).where(eq(agencyMembers.userId, claire.userId)),
    )
    expect(await listViews(claire)).toEqual([])
    expect(await refusal(save(claire))).toBe('not-found')
  })

  it('holds no social security number in its name', () => {
    const parsed = saveViewInput.safeParse({ id: newId(), name: '2 55 08 14 168 025 38', view: 'silent=1' })
    expect(parsed.error?.issues).toMatchObject([{ path: ['name'], message: 'holds-number' }])
  })
})
