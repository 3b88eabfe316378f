import fc from 'fast-check'
import postgres from 'postgres'
import { expect, it } from 'vitest'
import { newId } from '#lib/ids.ts'
import { addDays } from '#lib/pure/calendar-day.ts'
import { now } from '#lib/time/clock.ts'
import { parisDay } from '#lib/time/paris-day.ts'
import { builtActions } from '#tests/build-manifest.ts'
import { codeOf, forAll, pageOf, useBuiltApp } from '#tests/built-app.ts'
import { cookieOf } from '#tests/canary-world.ts'
import { useDatabase } from '#tests/database.ts'
import { aConsent, aDossier, anAgency, aPerson, aStaff } from '#tests/factories.ts'
import { setMailEnvironment } from '#tests/mail-round.ts'
import type { Fields } from '#tests/next-request.ts'

// Two colleagues and the client at one dossier at once, on the real server. Each looks, and then does one thing about what
// they saw: by then somebody else may have been there. What was acknowledged must be in the tables, or have been replaced
// by something acknowledged later; who came too late must have been told.

const addresses = useDatabase()
setMailEnvironment()
const app = useBuiltApp(addresses)

const ROUNDS = process.env.PROVE ? 2_000 : 60
/** Each with people of its own, since nobody may write more than so often in a minute. */
const ROUNDS_A_DOSSIER = 20
const PAPER = 'rib'
const STEP = 'address'

const STAFF_ACTS = [
  'take',
  'accept',
  'accept',
  'change',
  'waive',
  'undo',
  'message',
  'note',
  'assign',
  'step',
  'paper',
] as const
const CLIENT_ACTS = [
  'tick',
  'untick',
  'have',
  'have',
  'paper',
  'again',
  'message',
  'note',
  'contact',
  'rename',
  'withdraw',
  'grant',
  'grant',
] as const

const round = fc.record({
  claire: fc.constantFrom(...STAFF_ACTS),
  hugo: fc.constantFrom(...STAFF_ACTS),
  mei: fc.constantFrom(...CLIENT_ACTS),
  // Whoever left the page open since the round before.
  isStale: fc.record({ claire: fc.boolean(), hugo: fc.boolean(), mei: fc.boolean() }),
})
type Round = typeof round extends fc.Arbitrary<infer R> ? R : never
type Who = 'claire' | 'hugo' | 'mei'

/** What a page says when it is opened. */
type Seen = { version: number; content: string; review: number }
type Act = Seen & {
  who: Who
  kind: string
  /** What it writes, found nowhere else. */
  words: string
  id: string
  code: string
  sentAt: number
  answeredAt: number
}

type Scene = {
  dossierId: string
  agencyId: string
  slug: string
  ids: Record<Who, string>
  cookies: Record<Who, string>
}

const actions = new Map(builtActions().map((action) => [action.exportedName, action]))

it(`${ROUNDS} interleavings over HTTP: no acknowledged word is lost, and the loser is told`, async () => {
  const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31))
  const rounds = fc.sample(round, { numRuns: ROUNDS, seed })
  const stories = Array.from({ length: ROUNDS / ROUNDS_A_DOSSIER }, (_, index) =>
    rounds.slice(index * ROUNDS_A_DOSSIER, (index + 1) * ROUNDS_A_DOSSIER),
  )
  const sql = postgres(addresses.adminUrl, { max: 4, onnotice: () => {} })
  const faults: string[] = []
  const counts = { done: 0, told: 0 }
  await forAll(
    stories,
    async (story, index) => {
      const scene = await aScene()
      const acts = await play(sql, scene, story)
      for (const { code } of acts) counts[isDone(code) ? 'done' : 'told'] += 1
      faults.push(...(await judge(sql, scene, acts)).map((fault) => `dossier ${index}: ${fault}`))
    },
    4,
  )
  await sql.end()
  process.stdout.write(`interleavings over HTTP: ${ROUNDS}, ${counts.done} done, ${counts.told} told, seed ${seed}\n`)
  expect(faults).toEqual([])
  expect(counts.done).toBeGreaterThan(ROUNDS / 2)
  expect(counts.told).toBeGreaterThan(ROUNDS / 10)
}, 1_800_000)

async function aScene(): Promise<Scene> {
  const agencyId = await anAgency()
  const [claire, hugo, mei] = [await aStaff(agencyId, 'manager'), await aStaff(agencyId), await aPerson()]
  const dossierId = await aDossier(mei, { at: now() })
  await aConsent(dossierId, agencyId)
  return {
    ...{ dossierId, agencyId, slug: `agency-${agencyId}` },
    ids: { claire: claire.userId, hugo: hugo.userId, mei: mei.userId },
    cookies: { claire: await cookieOf(claire), hugo: await cookieOf(hugo), mei: await cookieOf(mei) },
  }
}

async function play(sql: postgres.Sql, scene: Scene, story: readonly Round[]): Promise<Act[]> {
  const acts: Act[] = []
  let before = await look(sql, scene)
  for (const one of story) {
    const seen = await look(sql, scene)
    const done = (['claire', 'hugo', 'mei'] as const).map((who) => {
      const from = one.isStale[who] ? before : seen
      return act(scene, who, one[who], from, acts.length)
    })
    acts.push(...(await Promise.all(done)))
    before = seen
  }
  return acts
}

async function look(sql: postgres.Sql, { dossierId, agencyId }: Scene): Promise<Seen> {
  const [row] = await sql<{ version: number | null; content: string; review: number | null }[]>`
    select s.version, concat(s.collection, ' ', s.expected_on) as content, r.version as review
    from dossiers d
    left join document_statuses s on s.dossier_id = d.id and s.requirement_id = ${PAPER}
    left join reviews r on r.dossier_id = d.id and r.agency_id = ${agencyId} and r.requirement_id = ${PAPER}
    where d.id = ${dossierId}`
  return { version: row?.version ?? 0, content: row?.content ?? '', review: row?.review ?? 0 }
}

async function act(scene: Scene, who: Who, kind: string, seen: Seen, index: number): Promise<Act> {
  const id = newId()
  // Another day each time, so that what stands in the end says whose it is.
  const day = addDays(parisDay(now()), 1 + (index % 300) + { claire: 0, hugo: 1, mei: 2 }[who])
  const words =
    kind === 'paper' ? `being_obtained ${day}` : kind === 'have' ? 'have_it ' : `${who} ${index} ${id.slice(-6)}`
  const [name, fields] = (who === 'mei' ? clientForm : staffForm)(scene, kind, { ...seen, id, words, day })
  const action = actions.get(name)
  if (!action) throw new Error(`the build has no action ${name}`)
  const path = pageOf(action, { dossierId: scene.dossierId, agencySlug: scene.slug })
  const sentAt = performance.now()
  const answer = await app.post({ id: action.id, path, fields }, scene.cookies[who])
  return { ...seen, who, kind, words, id, code: codeOf(answer), sentAt, answeredAt: performance.now() }
}

type Told = Seen & { id: string; words: string; day: string }

function clientForm(
  { dossierId, slug }: Scene,
  kind: string,
  { id, words, day, version, review }: Told,
): [string, Fields] {
  const paper = { dossierId, key: PAPER, version: String(version), helpReason: '' }
  if (kind === 'tick') return ['completeStep', { dossierId, key: STEP, doneOn: parisDay(now()) }]
  if (kind === 'untick') return ['reopenStep', { dossierId, key: STEP }]
  if (kind === 'have') return ['setCollection', { ...paper, collection: 'have_it', expectedOn: '' }]
  if (kind === 'paper') return ['setCollection', { ...paper, collection: 'being_obtained', expectedOn: day }]
  if (kind === 'again') return ['lookAgain', { dossierId, key: PAPER, reviewer: slug, review: String(review) }]
  if (kind === 'message') return ['writeToAgency', { dossierId, id, to: slug, body: words }]
  if (kind === 'note') return ['addNote', { dossierId, id, body: words }]
  if (kind === 'rename') return ['renameDossier', { dossierId, title: words }]
  if (kind === 'withdraw') return ['withdrawConsent', { dossierId, agency: slug }]
  if (kind === 'grant') return ['grantConsent', { dossierId, agency: slug, scope: ['documents', 'notes'] }]
  const call = { on: parisDay(now()), channel: 'phone', withWhom: '', reference: '' }
  return ['addContact', { dossierId, id, said: words, ...call }]
}

function staffForm(scene: Scene, kind: string, { id, words, day, version, review }: Told): [string, Fields] {
  const on = { agency: scene.slug, dossierId: scene.dossierId }
  const paper = { ...on, key: PAPER, version: String(version), review: String(review) }
  if (kind === 'take') return ['takePaper', { ...on, key: PAPER }]
  if (kind === 'accept') return ['acceptPaper', { ...paper, seenHow: 'video' }]
  if (kind === 'change') return ['askForChanges', { ...paper, reason: 'cut_off', words }]
  if (kind === 'waive') return ['waivePaper', { ...paper, words }]
  if (kind === 'undo') return ['undoVerdict', { ...paper, words }]
  if (kind === 'message') return ['writeToClient', { ...on, id, body: words }]
  if (kind === 'note') return ['addInternalNote', { ...on, id, body: words }]
  if (kind === 'assign') return ['assignClient', { ...on, caseWorker: scene.ids.hugo }]
  const channel = 'phone'
  if (kind === 'step') return ['actOnStep', { ...on, channel, act: `done:${STEP}`, doneOn: parisDay(now()) }]
  const document = `${PAPER}@${version}`
  return ['actOnDocument', { ...on, channel, document, collection: 'being_obtained', expectedOn: day, helpReason: '' }]
}

const isDone = (code: string) => code === 'ok' || code.startsWith('→')
const TOLD = ['conflict', 'not-found']
const VERDICTS = ['accept', 'change', 'waive', 'undo']

/** What does not fit together between what was acknowledged and what stands in the tables. */
async function judge(sql: postgres.Sql, scene: Scene, acts: readonly Act[]): Promise<string[]> {
  const { dossierId } = scene
  const done = acts.filter(({ code }) => isDone(code))
  const faults = acts
    .filter(({ code }) => !isDone(code) && !TOLD.includes(code))
    .map(({ who, kind, code }) => `${who} ${kind}: ${code}`)

  // Texts that are only added: what was acknowledged is there, what was refused is not.
  const added = await sql<{ id: string; body: string }[]>`
    select id, body from notes where dossier_id = ${dossierId} union all
    select id, said from contacts where dossier_id = ${dossierId} union all
    select id, body from messages where dossier_id = ${dossierId} union all
    select id, body from internal_notes where dossier_id = ${dossierId}`
  const texts = new Map(added.map(({ id, body }) => [id, body]))
  const written = acts.filter(({ kind }) => ['message', 'note', 'contact'].includes(kind))
  for (const { id, who, kind, words, code } of written) {
    if (texts.get(id) !== (isDone(code) ? words : undefined))
      faults.push(`${who} ${kind} ${code}: the table has ${texts.get(id)}`)
  }

  // The title has one writer: the last that was acknowledged stands.
  const [dossier] = await sql<{ title: string }[]>`select title from dossiers where id = ${dossierId}`
  const title = done.findLast(({ kind }) => kind === 'rename')
  if (title && dossier?.title !== title.words) faults.push(`the title is ${dossier?.title}`)

  // A paper: of each version one answer was taken, and the answer to the last one stands.
  const papers = done.filter(({ kind }) => kind === 'paper' || kind === 'have')
  for (const [version, all] of Map.groupBy(papers, (one) => one.version)) {
    if (new Set(all.map(({ words }) => words)).size > 1)
      faults.push(`version ${version} was answered ${all.length} times`)
  }
  const paper = await look(sql, scene)
  const last = papers.toSorted((one, other) => one.version - other.version).at(-1)
  if (last && (paper.content.trim() !== last.words.trim() || paper.version !== last.version + 1)) {
    faults.push(
      `the paper says ${paper.content} in version ${paper.version}, acknowledged was ${last.words} after ${last.version}`,
    )
  }

  // Verdicts: one on each state of the paper, each in the log once, and the last in the log stands.
  const verdicts = done.filter(({ kind }) => VERDICTS.includes(kind))
  for (const [state, all] of Map.groupBy(verdicts, ({ version, review }) => `${version} ${review}`)) {
    // The same said again by the same person from a page left open is said once.
    if (new Set(all.map(({ who, kind, words }) => (kind === 'accept' ? `${who} accept` : words))).size > 1)
      faults.push(`${all.length} verdicts on ${state}`)
  }
  const logged = await sql<{ action: string; actor: string }[]>`
    select action, actor_id as actor from audit_events
    where dossier_id = ${dossierId} and action in ('review.accepted', 'review.changes-asked', 'review.waived', 'review.undone')
    order by at, id`
  const said = new Set(verdicts.map(({ version, review }) => `${version} ${review}`)).size
  if (logged.length !== said) faults.push(`${said} verdicts acknowledged, ${logged.length} in the log`)
  const [review] = await sql<{ words: string; state: string; by: string }[]>`
    select words, state, decided_by as by from reviews where dossier_id = ${dossierId} and decided_by is not null`
  const final = logged.at(-1)
  if (final && review?.by !== final.actor) faults.push('what stands is not by whoever spoke last')
  if (review && review.words !== '' && !verdicts.some(({ words }) => words === review.words))
    faults.push(`what stands was never acknowledged: ${review.words}`)

  // Once a withdrawal is acknowledged, and until access is given again, nothing of staff's goes through.
  for (const gone of done.filter(({ kind }) => kind === 'withdraw')) {
    const again = acts.find(({ kind, sentAt }) => kind === 'grant' && sentAt > gone.answeredAt)?.sentAt ?? Infinity
    const through = done.filter(
      ({ who, sentAt, answeredAt }) => who !== 'mei' && sentAt > gone.answeredAt && answeredAt < again,
    )
    for (const { who, kind } of through) faults.push(`${who} ${kind} after access was withdrawn`)
  }
  return faults
}
