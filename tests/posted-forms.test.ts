import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { getDossier } from '#lib/dossiers/get-dossier.ts'
import { listNotes } from '#lib/dossiers/list-notes.ts'
import { fieldErrorText } from '#lib/i18n/error-text.ts'
import { newId } from '#lib/ids.ts'
import { closeSender } from '#lib/jobs/wake-worker.ts'
import { ACTION_FORMS, aWorkOf, aWorld, STAFF_FORMS, type World } from '#tests/action-forms.ts'
import { captureLog } from '#tests/captured-log.ts'
import { useDatabase } from '#tests/database.ts'
import { enterAsStaff } from '#tests/enter.ts'
import { aPerson } from '#tests/factories.ts'
import { setMailEnvironment } from '#tests/mail-round.ts'
import { browser, type Fields, post, request } from '#tests/next-request.ts'
import { tablesHolding } from '#tests/search-database.ts'

vi.mock('next/headers', () => import('#tests/next-request.ts'))
vi.mock('next/cache', () => ({ refresh: () => {} }))
setMailEnvironment()
const addresses = useDatabase()
const log = captureLog()
afterAll(closeSender)

/** Published examples, as people write them. */
const NUMBERS = [
  '255081416802538',
  '2 55 08 14 168 025 38',
  '2.55.08.14.168.025.38',
  '2\u202f55\u202f08\u202f14\u202f168\u202f025',
  '2 55 08 2A 168 025 97',
  '２５５０８１４１６８０２５３８',
  'My number: 2-55-08-14-168-025/38, thanks',
]

const ODD = [
  '',
  '   ',
  '\u0000',
  'a\u0000b\u0007c',
  '\ud800',
  'x\udc00y',
  'x'.repeat(10_000),
  '👩‍👩‍👧‍👦'.repeat(500),
  'e\u0301'.repeat(2_000),
  '\u202etxt.exe\u2066',
  'שלום עולם',
  '2026-02-31',
  '2091-12-31',
  '0000-00-00',
  '-1',
  '1.5',
  '1e309',
  '99999999999999999999',
  'NaN',
  'null',
  'undefined',
  "'; drop table users; --",
  '<script>alert(1)</script>',
  '{"$gt":""}',
  '../../../etc/passwd',
  '%00%0a',
  'a\r\nSet-Cookie: b=c',
  '__proto__',
  'constructor',
  '{count, plural, other {#}}',
  ['yes', 'yes'],
  ['a', 'b', 'c'],
]

let visits = 0

/** Another network each time, so that the limits of signing in do not hide what comes after them. */
const arrive = () => {
  visits += 1
  request('/en/dossiers', { 'x-forwarded-for': `10.${(visits >> 16) & 255}.${(visits >> 8) & 255}.${visits & 255}` })
}

/** Posts the form with one field changed; nothing may go wrong that was not foreseen. */
async function postWith(name: keyof typeof ACTION_FORMS, world: World, field: string, value: string | string[]) {
  arrive()
  const entry = ACTION_FORMS[name]
  if (!entry) throw new Error(`no action ${name}`)
  const typed: Fields = { ...entry.form(world), [field]: value }
  const answer = await post(entry.action, typed)
  const what = `${name}.${field} = ${JSON.stringify(value).slice(0, 60)}`
  expect(answer.state?.code, what).not.toBe('unavailable')
  expect(log.lines, what).toEqual([])
  return answer
}

describe.each(Object.keys(ACTION_FORMS))('%s', (name) => {
  it('takes whatever is put into its fields without failing, and hands back what was typed', async () => {
    const person = await aPerson()
    const world = { ...(await aWorld(person)), ...(STAFF_FORMS[name] && { work: await aWorkOf(person) }) }
    await ACTION_FORMS[name]?.first?.(world)
    browser.clear()
    await enterAsStaff(person)
    const fields = [...Object.keys(ACTION_FORMS[name]?.form(world) ?? {}), 'extra']
    for (const field of fields) {
      for (const value of [...NUMBERS, ...ODD]) {
        const { state } = await postWith(name, world, field, value)
        if (state?.status !== 'error') continue
        expect(state.message?.length, field).toBeGreaterThan(10)
        // A form's text is well-formed by the standard: a lone half of a pair arrives as its replacement.
        const arrived = typeof value === 'string' ? value.toWellFormed() : value
        expect(state.values?.[field], `${field} = ${String(value).slice(0, 40)}`).toEqual(arrived)
      }
    }
  })
})

// What all of the above was put into.
it('no table keeps a social security number, whichever field it was typed into', async () => {
  const compact = NUMBERS.map((number) => number.normalize('NFKC').replace(/[^\dAB]/g, ''))
  const halves = ['2550814168025', '255082A168025']
  expect(await tablesHolding(addresses.adminUrl, ...NUMBERS, ...compact.filter(Boolean), ...halves)).toEqual([])
})

describe('a number typed into a free text', () => {
  let world: World
  beforeAll(async () => {
    const person = await aPerson()
    world = { ...(await aWorld(person)), work: await aWorkOf(person) }
  })
  beforeEach(async () => {
    browser.clear()
    await enterAsStaff(world.owner)
  })

  it.each([
    ['addNote', 'body'],
    ['addToHousehold', 'name'],
    ['renameInHousehold', 'name'],
    ['makeProgressLink', 'label'],
    ['addContact', 'withWhom'],
    ['addContact', 'said'],
    ['addContact', 'reference'],
    ['renameDossier', 'title'],
    ['createDossier', 'title'],
    ['reportAuthority', 'answer'],
    ['addPersonalReminder', 'text'],
    ['updateAccount', 'name'],
    ['findAgency', 'agency'],
    ['writeToAgency', 'body'],
    ['updateAgency', 'name'],
    ['updateAgency', 'openingHours'],
    ['askForChanges', 'words'],
    ['waivePaper', 'words'],
    ['undoVerdict', 'words'],
    ['writeToClient', 'body'],
    ['addInternalNote', 'body'],
  ])('%s: is refused at its field with a kind explanation, and is still there to be corrected', async (name, field) => {
    for (const number of NUMBERS) {
      for (const locale of ['en', 'fr'] as const) {
        arrive()
        const entry = ACTION_FORMS[name]
        if (!entry) throw new Error(`no action ${name}`)
        request(`/${locale}/dossiers`)
        const { state } = await post(entry.action, { ...entry.form(world), [field]: `Before. ${number}` })
        expect(state).toMatchObject({ status: 'error', code: 'invalid' })
        expect(state?.fieldErrors).toEqual({ [field]: fieldErrorText(locale, 'holds-number') })
        expect(state?.values?.[field]).toBe(`Before. ${number}`)
      }
    }
    expect(log.lines).toEqual([])
  })

  it('leaves alone what only looks a little like one', async () => {
    const texts = ['Called 36 46 on 12/05/2026 at 14:30', 'IBAN FR76 3000 6000 0112 3456 7890 189', '+33 1 84 90 36 46']
    for (const body of texts) {
      arrive()
      const { action, form } = ACTION_FORMS.addNote ?? {}
      if (!action || !form) throw new Error('no action')
      expect((await post(action, { ...form(world), body })).state?.status, body).toBe('ok')
    }
  })
})

describe('words of any script', () => {
  const TEXTS = [
    '👩‍👩‍👧‍👦 Émilie',
    'עמוס עוז',
    'محمد‎',
    '王小明',
    'O’Brien-Ngô Đình',
    "Robert'); --",
    '<b>&amp;</b>',
    '\u202eabc\u202c',
  ]

  it.each(TEXTS)('%j comes back as it was typed', async (text) => {
    const { owner, dossierId } = await aWorld(await aPerson())
    browser.clear()
    await enterAsStaff(owner)
    arrive()
    const { renameDossier, addNote } = ACTION_FORMS
    if (!renameDossier || !addNote) throw new Error('no action')
    expect((await post(renameDossier.action, { dossierId, title: text })).state?.status).toBe('ok')
    expect((await post(addNote.action, { dossierId, id: newId(), body: `${text}\n${text}` })).state?.status).toBe('ok')
    const normal = text.normalize('NFC')
    expect((await getDossier(owner, dossierId, 'en'))?.title).toBe(normal)
    expect((await listNotes(owner, dossierId)).map(({ body }) => body)).toContain(`${normal}\n${normal}`)
  })
})
