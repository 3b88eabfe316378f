import { and, eq } from 'drizzle-orm'
import { afterAll, describe, expect, it } from 'vitest'
import { agencies, agencyInvitations, agencyMembers } from '#db/schema/agencies.ts'
import { outgoingMails } from '#db/schema/mail.ts'
import { systemActor } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { newId } from '#lib/ids.ts'
import { closeSender } from '#lib/jobs/wake-worker.ts'
import { plusSeconds } from '#lib/time/clock.ts'
import { useDatabase } from '#tests/database.ts'
import { aPerson, NOON } from '#tests/factories.ts'
import { setMailEnvironment } from '#tests/mail-round.ts'
import { acceptInvitation } from './accept-invitation.ts'
import { openAgency, openAgencyInput } from './open-agency.ts'
import { readInvitation } from './read-invitation.ts'

setMailEnvironment()
useDatabase()
afterAll(closeSender)

const operator = systemActor('operator')
const WEEK = 7 * 24 * 3600
const anew = () => {
  const mark = newId().slice(-12)
  return {
    slug: `zenith-${mark}`,
    name: `Zenith ${mark}`,
    manager: `claire-${mark}@example.org`,
    locale: 'fr',
  } as const
}
const mailsTo = (email: string) =>
  asActor(operator, (tx) => tx.select().from(outgoingMails).where(eq(outgoingMails.toAddress, email)))
const tokenTo = async (email: string) =>
  /\/invitations\/([\w-]{43})/.exec((await mailsTo(email)).at(-1)?.textBody ?? '')?.[1] ?? ''

describe('an agency comes into being', () => {
  it('with an invitation to its first manager, who then is one', async () => {
    const agency = anew()
    expect(await openAgency(operator, agency, NOON)).toBe('created')
    const [mail] = await mailsTo(agency.manager)
    expect(mail).toMatchObject({ locale: 'fr', subject: expect.stringContaining(agency.name) })
    const claire = await aPerson({ email: agency.manager })
    const token = await tokenTo(agency.manager)
    expect(await readInvitation(claire, token, NOON)).toMatchObject({ state: 'live', role: 'manager', inviter: null })
    expect(await acceptInvitation(claire, { token }, NOON)).toBe(agency.slug)
    const [member] = await asActor(operator, (tx) =>
      tx
        .select({ role: agencyMembers.role })
        .from(agencyMembers)
        .innerJoin(agencies, eq(agencies.id, agencyMembers.agencyId))
        .where(and(eq(agencies.slug, agency.slug), eq(agencyMembers.userId, claire.userId))),
    )
    expect(member).toEqual({ role: 'manager' })
  })

  it('once: a second time, also at once, says that it is there', async () => {
    const agency = anew()
    const both = await Promise.all([openAgency(operator, agency, NOON), openAgency(operator, agency, NOON)])
    expect(both.sort()).toEqual(['created', 'there'])
    expect(await openAgency(operator, agency, NOON)).toBe('there')
    expect(await mailsTo(agency.manager)).toHaveLength(1)
  })

  it('and never in the place of another', async () => {
    const [agency, other] = [anew(), anew()]
    await openAgency(operator, agency, NOON)
    expect(await openAgency(operator, { ...other, slug: agency.slug }, NOON)).toBe('taken')
    expect(await mailsTo(other.manager)).toEqual([])
  })

  it('invites again where nobody came in time', async () => {
    const agency = anew()
    await openAgency(operator, agency, NOON)
    const later = plusSeconds(NOON, WEEK + 1)
    expect(await openAgency(operator, agency, later)).toBe('invited-again')
    expect(await openAgency(operator, agency, later)).toBe('there')
    const open = await asActor(operator, (tx) =>
      tx.select().from(agencyInvitations).where(eq(agencyInvitations.email, agency.manager)),
    )
    expect(open.filter(({ withdrawnAt }) => withdrawnAt === null)).toHaveLength(1)
  })

  it.each([
    ['slug', 'Zenith', 'not-a-slug'],
    ['slug', 'zenith--paris', 'not-a-slug'],
    ['slug', '-zenith', 'not-a-slug'],
    ['slug', '../x', 'not-a-slug'],
    ['slug', undefined, 'required'],
    ['name', '', 'required'],
    ['name', 'x'.repeat(81), 'too-long'],
    ['manager', 'claire', 'not-an-address'],
    ['manager', 'a@example.org, b@example.org', 'not-an-address'],
    ['locale', 'de', 'not-a-language'],
  ])('not with %s %j', (field, value, code) => {
    const { error } = openAgencyInput.safeParse({ ...anew(), [field]: value })
    expect(error?.issues).toMatchObject([{ path: [field], message: code }])
  })
})
