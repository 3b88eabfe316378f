import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { database } from '#db/client.ts'
import { progressLinks } from '#db/schema/dossiers.ts'
import { hashOfToken } from '#lib/accounts/secrets.ts'
import { closeDossier } from '#lib/dossiers/close-dossier.ts'
import { completeStep } from '#lib/dossiers/complete-step.ts'
import { deleteDossier } from '#lib/dossiers/delete-dossier.ts'
import { newId } from '#lib/ids.ts'
import { useDatabase } from '#tests/database.ts'
import { eventsOf } from '#tests/dossier-rows.ts'
import { aDossier, aPerson, NOON } from '#tests/factories.ts'
import { setMailEnvironment } from '#tests/mail-round.ts'
import { endProgressLink } from './end-progress-link.ts'
import { listProgressLinks } from './list-progress-links.ts'
import { makeProgressLink } from './make-progress-link.ts'
import { readProgress } from './read-progress.ts'

useDatabase()
setMailEnvironment()

let networks = 0
const read = (token: string | null, network = `192.0.2.${++networks}`) => readProgress(token ?? '', network, NOON)
const make = async (person: Awaited<ReturnType<typeof aPerson>>, dossierId: string, id = newId()) =>
  makeProgressLink(person, { dossierId, id, label: 'Acme Ltd' }, NOON)

describe('a progress link', () => {
  it('shows how many steps are done and who makes the next, and nothing else', async () => {
    const mei = await aPerson({ name: 'Mei' })
    const dossierId = await aDossier(mei)
    const token = await make(mei, dossierId)
    const before = await read(token)
    expect(before).toEqual({ done: 0, total: expect.any(Number), next: 'me' })
    await completeStep(mei, { dossierId, key: 'gather' }, NOON)
    expect(await read(token)).toMatchObject({ done: 1, total: before?.total })
    await closeDossier(mei, { dossierId, reason: 'other' }, NOON)
    expect(await read(token)).toMatchObject({ next: null })
  })

  it('has 256 random bits of which only a hash is kept, and is told to the log', async () => {
    const mei = await aPerson()
    const dossierId = await aDossier(mei)
    const token = (await make(mei, dossierId)) ?? ''
    expect(Buffer.from(token, 'base64url')).toHaveLength(32)
    const rows = await database().select().from(progressLinks).where(eq(progressLinks.dossierId, dossierId))
    expect(rows).toMatchObject([{ tokenHash: hashOfToken(token), label: 'Acme Ltd', revokedAt: null }])
    expect(JSON.stringify(rows)).not.toContain(token)
    expect(await eventsOf(dossierId)).toEqual(['dossier.created', 'progress.link-made'])
  })

  it('is one of several, each ended by itself and at once; twice is no error', async () => {
    const mei = await aPerson()
    const dossierId = await aDossier(mei)
    const [one, other] = [await make(mei, dossierId), await make(mei, dossierId)]
    const [first] = await listProgressLinks(mei, dossierId)
    const end = { dossierId, link: first?.id ?? '' }
    await Promise.all([endProgressLink(mei, end, NOON), endProgressLink(mei, end, NOON)])
    await endProgressLink(mei, end, NOON)
    expect([await read(one), await read(other)]).toEqual([null, expect.anything()])
    expect(await listProgressLinks(mei, dossierId)).toHaveLength(1)
    expect((await eventsOf(dossierId)).filter((action) => action === 'progress.link-ended')).toHaveLength(1)
    for (const unknown of [newId(), '', 'x'.repeat(100), 'é\u0000']) expect(await read(unknown)).toBeNull()
  })

  it('is made once by a form that is posted twice, ten at most, and by the owner alone', async () => {
    const [mei, stranger] = [await aPerson(), await aPerson()]
    const [dossierId, theirs] = [await aDossier(mei), await aDossier(stranger)]
    const id = newId()
    const [token, again] = [await make(mei, dossierId, id), await make(mei, dossierId, id)]
    expect([token === null, again]).toEqual([false, null])
    await expect(make(stranger, theirs, id)).rejects.toMatchObject({ code: 'conflict' })
    await expect(make(stranger, dossierId)).rejects.toMatchObject({ code: 'not-found' })
    await expect(endProgressLink(stranger, { dossierId: theirs, link: id }, NOON)).rejects.toMatchObject({
      code: 'not-found',
    })
    await Promise.allSettled(Array.from({ length: 12 }, () => make(mei, dossierId)))
    expect(await listProgressLinks(mei, dossierId)).toHaveLength(10)
    await expect(make(mei, dossierId)).rejects.toMatchObject({ code: 'invalid' })
  })

  it('ends with the dossier', async () => {
    const mei = await aPerson()
    const dossierId = await aDossier(mei)
    const token = await make(mei, dossierId)
    await deleteDossier(mei, { dossierId, sure: 'yes' }, NOON)
    expect(await read(token)).toBeNull()
  })

  it('is read so often an hour and no more; a network that tries unknown ones is stopped', async () => {
    const mei = await aPerson()
    const dossierId = await aDossier(mei)
    const token = await make(mei, dossierId)
    for (let count = 0; count < 120; count += 1) await read(token)
    await expect(read(token)).rejects.toMatchObject({ code: 'rate-limited' })
    for (let count = 0; count < 120; count += 1) await read('x', '198.51.100.3')
    await expect(read('y', '198.51.100.3')).rejects.toMatchObject({ code: 'rate-limited' })
  })
})
