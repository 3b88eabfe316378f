import { extractText, getDocumentProxy } from 'unpdf'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Person, systemActor } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { openSession } from '#lib/accounts/open-session.ts'
import { SESSION_COOKIE } from '#lib/auth/cookies.ts'
import { newId } from '#lib/ids.ts'
import { now } from '#lib/time/clock.ts'
import { captureLog } from '#tests/captured-log.ts'
import { useDatabase } from '#tests/database.ts'
import { aDossier, aPerson } from '#tests/factories.ts'
import { setMailEnvironment } from '#tests/mail-round.ts'
import { browser, type Fields, formOf, request } from '#tests/next-request.ts'
import { fingerprint, tablesHolding } from '#tests/search-database.ts'
import { POST } from './route.ts'

vi.mock('next/headers', () => import('#tests/next-request.ts'))
setMailEnvironment()
const addresses = useDatabase()
const log = captureLog()

const NUMBER = '2 55 08 14 168 025 38'
const LETTER = 'complaint_silence'

let person: Person
let dossierId: string
beforeAll(async () => {
  person = await aPerson()
  dossierId = await aDossier(person, { at: now() })
})
beforeEach(async () => {
  browser.clear()
  request('/api/letters')
  await enter(person)
})

async function enter(who: Person): Promise<void> {
  const { token } = await asActor(systemActor('test'), (tx) => openSession(tx, who.userId, null, now()))
  browser.set(SESSION_COOKIE, token)
}

function send(fields: Fields, { locale = 'en', id = dossierId, letter = LETTER } = {}): Promise<Response> {
  const made = new Request(`https://complet.example/api/letters/${locale}/${id}/${letter}`, {
    method: 'POST',
    body: formOf(fields),
    headers: { 'x-nonce': 'n0nce' },
  })
  return POST(made, { params: Promise.resolve({ locale, dossierId: id, letter }) })
}

async function textOf(answer: Response): Promise<string> {
  const document = await getDocumentProxy(new Uint8Array(await answer.arrayBuffer()))
  return (await extractText(document, { mergePages: true })).text.replace(/\s+/g, ' ')
}

describe('the letter as a file', () => {
  it('holds what was typed, and nothing of it is kept', async () => {
    const before = await fingerprint(addresses.adminUrl)
    const typed = {
      name: 'Mei Chen',
      address: '3 rue des Lilas\n69003 Lyon',
      fund: 'CPAM du Rhône',
      reference: 'AB-118',
      'sentOn.day': '3',
      'sentOn.month': '2',
      'sentOn.year': '2026',
    }
    const answer = await send(typed)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe('application/pdf')
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="lettre-complaint-silence.pdf"')
    const text = await textOf(answer)
    for (const part of ['Mei Chen', '3 rue des Lilas', '69003 Lyon', 'CPAM du Rhône', 'AB-118', '3 février 2026'])
      expect(text).toContain(part)
    expect(await fingerprint(addresses.adminUrl)).toBe(before)
  })

  it('is made with dotted lines where nothing was typed', async () => {
    const answer = await send({ name: '', address: '', fund: '', reference: '' })
    expect(await textOf(answer)).toContain('………')
  })
})

describe('what stands in the way', () => {
  it.each([
    ['en', 'This looks like a French social security number.'],
    ['fr', 'sécurité sociale'],
  ])('a social security number: the form again, with every word in it (%s)', async (locale, words) => {
    for (const field of ['name', 'address', 'fund', 'reference']) {
      const answer = await send({ name: 'Mei', address: 'Lyon <3', [field]: NUMBER }, { locale })
      expect(answer.status, field).toBe(422)
      const html = await answer.text()
      expect(html).toContain(`<html lang="${locale}">`)
      expect(html).toContain(words)
      expect(html).toContain(NUMBER)
      if (field !== 'address') expect(html).toContain('Lyon &#60;3')
      expect(html).toContain(`action="/api/letters/${locale}/${dossierId}/${LETTER}"`)
    }
    expect(await tablesHolding(addresses.adminUrl, NUMBER, NUMBER.replaceAll(' ', ''))).toEqual([])
    expect(log.lines).toEqual([])
  })

  it('a day that does not exist, at its field and as it was typed', async () => {
    const html = await (await send({ 'sentOn.day': '31', 'sentOn.month': '2', 'sentOn.year': '2026' })).text()
    expect(html).toContain('There is no such day in the calendar.')
    expect(html).toContain('name="sentOn.day" value="31"')
  })

  it('characters that the PDF cannot draw: named, and the letter there to be printed with them', async () => {
    const answer = await send({ name: '陈美' })
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(html).toContain('陈 美')
    expect(html).toMatch(/<article lang="fr">.*陈美.*Madame, Monsieur/s)
  })

  it('nobody signed in any more: what was typed comes back, and nothing of the dossier', async () => {
    browser.clear()
    const answer = await send({ address: 'Lyon' })
    expect(answer.status).toBe(401)
    const html = await answer.text()
    expect(html).toContain('You are signed out by now.')
    expect(html).toContain('>\nLyon</textarea>')
    expect(html).toContain('href="/en/sign-in"')
  })

  it('somebody else’s dossier answers as none, and so does a letter that there is not', async () => {
    const outcome = async (answer: Promise<Response>) => {
      const { status, headers } = await answer
      return [status, headers.get('location')]
    }
    const absent = [303, '/en/absent']
    expect(await outcome(send({}, { letter: 'none' }))).toEqual(absent)
    expect(await outcome(send({}, { id: newId() }))).toEqual(absent)
    expect(await outcome(send({}, { id: "x'" }))).toEqual(absent)
    await enter(await aPerson())
    expect(await outcome(send({}))).toEqual(absent)
    expect((await send({}, { locale: 'de' })).status).toBe(404)
  })

  it('another site’s form', async () => {
    for (const origin of ['https://evil.example', 'null', null]) {
      request('/api/letters', { origin })
      expect((await send({ name: 'Mei' })).status, String(origin)).toBe(403)
    }
  })

  it('whatever odd is typed', async () => {
    for (const odd of ['\u0000', '\ud800', 'x'.repeat(10_000), '{name}', '<script>alert(1)</script>', '\u202etxt']) {
      for (const field of ['name', 'address', 'reference', 'document', 'sentOn.day', '__proto__', 'other']) {
        const answer = await send({ [field]: odd })
        expect([200, 422], `${field} ${odd.slice(0, 20)}`).toContain(answer.status)
        if (answer.status === 422) expect(await answer.text()).not.toContain('<script>')
      }
    }
    expect(log.lines).toEqual([])
  })
})
