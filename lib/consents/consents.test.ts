import { and, asc, eq, isNull } from 'drizzle-orm'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { agencies, behalfActs, consents, dossierLooks, reviews } from '#db/schema/agencies.ts'
import { auditEvents } from '#db/schema/audit.ts'
import { outgoingMails } from '#db/schema/mail.ts'
import { reminderDeliveries } from '#db/schema/reminders.ts'
import type { ConsentScope } from '#db/schema/values.ts'
import type { Tx } from '#db/transaction.ts'
import { type Person, type Staff, systemActor } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { reachDossier } from '#lib/access/reach-dossier.ts'
import { closeDossier } from '#lib/dossiers/close-dossier.ts'
import { getDossier } from '#lib/dossiers/get-dossier.ts'
import { newId } from '#lib/ids.ts'
import { closeSender } from '#lib/jobs/wake-worker.ts'
import { queueMail } from '#lib/mail/queue-mail.ts'
import { readSharedState } from '#lib/progress/read-dossier-state.ts'
import { plusSeconds } from '#lib/time/clock.ts'
import { parisDay } from '#lib/time/paris-day.ts'
import { useDatabase } from '#tests/database.ts'
import { aDossier, anAgency, aPerson, aStaff, NOON } from '#tests/factories.ts'
import { setMailEnvironment } from '#tests/mail-round.ts'
import { accessEndedOn } from './access-ended-on.ts'
import { agencyMailReference } from './agency-mail-reference.ts'
import { CONSENT_TEXT_VERSION } from './consent-text.ts'
import { findAgency } from './find-agency.ts'
import { getConsent } from './get-consent.ts'
import { getSharing } from './get-sharing.ts'
import { grantConsent } from './grant-consent.ts'
import { withdrawConsent } from './withdraw-consent.ts'

setMailEnvironment()
useDatabase()
afterAll(closeSender)

const test = systemActor('test')
const later = (seconds: number) => plusSeconds(NOON, seconds)

let mei: Person
let claire: Staff
let dossierId: string
let agencyId: string
let agency: string
beforeEach(async () => {
  mei = await aPerson()
  dossierId = await aDossier(mei)
  agencyId = await anAgency()
  agency = `agency-${agencyId}`
  claire = await aStaff(agencyId, 'case_worker', { name: 'Claire' })
})

const give = (scope: ConsentScope[] = ['steps', 'documents'], at = NOON) =>
  grantConsent(mei, { dossierId, agency, scope }, at)
const rows = () =>
  asActor(test, (tx) =>
    tx.select().from(consents).where(eq(consents.dossierId, dossierId)).orderBy(asc(consents.grantedAt)),
  )
const staffRead = () => asActor(claire, (tx) => reachDossier(tx, claire, dossierId, 'read')).then(() => 'read', codeOf)
const codeOf = ({ code }: { code: string }) => code
const actionsOf = async () => {
  const events = await asActor(test, (tx) =>
    tx.select().from(auditEvents).where(eq(auditEvents.dossierId, dossierId)).orderBy(asc(auditEvents.id)),
  )
  return events.flatMap(({ action }) => (action.startsWith('consent.') ? [action] : []))
}

describe('giving an agency access', () => {
  it('opens the dossier to its staff, by the text that was read, and says so in the log', async () => {
    expect(await staffRead()).toBe('not-found')
    await give()
    expect(await staffRead()).toBe('read')
    expect(await rows()).toMatchObject([
      { scope: ['steps', 'documents'], textVersion: CONSENT_TEXT_VERSION, grantedAt: NOON, revokedAt: null },
    ])
    expect(await actionsOf()).toEqual(['consent.granted'])
  })

  it('does nothing the second time, and makes one live row of two at once', async () => {
    await Promise.all([give(), give(), give(['steps'])])
    expect((await rows()).filter(({ revokedAt }) => revokedAt === null)).toHaveLength(1)
    const before = await rows()
    const [live] = before.filter(({ revokedAt }) => revokedAt === null)
    await give(live?.scope, later(60))
    expect(await rows()).toEqual(before)
  })

  it('with another scope ends the row before and begins a new one, without a break', async () => {
    await give(['steps', 'documents', 'notes'])
    await give(['steps'], later(60))
    expect(await rows()).toMatchObject([
      { scope: ['steps', 'documents', 'notes'], revokedAt: later(60) },
      { scope: ['steps'], grantedAt: later(60), revokedAt: null },
    ])
    expect(await staffRead()).toBe('read')
    expect((await getDossier(mei, dossierId, 'en', later(61)))?.agencies).toMatchObject([
      { slug: agency, name: 'Zenith Relocation', promiseDays: 2, since: NOON },
    ])
    expect(await getConsent(mei, dossierId, agency)).toMatchObject({ scope: ['steps'] })
  })

  it('that leaves the papers out takes them out of the staff’s hands', async () => {
    await give()
    await aLease()
    await give(['steps'], later(60))
    expect(await leases()).toEqual([null])
  })

  it('is refused for what is not there, somebody else’s, or closed', async () => {
    const stranger = await aPerson()
    const scope: ConsentScope[] = ['steps']
    for (const [who, which, slug] of [
      [stranger, dossierId, agency],
      [mei, newId(), agency],
      [mei, 'x', agency],
      [mei, dossierId, 'no-such-agency'],
      [mei, dossierId, `${agency}'`],
      [mei, dossierId, '\u0000'],
    ] as const) {
      const attempt = grantConsent(who, { dossierId: which, agency: slug, scope }, NOON)
      await expect(attempt).rejects.toMatchObject({ code: 'not-found', message: 'not-found' })
    }
    await closeDossier(mei, { dossierId, reason: 'other' }, NOON)
    await expect(give()).rejects.toMatchObject({ code: 'closed' })
    expect(await rows()).toEqual([])
  })
})

describe('taking access away', () => {
  it('closes the dossier to staff one second later, and keeps everything for the client', async () => {
    await give()
    const before = await getDossier(mei, dossierId, 'en', NOON)
    await withdrawConsent(mei, { dossierId, agency }, later(1))
    expect(await staffRead()).toBe('not-found')
    expect(await rows()).toMatchObject([{ revokedAt: later(1) }])
    expect(await actionsOf()).toEqual(['consent.granted', 'consent.withdrawn'])
    const after = await getDossier(mei, dossierId, 'en', later(2))
    expect(after?.agencies).toEqual([])
    expect(JSON.stringify(after?.steps)).toBe(JSON.stringify(before?.steps))
  })

  it('twice changes nothing, and of a closed dossier works as well', async () => {
    await give()
    await closeDossier(mei, { dossierId, reason: 'other' }, later(1))
    await withdrawConsent(mei, { dossierId, agency }, later(2))
    await withdrawConsent(mei, { dossierId, agency }, later(3))
    expect(await rows()).toMatchObject([{ revokedAt: later(2) }])
    expect(await actionsOf()).toEqual(['consent.granted', 'consent.withdrawn'])
  })

  it('takes back the mails in its name about this dossier that have not left, and no others', async () => {
    const [other, otherDossier] = [await anAgency(), await aDossier(mei)]
    await give()
    await aMail(agencyMailReference(dossierId, agencyId, 'message-1'))
    await aMail(agencyMailReference(dossierId, agencyId, 'message-2'), 'sent')
    await aMail(agencyMailReference(dossierId, other, 'message-3'))
    await aMail(agencyMailReference(otherDossier, agencyId, 'message-4'))
    await withdrawConsent(mei, { dossierId, agency }, later(60))
    expect(await mails()).toEqual(['message-2', 'message-3', 'message-4'])
  })

  it('lets go of what staff have in hand', async () => {
    await give()
    await aLease()
    await withdrawConsent(mei, { dossierId, agency }, later(60))
    expect(await leases()).toEqual([null])
  })

  it('gives the client back the monthly reminders that the agency’s taking over had ended', async () => {
    const monthly = () =>
      asActor(test, async (tx) => {
        const isOfThis = and(eq(reminderDeliveries.dossierId, dossierId), eq(reminderDeliveries.state, 'scheduled'))
        const due = await tx.select({ stage: reminderDeliveries.stage }).from(reminderDeliveries).where(isOfThis)
        return due.filter(({ stage }) => stage.endsWith('months')).length
      })
    expect(await monthly()).toBe(3)
    await give()
    expect(await monthly()).toBe(0)
    await withdrawConsent(mei, { dossierId, agency }, later(60))
    expect(await monthly()).toBe(3)
  })

  it('is for the owner alone, and of an agency that there is', async () => {
    await give()
    const stranger = await aPerson()
    const codes = await Promise.all([
      withdrawConsent(stranger, { dossierId, agency }).catch(codeOf),
      withdrawConsent(mei, { dossierId: newId(), agency }).catch(codeOf),
      withdrawConsent(mei, { dossierId, agency: 'no-such-agency' }).catch(codeOf),
    ])
    expect(codes).toEqual(['not-found', 'not-found', 'not-found'])
    expect(await staffRead()).toBe('read')
  })
})

describe('what the client is shown of it', () => {
  it('is who sees the dossier, who saw it before, who looked, and what was done in their place', async () => {
    await give(['steps'])
    await give(['steps', 'notes'], later(60))
    const of = { dossierId, agencyId, userId: claire.userId }
    await asActor(test, async (tx) => {
      await tx.insert(dossierLooks).values({ ...of, on: '2026-11-23', firstAt: NOON, lastAt: later(90) })
      const act = { id: newId(), channel: 'phone', act: 'step.completed', item: 'gather', at: NOON } as const
      await tx.insert(behalfActs).values({ ...of, ...act })
    })
    const zenith = 'Zenith Relocation'
    expect(await getSharing(mei, dossierId)).toMatchObject({
      live: [{ agency: { slug: agency, name: zenith, promiseDays: 2 }, scope: ['steps', 'notes'] }],
      past: [{ agency: zenith, scope: ['steps'], grantedAt: NOON, revokedAt: later(60) }],
      looks: [{ who: 'Claire', agency: zenith, on: '2026-11-23', lastAt: later(90) }],
      acts: [{ who: 'Claire', agency: zenith, channel: 'phone', act: 'step.completed', item: 'gather' }],
    })
  })

  it('is for the owner alone', async () => {
    const stranger = await aPerson()
    for (const [who, id] of [
      [stranger, dossierId],
      [mei, newId()],
      [mei, 'x'],
    ] as const) {
      expect(await getSharing(who, id).catch(codeOf)).toBe('not-found')
      expect(await getConsent(who, id, agency).catch(codeOf)).toBe('not-found')
      expect(await findAgency(who, { dossierId: id, agency }).catch(codeOf)).toBe('not-found')
    }
  })

  it('shows staff no other agency that follows the same dossier', async () => {
    await give()
    const [slug, dialect] = await anotherAgency()
    await grantConsent(mei, { dossierId, agency: slug, scope: ['steps'] }, later(60))
    expect((await getDossier(mei, dossierId, 'en', NOON))?.agencies).toHaveLength(2)
    const read = (tx: Tx) => readSharedState(tx, dossierId, parisDay(NOON), claire)
    const seen = await asActor(claire, read)
    expect(seen?.state.agencies).toMatchObject([{ slug: agency }])
    expect(JSON.stringify(seen)).not.toContain(dialect)
  })
})

it('tells the agency on which day a client took back its access, and nobody else', async () => {
  expect(await accessEndedOn(claire, dossierId)).toBeNull()
  await give()
  expect(await accessEndedOn(claire, dossierId)).toBeNull()
  await withdrawConsent(mei, { dossierId, agency }, later(60))
  expect(await accessEndedOn(claire, dossierId)).toBe(parisDay(NOON))
  expect(await accessEndedOn(await aStaff(await anAgency()), dossierId)).toBeNull()
  await give(['steps'], later(120))
  expect(await accessEndedOn(claire, dossierId)).toBeNull()
})

describe('an agency’s address', () => {
  it('may be its link or the end of it, and names nothing else', async () => {
    const typed = [
      agency,
      ` ${agency.toUpperCase()} `,
      `/en/agencies/${agency}`,
      `https://x.example/fr/agencies/${agency}/?a=b`,
    ]
    for (const one of typed) expect(await findAgency(mei, { dossierId, agency: one }), one).toBe(agency)
    for (const one of ['zenith', `${agency}-2`, 'https://x.example/', "' or 1=1", '%']) {
      const attempt = findAgency(mei, { dossierId, agency: one })
      await expect(attempt, one).rejects.toMatchObject({ code: 'invalid', field: { name: 'agency' } })
    }
  })
})

async function anotherAgency() {
  const [id, name] = [await anAgency(), 'Another name']
  await asActor(test, (tx) => tx.update(agencies).set({ name }).where(eq(agencies.id, id)))
  return [`agency-${id}`, name] as const
}

function aLease() {
  const verdict = { requirementId: 'rib', state: 'waiting', documentVersion: 1, decidedAt: NOON } as const
  const lease = { leasedBy: claire.userId, leaseUntil: later(900) }
  return asActor(test, (tx) => tx.insert(reviews).values({ dossierId, agencyId, ...verdict, ...lease }))
}

async function leases() {
  const held = await asActor(test, (tx) => tx.select().from(reviews).where(eq(reviews.dossierId, dossierId)))
  return held.map(({ leasedBy }) => leasedBy)
}

async function aMail(reference: string, state: 'queued' | 'sent' = 'queued') {
  const content = { subject: 's', text: 't', html: 'h' }
  const mail = { purpose: 'agency', recipientId: mei.userId, to: mei.email, locale: 'en', content } as const
  await asActor(test, async (tx) => {
    await queueMail(tx, { ...mail, reference, expiresAt: later(3600), at: NOON })
    const key = `${mei.userId}|agency|${reference}`
    await tx.update(outgoingMails).set({ state }).where(eq(outgoingMails.key, key))
  })
}

async function mails() {
  const isMine = and(eq(outgoingMails.recipientId, mei.userId), isNull(outgoingMails.leaseUntil))
  const left = await asActor(test, (tx) => tx.select().from(outgoingMails).where(isMine))
  return left.map(({ key }) => key.split('/').at(-1)).sort()
}
