import { beforeAll, expect, it } from 'vitest'
import { newId } from '#lib/ids.ts'
import {
  ACTION_FORMS,
  aWork,
  aWorld,
  DOSSIER_FORMS,
  PERSON_FORMS,
  REFUSED_FORMS,
  STAFF_FORMS,
  type World,
} from '#tests/action-forms.ts'
import { builtActions, builtPaths } from '#tests/build-manifest.ts'
import { codeOf, forAll, type HttpAnswer, type PostedAction, pageOf, useBuiltApp } from '#tests/built-app.ts'
import {
  aCanaryWorld,
  type CanaryWorld,
  cookieOf,
  OBJECTS,
  type ObjectName,
  PERSONS,
  type PersonName,
} from '#tests/canary-world.ts'
import { useDatabase } from '#tests/database.ts'
import { aPerson } from '#tests/factories.ts'
import { HTTP_ROWS } from '#tests/http-rows.ts'
import { setMailEnvironment } from '#tests/mail-round.ts'
import type { Fields } from '#tests/next-request.ts'
import { fingerprint } from '#tests/search-database.ts'

// Every page, route handler and action of the build, asked by everybody about everything, over HTTP. What came of it is
// judged by the tables and by the words that stand in the answers, not by the status.

const addresses = useDatabase()
setMailEnvironment()
const app = useBuiltApp(addresses)

/** Fewer, and a list has lost its rows. */
const LEAST_REQUESTS = 4_000
const SECONDS = 90

const STAFF = ['manager', 'caseWorker', 'viewer'] as const
const ROLES = { manager: 'manager', caseWorker: 'case_worker', viewer: 'viewer' } as const
/** Actions on papers: where only steps are shared, there are none. */
const ON_PAPERS = ['takePaper', 'acceptPaper', 'askForChanges', 'waivePaper', 'undoVerdict', 'actOnDocument']
/** They name something inside a dossier or an agency by an id of its own. */
const BY_INNER_ID = [
  'deleteNote',
  'deleteContact',
  'finishPersonalReminder',
  'removePersonalReminder',
  'takeBackMilestone',
]
const BY_AGENCY_ID = ['withdrawInvitation', 'withdrawClientInvitation', 'changeRole', 'endMembership', 'handOver']

/** Refused as they stand here, for want of a device or of a mail; each is done in a test or a journey of its own. */
const DONE_ELSEWHERE = [
  ...Object.keys(REFUSED_FORMS),
  ...['sendSignInMailAgain', 'signInByCode', 'signInByLink', 'signInWithGoogle', 'signOut'],
  ...['pressMailButton', 'pressMailDate', 'closeSessions', 'confirmIdentity', 'confirmHere'],
]

let world: CanaryWorld
const started = performance.now()
const actions = new Map(builtActions().map((action) => [action.exportedName, action]))

beforeAll(async () => {
  world = await aCanaryWorld()
  // Whoever works there has it open, and then it is withdrawn: the next request counts.
  const { withdrawn } = world.dossiers
  const open = await app.get(client(world.agency.slug, withdrawn.dossierId), cookie('caseWorker'))
  expect(open.status).toBe(200)
  await world.withdraw()
})

it('knows every page, route handler and action of the build', () => {
  expect(builtPaths().sort()).toEqual(Object.keys(HTTP_ROWS).sort())
  expect([...actions.keys()].sort()).toEqual(Object.keys(ACTION_FORMS).sort())
})

it('who may not is answered as though there were nothing, is shown nobody’s words, and changes nothing', async () => {
  const before = await fingerprint(addresses.adminUrl)
  const asked = [...forbiddenPages(), ...forbiddenPosts()]
  const answers = await forAll(asked, async (one) => ({ one, answer: await one.ask() }))
  expect(await fingerprint(addresses.adminUrl)).toBe(before)
  const wrong = answers.filter(({ one, answer }) => one.expected !== null && codeOf(answer) !== one.expected)
  expect(wrong.map(({ one, answer }) => `${one.what}: ${codeOf(answer)}`)).toEqual([])
  expect(
    answers.flatMap(({ one, answer }) => shownTo(one.person, answer, 'nothing').map((text) => `${one.what}: ${text}`)),
  ).toEqual([])
  const groups = Map.groupBy(answers, ({ one }) => one.group)
  const differing = [...groups].filter(([, all]) => new Set(all.map(({ answer }) => alike(answer))).size > 1)
  expect(differing.map(([group]) => group)).toEqual([])
  process.stdout.write(`access over HTTP: ${asked.length} requests that nobody may make, ${groups.size} kinds\n`)
  expect(asked.length).toBeGreaterThan(LEAST_REQUESTS)
})

it('who may is shown what is theirs to see, every word of it, and no word of anybody else', async () => {
  const asked = allowedPages()
  const seen = new Map<string, Set<PersonName>>()
  const faults: string[] = []
  await forAll(asked, async ({ person, path, send }) => {
    const answer = await (send ? app.send(path, {}, cookie(person)) : app.get(path, cookie(person)))
    if (answer.status >= 500 || (answer.status >= 300 && answer.status < 400))
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
    const answer = await app.get(`/en/agencies/${slugOf(person)}?search=${term}`, cookie(person))
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
    const code = codeOf(await app.post(posted(name, form(own), own.dossierId, own.work?.slug), mine))
    const changed = before !== (await fingerprint(addresses.adminUrl))
    const leadsOn = DOSSIER_FORMS[name]?.changesNothing === true
    if (changed === leadsOn || !/^(ok|→)/.test(code))
      faults.push(`${name}: ${code}, ${changed ? 'changed' : 'unchanged'}`)
  }
  expect(faults).toEqual([])
})

it('took no longer than it may', () => {
  const seconds = Math.round((performance.now() - started) / 1000)
  process.stdout.write(`access over HTTP: ${app.answered()} requests in ${seconds} seconds\n`)
  expect(seconds).toBeLessThan(SECONDS)
})

type Asked = {
  person: PersonName
  what: string
  /** Answers of one group must be alike. */
  group: string
  /** Null where it is only said to be the same for all of the group. */
  expected: string | null
  ask: () => Promise<HttpAnswer>
}

const NOWHERE = 'no-such-dossier'
let turns = 0

function cookie(person: PersonName, turn = 0): string {
  const all = world.cookies[person]
  return all[turn % all.length] ?? ''
}

const slugOf = (person: PersonName) => (person === 'otherAgency' ? world.otherAgency.slug : world.agency.slug)
const client = (slug: string, id: string, inner = '') => `/en/agencies/${slug}/clients/${id}${inner}`

/** Every object by its id, and two that there are not. */
function ids(names: readonly ObjectName[] = OBJECTS): string[] {
  return [...names.map((name) => world.dossiers[name].dossierId), newId(), NOWHERE]
}

/** What a person has nothing to do with, as the owner of dossiers. */
function notTheirs(person: PersonName): string[] {
  if (person === 'owner') return ids(['partial', 'never', 'elsewhere'])
  if (person === 'otherClient') return ids(['full', 'partial', 'withdrawn'])
  return ids()
}

/** What a person cannot reach as staff of an agency; `onPapers`: where the consent must cover papers. */
function outOfReach(person: PersonName, onPapers: boolean): string[] {
  if (person === 'otherAgency') return ids(['full', 'partial', 'withdrawn', 'never'])
  return ids(['withdrawn', 'never', 'elsewhere', ...(onPapers ? (['partial'] as const) : [])])
}

/** The answer to whoever has no business there at all. */
function refusalFor(person: PersonName): string {
  return person === 'anonymous' ? 'signed-out' : 'not-found'
}

function forbiddenPages(): Asked[] {
  const asked: Asked[] = []
  const page = (person: PersonName, row: string, path: string, expected: string, send = false) =>
    asked.push({
      ...{ person, what: `${person} ${path}`, group: `${person} ${row}`, expected },
      ask: () => (send ? app.send(path, {}, cookie(person, turns++)) : app.get(path, cookie(person))),
    })
  for (const [row, rule] of Object.entries(HTTP_ROWS)) {
    for (const person of PERSONS) {
      if (rule.for === 'nobody') for (const path of rule.paths) page(person, row, path, 'not-found')
      else if (rule.for === 'signed in' && person === 'anonymous')
        for (const path of rule.paths) page(person, row, path, 'signed-out')
      else if (rule.for === 'owner')
        for (const id of notTheirs(person)) page(person, row, dossier(id, rule.inner), refusalFor(person))
      else if (rule.for === 'owner, by post')
        for (const id of notTheirs(person)) page(person, row, rule.path(id), refusalFor(person), true)
      else if (rule.for === 'staff') {
        const isStaff = STAFF.some((one) => one === person)
        const within = isStaff ? outOfReach(person, rule.scope === 'documents') : ids()
        const refusal = person === 'withoutFactor' ? 'second-factor' : refusalFor(person)
        for (const id of within) page(person, row, client(world.agency.slug, id, rule.inner), refusal)
        if (person === 'otherAgency')
          for (const id of outOfReach(person, false))
            page(person, `${row} of their own`, client(slugOf(person), id, rule.inner), 'not-found')
      } else if (rule.for === 'agency') {
        const role = ROLES[person as keyof typeof ROLES]
        const slugs = role && rule.roles.includes(role) ? [] : [world.agency.slug]
        const others = person === 'otherAgency' ? [] : [world.otherAgency.slug]
        for (const slug of [...slugs, ...others, `agency-${newId()}`, NOWHERE]) {
          const asksFactor = person === 'withoutFactor' && slug === world.agency.slug
          const refusal = asksFactor ? 'second-factor' : refusalFor(person)
          page(person, asksFactor ? `${row} of their own` : row, `/en/agencies/${slug}${rule.inner}`, refusal)
        }
      }
    }
  }
  return asked
}

function dossier(id: string, inner: string): string {
  return `/en/dossiers/${id}${inner.replace('<agency>', world.agency.slug)}`
}

function forbiddenPosts(): Asked[] {
  const asked: Asked[] = []
  const post = (person: PersonName, name: string, fields: Fields, expected: string | null, more = '') => {
    const action = posted(name, fields, String(fields.dossierId ?? NOWHERE), String(fields.agency ?? world.agency.slug))
    const what = `${person} ${name} ${more} ${fields.dossierId ?? ''}`
    const common = { person, expected, what }
    asked.push({ ...common, group: `${person} ${name} ${more}`, ask: () => app.post(action, cookie(person, turns++)) })
  }
  const withoutScripts = (person: PersonName, name: string, fields: Fields, expected: string) => {
    const action = posted(name, fields, String(fields.dossierId ?? NOWHERE), String(fields.agency ?? world.agency.slug))
    const common = { person, expected, what: `${person} ${name} without scripts` }
    const ask = () => app.post({ ...action, withoutScripts: true }, cookie(person, turns++))
    asked.push({ ...common, group: common.what, ask })
  }
  const { full } = world.dossiers
  const atWork = (of = world.agency): World => ({ ...full, work: { ...of, client: full.dossierId } })

  for (const [name, { form }] of Object.entries(DOSSIER_FORMS)) {
    for (const person of PERSONS) {
      for (const dossierId of notTheirs(person)) post(person, name, { ...form(full), dossierId }, refusalFor(person))
      const [first = ''] = notTheirs(person)
      withoutScripts(person, name, { ...form(full), dossierId: first }, refusalFor(person))
    }
  }
  for (const [name, { form, roles }] of Object.entries(STAFF_FORMS)) {
    const isAboutClient = 'dossierId' in form(atWork())
    const tryAll = (person: PersonName, all: readonly string[], expected: string, agency = world.agency, more = '') => {
      const own = { ...form(atWork()), agency: agency.slug }
      for (const dossierId of isAboutClient ? all : ['']) {
        post(person, name, { ...own, ...(isAboutClient && { dossierId }) }, expected, more)
      }
      const [dossierId = ''] = all
      if (!more) withoutScripts(person, name, { ...own, ...(isAboutClient && { dossierId }) }, expected)
    }
    for (const person of ['anonymous', 'owner', 'otherClient', 'former', 'otherAgency'] as const)
      tryAll(person, ids(['full', 'elsewhere']), refusalFor(person))
    tryAll('withoutFactor', ids(['full']), 'second-factor')
    for (const person of STAFF) {
      if (!roles.includes(ROLES[person])) tryAll(person, ids(), 'not-found')
      else if (isAboutClient) tryAll(person, outOfReach(person, ON_PAPERS.includes(name)), 'not-found')
    }
    if (isAboutClient)
      tryAll('otherAgency', outOfReach('otherAgency', false), 'not-found', world.otherAgency, 'of their own')
  }
  for (const [name, { form }] of Object.entries({ ...PERSON_FORMS, ...REFUSED_FORMS }))
    post('anonymous', name, form(full), 'signed-out')
  // From a place of one's own, at something of somebody else's by its id, and at nothing.
  for (const name of BY_INNER_ID) {
    const own = { ...DOSSIER_FORMS[name]?.form(full), dossierId: world.dossiers.elsewhere.dossierId }
    for (const fields of [own, withOtherIds(own)]) post('otherClient', name, fields, null, 'of somebody else')
  }
  for (const name of BY_AGENCY_ID) {
    const own = { ...STAFF_FORMS[name]?.form(atWork()), agency: world.otherAgency.slug }
    for (const fields of [own, withOtherIds(own)]) post('otherAgency', name, fields, null, 'of another agency')
  }
  return asked
}

/** The same form about things that there are not. */
function withOtherIds({ dossierId, agency, ...inner }: Fields): Fields {
  const other = Object.entries(inner).map(([name, value]) => [name, isUuid(value) ? newId() : value])
  return { ...(dossierId && { dossierId }), ...(agency && { agency }), ...Object.fromEntries(other) }
}

const isUuid = (value: unknown) => typeof value === 'string' && /^[0-9a-f-]{36}$/.test(value)

type Opened = { person: PersonName; path: string; send?: true }

function allowedPages(): Opened[] {
  const asked: Opened[] = []
  for (const rule of Object.values(HTTP_ROWS)) {
    for (const person of PERSONS) {
      const mine = person === 'owner' ? world.dossiers.full : person === 'otherClient' ? world.dossiers.elsewhere : null
      const reached = person === 'otherAgency' ? (['elsewhere'] as const) : (['full', 'partial'] as const)
      const role = person === 'otherAgency' ? 'manager' : ROLES[person as keyof typeof ROLES]
      const at = (path: string) => asked.push({ person, path: path.replace('<feed>', world.feed) })
      if (rule.for === 'everybody') for (const path of rule.paths) at(path)
      else if (rule.for === 'signed in' && person !== 'anonymous') for (const path of rule.paths) at(path)
      else if (rule.for === 'owner' && mine) at(dossier(mine.dossierId, ofOwnAgency(rule.inner, person)))
      else if (rule.for === 'owner, by post' && mine)
        asked.push({ person, path: rule.path(mine.dossierId), send: true })
      else if (rule.for === 'staff' && role) {
        for (const name of reached) {
          if (name === 'partial' && rule.scope !== 'steps') continue
          at(client(slugOf(person), world.dossiers[name].dossierId, rule.inner))
        }
      } else if (rule.for === 'agency' && role && rule.roles.includes(role))
        at(`/en/agencies/${slugOf(person)}${rule.inner}`)
    }
  }
  return asked
}

function ofOwnAgency(inner: string, person: PersonName): string {
  return person === 'otherClient' ? inner.replace('messages/<agency>', `messages/${world.otherAgency.slug}`) : inner
}

/** An action as it is posted from a page that knows it. */
function posted(name: string, fields: Fields, dossierId: string, slug = NOWHERE): PostedAction {
  const action = actions.get(name)
  if (!action) throw new Error(`the build has no action ${name}`)
  const path = pageOf(action, { dossierId, agencySlug: slug })
  return { id: action.id, path, fields }
}

/** The words in an answer that the person may not be shown. */
function shownTo(person: PersonName, { headers, body }: HttpAnswer, may: 'nothing' | 'theirs'): string[] {
  const whole = `${Object.values(headers).join('\n')}\n${body}`
  const hidden = world.canaries.filter(({ seenBy }) => may === 'nothing' || !seenBy.includes(person))
  return hidden.filter(({ text }) => whole.includes(text)).map(({ what }) => what)
}

/** An answer without what differs between any two: ids, which are in the address that was asked, and the nonce. */
function alike({ status, headers, body }: HttpAnswer): string {
  const { date: _d, 'content-security-policy': policy = '', ...rest } = headers
  const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? 'none'
  const text = JSON.stringify([status, rest, body])
  return text
    .replaceAll(nonce, '')
    .replaceAll(NOWHERE, 'ID')
    .replaceAll('agency-ID', 'ID')
    .replace(/(agency-)?[0-9a-f]{8}-[0-9a-f-]{27}/g, 'ID')
    .replace(/invited-\d+@/g, 'invited@')
}
