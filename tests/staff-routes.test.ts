import { eq } from 'drizzle-orm'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import * as clientsCsv from '#app/api/agencies/[agencySlug]/clients.csv/route.ts'
import * as upload from '#app/api/agencies/[agencySlug]/import/route.ts'
import { clientImports } from '#db/schema/imports.ts'
import { systemActor } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { newId } from '#lib/ids.ts'
import { routes } from '#lib/routes.ts'
import { aWork, type Work } from '#tests/action-forms.ts'
import { captureLog } from '#tests/captured-log.ts'
import { useDatabase } from '#tests/database.ts'
import { enter, enterAsStaff } from '#tests/enter.ts'
import { anAgency, aPerson, aStaff } from '#tests/factories.ts'
import { setMailEnvironment } from '#tests/mail-round.ts'
import { browser, formOf, request } from '#tests/next-request.ts'
import { fingerprint } from '#tests/search-database.ts'
import { readSourceFiles } from '#tests/source-files.ts'

vi.mock('next/headers', () => import('#tests/next-request.ts'))
vi.mock('next/cache', () => ({ refresh: () => {} }))
setMailEnvironment()
const addresses = useDatabase()
const log = captureLog()

// What staff send and fetch that is no page and no action, called as Next calls it.

let work: Work
beforeAll(async () => {
  work = await aWork()
})
beforeEach(() => {
  browser.clear()
  request('/api/agencies')
})

type Sent = { slug?: string; id?: string; text?: string; file?: BlobPart; in?: 'en' | 'fr' }

function fetchTable({ slug = work.slug, in: locale = 'en' }: Sent = {}): Promise<Response> {
  const asked = new Request(`https://complet.example${routes.clientsCsv(locale, slug, 'caseWorker=mine')}`)
  return clientsCsv.GET(asked, { params: Promise.resolve({ agencySlug: slug }) })
}

function send({ slug = work.slug, id = newId(), text, file, in: locale = 'en' }: Sent = {}): Promise<Response> {
  const form = formOf({ id, ...(text !== undefined && { text }) })
  if (file !== undefined) form.set('file', new File([file], 'clients.csv'))
  const asked = new Request(`https://complet.example${routes.uploadClients(locale, slug)}`, {
    method: 'POST',
    body: form,
  })
  return upload.POST(asked, { params: Promise.resolve({ agencySlug: slug }) })
}

const ROUTES = {
  'clients.csv': (sent?: Sent) => fetchTable(sent),
  import: (sent?: Sent) => send({ file: 'mei@example.org', ...sent }),
} as const
const leads = (answer: Response) => ({ status: answer.status, to: answer.headers.get('location') })

it('every route of agencies is here, and was made by defineStaffRoute', () => {
  const files = readSourceFiles().filter(({ path }) => /^app\/api\/agencies\/.*route\.ts$/.test(path))
  expect(files.map(({ path }) => path.split('/').at(-2)).sort()).toEqual(Object.keys(ROUTES).sort())
  const exported = files.flatMap(({ text }) => [...text.matchAll(/^export (?!type\b).*$/gm)].map(([line]) => line))
  expect(exported.filter((line) => !/^export const [A-Z]+ = defineStaffRoute\(\{$/.test(line))).toEqual([])
  for (const handler of [clientsCsv.GET, upload.POST]) {
    expect(Reflect.get(handler, Symbol.for('complet.action'))).toBe(true)
  }
})

describe.each(Object.entries(ROUTES))('%s', (_, call) => {
  const attempt = async (sent?: Sent) => {
    const before = await fingerprint(addresses.adminUrl)
    const answer = leads(await call(sent))
    return { ...answer, changed: before !== (await fingerprint(addresses.adminUrl)) }
  }

  it('leads whoever is not signed in there, and staff without their second factor to it', async () => {
    expect(await attempt()).toMatchObject({
      status: 303,
      to: expect.stringMatching(/^\/en\/sign-in\?next=/),
      changed: false,
    })
    await enter(work.manager)
    const factor = expect.stringMatching(/^\/en\/account\/second-factor\?next=/)
    expect(await attempt()).toMatchObject({ status: 303, to: factor, changed: false })
  })

  it('is absent for everybody else, whatever they ask for', async () => {
    const absent = { status: 303, to: routes.notFound('en'), changed: false }
    const elsewhere = await aStaff(await anAgency(), 'manager')
    for (const person of [await aPerson(), work.former, elsewhere, work.viewer]) {
      await enterAsStaff(person)
      expect(await attempt(), person.email).toEqual(absent)
      for (const slug of ['agency-none', 'x']) expect(await attempt({ slug })).toEqual(absent)
    }
  })

  it('works for managers and case-workers', async () => {
    for (const person of [work.manager, work.caseWorker]) {
      await enterAsStaff(person)
      expect(await attempt()).toMatchObject({ changed: true })
    }
  })
})

describe('the table of clients', () => {
  it('comes as a file that nobody stores', async () => {
    await enterAsStaff(work.manager)
    const answer = await fetchTable({ in: 'fr' })
    expect(answer.status).toBe(200)
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'cache-control': 'private, no-store',
      'content-disposition': expect.stringMatching(/^attachment; filename="clients-[a-z0-9-]+\.csv"$/),
    })
    expect(await answer.text()).toMatch(/^Nom;/)
  })
})

describe('a list that is sent', () => {
  const kept = () =>
    asActor(systemActor('test'), (tx) =>
      tx.select().from(clientImports).where(eq(clientImports.userId, work.caseWorker.userId)),
    )

  it('from another site is not looked at', async () => {
    await enterAsStaff(work.manager)
    for (const origin of ['https://evil.example', 'null']) {
      request('/api/agencies', { origin })
      expect((await send({ text: 'mei@example.org' })).status).toBe(403)
    }
  })

  it('leads to its page, the same one where it is sent twice', async () => {
    await enterAsStaff(work.caseWorker)
    const id = newId()
    for (const file of ['mei@example.org', 'mei@example.org']) {
      expect(leads(await send({ id, file, in: 'fr' }))).toEqual({
        status: 303,
        to: routes.agencyImported('fr', work.slug, id),
      })
    }
    expect((await kept()).filter((one) => one.id === id)).toHaveLength(1)
  })

  it('as a file that is none leads back and says why', async () => {
    await enterAsStaff(work.caseWorker)
    const before = (await kept()).length
    const lines = `${'person@example.org\n'.repeat(50_000)}`
    for (const [file, problem] of [
      ['', 'table-empty'],
      [lines, 'table-too-long'],
      ['x'.repeat(3 * 1024 * 1024), 'table-too-large'],
      [new Uint8Array([0x50, 0x4b, 3, 4, 0]), 'table-not-text'],
      ['a,"b', 'table-open-quote'],
    ] as const) {
      const to = `${routes.agencyImport('en', work.slug)}?problem=${problem}`
      expect(leads(await send({ file })), problem).toEqual({ status: 303, to })
    }
    expect(leads(await send({ id: 'x', file: 'mei@example.org' })).to).toContain('problem=invalid')
    expect((await kept()).length).toBe(before)
    expect(log.lines).toEqual([])
  })

  it('as text comes back where it cannot be taken, ready to be sent again', async () => {
    const text = 'mei@example.org\n"ana@example.org'
    const signedOut = await (await send({ text, in: 'fr' })).text()
    expect(signedOut).toContain('<html lang="fr">')
    await enterAsStaff(work.caseWorker)
    const wrong = await (await send({ text: 'name,mail\n"ana,b\nc,d' })).text()
    expect(wrong).toContain('name,mail')
    expect(wrong).toContain('never closed')
    for (const page of [signedOut, wrong]) expect(page).toContain(`action="/api/agencies/${work.slug}/import?in=`)
    expect(signedOut).toContain('mei@example.org')
  })
})
