import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { consents, messages } from '#db/schema/agencies.ts'
import { outgoingMails } from '#db/schema/mail.ts'
import { type Staff, systemActor } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { newId } from '#lib/ids.ts'
import { BLANK_WORDS } from '#lib/pure/fill-in.ts'
import { useDatabase } from '#tests/database.ts'
import { eventsOf } from '#tests/dossier-rows.ts'
import { aConsent, aDossier, anAgency, aPerson, aStaff, NOON } from '#tests/factories.ts'
import { setMailEnvironment } from '#tests/mail-round.ts'
import { assignClients, assignClientsInput } from './assign-clients.ts'
import { CHOSEN_AT_MOST, listChosen } from './chosen-clients.ts'
import { listClients } from './list-clients.ts'
import { previewValues } from './preview-values.ts'
import { writeToClients, writeToClientsInput } from './write-to-clients.ts'

setMailEnvironment()
useDatabase()

const test = systemActor('test')
let agencyId: string
let claire: Staff
let clients: string[]
beforeEach(async () => {
  agencyId = await anAgency()
  claire = await aStaff(agencyId, 'case_worker', { name: 'Claire' })
  clients = []
  for (const [name, locale] of [
    ['Ana', 'en'],
    ['Bo', 'fr'],
    ['Chen', 'en'],
  ] as const) {
    const dossierId = await aDossier(await aPerson({ name, locale }), { id: newId() })
    await aConsent(dossierId, agencyId, ['steps'])
    clients.push(dossierId)
  }
})

const withdraw = (dossierId = '') =>
  asActor(test, (tx) => tx.update(consents).set({ revokedAt: NOON }).where(eq(consents.dossierId, dossierId)))
const kept = () => asActor(test, (tx) => tx.select().from(messages).where(eq(messages.agencyId, agencyId)))
const mails = () => asActor(test, (tx) => tx.select().from(outgoingMails).where(eq(outgoingMails.purpose, 'agency')))
const mailsAbout = async () => (await mails()).filter(({ key }) => clients.some((id) => key.includes(id)))
const refused = { code: 'not-found' }

describe('several clients for one colleague', () => {
  const followed = async (staff: Staff) =>
    (await listClients(claire, { promiseDays: 2 }, { caseWorker: staff.userId }, 'en', { at: NOON })).rows.map(
      ({ dossierId }) => dossierId,
    )

  it('changes hands at once, those who withdrew left out, and says nothing twice', async () => {
    const hugo = await aStaff(agencyId)
    await withdraw(clients[2])
    const all = { client: [...clients, newId(), 'x'], caseWorker: hugo.userId }
    expect(await assignClients(claire, all, NOON)).toEqual({ count: 2, leftOut: 3 })
    expect(await assignClients(claire, all, NOON)).toEqual({ count: 2, leftOut: 3 })
    expect((await followed(hugo)).toSorted()).toEqual(clients.slice(0, 2).toSorted())
    expect((await eventsOf(clients[0] ?? '')).filter((one) => one === 'client.assigned')).toHaveLength(1)
    expect(await eventsOf(clients[2] ?? '')).not.toContain('client.assigned')
  })

  it('is not a viewer’s, nor another agency’s, nor to somebody who does not work there', async () => {
    const [viewer, stranger] = [await aStaff(agencyId, 'viewer'), await aStaff(await anAgency())]
    for (const [staff, caseWorker] of [
      [viewer, claire.userId],
      [stranger, stranger.userId],
      [claire, stranger.userId],
      [claire, viewer.userId],
    ] as const) {
      await expect(assignClients(staff, { client: clients, caseWorker }, NOON)).rejects.toMatchObject(refused)
    }
    expect(await listChosen(stranger, clients)).toEqual({ clients: [], leftOut: 3 })
    expect(await listChosen(viewer, clients)).toEqual({ clients: [], leftOut: 3 })
    expect(await followed(claire)).toEqual([])
  })

  it('takes a page of them and no more', () => {
    const many = (count: number) => ({ client: Array.from({ length: count }, newId), caseWorker: newId() })
    expect(assignClientsInput.safeParse(many(CHOSEN_AT_MOST)).success).toBe(true)
    expect(assignClientsInput.safeParse(many(CHOSEN_AT_MOST + 1)).success).toBe(false)
  })
})

describe('one message to several clients', () => {
  const { en, fr } = BLANK_WORDS
  const letter = {
    id: newId(),
    en: `Hello ${en.name}, about ${en.dossier}. ${en.me}`,
    fr: `Bonjour ${fr.name}. ${fr.agency}`,
  }
  const write = (more: Record<string, unknown> = {}, staff = claire) =>
    writeToClients(staff, writeToClientsInput.parse({ ...letter, client: clients, step: 'preview', ...more }), NOON)
  /** Sends what a preview has just shown, or something else. */
  const send = async (more: Record<string, unknown> = {}) => {
    const marks = previewValues(await write())?.['preview.mark']
    return write({ step: 'send', shown: marks, ...more })
  }

  it('is shown to its writer as each will read it, in their language, before anything happens', async () => {
    const shown = await write()
    expect(shown).toMatchObject({
      kind: 'preview',
      isChanged: false,
      previews: [
        { called: 'Ana', locale: 'en', body: 'Hello Ana, about My registration. Claire' },
        { called: 'Bo', locale: 'fr', body: 'Bonjour Bo. Zenith Relocation' },
        { called: 'Chen', locale: 'en' },
      ],
    })
    expect(await kept()).toEqual([])
    expect(await mailsAbout()).toEqual([])
  })

  it('is sent once, with one mail to each that says nothing of it', async () => {
    expect(await send()).toEqual({ kind: 'sent', count: 3, leftOut: 0 })
    await send()
    expect((await kept()).map(({ body }) => body).toSorted()).toEqual([
      'Bonjour Bo. Zenith Relocation',
      'Hello Ana, about My registration. Claire',
      'Hello Chen, about My registration. Claire',
    ])
    const sent = await mailsAbout()
    expect(sent).toHaveLength(3)
    expect(JSON.stringify(sent)).not.toMatch(/Hello (?:Ana|Chen)|Bonjour Bo/)
  })

  it('holds when the form is posted twice at once', async () => {
    await Promise.all([send(), send()])
    expect(await kept()).toHaveLength(3)
    expect(await mailsAbout()).toHaveLength(3)
  })

  it('leaves out who withdrew after the preview, and says so', async () => {
    const marks = previewValues(await write())?.['preview.mark']
    await withdraw(clients[0])
    expect(await write({ step: 'send', shown: marks })).toEqual({ kind: 'sent', count: 2, leftOut: 1 })
    expect((await kept()).map(({ dossierId }) => dossierId)).not.toContain(clients[0])
  })

  it('is not sent in other words than were shown: it is shown again', async () => {
    const changed = { kind: 'preview', isChanged: true }
    expect(await send({ en: 'Another text' })).toMatchObject(changed)
    expect(await write({ step: 'send' })).toMatchObject(changed)
    expect(await kept()).toEqual([])
  })

  it('needs a text for each language that is read, and none for the others', async () => {
    await expect(write({ fr: '' })).rejects.toMatchObject({ field: { name: 'fr', code: 'required' } })
    expect(await write({ fr: '', client: [clients[0]] })).toMatchObject({ kind: 'preview' })
    const number = '2 55 08 14 168 025 38'
    const parsed = writeToClientsInput.safeParse({ ...letter, client: clients, step: 'send', en: `Yours: ${number}` })
    expect(parsed.error?.issues).toMatchObject([{ path: ['en'], message: 'holds-number' }])
  })

  it('is not a viewer’s nor another agency’s', async () => {
    for (const staff of [await aStaff(agencyId, 'viewer'), await aStaff(await anAgency(), 'manager')]) {
      for (const step of ['preview', 'send']) await expect(write({ step }, staff)).rejects.toMatchObject(refused)
    }
  })
})
