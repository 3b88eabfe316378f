import { sql } from 'drizzle-orm'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { closeDatabase } from '#db/client.ts'
import { type Person, systemActor } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { openSession } from '#lib/accounts/open-session.ts'
import type { Visitor } from '#lib/accounts/request-sign-in.ts'
import { SESSION_COOKIE } from '#lib/auth/cookies.ts'
import { AppError, type ErrorCode } from '#lib/errors.ts'
import { newId } from '#lib/ids.ts'
import { dayField } from '#lib/pure/day-field.ts'
import { safeText } from '#lib/pure/safe-text.ts'
import { now } from '#lib/time/clock.ts'
import { captureLog } from '#tests/captured-log.ts'
import { useDatabase } from '#tests/database.ts'
import { aPerson } from '#tests/factories.ts'
import { setMailEnvironment } from '#tests/mail-round.ts'
import { browser, formOf, post, press, request } from '#tests/next-request.ts'
import { defineAction, definePublicAction } from './define-action.ts'

const refresh = vi.hoisted(() => vi.fn())
vi.mock('next/headers', () => import('#tests/next-request.ts'))
vi.mock('next/cache', () => ({ refresh }))
setMailEnvironment()
useDatabase()
const log = captureLog()

const schema = z.strictObject({ text: safeText(20), on: dayField().optional(), many: z.array(z.string()).optional() })
const PATH = '/en/dossiers/1?tab=2&problem=blocked'

let person: Person
let calls: unknown[]
const run = async (actor: Person, input: z.output<typeof schema>) => {
  calls.push([actor.userId, input])
}
const action = defineAction(schema, run)
const failing = (error: unknown) =>
  defineAction(schema, async () => {
    throw error
  })

beforeEach(async () => {
  calls = []
  refresh.mockClear()
  browser.clear()
  person = await aPerson()
  const { token } = await asActor(systemActor('test'), (tx) => openSession(tx, person.userId, null, now()))
  browser.set(SESSION_COOKIE, token)
  request(PATH)
})

describe('an action', () => {
  it('carries the brand that the build is searched for', () => {
    for (const made of [action, definePublicAction(schema, async () => {})]) {
      expect(Reflect.get(made, Symbol.for('complet.action'))).toBe(true)
    }
  })

  it('runs for whoever is signed in, with what the schema makes of the form, and renews the page', async () => {
    const answer = await post(action, { text: ' Hello ', many: ['a', 'b'], $ACTION_ID_1: '', '$ACTION_1:0': 'x' })
    expect(answer.state).toMatchObject({ status: 'ok' })
    expect(calls).toEqual([[person.userId, { text: 'Hello', many: ['a', 'b'] }]])
    expect(refresh).toHaveBeenCalledTimes(1)
    const again = await post(action, { text: 'Hello' })
    expect(again.state?.nonce).not.toBe(answer.state?.nonce)
  })

  it('shows a secret in its answer alone, with JavaScript and without: in no address and in no cookie', async () => {
    const showing = defineAction(schema, async () => 'secret', { show: (done) => ({ made: done }) })
    for (const header of ['id', null]) {
      request(PATH, { 'next-action': header })
      const { state, to } = await post(showing, { text: 'Hello' })
      expect([state, to]).toEqual([{ status: 'ok', nonce: expect.any(String), values: { made: 'secret' } }, null])
    }
    // With JavaScript the page around the form is made anew; without, it comes with the answer.
    expect(refresh).toHaveBeenCalledTimes(1)
    expect(browser.get('made')).toBeUndefined()
  })

  it('answers a script of a plain form with what the page says now, and makes no page anew', async () => {
    const answering = defineAction(schema, run, { answer: (done, locale) => [done, locale, 'words'] })
    expect(await answering(formOf({ text: 'Hello' }))).toEqual([undefined, 'en', 'words'])
    expect(calls).toHaveLength(1)
    expect(refresh).not.toHaveBeenCalled()
    // A form that keeps its state has no use for it.
    expect((await post(answering, { text: 'Hello' })).state).toEqual({ status: 'ok', nonce: expect.any(String) })
    expect(refresh).toHaveBeenCalledTimes(1)
    request(PATH, { 'next-action': null })
    expect((await press(answering, { text: 'Hello' })).to).toBe('/en/dossiers/1?tab=2')
  })

  it('leads a plain form to its page with what went wrong, whatever it would have answered', async () => {
    const answer = vi.fn()
    const blocked = async () => {
      throw new AppError('blocked')
    }
    expect((await press(defineAction(schema, blocked, { answer }), { text: 'a' })).to).toContain('problem=blocked')
    browser.clear()
    expect((await press(defineAction(schema, run, { answer }), { text: 'a' })).to).toContain('/en/sign-in?next=')
    expect(answer).not.toHaveBeenCalled()
    expect(calls).toEqual([])
  })

  it('without JavaScript leads back to the page, without the problem of before', async () => {
    request(PATH, { 'next-action': null })
    expect(await post(action, { text: 'Hello' })).toEqual({ state: null, to: '/en/dossiers/1?tab=2' })
    expect(await press(action, { text: 'Hello' })).toEqual({ state: null, to: '/en/dossiers/1?tab=2' })
    expect(calls).toHaveLength(2)
    expect(refresh).not.toHaveBeenCalled()
  })

  it('leads on where it is told to', async () => {
    const leading = defineAction(schema, async () => 'x7', {
      goTo: (id, { text }, locale) => `/${locale}/${id}/${text}`,
    })
    request('/fr/start')
    expect(await post(leading, { text: 'là' })).toEqual({ state: null, to: '/fr/x7/là' })
  })

  it('joins the three fields of a date', async () => {
    await post(action, { text: 'a', 'on.day': '3', 'on.month': '2', 'on.year': '2026' })
    expect(calls).toEqual([[person.userId, { text: 'a', on: '2026-02-03' }]])
    const none = await post(action, { text: 'a', 'on.day': '31', 'on.month': '2', 'on.year': '2026' })
    expect(none.state?.fieldErrors).toHaveProperty('on')
    expect(none.state?.values).toEqual({ text: 'a', 'on.day': '31', 'on.month': '2', 'on.year': '2026' })
  })
})

describe('what an action refuses', () => {
  it('a post that does not come from a page of ours, whatever it says of its host', async () => {
    const evil = 'https://evil.example'
    const posts: Record<string, string | null>[] = [
      { origin: null },
      { origin: 'null' },
      { origin: evil },
      { origin: evil, 'x-forwarded-host': 'evil.example', host: 'evil.example' },
      { origin: 'https://complet.example.evil.example' },
      { origin: 'http://complet.example' },
      { origin: evil, 'sec-fetch-site': 'same-origin' },
      { origin: null, 'sec-fetch-site': 'cross-site' },
      { origin: null, 'sec-fetch-site': 'same-site' },
      { origin: null, 'sec-fetch-site': 'none' },
      { origin: null, referer: 'https://complet.example/en' },
    ]
    for (const headers of posts) {
      request(PATH, headers)
      await expect(post(action, { text: 'Hello' }), JSON.stringify(headers)).rejects.toMatchObject({
        code: 'wrong-origin',
      })
    }
    expect(calls).toEqual([])
  })

  it('takes the browser’s word that it came from the same origin', async () => {
    request(PATH, { origin: null, 'sec-fetch-site': 'same-origin' })
    expect((await post(action, { text: 'Hello' })).state?.status).toBe('ok')
  })

  it('whoever is signed out, and hands back what they typed', async () => {
    browser.clear()
    const typed = { text: 'A long text', many: ['a', 'b'] }
    const { state } = await post(action, typed)
    expect(state).toMatchObject({ status: 'error', code: 'signed-out', values: typed })
    expect(state?.message).toMatch(/sign in/i)
    expect(calls).toEqual([])
  })

  it('a session that has ended, or never was', async () => {
    browser.set(SESSION_COOKIE, 'x'.repeat(43))
    expect((await post(action, { text: 'a' })).state?.code).toBe('signed-out')
    expect(calls).toEqual([])
  })

  it('a form with faults: a sentence for each field, in the language of the page, and what was typed', async () => {
    request('/fr/dossiers')
    const typed = { text: 'x'.repeat(21), 'on.day': '', 'on.month': '', 'on.year': '' }
    const { state } = await post(action, typed)
    expect(state).toMatchObject({ status: 'error', code: 'invalid', values: typed })
    expect(state?.fieldErrors?.text).toBe('C’est trop long. Raccourcissez le texte.')
    expect(Object.keys(state?.fieldErrors ?? {})).toEqual(['text', 'on'])
    expect(calls).toEqual([])
  })

  it('fields that its form does not have, and takes no harm from strange ones', async () => {
    for (const extra of ['role', 'ownerId', 'id', 'createdAt', 'constructor', 'prototype', 'toString']) {
      expect((await post(action, { text: 'a', [extra]: 'x' })).state?.code, extra).toBe('invalid')
    }
    expect(calls).toEqual([])
    const form = formOf({ text: 'a' })
    for (const value of ['x', 'y']) form.append('__proto__', value)
    const state = await action({ status: 'idle' }, form)
    expect(state.status).toBe('ok')
    expect(calls).toEqual([[person.userId, { text: 'a' }]])
  })

  it('something that is no form', async () => {
    const call = action as unknown as (...given: unknown[]) => Promise<unknown>
    for (const given of [[], [{}], [null], ['text'], [{ status: 'idle' }, { text: 'a' }]]) {
      await expect(call(...given)).rejects.toMatchObject({ code: 'invalid' })
    }
    expect(calls).toEqual([])
  })

  it('more than three hundred posts a minute by one person', async () => {
    const codes = []
    for (let posts = 0; posts < 302; posts += 1) codes.push((await post(action, { text: 'a' })).state?.code)
    expect(codes.filter((code) => code === 'rate-limited')).toHaveLength(2)
    expect(codes.at(-1)).toBe('rate-limited')
    expect(calls).toHaveLength(300)
  })
})

describe('what goes wrong in an action', () => {
  it.each<ErrorCode>(['blocked', 'closed', 'conflict', 'expired', 'not-found'])(
    '%s: its sentence, and what was typed',
    async (code) => {
      const { state } = await post(failing(new AppError(code, 'for developers')), { text: 'Mine' })
      expect(state).toMatchObject({ status: 'error', code, values: { text: 'Mine' } })
      expect(state?.message?.length).toBeGreaterThan(20)
      expect(JSON.stringify(state)).not.toContain('for developers')
      expect(log.lines).toEqual([])
    },
  )

  it('leads a plain form back to its page with the code, and the signed-out to where they sign in', async () => {
    expect((await press(failing(new AppError('blocked')), { text: 'a' })).to).toBe(
      '/en/dossiers/1?tab=2&problem=blocked',
    )
    browser.clear()
    expect((await press(action, { text: 'a' })).to).toBe('/en/sign-in?next=%2Fen%2Fdossiers%2F1%3Ftab%3D2')
  })

  it('the unforeseen: a sentence without details, and a log line by which to find it', async () => {
    const { state } = await post(failing(new TypeError('cannot read secret words')), { text: 'Mine' })
    expect(state).toMatchObject({ status: 'error', code: 'unavailable', values: { text: 'Mine' } })
    expect(JSON.stringify(state)).not.toContain('secret')
    const [line, ...more] = log.lines.map((text) => JSON.parse(text))
    expect(more).toEqual([])
    expect(line).toMatchObject({ msg: 'an action failed', name: 'TypeError' })
    expect(line.reference).toMatch(/^[0-9a-f]{8}$/)
    expect(line.frames.join()).toContain('define-action')
  })

  it('never puts into the log what somebody typed, though the database’s errors carry it', async () => {
    const words = `Zebra ${newId()}`
    const breaking = defineAction(schema, (actor, { text }) =>
      asActor(actor, async (tx) => {
        await tx.execute(sql`insert into notes (id, body) values (${text}, ${words})`)
      }),
    )
    const { state } = await post(breaking, { text: 'Typed words' })
    expect(state?.code).toBe('unavailable')
    const text = log.lines.join('\n')
    expect(JSON.parse(text)).toMatchObject({ codes: ['22P02'] })
    for (const secret of ['Typed words', words, 'insert into']) expect(text).not.toContain(secret)
  })

  it('without database it is “unavailable”, never “signed out”', async () => {
    const url = process.env.DATABASE_URL
    process.env.DATABASE_URL = 'postgres://nobody:nothing@127.0.0.1:1/none'
    try {
      const { state } = await post(action, { text: 'Mine' })
      expect(state).toMatchObject({ status: 'error', code: 'unavailable', values: { text: 'Mine' } })
    } finally {
      await closeDatabase()
      process.env.DATABASE_URL = url
    }
    expect(calls).toEqual([])
  })
})

describe('an action for people who are not signed in', () => {
  const visitors: Visitor[] = []
  const open = definePublicAction(schema, async (visitor) => void visitors.push(visitor))

  it('gets the visitor: language, network and device', async () => {
    browser.clear()
    request('/fr/sign-in', {
      'x-forwarded-for': '198.51.100.9, 203.0.113.5',
      'user-agent': 'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Version/19.0 Mobile Safari/604.1',
    })
    expect((await post(open, { text: 'a' })).state?.status).toBe('ok')
    expect(visitors.at(-1)).toEqual({ locale: 'fr', network: '203.0.113.5', known: null, device: 'Safari · iPhone' })
  })

  it('asks for the origin all the same', async () => {
    request('/en/sign-in', { origin: 'https://evil.example' })
    await expect(post(open, { text: 'a' })).rejects.toMatchObject({ code: 'wrong-origin' })
  })
})
