import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import {
  ACTION_FORMS,
  aWork,
  aWorld,
  DOSSIER_FORMS,
  REFUSED_FORMS,
  STAFF_FORMS,
  type World,
} from '#tests/action-forms.ts'
import { allowedRequests } from '#tests/allowed-requests.ts'
import { builtActions, builtPaths } from '#tests/build-manifest.ts'
import { codeOf, forAll, type HttpAnswer, useBuiltApp } from '#tests/built-app.ts'
import { aCanaryWorld, type CanaryWorld, cookieOf, OBJECTS, type PersonName } from '#tests/canary-world.ts'
import { useDatabase } from '#tests/database.ts'
import { aPerson } from '#tests/factories.ts'
import { forbiddenRequests } from '#tests/forbidden-requests.ts'
import { agencyOf, clientPath, NOWHERE, postedAction, STAFF } from '#tests/http-places.ts'
import { HTTP_ROWS } from '#tests/http-rows.ts'
import { setMailEnvironment } from '#tests/mail-round.ts'
import { columnsWithout, fingerprint } from '#tests/search-database.ts'
import { WORDLESS_COLUMNS } from '#tests/wordless-columns.ts'

// Every page, route handler and action of the build, asked by everybody about everything, over HTTP. What came of it is
// judged by the tables and by the words that stand in the answers, not by the status.

const addresses = useDatabase()
setMailEnvironment()
vi.setConfig({ testTimeout: 240_000 })
const app = useBuiltApp(addresses)

/** Fewer, and a list has lost its rows. */
const LEAST_REQUESTS = 4_000

/** Refused as they stand here, for want of a device or of a mail; each is done in a test or a journey of its own. */
const DONE_ELSEWHERE = [
  ...Object.keys(REFUSED_FORMS),
  ...['sendSignInMailAgain', 'signInByCode', 'signInByLink', 'signInWithGoogle', 'signOut'],
  ...['pressMailButton', 'pressMailDate', 'closeSessions', 'confirmIdentity', 'confirmHere'],
]

let world: CanaryWorld
const started = performance.now()

beforeAll(async () => {
  world = await aCanaryWorld()
  // Whoever works there has it open, and then it is withdrawn: the next request counts.
  const { withdrawn } = world.dossiers
  const open = await app.get(clientPath(world.agency.slug, withdrawn.dossierId), cookie('caseWorker'))
  expect(open.status).toBe(200)
  await world.withdraw()
})

it('knows every page, route handler and action of the build', () => {
  expect(builtPaths().sort()).toEqual(Object.keys(HTTP_ROWS).sort())
  expect(
    builtActions()
      .map(({ exportedName }) => exportedName)
      .sort(),
  ).toEqual(Object.keys(ACTION_FORMS).sort())
})

it('has a word of its own in every text that the tables keep', async () => {
  const wordless = await columnsWithout(
    addresses.adminUrl,
    world.canaries.map(({ text }) => text),
  )
  expect(wordless).toEqual(WORDLESS_COLUMNS)
})

it('who may not is answered as though there were nothing, is shown nobody’s words, and changes nothing', async () => {
  const before = await fingerprint(addresses.adminUrl)
  const asked = forbiddenRequests(app, world)
  const ask = (some: typeof asked) => forAll(some, async (one) => ({ one, answer: await one.ask() }))
  const half = Math.ceil(asked.length / 2)
  const answers = await ask(asked.slice(0, half))
  // Nobody writes so much in a minute, and a process counts for itself.
  await app.restart()
  answers.push(...(await ask(asked.slice(half))))
  const wrong = answers.filter(({ one, answer }) => one.expected !== null && codeOf(answer) !== one.expected)
  const groups = Map.groupBy(answers, ({ one }) => one.group)
  const differing = [...groups].filter(([, all]) => new Set(all.map(({ answer }) => alike(answer))).size > 1)
  expect({
    changed: before !== (await fingerprint(addresses.adminUrl)),
    answered: wrong.map(({ one, answer }) => `${one.what}: ${codeOf(answer)}`),
    shown: answers.flatMap(({ one, answer }) =>
      shownTo(one.person, answer, one.isAtHome ? 'theirs' : 'nothing').map((text) => `${one.what}: ${text}`),
    ),
    unlike: differing.map(([group]) => group),
  }).toEqual({ changed: false, answered: [], shown: [], unlike: [] })
  process.stdout.write(`access over HTTP: ${asked.length} requests that nobody may make, ${groups.size} kinds\n`)
  expect(asked.length).toBeGreaterThan(LEAST_REQUESTS)
})

it('who may is shown what is theirs to see, every word of it, and no word of anybody else', async () => {
  const asked = allowedRequests(world)
  const seen = new Map<string, Set<PersonName>>()
  const faults: string[] = []
  await forAll(asked, async ({ person, path, isFor, send }) => {
    const answer = await (send ? app.send(path, {}, cookie(person)) : app.get(path, cookie(person)))
    // What is for everybody may lead on whoever is signed in, or say what is wrong with its address.
    if (isFor === 'everybody' ? answer.status >= 500 : answer.status !== 200)
      faults.push(`${person} ${path}: ${answer.status}`)
    for (const text of shownTo(person, answer, 'theirs')) faults.push(`${person} ${path}: ${text}`)
    for (const { text, what } of world.canaries) {
      if (answer.body.includes(text)) seen.set(what, (seen.get(what) ?? new Set()).add(person))
    }
  })
  expect(faults).toEqual([])
  const shown = world.canaries.map(({ what }) => [what, [...(seen.get(what) ?? [])].sort()])
  expect(shown).toEqual(world.canaries.map(({ what, seenBy }) => [what, [...seenBy].sort()]))
})

it('a search finds a client who is out of reach as little as one who never was', async () => {
  const search = async (person: PersonName, term: string) => {
    const answer = await app.get(`/en/agencies/${agencyOf(world, person).slug}?search=${term}`, cookie(person))
    expect(answer.status).toBe(200)
    return alike({ ...answer, body: answer.body.replaceAll(term, '…') })
  }
  for (const person of [...STAFF, 'otherAgency'] as const) {
    const none = await search(person, 'qzqzqzqzqzqzqzqz')
    for (const name of OBJECTS) {
      const reached = person === 'otherAgency' ? name === 'elsewhere' : name === 'full' || name === 'partial'
      expect((await search(person, world.names[name])) === none, `${person} ${name}`).toBe(!reached)
    }
  }
})

it('each action does something for whoever may', async () => {
  const faults: string[] = []
  for (const [name, { form, first }] of Object.entries(ACTION_FORMS)) {
    if (DONE_ELSEWHERE.includes(name)) continue
    const owner = await aPerson()
    const own: World = { ...(await aWorld(owner)), ...(STAFF_FORMS[name] && { work: await aWork() }) }
    await first?.(own)
    const actor = own.work?.manager ?? owner
    const mine = await cookieOf(actor)
    const before = await fingerprint(addresses.adminUrl)
    const code = codeOf(await app.post(postedAction(name, form(own)), mine))
    const changed = before !== (await fingerprint(addresses.adminUrl))
    const leadsOn = DOSSIER_FORMS[name]?.changesNothing === true
    if (changed === leadsOn || !/^(ok|→)/.test(code))
      faults.push(`${name}: ${code}, ${changed ? 'changed' : 'unchanged'}`)
  }
  expect(faults).toEqual([])
})

afterAll(() => {
  const seconds = Math.round((performance.now() - started) / 1000)
  process.stdout.write(`access over HTTP: ${app.answered()} requests in ${seconds} seconds\n`)
})

function cookie(person: PersonName): string {
  return world.cookies[person][0] ?? ''
}

/** The words in an answer that the person may not be shown. */
function shownTo(person: PersonName, { headers, body }: HttpAnswer, may: 'nothing' | 'theirs'): string[] {
  const whole = `${Object.values(headers).join('\n')}\n${body}`
  const hidden = world.canaries.filter(({ seenBy }) => may === 'nothing' || !seenBy.includes(person))
  return hidden.filter(({ text }) => whole.includes(text)).map(({ what }) => what)
}

/** An answer without what differs between any two: ids, which are in the address that was asked, nonce, request. */
function alike({ status, headers, body }: HttpAnswer): string {
  const { date: _d, 'content-security-policy': policy = '', ...rest } = headers
  const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? 'none'
  // Headers that a request came in with stand before those of the page: their order says nothing.
  const text = JSON.stringify([status, Object.entries(rest).toSorted(), body])
  return text
    .replaceAll(nonce, '')
    .replaceAll(NOWHERE, 'ID')
    .replaceAll('agency-ID', 'ID')
    .replace(/(agency-)?[0-9a-f]{8}-[0-9a-f-]{27}/g, 'ID')
    .replace(/invited-\d+@/g, 'invited@')
    .replace(/\\"[\w-]{21,22}\\"/g, 'REQUEST')
}
