import { and, asc, eq } from 'drizzle-orm'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { agencyInvitations, agencyMembers } from '#db/schema/agencies.ts'
import { clientImports } from '#db/schema/imports.ts'
import { outgoingMails } from '#db/schema/mail.ts'
import { type Staff, systemActor } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { eraseExpired } from '#lib/accounts/erase-expired.ts'
import { inviteClient } from '#lib/consents/invite-client.ts'
import { listClientInvitations } from '#lib/consents/list-client-invitations.ts'
import { withdrawClientInvitation } from '#lib/consents/withdraw-client-invitation.ts'
import { newId } from '#lib/ids.ts'
import { closeSender } from '#lib/jobs/wake-worker.ts'
import { plusSeconds } from '#lib/time/clock.ts'
import { parisDay } from '#lib/time/paris-day.ts'
import { useDatabase } from '#tests/database.ts'
import { aConsent, aDossier, anAgency, aPerson, aStaff, NOON } from '#tests/factories.ts'
import { setMailEnvironment } from '#tests/mail-round.ts'
import { tablesHolding } from '#tests/search-database.ts'
import { confirmImport } from './confirm-import.ts'
import { dropImport } from './drop-import.ts'
import { getImport } from './get-import.ts'
import { keepImport } from './keep-import.ts'

setMailEnvironment()
const addresses = useDatabase()
afterAll(closeSender)

const test = systemActor('test')
const DAY = 24 * 3600
const later = (seconds: number) => plusSeconds(NOON, seconds)
const codeOf = ({ code, field }: { code: string; field?: { code: string } | null }) => field?.code ?? code

let agencyId: string
let claire: Staff
let hugo: Staff
beforeEach(async () => {
  agencyId = await anAgency()
  claire = await aStaff(agencyId, 'manager', { name: 'Claire' })
  hugo = await aStaff(agencyId, 'case_worker', { name: 'Hugo' })
})

const upload = (table: string | Uint8Array, staff = claire, at = NOON) => keepImport(staff, { id: newId(), table }, at)
const look = (id: string, staff = claire, at = NOON, query = {}) => getImport(staff, id, { query, locale: 'en' }, at)
const people = (count: number, mark = newId()) =>
  Array.from({ length: count }, (_, index) => `person-${index}-${mark}@example.org`)
const choice = { address: 0, language: null, worker: null, locale: 'en' } as const
const confirm = (id: string, invites: number, at = NOON, staff = claire) =>
  confirmImport(staff, { import: id, ...choice, caseWorker: claire.userId, invites }, at)
const invitations = () =>
  asActor(test, (tx) =>
    tx
      .select()
      .from(agencyInvitations)
      .where(eq(agencyInvitations.agencyId, agencyId))
      .orderBy(asc(agencyInvitations.email)),
  )
const mailsTo = (email: string) =>
  asActor(test, (tx) => tx.select().from(outgoingMails).where(eq(outgoingMails.toAddress, email)))

describe('a list that is uploaded', () => {
  it('is shown with its first lines, what would happen, and nothing done', async () => {
    const client = await aPerson()
    await aConsent(await aDossier(client), agencyId)
    const again = `again-${newId()}@example.org`
    await inviteClient(claire, { id: newId(), email: again, locale: 'en', caseWorker: hugo.userId }, NOON)
    const table = `Nom;Courriel;Langue;Suivi par\nMei;mei@example.org;fr;hugo\nX;${client.email};;\nY;${again};;\nZ;z@;;`
    const view = await look(await upload(new TextEncoder().encode(table)))
    expect(view).toMatchObject({
      invited: null,
      columns: ['Nom', 'Courriel', 'Langue', 'Suivi par'],
      choice: { address: 1, language: 2, worker: 3, locale: 'en', caseWorker: claire.userId },
      invites: 1,
      mails: [{ on: parisDay(NOON), mails: 1 }],
      refused: [
        { line: 3, why: 'client' },
        { line: 4, why: 'invited' },
        { line: 5, why: 'not-an-address', said: 'z@' },
      ],
    })
    expect(view?.sample.map(({ line }) => line)).toEqual([2, 3, 4])
    expect(await invitations()).toHaveLength(1)
    expect(await mailsTo('mei@example.org')).toEqual([])
  })

  it('is for whoever uploaded it, as long as they work there, and for a day', async () => {
    const id = await upload('mei@example.org')
    const elsewhere = await aStaff(await anAgency(), 'manager')
    for (const staff of [hugo, elsewhere]) {
      expect(await look(id, staff)).toBeNull()
      expect(await confirm(id, 1, NOON, staff).catch(codeOf)).toBe('not-found')
      await dropImport(staff, { import: id }, NOON)
    }
    for (const none of [newId(), 'x', '', '\u0000']) expect(await look(none), none).toBeNull()
    expect(await look(id, claire, later(DAY - 1))).not.toBeNull()
    expect(await look(id, claire, later(DAY))).toBeNull()
    const isClaire = and(eq(agencyMembers.agencyId, agencyId), eq(agencyMembers.userId, claire.userId))
    await asActor(test, (tx) => tx.update(agencyMembers).set({ leftAt: NOON }).where(isClaire))
    expect(await look(id)).toBeNull()
    expect(await confirm(id, 1).catch(codeOf)).toBe('not-found')
  })

  it('is refused whole where it is no table, or too long, and from a viewer', async () => {
    const viewer = await aStaff(agencyId, 'viewer')
    expect(await upload('mei@example.org', viewer).catch(codeOf)).toBe('not-found')
    expect(await upload('').catch(codeOf)).toBe('table-empty')
    expect(await upload(new Uint8Array([0x50, 0x4b, 3, 4, 0])).catch(codeOf)).toBe('table-not-text')
    expect(await upload('a,"b\nc,d').catch(codeOf)).toBe('table-open-quote')
    expect(await upload(people(50_000, 'x').join('\n')).catch(codeOf)).toBe('table-too-long')
    expect(await upload(new Uint8Array(2 * 1024 * 1024 + 1)).catch(codeOf)).toBe('table-too-large')
    const kept = await asActor(test, (tx) =>
      tx.select().from(clientImports).where(eq(clientImports.agencyId, agencyId)),
    )
    expect(kept).toEqual([])
  })

  it('holds no social security number, not even for a moment', async () => {
    const id = await upload('Mail;Note\nmei@example.org;2 55 08 14 168 025 38\nana@example.org;2550814168025')
    expect(await look(id)).toMatchObject({
      invites: 0,
      refused: [
        { line: 2, why: 'holds-number' },
        { line: 3, why: 'holds-number' },
      ],
    })
    expect(await tablesHolding(addresses.adminUrl, '2 55 08 14 168 025 38', '2550814168025')).toEqual([])
  })

  it('sent twice is kept once, thrown away is gone, and six are five', async () => {
    const id = newId()
    const twice = () => keepImport(claire, { id, table: 'mei@example.org' }, NOON)
    expect(await Promise.all([twice(), twice()])).toEqual([id, id])
    await dropImport(claire, { import: id }, NOON)
    await dropImport(claire, { import: id }, NOON)
    expect(await look(id)).toBeNull()
    const ids: string[] = []
    for (const second of [0, 1, 2, 3, 4, 5]) ids.push(await upload('mei@example.org', claire, later(second)))
    expect(await Promise.all(ids.map(async (one) => (await look(one)) !== null))).toEqual([
      false,
      ...ids.slice(1).map(() => true),
    ])
  })

  it('is another one where the form of an earlier list sends it, which a browser may have kept', async () => {
    const id = await upload('mei@example.org')
    const other = await keepImport(claire, { id, table: 'ana@example.org\nbo@example.org' }, NOON)
    expect(other).not.toBe(id)
    expect(await Promise.all([look(id), look(other)])).toMatchObject([{ invites: 1 }, { invites: 2 }])
    expect(await keepImport(hugo, { id, table: 'mei@example.org' }, NOON)).not.toBe(id)
  })

  it('is erased when its day is over', async () => {
    const id = await upload('mei@example.org')
    const count = async () => {
      const rows = await asActor(test, (tx) => tx.select().from(clientImports).where(eq(clientImports.id, id)))
      return rows.length
    }
    await eraseExpired(later(DAY - 1))
    expect(await count()).toBe(1)
    await eraseExpired(later(DAY + 1))
    expect(await count()).toBe(0)
  })
})

describe('inviting from a list', () => {
  it('invites each in their language and for their case-worker, and forgets the list', async () => {
    const [mei = '', ana = ''] = people(2)
    const id = await upload(`mail,language,follows\n${mei},fr,Hugo\n${ana},,\nnonsense,,`)
    const input = { import: id, ...choice, language: 1, worker: 2, caseWorker: claire.userId, invites: 2 }
    expect(await confirmImport(claire, input, NOON)).toBe(2)
    expect((await invitations()).map(({ email, locale, caseWorkerId }) => [email, locale, caseWorkerId])).toEqual([
      [mei, 'fr', hugo.userId],
      [ana, 'en', claire.userId],
    ])
    const [mail] = await mailsTo(mei)
    expect(mail).toMatchObject({ purpose: 'invitation', locale: 'fr', notBefore: NOON })
    expect(mail?.textBody).toContain('/fr/invitations/')
    expect(await look(id)).toMatchObject({ invited: 2, columns: [], sample: [], refused: [] })
    expect(await tablesHolding(addresses.adminUrl, 'nonsense')).toEqual([])
  })

  it('posted twice, in a row and at once, invites once', async () => {
    const id = await upload(people(3).join('\n'))
    expect(await Promise.all([confirm(id, 3), confirm(id, 3)])).toEqual([3, 3])
    expect(await confirm(id, 3)).toBe(3)
    expect(await invitations()).toHaveLength(3)
  })

  it('of two lists with the same address at once, one is told to look again, and nothing of it is done', async () => {
    const [shared = '', one = '', two = ''] = people(3)
    const ids = [await upload(`${shared}\n${one}`), await upload(`${shared}\n${two}`)]
    const done = await Promise.all(ids.map((id) => confirm(id, 2).catch(codeOf)))
    expect(done.sort()).toEqual([2, 'conflict'])
    expect(await invitations()).toHaveLength(2)
  })

  it('does nothing where it would no longer be as the page said', async () => {
    const [mei = '', ana = ''] = people(2)
    const id = await upload(`${mei}\n${ana}`)
    await inviteClient(hugo, { id: newId(), email: mei, locale: 'en', caseWorker: hugo.userId }, NOON)
    expect(await confirm(id, 2).catch(codeOf)).toBe('conflict')
    expect(await invitations()).toHaveLength(1)
    expect(await look(id)).toMatchObject({ invites: 1, refused: [{ line: 1, why: 'invited' }] })
    expect(await confirm(id, 1)).toBe(1)
  })

  it('follows nobody’s choice of a case-worker who is none', async () => {
    const id = await upload(people(1).join())
    const viewer = await aStaff(agencyId, 'viewer')
    const input = { import: id, ...choice, caseWorker: viewer.userId, invites: 1 }
    await expect(confirmImport(claire, input, NOON)).rejects.toMatchObject({
      code: 'invalid',
      field: { name: 'caseWorker' },
    })
    expect(await invitations()).toEqual([])
  })

  it('takes the place of an invitation that ran out', async () => {
    const [mei = ''] = people(1)
    await inviteClient(claire, { id: newId(), email: mei, locale: 'en', caseWorker: hugo.userId }, NOON)
    const at = later(15 * DAY)
    const id = await upload(mei, claire, at)
    expect(await confirm(id, 1, at)).toBe(1)
    const { invitations: listed } = await listClientInvitations(claire, at)
    expect(listed.map(({ state }) => state.code)).toEqual(['waiting', 'withdrawn'])
  })
})

describe('the mails of a list', () => {
  it('leave over as many days as it takes, each invitation open for fourteen days from its own', async () => {
    const id = await upload(people(600).join('\n'))
    const days = ['2026-11-23', '2026-11-24', '2026-11-25']
    expect((await look(id))?.mails).toEqual([
      { on: days[0], mails: 250, at: NOON },
      { on: days[1], mails: 250, at: new Date('2026-11-24T08:00:00Z') },
      { on: days[2], mails: 100, at: new Date('2026-11-25T08:00:00Z') },
    ])
    await confirm(id, 600)
    const rows = await asActor(test, (tx) =>
      tx
        .select({
          notBefore: outgoingMails.notBefore,
          invitation: agencyInvitations.expiresAt,
          mail: outgoingMails.expiresAt,
        })
        .from(agencyInvitations)
        .innerJoin(outgoingMails, eq(outgoingMails.toAddress, agencyInvitations.email))
        .where(eq(agencyInvitations.agencyId, agencyId)),
    )
    const byDay = Map.groupBy(rows, ({ notBefore }) => parisDay(notBefore))
    expect([...byDay].map(([day, some]) => [day, some.length]).sort()).toEqual([
      [days[0], 250],
      [days[1], 250],
      [days[2], 100],
    ])
    for (const { notBefore, invitation, mail } of rows) {
      expect(invitation).toEqual(plusSeconds(notBefore, 14 * DAY))
      expect(mail).toEqual(invitation)
    }
  })

  it('leave room for whoever is invited by hand, fifty a day, and come after those of an earlier list', async () => {
    await confirm(await upload(people(300).join('\n')), 300)
    const second = await upload(people(300).join('\n'))
    expect((await look(second))?.mails).toMatchObject([
      { on: '2026-11-24', mails: 200 },
      { on: '2026-11-25', mails: 100 },
    ])
    const byHand = (email: string) =>
      inviteClient(claire, { id: newId(), email, locale: 'en', caseWorker: hugo.userId }, later(60))
    for (const email of people(50)) await byHand(email)
    expect(await byHand(people(1).join()).catch(codeOf)).toBe('rate-limited')
  })

  it('that have not left are taken back with the invitation, and their place is free again', async () => {
    const emails = people(251)
    await confirm(await upload(emails.join('\n')), 251)
    const last = (await invitations()).find(({ expiresAt }) => expiresAt > later(14 * DAY))
    await withdrawClientInvitation(hugo, { invitation: last?.id ?? '' }, later(60))
    expect(await mailsTo(last?.email ?? '')).toEqual([])
    const next = await upload(people(250).join('\n'))
    expect((await look(next, claire, later(120)))?.mails).toMatchObject([{ on: '2026-11-24', mails: 250 }])
  })

  it('are 5,000 at the most, made in one go', async () => {
    const id = await upload(people(5_000).join('\n'))
    expect(await confirm(id, 5_000)).toBe(5_000)
    const mails = await asActor(test, (tx) => tx.$count(outgoingMails))
    expect(mails).toBeGreaterThanOrEqual(5_000)
  })
})
