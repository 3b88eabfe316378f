import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { database } from '#db/client.ts'
import { users } from '#db/schema/accounts.ts'
import { agencies, agencyMembers } from '#db/schema/agencies.ts'
import { auditEvents } from '#db/schema/audit.ts'
import { milestones } from '#db/schema/dossiers.ts'
import { outgoingMails } from '#db/schema/mail.ts'
import type { ConsentScope } from '#db/schema/values.ts'
import type { Person, Staff } from '#lib/access/actor.ts'
import { assignClient } from '#lib/clients/assign-client.ts'
import { grantConsent } from '#lib/consents/grant-consent.ts'
import { withdrawConsent } from '#lib/consents/withdraw-consent.ts'
import { recordMilestone } from '#lib/dossiers/record-milestone.ts'
import { reportAuthority } from '#lib/dossiers/report-authority.ts'
import { setCollection } from '#lib/dossiers/set-collection.ts'
import { takeBackMilestone } from '#lib/dossiers/take-back-milestone.ts'
import { getProcedure } from '#lib/procedures/registry.ts'
import { plusSeconds } from '#lib/time/clock.ts'
import { useDatabase } from '#tests/database.ts'
import { aConsent, aDossier, anAgency, aPerson, aStaff, NOON } from '#tests/factories.ts'
import { keepingTransport, setMailEnvironment, staffRound } from '#tests/mail-round.ts'
import { PRESSING_LETTERS } from './alerts-of.ts'

useDatabase()
setMailEnvironment()

const later = (seconds: number) => plusSeconds(NOON, seconds)
const AFTER_GRACE = later(125)

let transport: ReturnType<typeof keepingTransport>
let agencyId: string
let agency: string
let claire: Staff
let hugo: Staff
let mei: Person
let dossierId: string
beforeEach(async () => {
  await database().delete(users)
  await database().delete(outgoingMails)
  transport = keepingTransport()
  agencyId = await anAgency()
  agency = `agency-${agencyId}`
  // The digest of that day is gone.
  await database().update(agencies).set({ digestOn: '2026-11-23' })
  claire = await aStaff(agencyId, 'manager', { locale: 'fr' })
  hugo = await aStaff(agencyId)
  await aStaff(agencyId, 'viewer')
  mei = await aPerson({ name: 'Canary Mei' })
  dossierId = await aDossier(mei, { title: 'Canary-Title' })
})

const share = async (scope?: ConsentScope[]) => {
  await aConsent(dossierId, agencyId, scope)
  await assignClient(claire, { dossierId, caseWorker: hugo.userId }, NOON)
}
const round = (when = AFTER_GRACE) => staffRound(transport, when)
const to = () => transport.mails.map((mail) => mail.to).sort()
const refuse = () =>
  reportAuthority(
    mei,
    {
      dossierId,
      key: 'civil_status',
      version: 0,
      authority: 'refused',
      sentOn: '2026-11-02',
      answeredOn: '2026-11-20',
      answer: 'Canary-Answer',
    },
    NOON,
  )
const askForHelp = () =>
  setCollection(mei, { dossierId, key: 'rib', version: 0, collection: 'help_asked', helpReason: 'cannot_locate' }, NOON)
const letter = (kind: string, limitOn?: string) =>
  recordMilestone(mei, { dossierId, kind, on: '2026-11-20', ...(limitOn && { limitOn }) }, NOON)
const filed = () => recordMilestone(mei, { dossierId, kind: 'sent', on: '2026-11-02' }, NOON)

it('knows letters that the content has', () => {
  const known = getProcedure('registration')?.afterFiling?.milestones.map(({ id }) => id)
  expect(PRESSING_LETTERS.filter((kind) => !known?.includes(kind))).toEqual([])
})

describe('what is told at once', () => {
  it('a refused paper, to whoever follows, after two minutes, once, and without a word of what it is', async () => {
    await share()
    await refuse()
    expect(await round(later(115))).toMatchObject({ sent: 0 })
    expect(await round()).toMatchObject({ sent: 1 })
    await round(later(300))
    expect(to()).toEqual([hugo.email])
    const [mail] = transport.mails
    expect(mail?.subject).toBe('Something of a client needs you today')
    expect(mail?.text).toContain(`https://complet.example/en/agencies/${agency}/clients/${dossierId}`)
    const whole = `${mail?.subject} ${mail?.text} ${mail?.html}`
    expect(whole).not.toMatch(/canary|civil|birth|refus|letter|\{/i)
    expect(whole).not.toContain(mei.email)
    const told = await database().select().from(auditEvents).where(eq(auditEvents.action, 'alert.sent'))
    expect(told.map(({ details }) => details.recipient)).toContain(hugo.userId)
  })

  it('a formal notice and a refusal, where only steps are shared as well, to managers where nobody follows', async () => {
    await aConsent(dossierId, agencyId, ['steps'])
    await filed()
    await letter('formal_notice')
    await round()
    expect(to()).toEqual([claire.email])
    expect(transport.mails[0]?.subject).toBe('Un client a besoin de vous aujourd’hui')
    await letter('acknowledged')
    await round(later(600))
    expect(transport.mails).toHaveLength(1)
  })

  it('help that was asked for while a limit ends within seven days, and not otherwise', async () => {
    await share()
    await filed()
    await askForHelp()
    expect(await round()).toMatchObject({ sent: 0 })
    await letter('more_asked', '2026-11-28')
    await round(later(600))
    expect(to()).toEqual([hugo.email])
  })

  it('nothing of papers that are not shared', async () => {
    await share(['steps'])
    await refuse()
    await filed()
    await letter('more_asked', '2026-11-28')
    await askForHelp()
    expect(await round()).toMatchObject({ sent: 0 })
  })

  it('that a client withdrew, by a mail that names nobody', async () => {
    await share()
    await withdrawConsent(mei, { dossierId, agency }, NOON)
    await round()
    expect(to()).toEqual([hugo.email])
    expect(transport.mails[0]?.subject).toBe('A client has withdrawn their access')
    expect(`${transport.mails[0]?.text}${transport.mails[0]?.html}`).not.toMatch(/canary/i)
    expect(transport.mails[0]?.text).toContain('on Monday 23 November 2026')
    expect(transport.mails[0]?.text).not.toContain(mei.email)
    expect(transport.mails[0]?.text).not.toContain(dossierId)
  })
})

describe('what has changed before it leaves', () => {
  it('what was taken back within two minutes is not told', async () => {
    await share()
    await filed()
    await letter('formal_notice')
    const [row] = await database().select().from(milestones).where(eq(milestones.kind, 'formal_notice'))
    await takeBackMilestone(mei, { dossierId, milestone: row?.id ?? '' }, later(60))
    expect(await round()).toMatchObject({ sent: 0, dropped: 1 })
  })

  it('a withdrawn client takes all back but the mail that says so; shared again, that one as well', async () => {
    await share()
    await refuse()
    await withdrawConsent(mei, { dossierId, agency }, later(60))
    const queued = await database().select().from(outgoingMails).where(eq(outgoingMails.purpose, 'staff_alert'))
    expect(queued.map(({ key }) => key.split('/')[2])).toEqual(['withdrawn'])
    await grantConsent(mei, { dossierId, agency, scope: ['steps', 'documents'] }, later(90))
    expect(await round(later(185))).toMatchObject({ sent: 0 })
  })

  it('goes to the managers where whoever follows has left, and to nobody who only reads', async () => {
    await share()
    await refuse()
    await database().update(agencyMembers).set({ leftAt: NOON }).where(eq(agencyMembers.userId, hugo.userId))
    await round()
    expect(to()).toEqual([])
    await round(later(400))
    expect(to()).toEqual([claire.email])
  })

  it('leaves once with two workers at once', async () => {
    await share()
    await refuse()
    await Promise.all([round(), round()])
    expect(to()).toEqual([hugo.email])
  })
})

it('whoever of the staff noted it is not told of it', async () => {
  await share()
  await reportAuthority(
    hugo,
    {
      dossierId,
      key: 'civil_status',
      version: 0,
      authority: 'refused',
      sentOn: '2026-11-02',
      answeredOn: '2026-11-20',
    },
    NOON,
  )
  expect(await round()).toMatchObject({ sent: 0 })
})
