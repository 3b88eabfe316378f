import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { consents } from '#db/schema/agencies.ts'
import { outgoingMails } from '#db/schema/mail.ts'
import { type Person, type Staff, systemActor } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { getDossier } from '#lib/dossiers/get-dossier.ts'
import { listNotes } from '#lib/dossiers/list-notes.ts'
import { newId } from '#lib/ids.ts'
import { plusSeconds } from '#lib/time/clock.ts'
import { useDatabase } from '#tests/database.ts'
import { aConsent, aDossier, anAgency, aPerson, aStaff, NOON } from '#tests/factories.ts'
import { setMailEnvironment } from '#tests/mail-round.ts'
import { addInternalNote } from './add-internal-note.ts'
import { messageInput } from './keep-message.ts'
import { listInternalNotes } from './list-internal-notes.ts'
import { listUnread } from './list-unread.ts'
import { openThread } from './open-thread.ts'
import { writeToAgency } from './write-to-agency.ts'
import { writeToClient } from './write-to-client.ts'

setMailEnvironment()
useDatabase()

const test = systemActor('test')
const later = (minutes: number) => plusSeconds(NOON, minutes * 60)

let mei: Person
let dossierId: string
let agencyId: string
let slug: string
let claire: Staff
let hugo: Staff
beforeEach(async () => {
  mei = await aPerson({ name: 'Mei', locale: 'fr' })
  dossierId = await aDossier(mei)
  agencyId = await anAgency()
  slug = `agency-${agencyId}`
  claire = await aStaff(agencyId, 'manager', { name: 'Claire' })
  hugo = await aStaff(agencyId, 'case_worker', { name: 'Hugo' })
  await aConsent(dossierId, agencyId, ['steps'])
})

const toClient = (body: string, minutes = 0, staff = claire, id = newId()) =>
  writeToClient(staff, { dossierId, id, body }, later(minutes))
const toAgency = (body: string, minutes = 0, id = newId()) =>
  writeToAgency(mei, { dossierId, id, body, to: slug }, later(minutes))
const thread = (who: Person | Staff = mei) => openThread(who, { dossierId, agency: slug })
const refusal = (act: Promise<unknown>) =>
  act.then(
    () => 'done',
    ({ code, field }: { code: string; field?: { code: string } }) => field?.code ?? code,
  )
const mails = () =>
  asActor(test, (tx) => tx.select().from(outgoingMails).where(eq(outgoingMails.recipientId, mei.userId)))
const withdraw = () =>
  asActor(test, (tx) => tx.update(consents).set({ revokedAt: NOON }).where(eq(consents.dossierId, dossierId)))

describe('a thread', () => {
  it('is read by both, newest first, with who wrote', async () => {
    await toClient('Bonjour', 0)
    await toAgency('Merci', 1)
    await toClient('De rien', 2, hugo)
    const seen = (await thread())?.messages.map(({ body, by, fromStaff, isMine }) => [body, by, fromStaff, isMine])
    expect(seen).toEqual([
      ['De rien', 'Hugo', true, false],
      ['Merci', 'Mei', false, true],
      ['Bonjour', 'Claire', true, false],
    ])
    expect((await thread(hugo))?.messages.map(({ isMine }) => isMine)).toEqual([true, false, false])
    expect(await thread(hugo)).toMatchObject({ isOpen: true, client: { name: 'Mei', locale: 'fr' } })
  })

  it('knows what each has not read yet', async () => {
    await toClient('One', 0)
    await toClient('Two', 1)
    expect(await listUnread(mei, dossierId)).toEqual([{ agency: { slug, name: 'Zenith Relocation' }, count: 2 }])
    const news = async (who: Person | Staff) => (await thread(who))?.messages.map(({ isNew }) => isNew)
    expect(await news(hugo)).toEqual([true, true])
    expect(await news(hugo)).toEqual([false, false])
    expect(await news(mei)).toEqual([true, true])
    expect(await news(mei)).toEqual([false, false])
    expect(await listUnread(mei, dossierId)).toEqual([])
    await toClient('Three', 2)
    expect(await news(mei)).toEqual([true, false, false])
    expect(await news(claire)).toEqual([false, false, false])
  })

  it('takes the same form once, and no other text under its id', async () => {
    const id = newId()
    await Promise.all([1, 2, 3].map(() => toAgency('Once', 0, id)))
    expect((await thread())?.messages).toHaveLength(1)
    expect(await refusal(toAgency('Something else', 1, id))).toBe('conflict')
    expect(await refusal(toClient('Once', 1, claire, id))).toBe('conflict')
    expect((await thread())?.messages.map(({ body }) => body)).toEqual(['Once'])
  })

  it('takes no social security number', () => {
    const body = 'It is 2 55 08 14 168 025 38'
    expect(messageInput.safeParse({ dossierId, id: newId(), body }).error?.issues[0]?.message).toBe('holds-number')
  })

  it('is closed to both once the access ends: the client reads on, the staff find nothing', async () => {
    await toClient('Bonjour', 0)
    await withdraw()
    expect(await thread()).toMatchObject({ isOpen: false, messages: [{ body: 'Bonjour' }] })
    expect(await refusal(toAgency('Still there?', 1))).toBe('access-ended')
    expect(await thread(claire)).toBeNull()
    expect(await refusal(toClient('Hello?', 1))).toBe('not-found')
    expect((await thread())?.messages).toHaveLength(1)
  })

  it('is nobody else’s', async () => {
    await toClient('Bonjour', 0)
    const stranger = await aPerson()
    const other = await aStaff(await anAgency())
    expect([await thread(stranger), await thread(other)]).toEqual([null, null])
    expect(await refusal(listUnread(stranger, dossierId))).toBe('not-found')
    expect(await refusal(writeToAgency(stranger, { dossierId, id: newId(), body: 'x', to: slug }, NOON))).toBe(
      'not-found',
    )
    expect(await refusal(toClient('x', 1, other))).toBe('not-found')
    const viewer = await aStaff(agencyId, 'viewer')
    expect(await refusal(toClient('x', 1, viewer))).toBe('not-found')
    expect((await thread(viewer))?.messages).toHaveLength(1)
    expect(await openThread(mei, { dossierId, agency: 'agency-none' })).toBeNull()
    for (const agency of ['', '\u0000', 'x'.repeat(99), "a'"]) {
      expect(await openThread(mei, { dossierId, agency }), agency).toBeNull()
    }
    const unknown = await anAgency()
    expect(await openThread(mei, { dossierId, agency: `agency-${unknown}` })).toBeNull()
  })

  it('of one agency holds nothing of another’s with the same client', async () => {
    const second = await anAgency()
    await aConsent(dossierId, second)
    const nadia = await aStaff(second)
    await toClient('Of the first', 0)
    expect(await openThread(nadia, { dossierId, agency: `agency-${second}` })).toMatchObject({ messages: [] })
    expect(await openThread(nadia, { dossierId, agency: slug })).toBeNull()
  })
})

describe('the mail that an agency wrote', () => {
  it('comes once until the client has read, in their language, with nothing of what was written', async () => {
    await toClient('The apostille is missing', 0)
    await toClient('And a translation', 1, hugo)
    const [mail, ...others] = await mails()
    expect(others).toEqual([])
    expect(mail).toMatchObject({ purpose: 'agency', state: 'queued', subject: 'Votre agence vous a écrit' })
    for (const text of [mail?.subject, mail?.textBody, mail?.htmlBody]) {
      expect(text).not.toMatch(/apostille|translation|Claire|Zenith/)
    }
    expect(mail?.textBody).toContain(`/fr/dossiers/${dossierId}/messages/${slug}`)
    await thread()
    await toClient('One more', 2)
    await toClient('Two more', 3)
    expect(await mails()).toHaveLength(2)
  })

  it('can be found by dossier and agency, for a withdrawal to take it back', async () => {
    await toClient('Bonjour', 0)
    expect((await mails())[0]?.key).toContain(`|agency|${dossierId}/${agencyId}/`)
  })

  it('does not come for what the client wrote', async () => {
    await toAgency('Hello', 0)
    expect(await mails()).toEqual([])
  })
})

describe('notes for colleagues', () => {
  const note = (body: string, staff = claire, id = newId()) => addInternalNote(staff, { dossierId, id, body }, NOON)

  it('are read by the agency, and by nobody else in any way', async () => {
    await note('INTERNAL-CANARY')
    expect(await listInternalNotes(hugo, dossierId)).toMatchObject([{ body: 'INTERNAL-CANARY', by: 'Claire' }])
    const second = await anAgency()
    await aConsent(dossierId, second)
    expect(await listInternalNotes(await aStaff(second), dossierId)).toEqual([])
    const shown = [
      await thread(),
      await listNotes(mei, dossierId),
      await getDossier(mei, dossierId, 'en', NOON),
      await listUnread(mei, dossierId),
      await mails(),
    ]
    expect(JSON.stringify(shown)).not.toContain('INTERNAL-CANARY')
    await withdraw()
    expect(await refusal(listInternalNotes(claire, dossierId))).toBe('not-found')
  })

  it('are kept once, not written by a viewer, not without consent', async () => {
    const id = newId()
    await note('Once', claire, id)
    await note('Once', claire, id)
    expect(await refusal(note('Other', claire, id))).toBe('conflict')
    expect(await listInternalNotes(claire, dossierId)).toHaveLength(1)
    const viewer = await aStaff(agencyId, 'viewer')
    expect(await refusal(note('x', viewer))).toBe('not-found')
    expect(await listInternalNotes(viewer, dossierId)).toHaveLength(1)
    await withdraw()
    expect(await refusal(note('x'))).toBe('not-found')
  })
})
