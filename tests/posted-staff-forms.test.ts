import { beforeEach, describe, expect, it, vi } from 'vitest'
import { SESSION_COOKIE } from '#lib/auth/cookies.ts'
import { captureLog } from '#tests/captured-log.ts'
import { useDatabase } from '#tests/database.ts'
import { setMailEnvironment } from '#tests/mail-round.ts'
import { browser, post, request } from '#tests/next-request.ts'
import { tablesHolding } from '#tests/search-database.ts'
import { aStaffWorld, CLIENT_FORMS, type StaffWorld, staffSession } from '#tests/staff-forms.ts'

vi.mock('next/headers', () => import('#tests/next-request.ts'))
vi.mock('next/cache', () => ({ refresh: () => {} }))
setMailEnvironment()
const addresses = useDatabase()
const log = captureLog()

// Bad input to the actions of staff, as tests/posted-forms.test.ts does it to those of clients.

const ODD = [
  '',
  '\u0000',
  'a\u0000b\u0007c',
  '\ud800',
  'x'.repeat(10_000),
  '\u202etxt.exe\u2066',
  '-1',
  '1e309',
  '99999999999999999999',
  "'; drop table users; --",
  '<script>alert(1)</script>',
  '%00%0a',
  '__proto__',
  ['a', 'b'],
]
const NUMBERS = ['2 55 08 14 168 025 38', '255082A16802597']

describe.each(Object.entries(CLIENT_FORMS))('%s', (_, { action, form, first }) => {
  let world: StaffWorld
  beforeEach(async () => {
    world = await aStaffWorld()
    await first?.(world)
    browser.clear()
    browser.set(SESSION_COOKIE, await staffSession(world.staff.userId))
    request('/en/agencies')
  })

  it('takes whatever is put into its fields without failing, and keeps no social security number', async () => {
    for (const field of [...Object.keys(form(world)).filter((name) => name !== 'agency'), 'extra']) {
      for (const value of [...ODD, ...NUMBERS]) {
        const { state } = await post(action, { ...form(world), [field]: value })
        const what = `${field} = ${JSON.stringify(value).slice(0, 60)}`
        expect(state?.code, what).not.toBe('unavailable')
        expect(log.lines, what).toEqual([])
        if (state?.status !== 'error') continue
        const arrived = typeof value === 'string' ? value.toWellFormed() : value
        expect(state.values?.[field], what).toEqual(arrived)
      }
    }
    expect(await tablesHolding(addresses.adminUrl, ...NUMBERS, '2550814168025', '255082A168025')).toEqual([])
  })
})
