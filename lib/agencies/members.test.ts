import { and, eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { sessions } from '#db/schema/accounts.ts'
import { agencyInvitations, agencyMembers, assignments, reviews } from '#db/schema/agencies.ts'
import { auditEvents } from '#db/schema/audit.ts'
import { outgoingMails } from '#db/schema/mail.ts'
import type { AgencyRole } from '#db/schema/values.ts'
import { type Person, type Staff, systemActor } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { openSession } from '#lib/accounts/open-session.ts'
import { hashOfToken } from '#lib/accounts/secrets.ts'
import { newId } from '#lib/ids.ts'
import { plusSeconds } from '#lib/time/clock.ts'
import { useDatabase } from '#tests/database.ts'
import { aConsent, aDossier, anAgency, aPerson, aStaff, NOON } from '#tests/factories.ts'
import { setMailEnvironment } from '#tests/mail-round.ts'
import { acceptInvitation } from './accept-invitation.ts'
import { changeRole } from './change-role.ts'
import { endMembership } from './end-membership.ts'
import { inviteMember } from './invite-member.ts'
import { listMembers } from './list-members.ts'
import { listWorkplaces } from './list-workplaces.ts'
import { readInvitation } from './read-invitation.ts'
import { readStaff } from './read-staff.ts'
import { updateAgency } from './update-agency.ts'
import { withdrawInvitation } from './withdraw-invitation.ts'

setMailEnvironment()
useDatabase()

const test = systemActor('test')
const WEEK = 7 * 24 * 3600
const faultAt = (name: string, code: string) => ({ code: 'invalid', field: { name, code } })
const outcome = (act: Promise<unknown>) => act.then(() => 'done').catch(({ code }: { code: string }) => code)

let agencyId: string
let claire: Staff
let hugo: Staff
beforeEach(async () => {
  agencyId = await anAgency()
  claire = await aStaff(agencyId, 'manager', { name: 'Claire' })
  hugo = await aStaff(agencyId)
})

/** Invites an address. Returns the token in its mail, the invitation's id, and what was said. */
async function invite(email: string, role: AgencyRole = 'case_worker', by = claire, at = NOON) {
  const id = newId()
  const said = await inviteMember(by, { id, email, role, locale: 'en' }, at)
  const [mail] = await mailsAbout(id)
  const token = /\/en\/invitations\/([\w-]{43})\n/.exec(mail?.textBody ?? '')?.[1] ?? ''
  return { id, said, token, mail }
}

function mailsAbout(id: string) {
  return asActor(test, (tx) =>
    tx
      .select()
      .from(outgoingMails)
      .where(eq(outgoingMails.key, `nobody|invitation|${id}`)),
  )
}

async function workingSession(person: Person | Staff): Promise<string> {
  return asActor(test, async (tx) => {
    const tokenHash = hashOfToken((await openSession(tx, person.userId, null, NOON)).token)
    const shown = { secondFactorAt: NOON, staffSeenAt: NOON }
    await tx.update(sessions).set(shown).where(eq(sessions.tokenHash, tokenHash))
    return tokenHash
  })
}

describe('an invitation', () => {
  it('leaves by mail with who invites and the link, and makes a member of whoever holds the address', async () => {
    const email = `${newId()}@example.org`
    const { token, mail, said } = await invite(email)
    expect(said).toBe('invited')
    expect(mail).toMatchObject({ toAddress: email, purpose: 'invitation' })
    expect(mail?.textBody).toContain('Claire invites you to work for Zenith Relocation')
    const person = await aPerson({ email })
    const view = await readInvitation(person, token, NOON)
    expect(view).toMatchObject({ state: 'live', role: 'case_worker', inviter: 'Claire' })
    const slug = await acceptInvitation(person, { token }, NOON)
    expect(await acceptInvitation(person, { token }, NOON)).toBe(slug)
    expect(await listWorkplaces(person)).toMatchObject([{ slug, name: 'Zenith Relocation' }])
    expect(await readInvitation(person, token, NOON)).toMatchObject({ state: 'accepted' })
    const hash = await asActor(test, (tx) =>
      tx
        .select({ hash: agencyInvitations.tokenHash })
        .from(agencyInvitations)
        .where(eq(agencyInvitations.email, email)),
    )
    expect(JSON.stringify(hash)).not.toContain(token)
  })

  it('is nothing for somebody else, who learns not even whether it still works', async () => {
    const { token, id } = await invite(`${newId()}@example.org`)
    const other = await aPerson()
    expect(await readInvitation(other, token, NOON)).toMatchObject({ state: 'somebody-else' })
    expect(await outcome(acceptInvitation(other, { token }, NOON))).toBe('not-found')
    expect(await listWorkplaces(other)).toEqual([])
    await withdrawInvitation(claire, { invitation: id }, NOON)
    expect(await readInvitation(other, token, NOON)).toMatchObject({ state: 'somebody-else' })
    expect(await readInvitation(other, 'x'.repeat(43), NOON)).toBeNull()
    expect(await outcome(acceptInvitation(other, { token: 'x' }, NOON))).toBe('not-found')
  })

  it('ends after seven days, when withdrawn, and when a second one to the address replaces it', async () => {
    const email = `${newId()}@example.org`
    const person = await aPerson({ email })
    const first = await invite(email)
    const second = await invite(email, 'viewer')
    expect(second.said).toBe('replaced')
    expect(await mailsAbout(first.id)).toEqual([])
    expect(await readInvitation(person, first.token, NOON)).toMatchObject({ state: 'withdrawn' })
    expect(await outcome(acceptInvitation(person, { token: first.token }, NOON))).toBe('expired')
    const late = plusSeconds(NOON, WEEK)
    expect(await readInvitation(person, second.token, late)).toMatchObject({ state: 'expired' })
    expect(await outcome(acceptInvitation(person, { token: second.token }, late))).toBe('expired')
    await withdrawInvitation(claire, { invitation: second.id }, NOON)
    await withdrawInvitation(claire, { invitation: second.id }, NOON)
    expect(await outcome(acceptInvitation(person, { token: second.token }, NOON))).toBe('expired')
    expect(await listWorkplaces(person)).toEqual([])
    expect((await invite(email)).said).toBe('invited')
  })

  it('is one, however often its form is sent and whoever sends at once', async () => {
    const email = `${newId()}@example.org`
    const input = { id: newId(), email, role: 'viewer', locale: 'fr' } as const
    await Promise.all([1, 2, 3].map(() => inviteMember(claire, input, NOON)))
    const other = await aStaff(agencyId, 'manager')
    await Promise.all([claire, other].map((by) => inviteMember(by, { ...input, id: newId() }, NOON)))
    const { invitations } = await listMembers(claire, NOON)
    expect(invitations.filter((one) => one.email === email)).toHaveLength(1)
  })

  it('is refused for a member, for whoever is no manager, and beyond a number', async () => {
    const again = { id: newId(), email: hugo.email, role: 'viewer', locale: 'en' } as const
    await expect(inviteMember(claire, again, NOON)).rejects.toMatchObject(faultAt('email', 'already-member'))
    for (const staff of [hugo, await aStaff(agencyId, 'viewer')]) {
      expect(await outcome(invite(`${newId()}@example.org`, 'manager', staff))).toBe('not-found')
    }
    const email = `${newId()}@example.org`
    const said = []
    for (let times = 0; times < 7; times += 1) said.push(await outcome(invite(email)))
    expect(said.at(-1)).toBe('rate-limited')
  })

  it('of another agency is out of reach', async () => {
    const { id } = await invite(`${newId()}@example.org`)
    const stranger = await aStaff(await anAgency(), 'manager')
    for (const invitation of [id, newId(), 'x']) {
      expect(await outcome(withdrawInvitation(stranger, { invitation }, NOON))).toBe('not-found')
    }
    expect((await listMembers(stranger, NOON)).invitations).toEqual([])
    expect((await listMembers(hugo, NOON)).invitations).toEqual([])
  })

  it('lets somebody come back, with the role of now', async () => {
    await endMembership(claire, { member: hugo.userId, successor: '', sure: 'yes' }, NOON)
    const { token } = await invite(hugo.email, 'viewer')
    const person = await aPerson()
    await acceptInvitation({ ...person, userId: hugo.userId, email: hugo.email }, { token }, NOON)
    const { members } = await listMembers(claire, NOON)
    expect(members.find(({ id }) => id === hugo.userId)).toMatchObject({ role: 'viewer', leftAt: null })
  })
})

describe('leaving', () => {
  it('closes every page at once, frees what was in hand, hands the clients over, and keeps the name', async () => {
    const [dossierId, other] = [await aDossier(await aPerson()), await aDossier(await aPerson())]
    const session = await workingSession(hugo)
    await asActor(test, async (tx) => {
      const of = { agencyId, userId: hugo.userId, assignedAt: NOON }
      await tx.insert(assignments).values([dossierId, other].map((id) => ({ ...of, dossierId: id })))
      const lease = { leasedBy: hugo.userId, leaseUntil: plusSeconds(NOON, 900) }
      const verdict = { requirementId: 'rib', state: 'waiting', documentVersion: 1, decidedAt: NOON } as const
      await tx.insert(reviews).values({ dossierId, agencyId, ...verdict, ...lease })
    })
    await aConsent(dossierId, agencyId)
    const leaves = (successor: string) => endMembership(claire, { member: hugo.userId, successor, sure: 'yes' }, NOON)
    const viewer = await aStaff(agencyId, 'viewer')
    const outside = await aStaff(await anAgency())
    for (const nobody of ['', 'x', hugo.userId, viewer.userId, outside.userId, newId()]) {
      await expect(leaves(nobody), nobody).rejects.toMatchObject(faultAt('successor', 'required'))
    }
    const slug = `agency-${agencyId}`
    const person = { ...(await aPerson()), userId: hugo.userId }
    expect(await readStaff(person, session, slug, NOON)).toMatchObject({ state: 'working' })
    expect(await leaves(claire.userId)).toEqual({ myself: false })
    await leaves('')
    expect(await readStaff(person, session, slug, NOON)).toBeNull()
    await asActor(test, async (tx) => {
      const [row] = await tx.select().from(sessions).where(eq(sessions.tokenHash, session))
      expect(row).toMatchObject({ secondFactorAt: null })
      const theirs = await tx.select().from(assignments).where(eq(assignments.agencyId, agencyId))
      expect(theirs.map(({ userId }) => userId)).toEqual([claire.userId, claire.userId])
      const [review] = await tx.select().from(reviews).where(eq(reviews.agencyId, agencyId))
      expect(review).toMatchObject({ leasedBy: null, leaseUntil: null })
      const lines = await tx.select().from(auditEvents).where(eq(auditEvents.dossierId, other))
      expect(lines.map(({ action }) => action)).toContain('client.handed-over')
    })
    const { members } = await listMembers(claire, NOON)
    expect(members.find(({ id }) => id === hugo.userId)).toMatchObject({ leftAt: NOON, clients: 0 })
    // What is counted is what the agency may see at this moment.
    expect(members.find(({ id }) => id === claire.userId)).toMatchObject({ clients: 1 })
  })

  it('and a lower role: never of the last manager, also when two go at once', async () => {
    const last = { member: claire.userId, successor: '', sure: 'yes' } as const
    await expect(endMembership(claire, last, NOON)).rejects.toMatchObject(faultAt('sure', 'last-manager'))
    const down = { member: claire.userId, role: 'viewer' } as const
    await expect(changeRole(claire, down, NOON)).rejects.toMatchObject(faultAt('role', 'last-manager'))
    const other = await aStaff(agencyId, 'manager')
    const both = await Promise.all([
      outcome(endMembership(claire, { ...last, member: other.userId }, NOON)),
      outcome(endMembership(other, last, NOON)),
    ])
    expect(both.filter((one) => one === 'done')).toHaveLength(1)
    const managers = await asActor(test, (tx) =>
      tx
        .select()
        .from(agencyMembers)
        .where(and(eq(agencyMembers.agencyId, agencyId), eq(agencyMembers.role, 'manager'))),
    )
    expect(managers.filter(({ leftAt }) => !leftAt)).toHaveLength(1)
  })

  it('ends what a manager could do, though their page is still open', async () => {
    const other = await aStaff(agencyId, 'manager')
    await endMembership(claire, { member: other.userId, successor: '', sure: 'yes' }, NOON)
    const member = hugo.userId
    const attempts = [
      () => listMembers(other, NOON),
      () => changeRole(other, { member, role: 'viewer' }, NOON),
      () => endMembership(other, { member, successor: '', sure: 'yes' }, NOON),
      () => invite(`${newId()}@example.org`, 'viewer', other),
      () => updateAgency(other, { name: 'X', promiseDays: 2, languages: ['en'], openingHours: '' }, NOON),
    ]
    for (const attempt of attempts) expect(await outcome(attempt())).toBe('not-found')
  })
})

describe('a role', () => {
  it('is a manager’s to give, to members of the own agency', async () => {
    await changeRole(claire, { member: hugo.userId, role: 'manager' }, NOON)
    const stranger = await aStaff(await anAgency(), 'manager')
    expect(await outcome(changeRole(stranger, { member: hugo.userId, role: 'viewer' }, NOON))).toBe('not-found')
    expect(await outcome(changeRole(claire, { member: stranger.userId, role: 'viewer' }, NOON))).toBe('not-found')
    const { members } = await listMembers(hugo, NOON)
    expect(members.find(({ id }) => id === hugo.userId)).toMatchObject({ role: 'manager' })
  })
})
