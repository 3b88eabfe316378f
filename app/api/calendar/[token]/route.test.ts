import { describe, expect, it, vi } from 'vitest'
import { endCalendarFeed } from '#lib/feeds/end-calendar-feed.ts'
import { makeCalendarFeed } from '#lib/feeds/make-calendar-feed.ts'
import { useDatabase } from '#tests/database.ts'
import { aPerson } from '#tests/factories.ts'
import { setMailEnvironment } from '#tests/mail-round.ts'
import { request } from '#tests/next-request.ts'
import { GET } from './route.ts'

vi.mock('next/headers', () => import('#tests/next-request.ts'))
useDatabase()
setMailEnvironment()

async function get(token: string): Promise<{ status: number; headers: Record<string, string>; text: string }> {
  request(`/api/calendar/${token}`, { 'x-forwarded-for': '203.0.113.7' })
  const address = new Request(`https://complet.example/api/calendar/${token}`)
  const answer = await GET(address, { params: Promise.resolve({ token }) })
  return { status: answer.status, headers: Object.fromEntries(answer.headers), text: await answer.text() }
}

describe('a calendar’s address', () => {
  it('answers without a session, to nobody’s cache', async () => {
    const token = await makeCalendarFeed(await aPerson())
    const { status, headers, text } = await get(token)
    expect(status).toBe(200)
    expect(headers).toMatchObject({
      'content-type': 'text/calendar; charset=utf-8',
      'cache-control': 'private, no-cache',
      'x-robots-tag': 'noindex',
    })
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*\r\nEND:VCALENDAR\r?\n?$/)
  })

  it('says the same of one that has ended, one that was replaced, and one that never was', async () => {
    const person = await aPerson()
    const [replaced, ended] = [await makeCalendarFeed(person), await makeCalendarFeed(person)]
    expect((await get(replaced)).status).toBe(404)
    await endCalendarFeed(person)
    const unknown = await get('x'.repeat(43))
    expect(unknown).toMatchObject({ status: 404, text: 'unknown' })
    expect(await get(replaced)).toEqual(unknown)
    expect(await get(ended)).toEqual(unknown)
  })

  it('beyond the limit says when to come back', async () => {
    const token = await makeCalendarFeed(await aPerson())
    for (let count = 0; count < 120; count += 1) await get(token)
    expect(await get(token)).toMatchObject({ status: 429, headers: { 'retry-after': '3600' } })
  })
})
