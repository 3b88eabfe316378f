import { asc, eq } from 'drizzle-orm'
import fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'
import { reviews } from '#db/schema/agencies.ts'
import { auditEvents } from '#db/schema/audit.ts'
import { type Person, type Staff, systemActor } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { getDossier } from '#lib/dossiers/get-dossier.ts'
import { setCollection } from '#lib/dossiers/set-collection.ts'
import { type Instant, plusSeconds } from '#lib/time/clock.ts'
import { useDatabase } from '#tests/database.ts'
import { aConsent, aDossier, anAgency, aPerson, aStaff, NOON } from '#tests/factories.ts'
import { acceptPaper } from './accept-paper.ts'
import { askForChanges } from './ask-for-changes.ts'
import { getClientPaper } from './get-client-paper.ts'
import { lookAgain } from './look-again.ts'
import { LEASE_SECONDS, takePaper } from './take-paper.ts'
import { undoVerdict } from './undo-verdict.ts'
import { waivePaper } from './waive-paper.ts'

useDatabase()

// Two colleagues and the client at one paper at once. Each looks, and then does one thing about what they saw: by then
// somebody else may have been there. The log, in the order in which things became true, must make sense as a story.

const ROUNDS = 200
const DOSSIERS = 5
const KEY = 'rib'
const STAFF_ACTS = ['take', 'accept', 'change', 'waive', 'undo', 'undo', 'nothing'] as const
const CLIENT_ACTS = ['have', 'have', 'get', 'again', 'nothing'] as const

const round = fc.record({
  claire: fc.constantFrom(...STAFF_ACTS),
  hugo: fc.constantFrom(...STAFF_ACTS),
  mei: fc.constantFrom(...CLIENT_ACTS),
  minutes: fc.integer({ min: 1, max: 9 }),
  // Where somebody looked a round ago and left the page open.
  isStale: fc.record({ claire: fc.boolean(), hugo: fc.boolean() }),
})
type Round = typeof round extends fc.Arbitrary<infer R> ? R : never
type Confirmed = Seen & { by: string; words: string; state: string }
type Seen = { version: number; review: number }

let agencyId: string
let mei: Person
let staff: { claire: Staff; hugo: Staff }
beforeAll(async () => {
  agencyId = await anAgency()
  mei = await aPerson()
  staff = { claire: await aStaff(agencyId, 'manager'), hugo: await aStaff(agencyId) }
})

const test = systemActor('test')

/** What it came to. Anything but being done or being told is a fault. */
async function outcomeOf(act: Promise<unknown>): Promise<'done' | 'told'> {
  try {
    await act
    return 'done'
  } catch (error) {
    if ((error as { code?: string }).code !== 'conflict') throw error
    return 'told'
  }
}

function decide(
  who: Staff,
  act: Exclude<Round['claire'], 'nothing'>,
  target: Seen & { dossierId: string },
  words: string,
  at: Instant,
) {
  const on = { ...target, key: KEY }
  if (act === 'take') return takePaper(who, { dossierId: target.dossierId, key: KEY }, at)
  if (act === 'accept') return acceptPaper(who, { ...on, seenHow: 'video' }, at)
  if (act === 'change') return askForChanges(who, { ...on, reason: 'cut_off', words }, at)
  if (act === 'waive') return waivePaper(who, { ...on, words }, at)
  return undoVerdict(who, { ...on, words }, at)
}

it(`${ROUNDS} interleavings: one wins, the others are told, and nothing that was confirmed is lost`, async () => {
  const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31))
  const rounds = fc.sample(round, { numRuns: ROUNDS, seed })
  const counts = { done: 0, told: 0 }
  for (let begin = 0; begin < ROUNDS; begin += ROUNDS / DOSSIERS) {
    const dossierId = await aDossier(mei)
    await aConsent(dossierId, agencyId)
    const done: Confirmed[] = []
    let last = { claire: { version: 0, review: 0 }, hugo: { version: 0, review: 0 } }
    let at = NOON
    for (const [index, one] of rounds.slice(begin, begin + ROUNDS / DOSSIERS).entries()) {
      at = plusSeconds(at, one.minutes * 60)
      const seen = await paperSeen(dossierId, at)
      const client = await clientSeen(dossierId, at)
      const acts = (['claire', 'hugo'] as const).flatMap((name) => {
        const act = one[name]
        if (act === 'nothing') return []
        // From a page left open the same may be said twice: it is said once.
        const words = act === 'accept' ? '' : `${name} ${index}`
        const from = one.isStale[name] ? last[name] : seen
        return outcomeOf(decide(staff[name], act, { ...from, dossierId }, words, at)).then((outcome) => {
          counts[outcome] += 1
          if (outcome === 'done' && act !== 'take')
            done.push({ by: staff[name].userId, words, state: STATE[act], ...from })
        })
      })
      await Promise.all([...acts, actAsClient(one.mei, dossierId, client, at, counts)])
      last = { claire: seen, hugo: seen }
    }
    await checkStory(dossierId, done)
  }
  process.stdout.write(`reviews: ${ROUNDS} interleavings, ${counts.done} done, ${counts.told} told, seed ${seed}\n`)
  expect(counts.done).toBeGreaterThan(30)
  expect(counts.told).toBeGreaterThan(30)
}, 300_000)

const STATE = { accept: 'accepted', change: 'changes_asked', waive: 'waived', undo: 'waiting' } as const

async function paperSeen(dossierId: string, at: Instant): Promise<Seen> {
  const paper = await getClientPaper(staff.claire, { dossierId, key: KEY, locale: 'en' }, at)
  return { version: paper?.document.version ?? -1, review: paper?.review?.version ?? 0 }
}

async function clientSeen(dossierId: string, at: Instant): Promise<Seen> {
  const dossier = await getDossier(mei, dossierId, 'en', at)
  const document = dossier?.documents.find(({ key }) => key === KEY)
  return { version: document?.version ?? -1, review: document?.reviews[0]?.review?.version ?? 0 }
}

async function actAsClient(
  act: Round['mei'],
  dossierId: string,
  seen: Seen,
  at: Instant,
  counts: { done: number; told: number },
) {
  if (act === 'nothing') return
  const on = { dossierId, key: KEY }
  if (act === 'again') {
    if (seen.review === 0) return
    const asked = lookAgain(mei, { ...on, reviewer: `agency-${agencyId}`, review: seen.review }, at)
    counts[await outcomeOf(asked)] += 1
    return
  }
  // Only the client changes what she says: nobody comes between.
  const collection = act === 'have' ? 'have_it' : 'to_get'
  expect(await outcomeOf(setCollection(mei, { ...on, version: seen.version, collection }, at))).toBe('done')
}

/** Replays the log: each thing must have been allowed by what was true just before it. */
async function checkStory(dossierId: string, done: readonly Confirmed[]) {
  const rows = await asActor(test, (tx) =>
    tx
      .select()
      .from(auditEvents)
      .where(eq(auditEvents.dossierId, dossierId))
      .orderBy(asc(auditEvents.at), asc(auditEvents.id)),
  )
  const [row] = await asActor(test, (tx) => tx.select().from(reviews).where(eq(reviews.dossierId, dossierId)))
  let version = 0
  let has = false
  let said: { state: string; about: number } | null = null
  let lease: { by: string; until: number } | null = null
  let verdicts = 0
  for (const { action, actorId, at, details } of rows) {
    const standing: string = said?.state === 'waived' || said?.about === version ? (said?.state ?? '') : ''
    const now: string = standing && standing !== 'waiting' ? standing : has ? 'waiting' : 'none'
    const isHeld = lease !== null && lease.by !== actorId && lease.until > at.getTime()
    if (action === 'document.collection-set') {
      version += 1
      has = details.collection === 'have_it'
    } else if (action === 'review.taken') {
      expect(isHeld, 'taken from a colleague').toBe(false)
      lease = { by: actorId, until: at.getTime() + LEASE_SECONDS * 1000 }
    } else if (action === 'review.look-again') {
      expect(now).toBe('changes_asked')
      said = { state: 'waiting', about: version }
    } else if (action.startsWith('review.')) {
      verdicts += 1
      expect(isHeld, 'said of what a colleague has in hand').toBe(false)
      expect(details.version, 'said of the version that was there').toBe(version)
      expect(FROM[action], action).toContain(now)
      said = { state: LOGGED[action] ?? '', about: version }
      lease = null
    }
  }
  // Each that was confirmed is in the log once, and the last of them is what stands.
  expect(verdicts).toBe(new Set(done.map((one) => JSON.stringify(one))).size)
  const final = rows.findLast(({ action }) => LOGGED[action])
  if (!final) return
  expect(row).toMatchObject({
    decidedBy: final.actorId,
    state: LOGGED[final.action],
    documentVersion: final.details.version,
  })
  const confirmed = done.filter(({ by, state }) => by === final.actorId && state === row?.state)
  if (row?.state !== 'accepted') expect(confirmed.map(({ words }) => words)).toContain(row?.words)
}

const LOGGED: Readonly<Record<string, string>> = {
  'review.accepted': 'accepted',
  'review.changes-asked': 'changes_asked',
  'review.waived': 'waived',
  'review.undone': 'waiting',
}
const FROM: Readonly<Record<string, readonly string[]>> = {
  'review.accepted': ['waiting'],
  'review.changes-asked': ['waiting', 'accepted', 'changes_asked'],
  'review.waived': ['none', 'waiting', 'accepted', 'changes_asked'],
  'review.undone': ['accepted', 'changes_asked', 'waived'],
}
