import postgres from 'postgres'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { Person, Staff } from '#lib/access/actor.ts'
import { aWork, aWorld, DOSSIER_FORMS, PERSON_FORMS, STAFF_FORMS, type World } from '#tests/action-forms.ts'
import { captureLog } from '#tests/captured-log.ts'
import { useDatabase } from '#tests/database.ts'
import { enterAsStaff } from '#tests/enter.ts'
import { aPerson } from '#tests/factories.ts'
import { setMailEnvironment } from '#tests/mail-round.ts'
import { browser, post, request } from '#tests/next-request.ts'
import { fingerprint } from '#tests/search-database.ts'

vi.mock('next/headers', () => import('#tests/next-request.ts'))
vi.mock('next/cache', () => ({ refresh: () => {} }))
setMailEnvironment()
const addresses = useDatabase()
const log = captureLog()
const HERE = '/en/dossiers'

const own = async (statement: string) => {
  const sql = postgres(addresses.ownerUrl, { max: 1, onnotice: () => {} })
  try {
    return await sql.unsafe(statement)
  } finally {
    await sql.end()
  }
}

beforeAll(async () => {
  await own(`
    create function refuse() returns trigger language plpgsql as $$ begin raise exception 'the log is full'; end $$;
    create trigger full_log before insert on audit_events for each row execute function refuse();
    alter table audit_events disable trigger full_log`)
})

// Closing other devices changes nothing here, so that there is nothing to tell. Of a sign-in mail the log tells once it
// was used, whoever asked for it.
const { closeSessions: _none, confirmIdentity: _mail, confirmHere: _too, ...personal } = PERSON_FORMS
const { findAgency: _leadsOn, ...onDossiers } = DOSSIER_FORMS

const count = async () => Number((await own('select count(*)::int as n from audit_events'))[0]?.n)

/** Who does it in a world: its owner, or the agency's manager. */
const PERSONS = Object.entries({ ...onDossiers, ...personal }).map(([name, form]) => ({
  name,
  kind: 'person',
  ...form,
}))
const STAFF = Object.entries(STAFF_FORMS).map(([name, form]) => ({ name, kind: 'staff', ...form }))

describe.each([...PERSONS, ...STAFF])('$name', ({ kind, action, form, first }) => {
  let world: World
  let actor: Person | Staff
  // The first test leaves it as it was: that is what it is about.
  beforeAll(async () => {
    const work = await (kind === 'staff' ? aWork() : undefined)
    const owner = await aPerson()
    world = { ...(await aWorld(owner)), ...(work && { work }) }
    actor = work?.manager ?? owner
    await first?.(world)
    browser.clear()
    await enterAsStaff(actor)
  })

  it('changes nothing where the log cannot be written', async () => {
    request(HERE)
    await own('alter table audit_events enable trigger full_log')
    const before = await fingerprint(addresses.adminUrl)
    const { state } = await post(action, form(world))
    const after = await fingerprint(addresses.adminUrl)
    await own('alter table audit_events disable trigger full_log')
    expect(state).toMatchObject({ status: 'error', code: 'unavailable' })
    expect(after).toBe(before)
    expect(log.lines.join()).not.toContain('the log is full')
  })

  it('writes one line in the name of whoever did it, with codes, ids and days only', async () => {
    request(HERE)
    const before = await count()
    await post(action, form(world))
    const [line] = await own('select * from audit_events order by at desc, id desc limit 1')
    expect(await count()).toBe(before + 1)
    expect(line).toMatchObject({ actor_kind: kind, actor_id: actor.userId })
    expect(line?.action).toMatch(/^[a-z]+(\.[a-z-]+)+$/)
    const values = Object.values(line?.details ?? {})
    expect(values.filter((value) => typeof value === 'string' && !/^[\w|/.-]{1,60}$/.test(value))).toEqual([])
  })
})

it('whoever serves the web adds lines, and neither changes one nor takes one away', async () => {
  await aWorld(await aPerson())
  const web = postgres(addresses.webUrl, { max: 1 })
  try {
    for (const statement of [
      'delete from audit_events',
      "update audit_events set action = 'x'",
      'truncate audit_events',
    ]) {
      await expect(web.unsafe(statement), statement).rejects.toMatchObject({ code: '42501' })
    }
  } finally {
    await web.end()
  }
})
