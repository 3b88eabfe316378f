import { and, eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { POST } from '#app/api/unsubscribe/[token]/route.ts'
import { database } from '#db/client.ts'
import { users } from '#db/schema/accounts.ts'
import { agencies, agencyMembers, consents } from '#db/schema/agencies.ts'
import { auditEvents } from '#db/schema/audit.ts'
import { outgoingMails } from '#db/schema/mail.ts'
import { clientStandings } from '#db/schema/standings.ts'
import type { Staff } from '#lib/access/actor.ts'
import { assignClient } from '#lib/clients/assign-client.ts'
import { withdrawConsent } from '#lib/consents/withdraw-consent.ts'
import { setCollection } from '#lib/dossiers/set-collection.ts'
import { newId } from '#lib/ids.ts'
import { acceptPaper } from '#lib/reviews/accept-paper.ts'
import { waivePaper } from '#lib/reviews/waive-paper.ts'
import { plusSeconds } from '#lib/time/clock.ts'
import { useDatabase } from '#tests/database.ts'
import { aConsent, aDossier, anAgency, aPerson, aStaff, NOON } from '#tests/factories.ts'
import { keepingTransport, setMailEnvironment, staffRound } from '#tests/mail-round.ts'
import { chooseDigest } from './choose-digest.ts'

useDatabase()
setMailEnvironment()

// NOON is Monday 23 November 2026 in Paris.
const at = (text: string) => new Date(text)
const TUESDAY = at('2026-11-24T07:30:00Z')

/** A mail server that cannot be reached. */
const AWAY = { send: async () => ({ result: 'unreachable' as const, code: 'away' }), close() {} }

let transport: ReturnType<typeof keepingTransport>
let agencyId: string
let slug: string
let claire: Staff
let hugo: Staff
beforeEach(async () => {
  // Nobody of an earlier test is due.
  await database().delete(users)
  await database().delete(agencies)
  await database().delete(outgoingMails)
  transport = keepingTransport()
  agencyId = await anAgency()
  slug = `agency-${agencyId}`
  await database().update(agencies).set({ digestOn: '2026-01-01' })
  claire = await aStaff(agencyId, 'manager', { name: 'Claire' })
  hugo = await aStaff(agencyId, 'case_worker', { name: 'Hugo', locale: 'fr' })
})

const round = (when: Date) => staffRound(transport, when)
const to = () => transport.mails.map((mail) => mail.to).sort()
const mailTo = (staff: Staff) => transport.mails.findLast((mail) => mail.to === staff.email)

/** A client with a paper that waits since `when`, followed by somebody. */
async function aClient(follower: Staff | null, when = NOON) {
  const person = await aPerson({ name: `Canary ${newId()}`, email: `canary-${newId()}@example.org` })
  const dossierId = await aDossier(person, { at: when, title: 'Canary-Title' })
  await aConsent(dossierId, agencyId)
  await database().update(consents).set({ grantedAt: when }).where(eq(consents.dossierId, dossierId))
  if (follower) await assignClient(claire, { dossierId, caseWorker: follower.userId }, when)
  await setCollection(person, { dossierId, key: 'rib', version: 0, collection: 'have_it' }, when)
  return { person, dossierId }
}

describe('the digest', () => {
  it('comes at 08:30 on a working day, to whoever follows, in their language, with numbers and no name', async () => {
    const { person } = await aClient(hugo)
    await aClient(null)
    expect(await round(at('2026-11-24T07:29:59Z'))).toMatchObject({ sent: 0, dropped: 0 })
    expect(await round(TUESDAY)).toMatchObject({ sent: 2 })
    expect(to()).toEqual([claire.email, hugo.email].sort())
    const [french, english] = [mailTo(hugo), mailTo(claire)]
    expect(french?.text).toContain('En attente chez vous\u202f: 1.')
    expect(french?.text).toContain('La plus ancienne promesse est pour le mercredi 25 novembre 2026.')
    expect(french?.text).toContain(`https://complet.example/fr/agencies/${slug}?caseWorker=mine&turn=agency`)
    expect(english?.text).toContain('Clients whom nobody follows')
    expect(english?.text).not.toContain('Clients whom you follow')
    const all = transport.mails.map((mail) => `${mail.subject} ${mail.text} ${mail.html}`).join()
    expect(all).not.toMatch(/canary|rib|My registration|undefined|\{/i)
    expect(all).not.toContain(person.email)
  })

  it('says which promises end today, which are broken, who is silent and since when nobody did anything', async () => {
    await aClient(hugo, at('2026-11-20T10:00:00Z'))
    await aClient(hugo, at('2026-11-17T10:00:00Z'))
    const { dossierId } = await aClient(hugo, at('2026-10-12T10:00:00Z'))
    await database()
      .update(clientStandings)
      .set({ changedAt: at('2026-10-12T10:00:00Z') })
      .where(eq(clientStandings.dossierId, dossierId))
    await round(TUESDAY)
    const text = mailTo(hugo)?.text ?? ''
    for (const line of [
      'En attente chez vous\u202f: 3.',
      'Promesse à tenir aujourd’hui\u202f: 1.',
      'Promesse non tenue\u202f: 2.',
      'Silencieux depuis 14 jours\u202f: 1.',
      'Sans aucun acte depuis 30 jours\u202f: 1.',
    ]) {
      expect(text).toContain(line)
    }
    await round(at('2026-11-25T07:30:00Z'))
    expect(mailTo(hugo)?.text).toContain('Silencieux depuis 14 jours\u202f: 1.')
    expect(mailTo(hugo)?.text).not.toContain('30 jours')
  })

  it('tells of help that was asked for and of mail that comes back, with a way to each', async () => {
    const { person, dossierId } = await aClient(hugo)
    const ask = { key: 'civil_status', version: 0, collection: 'help_asked', helpReason: 'cannot_locate' } as const
    await setCollection(person, { dossierId, ...ask }, NOON)
    await bounce(person.email)
    await round(TUESDAY)
    const text = mailTo(hugo)?.text ?? ''
    expect(text).toContain('Demandent de l’aide\u202f: 1.')
    expect(text).toContain('Messages qui reviennent\u202f: 1.')
    expect(text.split(`/fr/agencies/${slug}/clients/${dossierId}`)).toHaveLength(3)
  })

  it('counts nothing of papers that are not shared', async () => {
    const { person, dossierId } = await aClient(hugo)
    await database()
      .update(consents)
      .set({ scope: ['steps'] })
      .where(eq(consents.dossierId, dossierId))
    const ask = { key: 'civil_status', version: 0, collection: 'help_asked', helpReason: 'cannot_locate' } as const
    await setCollection(person, { dossierId, ...ask }, NOON)
    expect(await round(TUESDAY)).toMatchObject({ sent: 0 })
  })

  it('is never empty, and what comes up after half past eight waits for the next one', async () => {
    expect(await round(TUESDAY)).toMatchObject({ sent: 0, dropped: 2 })
    expect(await database().select().from(outgoingMails)).toEqual([])
    await aClient(hugo, at('2026-11-24T08:00:00Z'))
    expect(await round(at('2026-11-24T09:00:00Z'))).toMatchObject({ sent: 0, dropped: 0 })
    expect(await round(at('2026-11-25T07:30:00Z'))).toMatchObject({ sent: 1 })
  })

  it.each([
    ['on a Saturday', '2026-11-28T08:00:00Z'],
    ['on a public holiday', '2026-12-25T08:00:00Z'],
    ['in the evening', '2026-11-24T17:00:00Z'],
  ])('does not leave %s', async (_, when) => {
    await aClient(hugo)
    expect(await round(at(when))).toMatchObject({ sent: 0, dropped: 0 })
  })

  it('leaves once a day, with several workers at once, under one Message-ID', async () => {
    for (let client = 0; client < 3; client += 1) await aClient(hugo)
    await Promise.all([round(TUESDAY), round(TUESDAY), round(TUESDAY)])
    await round(at('2026-11-24T12:00:00Z'))
    expect(to()).toEqual([hugo.email])
    await round(at('2026-11-25T07:30:00Z'))
    expect(new Set(transport.mails.map(({ messageId }) => messageId)).size).toBe(transport.mails.length)
  })

  it('after an outage is that of today alone, later the same day; one that was queued and not sent is given up', async () => {
    await aClient(hugo)
    expect(await staffRound(AWAY, TUESDAY)).toMatchObject({ again: 1 })
    await round(at('2026-11-27T13:00:00Z'))
    expect(to()).toEqual([claire.email, hugo.email].sort())
    expect(mailTo(hugo)?.text).toContain('vendredi 27 novembre 2026')
  })

  it('is judged again when it leaves: who has left, who only reads, who withdrew a second ago', async () => {
    const [one, other] = [await aClient(hugo), await aClient(hugo)]
    await aClient(claire)
    // Even where the queue had not heard of it.
    await database().update(consents).set({ revokedAt: NOON }).where(eq(consents.dossierId, other.dossierId))
    await aStaff(agencyId, 'viewer')
    await withdrawConsent(one.person, { dossierId: one.dossierId, agency: slug }, plusSeconds(TUESDAY, -1))
    expect(await round(TUESDAY)).toMatchObject({ sent: 1 })
    expect(to()).toEqual([claire.email])
    await database().update(agencyMembers).set({ leftAt: NOON }).where(eq(agencyMembers.userId, claire.userId))
    transport.mails.length = 0
    await round(at('2026-11-25T07:30:00Z'))
    // No digest to either; the one who followed is told of the withdrawal.
    expect(transport.mails).toMatchObject([{ to: hugo.email, subject: 'Un client a retiré son accord' }])
  })

  it('that was queued does not reach who has left since, nor who only reads now', async () => {
    await aClient(hugo)
    await aClient(claire)
    expect(await staffRound(AWAY, TUESDAY)).toMatchObject({ sent: 0 })
    await database().update(agencyMembers).set({ leftAt: TUESDAY }).where(eq(agencyMembers.userId, hugo.userId))
    await database().update(agencyMembers).set({ role: 'viewer' }).where(eq(agencyMembers.userId, claire.userId))
    expect(await round(at('2026-11-24T10:00:00Z'))).toMatchObject({ sent: 0, dropped: 2 })
  })

  it('gives managers the clients of somebody who only reads now', async () => {
    await aClient(hugo)
    await database().update(agencyMembers).set({ role: 'viewer' }).where(eq(agencyMembers.userId, hugo.userId))
    await round(TUESDAY)
    expect(to()).toEqual([claire.email])
    expect(mailTo(claire)?.text).toContain('Clients whom nobody follows')
  })
})

describe('switching it off', () => {
  const stoppedAt = async (staff: Staff) => {
    const mine = and(eq(agencyMembers.agencyId, agencyId), eq(agencyMembers.userId, staff.userId))
    const [row] = await database().select().from(agencyMembers).where(mine)
    return row?.digestStoppedAt ?? null
  }
  const click = (url: string) =>
    POST(
      new Request(url, {
        method: 'POST',
        body: 'List-Unsubscribe=One-Click',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      }),
      { params: Promise.resolve({ token: url.split('/').at(-1) ?? '' }) },
    )

  it('works by the one click of a mail, for this person and agency alone, twice without harm', async () => {
    await aClient(hugo)
    await aClient(claire)
    await round(TUESDAY)
    const url = mailTo(hugo)?.unsubscribeUrl ?? ''
    expect(url).toMatch(/^https:\/\/complet\.example\/api\/unsubscribe\/d\.[\w.-]+$/)
    expect((await click(`${url.slice(0, -1)}${url.endsWith('A') ? 'B' : 'A'}`)).status).toBe(404)
    expect(await stoppedAt(hugo)).toBeNull()
    expect((await click(url)).status).toBe(200)
    expect((await click(url)).status).toBe(200)
    expect([await stoppedAt(hugo), await stoppedAt(claire)]).toEqual([expect.any(Date), null])
    transport.mails.length = 0
    await round(at('2026-11-25T07:30:00Z'))
    expect(to()).toEqual([claire.email])
  })

  it('is told to the log once, and undone on the account page; to others there is no such agency', async () => {
    const { agencyId: _agency, ...person } = hugo
    const mine = { ...person, kind: 'person' } as never
    await chooseDigest(mine, { workplace: slug, digest: 'off' }, NOON)
    await chooseDigest(mine, { workplace: slug, digest: 'off' }, NOON)
    await chooseDigest(mine, { workplace: slug, digest: 'on' }, NOON)
    const told = await database().select().from(auditEvents).where(eq(auditEvents.actorId, hugo.userId))
    expect(told.map(({ action }) => action).sort()).toEqual(['agency.digest-resumed', 'agency.digest-stopped'])
    const stranger = await aPerson()
    await expect(chooseDigest(stranger, { workplace: slug, digest: 'off' }, NOON)).rejects.toMatchObject({
      code: 'not-found',
    })
  })
})

describe('a promise that has been broken for two working days', () => {
  // Promised for Wednesday 25; two working days later is Friday 27.
  const [THURSDAY, FRIDAY, MONDAY] = [26, 27, 30].map((day) => at(`2026-11-${day}T07:30:00Z`)) as [Date, Date, Date]
  const isTold = () => mailTo(claire)?.text.includes('For you as a manager') ?? false

  it('is told to the manager, once for a stretch of waiting, and again for the next one', async () => {
    const { person, dossierId } = await aClient(hugo)
    await round(THURSDAY)
    expect(isTold()).toBe(false)
    await round(FRIDAY)
    expect(mailTo(claire)?.text).toContain('not told you before: 1.')
    expect(mailTo(hugo)?.text).not.toContain('responsable')
    transport.mails.length = 0
    await round(MONDAY)
    expect(isTold()).toBe(false)
    await acceptPaper(hugo, { dossierId, key: 'rib', version: 1, review: 0, seenHow: 'email' }, MONDAY)
    await setCollection(person, { dossierId, key: 'rib', version: 1, collection: 'to_get' }, MONDAY)
    await setCollection(person, { dossierId, key: 'rib', version: 2, collection: 'have_it' }, MONDAY)
    await round(at('2026-12-04T07:30:00Z'))
    expect(isTold()).toBe(true)
  })

  it('is never told of a paper that was waived', async () => {
    const { dossierId } = await aClient(hugo)
    await waivePaper(hugo, { dossierId, key: 'rib', version: 1, review: 0, words: 'Not needed' }, NOON)
    await round(FRIDAY)
    expect(isTold()).toBe(false)
  })

  it('is told by the next digest where the mail did not leave', async () => {
    await aClient(hugo)
    const lost = { send: async () => ({ result: 'refused' as const, code: '554' }), close() {} }
    await staffRound(lost, FRIDAY)
    await round(MONDAY)
    expect(isTold()).toBe(true)
  })

  it('is told to a manager who wants no digest as well, and nothing else', async () => {
    await aClient(hugo)
    await aClient(claire)
    await database().update(agencyMembers).set({ digestStoppedAt: NOON }).where(eq(agencyMembers.userId, claire.userId))
    await round(THURSDAY)
    expect(to()).toEqual([hugo.email])
    await round(FRIDAY)
    expect(mailTo(claire)?.text).toContain('not told you before: 2.')
    expect(mailTo(claire)?.text).not.toContain('Clients whom you follow')
    expect(mailTo(claire)?.unsubscribeUrl).toBeNull()
  })
})

async function bounce(address: string) {
  const row = { key: newId(), purpose: 'reminders', toAddress: address, locale: 'en', messageId: newId() } as const
  const failed = { state: 'failed', lastError: 'bounced: 550', notBefore: NOON, createdAt: NOON } as const
  await database()
    .insert(outgoingMails)
    .values({ id: newId(), ...row, ...failed })
}
