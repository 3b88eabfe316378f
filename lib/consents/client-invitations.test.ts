import { and, eq } from 'drizzle-orm'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { agencyInvitations, agencyMembers, assignments, consents } from '#db/schema/agencies.ts'
import { dossiers } from '#db/schema/dossiers.ts'
import { outgoingMails } from '#db/schema/mail.ts'
import { type Person, type Staff, systemActor } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { newId } from '#lib/ids.ts'
import { closeSender } from '#lib/jobs/wake-worker.ts'
import { plusSeconds } from '#lib/time/clock.ts'
import { useDatabase } from '#tests/database.ts'
import { aDossier, anAgency, aPerson, aStaff, NOON } from '#tests/factories.ts'
import { setMailEnvironment } from '#tests/mail-round.ts'
import { acceptClientInvitation } from './accept-client-invitation.ts'
import { inviteClient } from './invite-client.ts'
import { listClientInvitations } from './list-client-invitations.ts'
import { readClientInvitation } from './read-client-invitation.ts'
import { withdrawClientInvitation } from './withdraw-client-invitation.ts'

setMailEnvironment()
useDatabase()
afterAll(closeSender)

const test = systemActor('test')
const later = (seconds: number) => plusSeconds(NOON, seconds)
const DAY = 24 * 3600

let agencyId: string
let claire: Staff
let hugo: Staff
let mei: Person
beforeEach(async () => {
  agencyId = await anAgency()
  claire = await aStaff(agencyId, 'manager', { name: 'Claire' })
  hugo = await aStaff(agencyId, 'case_worker', { name: 'Hugo' })
  mei = await aPerson()
})

const invite = (more: Partial<Parameters<typeof inviteClient>[1]> = {}, at = NOON, staff = claire) =>
  inviteClient(staff, { id: newId(), email: mei.email, locale: 'en', caseWorker: hugo.userId, ...more }, at)
const codeOf = ({ code }: { code: string }) => code
const mailsTo = (email: string) =>
  asActor(test, (tx) => tx.select().from(outgoingMails).where(eq(outgoingMails.toAddress, email)))
const tokenIn = (text: string | null | undefined) => /\/invitations\/([\w-]{43})/.exec(text ?? '')?.[1] ?? ''
const token = async () => tokenIn((await mailsTo(mei.email)).at(-1)?.textBody)
const accept = async (dossier: string, who = mei, at = later(60)) =>
  acceptClientInvitation(who, { token: await token(), dossier, newId: newId(), scope: ['steps', 'documents'] }, at)
const invitations = () =>
  asActor(test, (tx) => tx.select().from(agencyInvitations).where(eq(agencyInvitations.agencyId, agencyId)))
const followers = (dossierId: string) =>
  asActor(test, (tx) => tx.select().from(assignments).where(eq(assignments.dossierId, dossierId)))

describe('inviting a client', () => {
  it('mails who asks and the link, in the language chosen, and nothing else about anybody', async () => {
    await invite({ locale: 'fr' })
    const [mail] = await mailsTo(mei.email)
    expect(mail).toMatchObject({ purpose: 'invitation', locale: 'fr', subject: expect.stringContaining('Zenith') })
    expect(mail?.textBody).toContain('/fr/invitations/')
    expect(`${mail?.textBody}${mail?.htmlBody}`).not.toMatch(/Hugo|Claire|@/)
    expect((await listClientInvitations(claire, NOON)).invitations).toMatchObject([
      { email: mei.email, invitedBy: 'Claire', caseWorker: 'Hugo', state: { code: 'waiting', at: later(14 * DAY) } },
    ])
  })

  it('twice by one form invites once', async () => {
    const id = newId()
    await Promise.all([invite({ id }), invite({ id })])
    expect(await mailsTo(mei.email)).toHaveLength(1)
  })

  it('again replaces the one before, whose link and mail go', async () => {
    await invite()
    const first = await token()
    await invite({}, later(60))
    expect(await mailsTo(mei.email)).toHaveLength(1)
    expect(await token()).not.toBe(first)
    expect(await readClientInvitation(mei, first, later(61))).toBeNull()
    expect(await readClientInvitation(mei, await token(), later(61))).toMatchObject({ state: 'open' })
    const { invitations: listed } = await listClientInvitations(claire, later(61))
    expect(listed.map(({ state }) => state.code)).toEqual(['waiting', 'withdrawn'])
  })

  it('of two at once leaves one that works', async () => {
    await Promise.all([invite(), invite({}, NOON, hugo)])
    const open = (await invitations()).filter(({ withdrawnAt }) => withdrawnAt === null)
    expect(open).toHaveLength(1)
    expect(await mailsTo(mei.email)).toHaveLength(1)
  })

  it('floods nobody: three a day to one address', async () => {
    for (const seconds of [0, 60, 120]) await invite({}, later(seconds))
    expect(await invite({}, later(180)).catch(codeOf)).toBe('rate-limited')
    await invite({}, later(DAY + 180))
  })

  it('is for case-workers and managers who are still there, and hands over to such only', async () => {
    const viewer = await aStaff(agencyId, 'viewer')
    const elsewhere = await aStaff(await anAgency())
    expect(await invite({}, NOON, viewer).catch(codeOf)).toBe('not-found')
    for (const { userId } of [viewer, elsewhere, mei]) {
      await expect(invite({ caseWorker: userId })).rejects.toMatchObject({
        code: 'invalid',
        field: { name: 'caseWorker' },
      })
    }
    await leave(claire)
    expect(await invite().catch(codeOf)).toBe('not-found')
    expect(await invitations()).toEqual([])
  })

  it('is taken back by its agency alone, with the mail that has not left', async () => {
    await invite()
    const [{ id: invitation = '' } = {}] = await invitations()
    await withdrawClientInvitation(await aStaff(await anAgency()), { invitation }, later(60))
    expect(await readClientInvitation(mei, await token(), later(61))).toMatchObject({ state: 'open' })
    const link = await token()
    await withdrawClientInvitation(hugo, { invitation }, later(60))
    await withdrawClientInvitation(hugo, { invitation }, later(90))
    expect(await invitations()).toMatchObject([{ withdrawnAt: later(60) }])
    expect(await readClientInvitation(mei, link, later(61))).toBeNull()
    expect(await mailsTo(mei.email)).toEqual([])
  })

  it('shows no agency another’s invitations', async () => {
    await invite()
    const elsewhere = await aStaff(await anAgency(), 'manager', { name: 'Else' })
    expect(await listClientInvitations(elsewhere, NOON)).toMatchObject({
      invitations: [],
      inviters: [{ name: 'Else' }],
    })
  })
})

describe('accepting an invitation', () => {
  it('shares the dossier that was chosen, as far as was ticked, and hands it to the case-worker', async () => {
    const dossierId = await aDossier(mei)
    await invite()
    expect(await accept(dossierId)).toBe(dossierId)
    expect(await consentsOf(dossierId)).toMatchObject([{ agencyId, scope: ['steps', 'documents'], revokedAt: null }])
    expect(await followers(dossierId)).toMatchObject([{ agencyId, userId: hugo.userId }])
    expect(await invitations()).toMatchObject([{ acceptedAt: later(60), acceptedBy: mei.userId }])
    expect(await accept(dossierId)).toBe(dossierId)
    expect(await consentsOf(dossierId)).toHaveLength(1)
  })

  it('may begin with a new dossier', async () => {
    await invite()
    const id = await accept('new')
    const mine = await asActor(test, (tx) => tx.select().from(dossiers).where(eq(dossiers.ownerId, mei.userId)))
    expect(mine.map((dossier) => dossier.id)).toEqual([id])
    expect(await consentsOf(id)).toHaveLength(1)
  })

  it('is once: two at once share one dossier', async () => {
    const [one, two] = [await aDossier(mei), await aDossier(mei)]
    await invite()
    const settled = await Promise.allSettled([accept(one), accept(two)])
    expect(settled.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThan(0)
    expect([...(await consentsOf(one)), ...(await consentsOf(two))]).toHaveLength(1)
  })

  it('is for the address that it was sent to, and shares nobody else’s dossier', async () => {
    const stranger = await aPerson()
    await invite()
    expect(await readClientInvitation(stranger, await token(), later(1))).toEqual({ state: 'for-other' })
    expect(await accept(await aDossier(stranger), stranger).catch(codeOf)).toBe('expired')
    expect(await accept(await aDossier(stranger)).catch(codeOf)).toBe('not-found')
    expect(await accept(newId()).catch(codeOf)).toBe('not-found')
    expect(await invitations()).toMatchObject([{ acceptedAt: null }])
  })

  it('is too late after fourteen days, and for what is no invitation to a client', async () => {
    const dossierId = await aDossier(mei)
    await invite()
    expect(await accept(dossierId, mei, later(14 * DAY)).catch(codeOf)).toBe('expired')
    expect(await readClientInvitation(mei, await token(), later(14 * DAY))).toBeNull()
    const link = await token()
    const mine = eq(agencyInvitations.agencyId, agencyId)
    await asActor(test, (tx) => tx.update(agencyInvitations).set({ role: 'viewer' }).where(mine))
    expect(await readClientInvitation(mei, link, later(1))).toBeNull()
    for (const one of ['', 'x', '\u0000', link]) {
      const input = { token: one, dossier: dossierId, newId: newId(), scope: ['steps'] as const }
      expect(await acceptClientInvitation(mei, { ...input, scope: [...input.scope] }, later(1)).catch(codeOf)).toBe(
        'expired',
      )
    }
    expect(await consentsOf(dossierId)).toEqual([])
  })

  it('shares it with nobody in particular where the case-worker has left meanwhile', async () => {
    const dossierId = await aDossier(mei)
    await invite()
    await leave(hugo)
    await accept(dossierId)
    expect(await consentsOf(dossierId)).toHaveLength(1)
    expect(await followers(dossierId)).toEqual([])
  })
})

function consentsOf(dossierId: string) {
  return asActor(test, (tx) => tx.select().from(consents).where(eq(consents.dossierId, dossierId)))
}

async function leave({ userId }: Staff) {
  const isTheirs = and(eq(agencyMembers.agencyId, agencyId), eq(agencyMembers.userId, userId))
  await asActor(test, (tx) => tx.update(agencyMembers).set({ leftAt: NOON }).where(isTheirs))
}
