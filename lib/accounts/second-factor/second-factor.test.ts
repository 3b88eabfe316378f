import { eq } from 'drizzle-orm'
import { generateSync } from 'otplib'
import { beforeEach, describe, expect, it } from 'vitest'
import { authenticators, passkeys, recoveryCodes, sessions, users } from '#db/schema/accounts.ts'
import { type Person, systemActor } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { openSession } from '#lib/accounts/open-session.ts'
import { hashOfToken } from '#lib/accounts/secrets.ts'
import { type Instant, plusSeconds } from '#lib/time/clock.ts'
import { useDatabase } from '#tests/database.ts'
import { aPerson, NOON } from '#tests/factories.ts'
import { setMailEnvironment } from '#tests/mail-round.ts'
import { addPasskey } from './add-passkey.ts'
import { askPasskey } from './ask-passkey.ts'
import { beginAuthenticator } from './begin-authenticator.ts'
import { confirmAuthenticator } from './confirm-authenticator.ts'
import { getSecondFactor } from './get-second-factor.ts'
import { makeRecoveryCodes } from './make-recovery-codes.ts'
import { offerPasskey } from './offer-passkey.ts'
import { isMarked, newChallenge } from './passkey-challenge.ts'
import { removeFactor } from './remove-factor.ts'
import { openSecret, sealSecret } from './seal-secret.ts'
import { showCode } from './show-code.ts'
import { showDemoFactor } from './show-demo-factor.ts'
import { showPasskey } from './show-passkey.ts'

setMailEnvironment()
useDatabase()

const test = systemActor('test')
const wrong = { code: 'invalid', field: { name: 'code', code: 'wrong-factor' } }
const plus = (seconds: number) => plusSeconds(NOON, seconds)
const codeAt = (secret: string, at: Instant) => generateSync({ secret, epoch: Math.floor(at.getTime() / 1000) })

let claire: Person
let here: string
beforeEach(async () => {
  claire = await aPerson()
  here = await session(claire)
})

async function session(person: Person, at: Instant = NOON): Promise<string> {
  return hashOfToken((await asActor(test, (tx) => openSession(tx, person.userId, null, at))).token)
}

async function isShown(tokenHash: string, at: Instant = NOON, person = claire): Promise<boolean> {
  return (await getSecondFactor(person, tokenHash, at)).isShown
}

/** An authenticator app in use since noon. Returns its secret. */
async function anApp(person: Person, tokenHash: string, at: Instant = NOON): Promise<string> {
  await beginAuthenticator(person, tokenHash, at)
  const secret = (await getSecondFactor(person, tokenHash, at)).pending?.secret ?? ''
  await confirmAuthenticator(person, tokenHash, codeAt(secret, at), at)
  return secret
}

describe('the secret of an authenticator app', () => {
  it('stands in the table encrypted, opens for its person only, and not when touched', async () => {
    const secret = await anApp(claire, here)
    const [row] = await asActor(test, (tx) =>
      tx.select().from(authenticators).where(eq(authenticators.userId, claire.userId)),
    )
    expect(row?.secret).not.toContain(secret)
    expect(openSecret(claire.userId, row?.secret ?? '')).toBe(secret)
    expect(() => openSecret((row?.userId ?? '').replace(/.$/, 'x'), row?.secret ?? '')).toThrow()
    const sealed = sealSecret('a', secret)
    expect(sealSecret('a', secret)).not.toBe(sealed)
    const [nonce, text = '', tag] = sealed.split('.')
    const touched = `${text.startsWith('A') ? 'B' : 'A'}${text.slice(1)}`
    expect(() => openSecret('a', [nonce, touched, tag].join('.'))).toThrow()
    expect(() => openSecret('a', [nonce, text, tag?.slice(0, 6)].join('.'))).toThrow()
  })
})

describe('an authenticator app', () => {
  it('counts once a first code has been seen, which shows it in this session alone', async () => {
    const other = await session(claire)
    await beginAuthenticator(claire, here, NOON)
    const { pending, app } = await getSecondFactor(claire, here, NOON)
    expect(app).toBeNull()
    const code = codeAt(pending?.secret ?? '', NOON)
    await expect(showCode(claire, here, code, NOON)).rejects.toMatchObject(wrong)
    await expect(confirmAuthenticator(claire, here, '000000', NOON)).rejects.toMatchObject(wrong)
    expect(await isShown(here)).toBe(false)
    await confirmAuthenticator(claire, here, code, NOON)
    expect([await isShown(here), await isShown(other)]).toEqual([true, false])
    await confirmAuthenticator(claire, here, code, NOON)
    await beginAuthenticator(claire, here, NOON)
    expect(await getSecondFactor(claire, here, NOON)).toMatchObject({ app: { since: NOON }, pending: null })
  })

  it('takes no time step twice, also at the same moment, and one step to each side', async () => {
    const secret = await anApp(claire, here)
    const other = await session(claire)
    const show = (code: string, at: Instant) => showCode(claire, other, code, at)
    await expect(show(codeAt(secret, NOON), plus(1))).rejects.toMatchObject(wrong)
    const later = plus(600)
    const same = codeAt(secret, later)
    const both = await Promise.allSettled([show(same, later), show(same, later)])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const muchLater = plus(1200)
    await expect(show(codeAt(secret, plusSeconds(muchLater, -60)), muchLater)).rejects.toMatchObject(wrong)
    await expect(show(codeAt(secret, plusSeconds(muchLater, 60)), muchLater)).rejects.toMatchObject(wrong)
    await show(codeAt(secret, plusSeconds(muchLater, -30)), muchLater)
    await show(codeAt(secret, plusSeconds(muchLater, 30)), muchLater)
  })

  it('cannot be found by trying, and is not counted when it was right', async () => {
    const secret = await anApp(claire, here)
    for (let step = 1; step <= 8; step += 1) {
      await showCode(claire, here, codeAt(secret, plus(step * 60)), plus(step * 60))
    }
    const codes = []
    for (let tries = 0; tries < 8; tries += 1) {
      codes.push(await showCode(claire, here, '000000', plus(900)).catch(({ code }: { code: string }) => code))
    }
    expect(new Set(codes.slice(0, 6))).toEqual(new Set(['invalid']))
    expect(codes.slice(6)).toEqual(['rate-limited', 'rate-limited'])
    const hugo = await aPerson()
    const his = await session(hugo)
    await anApp(hugo, his)
    expect(await isShown(his, NOON, hugo)).toBe(true)
  })

  it('lapses after ten hours, or half an hour without a staff page', async () => {
    await anApp(claire, here)
    expect(await isShown(here, plus(29 * 60))).toBe(true)
    expect(await isShown(here, plus(31 * 60))).toBe(false)
    const mine = eq(sessions.tokenHash, here)
    await asActor(test, (tx) =>
      tx
        .update(sessions)
        .set({ staffSeenAt: plus(10 * 3600) })
        .where(mine),
    )
    expect(await isShown(here, plus(10 * 3600 - 1))).toBe(true)
    expect(await isShown(here, plus(10 * 3600 + 1))).toBe(false)
  })
})

describe('adding and removing', () => {
  it('asks for a session of a moment ago for the first, and for a factor shown ever after', async () => {
    const late = plus(11 * 60)
    await expect(beginAuthenticator(claire, here, late)).rejects.toMatchObject({ code: 'not-fresh' })
    await expect(offerPasskey(claire, here, late)).rejects.toMatchObject({ code: 'not-fresh' })
    await anApp(claire, here)
    // Whoever reads the mailbox opens a fresh session: that is not enough any more.
    const mailed = await session(claire)
    const attempts = [
      () => beginAuthenticator(claire, mailed, NOON),
      () => removeFactor(claire, mailed, { kind: 'app' }, NOON),
      () => makeRecoveryCodes(claire, mailed, NOON),
      () => offerPasskey(claire, mailed, NOON),
    ]
    for (const attempt of attempts) await expect(attempt()).rejects.toMatchObject({ code: 'not-fresh' })
    expect((await getSecondFactor(claire, mailed, NOON)).mayChange).toBe(false)
  })

  it('never through somebody else’s session', async () => {
    const hugo = await aPerson()
    await anApp(claire, here)
    await expect(removeFactor(hugo, here, { kind: 'app' }, NOON)).rejects.toMatchObject({ code: 'not-fresh' })
    expect((await getSecondFactor(claire, here, NOON)).app).not.toBeNull()
  })

  it('a removed factor lapses on other devices, and the last takes the recovery codes with it', async () => {
    const secret = await anApp(claire, here)
    const other = await session(claire)
    await showCode(claire, other, codeAt(secret, plus(60)), plus(60))
    await makeRecoveryCodes(claire, here, NOON)
    await removeFactor(claire, here, { kind: 'app' }, NOON)
    await removeFactor(claire, here, { kind: 'app' }, NOON)
    expect([await isShown(here), await isShown(other)]).toEqual([true, false])
    expect((await getSecondFactor(claire, here, NOON)).codesLeft).toBe(0)
    await expect(showCode(claire, other, codeAt(secret, plus(120)), plus(120))).rejects.toMatchObject(wrong)
  })
})

describe('recovery codes', () => {
  it('work once each, however they are typed, and only those of the newest set', async () => {
    await anApp(claire, here)
    const [old = ''] = await makeRecoveryCodes(claire, here, NOON)
    const codes = await makeRecoveryCodes(claire, here, NOON)
    expect(new Set(codes).size).toBe(10)
    const [one = '', two = ''] = codes
    const other = await session(claire)
    await expect(showCode(claire, other, old, NOON)).rejects.toMatchObject(wrong)
    const both = await Promise.allSettled([1, 2].map(() => showCode(claire, other, one, NOON)))
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    await showCode(claire, other, two.toUpperCase().replace('-', ''), NOON)
    expect((await getSecondFactor(claire, here, NOON)).codesLeft).toBe(8)
    const hugo = await aPerson()
    await expect(showCode(hugo, await session(hugo), codes[2] ?? '', NOON)).rejects.toMatchObject(wrong)
    const rows = await asActor(test, (tx) =>
      tx.select().from(recoveryCodes).where(eq(recoveryCodes.userId, claire.userId)),
    )
    expect(JSON.stringify(rows)).not.toContain(one.slice(0, 5))
  })

  it('are no factor alone', async () => {
    await expect(makeRecoveryCodes(claire, here, NOON)).rejects.toMatchObject({ code: 'not-found' })
  })
})

describe('a passkey', () => {
  it('has a challenge for one use, one session and five minutes', () => {
    const { challenge, mark } = newChallenge('show', here, NOON)
    expect(mark).not.toContain(challenge)
    expect(isMarked(mark, 'show', here, challenge, plus(299))).toBe(true)
    expect(isMarked(mark, 'show', here, challenge, plus(301))).toBe(false)
    expect(isMarked(mark, 'add', here, challenge, NOON)).toBe(false)
    expect(isMarked(mark, 'show', 'other', challenge, NOON)).toBe(false)
    expect(isMarked(mark.replace(/^\d+/, '9999999999999'), 'show', here, challenge, NOON)).toBe(false)
    expect(isMarked('', 'show', here, challenge, NOON)).toBe(false)
  })

  it('is asked of the host that people type, and refused where it is anything else', async () => {
    const { options, mark } = await offerPasskey(claire, here, NOON)
    expect(JSON.parse(options)).toMatchObject({ rp: { id: 'complet.example' }, user: { name: claire.email } })
    for (const answer of ['', '{', 'null', '[]', '{"id":"x"}', '{"id":"x","rawId":"x","response":{}}']) {
      await expect(addPasskey(claire, here, { mark, answer, name: 'x' }, NOON)).rejects.toMatchObject({
        code: 'invalid',
      })
    }
    await expect(askPasskey(claire, here, NOON)).rejects.toMatchObject({ code: 'not-found' })
    const key = { id: 'k', userId: claire.userId, publicKey: 'x', counter: 0, name: 'Phone', createdAt: NOON }
    await asActor(test, (tx) => tx.insert(passkeys).values(key))
    const asked = await askPasskey(claire, here, NOON)
    const hugo = await aPerson()
    const forged = { mark: asked.mark, answer: '{"id":"k","rawId":"k","type":"public-key","response":{}}' }
    for (const person of [claire, hugo]) {
      await expect(showPasskey(person, here, forged, NOON)).rejects.toMatchObject({ code: 'invalid' })
    }
    expect(await isShown(here)).toBe(false)
  })
})

describe('the way in without a second factor', () => {
  it('is for people of the demo, in local mode', async () => {
    await expect(showDemoFactor(claire, here, NOON)).rejects.toMatchObject({ code: 'not-found' })
    const them = eq(users.id, claire.userId)
    await asActor(test, (tx) => tx.update(users).set({ isDemo: true }).where(them))
    expect((await getSecondFactor(claire, here, NOON)).isDemo).toBe(true)
    await showDemoFactor(claire, here, NOON)
    expect(await isShown(here)).toBe(true)
  })
})
