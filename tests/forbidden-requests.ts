import { newId } from '#lib/ids.ts'
import { DOSSIER_FORMS, PERSON_FORMS, REFUSED_FORMS, STAFF_FORMS, type World } from '#tests/action-forms.ts'
import type { BuiltApp, HttpAnswer } from '#tests/built-app.ts'
import { type CanaryWorld, PERSONS, type PersonName } from '#tests/canary-world.ts'
import {
  agencyOf,
  clientPath,
  dossierPath,
  idsOf,
  NOWHERE,
  postedAction,
  ROLES,
  roleOf,
  STAFF,
} from '#tests/http-places.ts'
import { HTTP_ROWS } from '#tests/http-rows.ts'
import type { Fields } from '#tests/next-request.ts'

/** Actions on papers: where only steps are shared, there are none. */
const ON_PAPERS = ['takePaper', 'acceptPaper', 'askForChanges', 'waivePaper', 'undoVerdict', 'actOnDocument']
/** They name something inside a dossier or an agency by an id of its own. */
const BY_INNER_ID = [
  'deleteNote',
  'deleteContact',
  'finishPersonalReminder',
  'removePersonalReminder',
  'takeBackMilestone',
  'endProgressLink',
]
const BY_AGENCY_ID = ['withdrawInvitation', 'withdrawClientInvitation', 'changeRole', 'endMembership', 'handOver']

export type Forbidden = {
  person: PersonName
  what: string
  /** Answers of one group must be alike. */
  group: string
  /** From a place of their own, whose page may come with the answer. */
  isAtHome: boolean
  /** Null where it is only said to be the same for all of the group. */
  expected: string | null
  ask: () => Promise<HttpAnswer>
}

/** Everybody at every page and at every action, about whatever is out of their reach. */
export function forbiddenRequests(app: BuiltApp, world: CanaryWorld): Forbidden[] {
  return [...forbiddenPages(app, world), ...forbiddenPosts(app, world)]
}

const OWN = ' of their own'
let turns = 0

/** Of several that a person has, another each time: nobody may write more than so often in a minute. */
function nextCookie({ cookies }: CanaryWorld, person: PersonName): string {
  const all = cookies[person]
  return all[turns++ % all.length] ?? ''
}

function forbiddenPages(app: BuiltApp, world: CanaryWorld): Forbidden[] {
  const asked: Forbidden[] = []
  const page = (person: PersonName, row: string, path: string, expected: string, send = false) =>
    asked.push({
      ...{ person, what: `${person} ${path}`, group: `${person} ${row}`, expected, isAtHome: row.endsWith(OWN) },
      ask: () => (send ? app.send(path, {}, nextCookie(world, person)) : app.get(path, world.cookies[person][0])),
    })
  for (const [row, rule] of Object.entries(HTTP_ROWS)) {
    for (const person of PERSONS) {
      if (rule.for === 'nobody') for (const path of rule.paths) page(person, row, path, 'not-found')
      else if (rule.for === 'signed in' && person === 'anonymous')
        for (const path of rule.paths) page(person, row, path, 'signed-out')
      else if (rule.for === 'owner')
        for (const id of notTheirs(world, person)) {
          const { agency, dossiers } = world
          const inner = rule.inners[0]?.replace('<agency>', agency.slug).replace('<person>', dossiers.full.child)
          page(person, row, dossierPath(id, inner), refusalFor(person))
        }
      else if (rule.for === 'owner, by post')
        for (const id of notTheirs(world, person)) page(person, row, rule.path(id), refusalFor(person), true)
      else if (rule.for === 'staff') {
        const isStaff = STAFF.some((one) => one === person)
        const within = isStaff ? outOfReach(world, person, rule.scope === 'documents') : idsOf(world)
        const refusal = person === 'withoutFactor' ? 'second-factor' : refusalFor(person)
        const ended = isStaff ? world.dossiers.withdrawn.dossierId : null
        for (const id of within) {
          const path = clientPath(world.agency.slug, id, rule.inners[0])
          if (id !== ended) page(person, row, path, refusal)
          // Whoever had access is told since when they have none, and nothing else.
          else page(person, `${row} withdrawn`, path, rule.inners[0] ? `→ ${clientPath(world.agency.slug, id)}` : '200')
        }
        if (person === 'otherAgency')
          for (const id of outOfReach(world, person, false))
            page(person, `${row}${OWN}`, clientPath(agencyOf(world, person).slug, id, rule.inners[0]), 'not-found')
      } else if (rule.for === 'agency') {
        const role = roleOf(person)
        const slugs = role && rule.roles.includes(role) ? [] : [world.agency.slug]
        const others = person === 'otherAgency' ? [] : [world.otherAgency.slug]
        for (const slug of [...slugs, ...others, `agency-${newId()}`, NOWHERE]) {
          // Whoever works there knows that the agency is there.
          const isOwn = slug === world.agency.slug && (role !== null || person === 'withoutFactor')
          const refusal = isOwn && role === null ? 'second-factor' : refusalFor(person)
          page(person, isOwn ? `${row}${OWN}` : row, rule.path(slug), refusal, rule.byPost)
        }
      }
    }
  }
  return asked
}

function forbiddenPosts(app: BuiltApp, world: CanaryWorld): Forbidden[] {
  const asked: Forbidden[] = []
  const post = (person: PersonName, name: string, fields: Fields, expected: string | null, more = '') => {
    const action = postedAction(name, fields)
    const what = `${person} ${name} ${more} ${fields.dossierId ?? ''}`
    const common = { person, expected, what, isAtHome: more !== '' }
    asked.push({
      ...common,
      group: `${person} ${name} ${more}`,
      ask: () => app.post(action, nextCookie(world, person)),
    })
  }
  const withoutScripts = (person: PersonName, name: string, fields: Fields, expected: string) => {
    const action = postedAction(name, fields)
    const common = { person, expected, what: `${person} ${name} without scripts`, isAtHome: false }
    const ask = () => app.post({ ...action, withoutScripts: true }, nextCookie(world, person))
    asked.push({ ...common, group: common.what, ask })
  }
  const { full } = world.dossiers
  const atWork = (of = world.agency): World => ({ ...full, work: { ...of, client: full.dossierId } })

  for (const [name, { form }] of Object.entries(DOSSIER_FORMS)) {
    for (const person of PERSONS) {
      for (const dossierId of notTheirs(world, person))
        post(person, name, { ...form(full), dossierId }, refusalFor(person))
      const [first = ''] = notTheirs(world, person)
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
      tryAll(person, idsOf(world, ['full', 'elsewhere']), refusalFor(person))
    tryAll('withoutFactor', idsOf(world, ['full']), 'second-factor')
    for (const person of STAFF) {
      if (!roles.includes(ROLES[person])) tryAll(person, idsOf(world), 'not-found')
      else if (isAboutClient) tryAll(person, outOfReach(world, person, ON_PAPERS.includes(name)), 'not-found')
    }
    if (isAboutClient)
      tryAll('otherAgency', outOfReach(world, 'otherAgency', false), 'not-found', world.otherAgency, OWN)
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

/** What a person has nothing to do with, as the owner of dossiers. */
function notTheirs(world: CanaryWorld, person: PersonName): string[] {
  if (person === 'owner') return idsOf(world, ['partial', 'never', 'elsewhere'])
  if (person === 'otherClient') return idsOf(world, ['full', 'partial', 'withdrawn'])
  return idsOf(world)
}

/** What a person cannot reach as staff of an agency; `onPapers`: where the consent must cover papers. */
function outOfReach(world: CanaryWorld, person: PersonName, onPapers: boolean): string[] {
  if (person === 'otherAgency') return idsOf(world, ['full', 'partial', 'withdrawn', 'never'])
  return idsOf(world, ['withdrawn', 'never', 'elsewhere', ...(onPapers ? (['partial'] as const) : [])])
}

/** The answer to whoever has no business there at all. */
function refusalFor(person: PersonName): string {
  return person === 'anonymous' ? 'signed-out' : 'not-found'
}

/** The same form about things that there are not. */
function withOtherIds({ dossierId, agency, ...inner }: Fields): Fields {
  const other = Object.entries(inner).map(([name, value]) => [name, isUuid(value) ? newId() : value])
  return { ...(dossierId && { dossierId }), ...(agency && { agency }), ...Object.fromEntries(other) }
}

const isUuid = (value: unknown) => typeof value === 'string' && /^[0-9a-f-]{36}$/.test(value)
