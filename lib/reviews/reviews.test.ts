import { and, eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { agencyMembers, consents, dossierLooks, reviews } from '#db/schema/agencies.ts'
import { auditEvents } from '#db/schema/audit.ts'
import { type Person, type Staff, systemActor } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { getClient } from '#lib/clients/get-client.ts'
import { listClients } from '#lib/clients/list-clients.ts'
import { getDossier } from '#lib/dossiers/get-dossier.ts'
import { setCollection } from '#lib/dossiers/set-collection.ts'
import { listReminders } from '#lib/reminders/list-reminders.ts'
import { plusSeconds } from '#lib/time/clock.ts'
import { useDatabase } from '#tests/database.ts'
import { aConsent, aDossier, anAgency, aPerson, aStaff, NOON } from '#tests/factories.ts'
import { acceptPaper } from './accept-paper.ts'
import { askForChanges, askForChangesInput } from './ask-for-changes.ts'
import { getClientPaper } from './get-client-paper.ts'
import { lookAgain } from './look-again.ts'
import { LEASE_SECONDS, takePaper } from './take-paper.ts'
import { undoVerdict } from './undo-verdict.ts'
import { waivePaper } from './waive-paper.ts'

useDatabase()

const KEY = 'rib'
const later = (minutes: number) => plusSeconds(NOON, minutes * 60)

let mei: Person
let dossierId: string
let agencyId: string
let claire: Staff
let hugo: Staff
beforeEach(async () => {
  mei = await aPerson({ name: 'Mei' })
  dossierId = await aDossier(mei)
  agencyId = await anAgency()
  claire = await aStaff(agencyId, 'manager', { name: 'Claire' })
  hugo = await aStaff(agencyId, 'case_worker', { name: 'Hugo' })
  await aConsent(dossierId, agencyId)
})

const of = (version: number, review: number, key = KEY) => ({ dossierId, key, version, review })
const has = (version: number, minutes = 0) =>
  setCollection(mei, { dossierId, key: KEY, version, collection: 'have_it' }, later(minutes))
const seen = (version: number, review: number, key = KEY) => ({
  ...of(version, review, key),
  seenHow: 'email' as const,
})
const unsigned = (version: number, review: number) => ({
  ...of(version, review),
  reason: 'not_signed' as const,
  words: 'Please sign page 2',
})
const paper = (staff = claire, minutes = 5) =>
  getClientPaper(staff, { dossierId, key: KEY, locale: 'en' }, later(minutes))
const mine = async (key = KEY) => {
  const dossier = await getDossier(mei, dossierId, 'en', later(60))
  return { dossier, document: dossier?.documents.find((one) => one.key === key) }
}
const refusal = (act: Promise<unknown>) =>
  act.then(
    () => 'done',
    ({ code, field }: { code: string; field?: { code: string; words?: (locale: 'en') => object } }) =>
      field ? { code, field: field.code, words: field.words?.('en') } : code,
  )
const logged = async () => {
  const rows = await asActor(systemActor('test'), (tx) =>
    tx.select().from(auditEvents).where(eq(auditEvents.dossierId, dossierId)).orderBy(auditEvents.at, auditEvents.id),
  )
  return rows.filter(({ action }) => action.startsWith('review.'))
}

describe('looking at a paper', () => {
  it('is written down for the client, a row a day, and only where there is something to see', async () => {
    const looks = () =>
      asActor(systemActor('test'), (tx) => tx.select().from(dossierLooks).where(eq(dossierLooks.dossierId, dossierId)))
    await getClientPaper(claire, { dossierId, key: 'nothing', locale: 'en' }, later(1))
    await getClientPaper(await aStaff(await anAgency()), { dossierId, key: KEY, locale: 'en' }, later(1))
    expect(await looks()).toEqual([])
    await paper(claire, 1)
    await paper(claire, 9)
    expect(await looks()).toMatchObject([{ userId: claire.userId, firstAt: later(1), lastAt: later(9) }])
  })
})

describe('what a client says they have', () => {
  it('waits for their agency, by itself', async () => {
    expect((await paper())?.standing).toBe('none')
    await has(0)
    expect(await paper()).toMatchObject({ standing: 'waiting', review: null, lease: null, mayDecide: true })
    expect((await mine()).document?.label).toEqual({ code: 'with_agency' })
  })

  it('waits for nobody without an agency that sees papers', async () => {
    const other = await aDossier(mei)
    await setCollection(mei, { dossierId: other, key: KEY, version: 0, collection: 'have_it' }, NOON)
    const label = async () =>
      (await getDossier(mei, other, 'en', NOON))?.documents.find((one) => one.key === KEY)?.label.code
    expect(await label()).toBe('ready')
    await aConsent(other, await anAgency(), ['steps'])
    expect(await label()).toBe('ready')
  })
})

describe('verdicts', () => {
  it('are told to the client: how it was seen, by whom and when', async () => {
    await has(0)
    await acceptPaper(claire, seen(1, 0), later(1))
    const { document } = await mine()
    expect(document?.label).toEqual({ code: 'ready' })
    expect(document?.reviews).toMatchObject([
      {
        agency: 'Zenith Relocation',
        standing: 'accepted',
        review: { seenHow: 'email', decidedBy: 'Claire', decidedAt: later(1) },
      },
    ])
    expect(await logged()).toMatchObject([
      {
        action: 'review.accepted',
        actorKind: 'staff',
        actorId: claire.userId,
        details: { agency: agencyId, document: KEY, version: 1, seenHow: 'email' },
      },
    ])
  })

  it('that ask for a change make it the client’s turn, and say what and how', async () => {
    await has(0)
    await askForChanges(claire, unsigned(1, 0), later(1))
    const { dossier, document } = await mine()
    expect(document).toMatchObject({ label: { code: 'change', reason: 'not_signed' }, inHand: false })
    expect(document?.reviews[0]?.review).toMatchObject({ words: 'Please sign page 2', decidedBy: 'Claire' })
    expect(dossier).toMatchObject({ turn: 'me', next: { kind: 'change', document: { key: KEY }, others: 0 } })
    const [entry] = await logged()
    expect(JSON.stringify(entry)).not.toContain('page 2')
  })

  it('that ask for a change need a reason and words, without a social security number', () => {
    const wrong = (more: object) => askForChangesInput.safeParse({ ...unsigned(1, 0), ...more }).error?.issues[0]
    expect(wrong({ words: ' ' })).toMatchObject({ path: ['words'], message: 'required' })
    expect(wrong({ reason: 'ugly' })).toMatchObject({ path: ['reason'] })
    expect(wrong({ words: '2 55 08 14 168 025 38' })).toMatchObject({ path: ['words'], message: 'holds-number' })
  })

  it('on an older version are void once the client changes the paper; the log keeps them', async () => {
    await has(0)
    await askForChanges(claire, unsigned(1, 0), later(1))
    await has(1, 2)
    expect(await paper()).toMatchObject({ standing: 'waiting', review: { state: 'changes_asked', by: 'Claire' } })
    const { document, dossier } = await mine()
    expect(document?.label.code).toBe('with_agency')
    expect(dossier?.next.kind).not.toBe('change')
    const { history } = (await paper()) ?? {}
    expect(history?.map(({ action, by }) => [action, by])).toEqual([
      ['document.collection-set', { kind: 'client' }],
      ['review.changes-asked', { kind: 'staff', name: 'Claire' }],
      ['document.collection-set', { kind: 'client' }],
    ])
    await acceptPaper(hugo, seen(2, 1), later(3))
    expect((await paper())?.standing).toBe('accepted')
  })

  it('that a paper is not needed end its being missing, whatever the client says, until it is taken back', async () => {
    const missing = async () => {
      const { next } = (await mine()).dossier ?? {}
      return next?.kind === 'step' ? next.missing : null
    }
    await waivePaper(claire, { ...of(0, 0), words: 'Your employer gives it' }, later(1))
    const { document, dossier } = await mine()
    expect(document).toMatchObject({ label: { code: 'waived' }, inHand: true })
    expect(document?.validity()).toBeNull()
    expect(dossier?.ordering()?.papers.map(({ key }) => key)).not.toContain(KEY)
    const fewer = await missing()
    await has(0, 2)
    expect((await mine()).document?.label.code).toBe('waived')
    expect((await paper())?.standing).toBe('waived')
    await undoVerdict(hugo, { ...of(1, 1), words: 'They do not' }, later(3))
    expect((await paper())?.standing).toBe('waiting')
    await setCollection(mei, { dossierId, key: KEY, version: 1, collection: 'to_get' }, later(4))
    expect(await missing()).toBe((fewer ?? 0) + 1)
  })

  it('are taken back by the same or another colleague: it waits again', async () => {
    await has(0)
    await acceptPaper(claire, seen(1, 0), later(1))
    await undoVerdict(hugo, { ...of(1, 1), words: 'Wrong client' }, later(2))
    expect(await paper()).toMatchObject({ standing: 'waiting', review: { state: 'waiting', words: 'Wrong client' } })
    expect((await mine()).document?.label.code).toBe('with_agency')
    expect(await refusal(undoVerdict(hugo, { ...of(1, 2), words: 'Again' }, later(3)))).toMatchObject({
      code: 'conflict',
    })
    await askForChanges(hugo, unsigned(1, 2), later(4))
    expect((await paper())?.standing).toBe('changes_asked')
    expect((await logged()).map(({ action }) => action)).toEqual([
      'review.accepted',
      'review.undone',
      'review.changes-asked',
    ])
  })

  it('lead to the next paper of the client that waits', async () => {
    await has(0)
    for (const key of ['id_doc', 'proof_address']) {
      await setCollection(mei, { dossierId, key, version: 0, collection: 'have_it' }, NOON)
    }
    expect((await paper())?.othersWaiting).toBe(2)
    const first = await acceptPaper(claire, seen(1, 0), later(1))
    const second = await acceptPaper(claire, { ...of(1, 0, first ?? ''), seenHow: 'video' }, later(2))
    expect([first, second].sort()).toEqual(['id_doc', 'proof_address'])
    expect(await acceptPaper(claire, { ...of(1, 0, second ?? ''), seenHow: 'video' }, later(3))).toBeNull()
  })

  it('are said once, however often the form is posted', async () => {
    await has(0)
    for (const _ of [1, 2, 3]) await acceptPaper(claire, seen(1, 0), later(1))
    await Promise.all([1, 2, 3].map(() => undoVerdict(claire, { ...of(1, 1), words: 'Oh' }, later(2))))
    expect(await logged()).toHaveLength(2)
    expect((await paper())?.review?.version).toBe(2)
  })
})

describe('two at once', () => {
  it('a newer answer of the client refuses the verdict about what was shown before, and says when it came', async () => {
    await has(0)
    await has(1, 4)
    expect(await refusal(acceptPaper(claire, seen(1, 0), later(5)))).toEqual({
      code: 'conflict',
      field: 'newer-answer',
      words: { ago: '1 minute ago' },
    })
    expect((await paper())?.standing).toBe('waiting')
  })

  it('a colleague who was faster is named', async () => {
    await has(0)
    const outcomes = await Promise.all([
      refusal(acceptPaper(claire, seen(1, 0), later(1))),
      refusal(askForChanges(hugo, unsigned(1, 0), later(1))),
    ])
    expect(outcomes.filter((one) => one === 'done')).toHaveLength(1)
    const name = outcomes[0] === 'done' ? 'Claire' : 'Hugo'
    expect(outcomes.find((one) => one !== 'done')).toEqual({
      code: 'conflict',
      field: 'decided-meanwhile',
      words: { name, ago: '0 minutes ago' },
    })
    expect(await logged()).toHaveLength(1)
  })

  it('a paper in hand is closed to colleagues for fifteen minutes, who are told by whom', async () => {
    await has(0)
    await takePaper(claire, { dossierId, key: KEY }, later(0))
    await takePaper(claire, { dossierId, key: KEY }, later(1))
    expect((await paper(hugo))?.lease).toEqual({ by: 'colleague', name: 'Claire', until: later(15) })
    expect((await paper())?.lease?.by).toBe('me')
    const held = { code: 'conflict', field: 'in-hand', words: { name: 'Claire', time: '12:15' } }
    expect(await refusal(takePaper(hugo, { dossierId, key: KEY }, later(14)))).toEqual(held)
    expect(await refusal(acceptPaper(hugo, seen(1, 0), later(14)))).toEqual(held)
    expect((await paper(hugo, LEASE_SECONDS / 60))?.lease).toBeNull()
    await takePaper(hugo, { dossierId, key: KEY }, later(15))
    expect((await paper(claire, 16))?.lease?.name).toBe('Hugo')
    await acceptPaper(hugo, seen(1, 0), later(16))
    expect((await paper(claire, 17))?.lease).toBeNull()
  })

  it('taking it in hand makes no form stale', async () => {
    await has(0)
    await takePaper(claire, { dossierId, key: KEY }, later(0))
    await acceptPaper(hugo, seen(1, 0), later(20))
    expect((await paper())?.standing).toBe('accepted')
  })

  it('one of two takes it', async () => {
    await has(0)
    const takes = [claire, hugo].map((staff) => refusal(takePaper(staff, { dossierId, key: KEY }, later(1))))
    expect((await Promise.all(takes)).filter((one) => one === 'done')).toHaveLength(1)
  })
})

describe('“please look again”', () => {
  const ask = (review: number, minutes = 3) =>
    lookAgain(mei, { dossierId, key: KEY, reviewer: `agency-${agencyId}`, review }, later(minutes))
  beforeEach(async () => {
    await has(0)
    await askForChanges(claire, unsigned(1, 0), later(1))
  })

  it('makes it wait again, for a colleague where there is one', async () => {
    await ask(1)
    await ask(1)
    expect(await paper()).toMatchObject({
      standing: 'waiting',
      isForColleague: true,
      review: { words: 'Please sign page 2' },
    })
    expect(await paper(hugo)).toMatchObject({ standing: 'waiting', isForColleague: false })
    expect((await logged()).map(({ action }) => action)).toEqual(['review.changes-asked', 'review.look-again'])
    await acceptPaper(hugo, seen(1, 2), later(4))
    expect((await mine()).document?.label.code).toBe('ready')
  })

  it('leads a colleague to it, in the queue as on the page, and not whoever gave the verdict', async () => {
    await setCollection(mei, { dossierId, key: 'id_doc', version: 0, collection: 'have_it' }, later(2))
    await ask(1)
    const again = async (staff: Staff) =>
      (await listClients(staff, { promiseDays: 2 }, { again: true }, 'en', { at: later(4) })).rows
    expect(await again(claire)).toEqual([])
    expect(await again(hugo)).toMatchObject([{ dossierId, secondLookNotBy: 'Claire', papersWaiting: 2 }])
    const view = await getClient(claire, { promiseDays: 2 }, dossierId, 'en', later(4))
    expect(view?.papersWaiting).toContainEqual({ key: KEY, title: expect.any(String), notBy: 'Claire' })
    expect(await acceptPaper(claire, seen(1, 0, 'id_doc'), later(4))).toBeNull()
    await undoVerdict(claire, { ...of(1, 1, 'id_doc'), words: 'Oh' }, later(5))
    expect(await acceptPaper(hugo, seen(1, 2, 'id_doc'), later(5))).toBe(KEY)
    await acceptPaper(hugo, seen(1, 2), later(6))
    expect(await again(hugo)).toEqual([])
  })

  it('is for the same person where there is nobody else', async () => {
    const isHugo = and(eq(agencyMembers.agencyId, agencyId), eq(agencyMembers.userId, hugo.userId))
    await asActor(systemActor('test'), (tx) => tx.update(agencyMembers).set({ leftAt: NOON }).where(isHugo))
    await ask(1)
    expect((await paper())?.isForColleague).toBe(false)
    const page = await listClients(claire, { promiseDays: 2 }, { again: true }, 'en', { at: later(4) })
    expect(page.rows).toMatchObject([{ dossierId }])
  })

  it('tells whoever was just writing', async () => {
    await ask(1)
    expect(await refusal(undoVerdict(claire, { ...of(1, 1), words: 'Oh' }, later(4)))).toMatchObject({
      field: 'asked-again',
    })
  })

  it('is for what was asked to be changed, by the agency that did', async () => {
    expect(await refusal(ask(0))).toBe('conflict')
    const other = { dossierId, key: KEY, reviewer: 'agency-x', review: 1 }
    expect(await refusal(lookAgain(mei, other, later(2)))).toBe('not-found')
    expect(await refusal(lookAgain(await aPerson(), { ...other, reviewer: `agency-${agencyId}` }, later(2)))).toBe(
      'not-found',
    )
    await undoVerdict(claire, { ...of(1, 1), words: 'Oh' }, later(2))
    expect(await refusal(ask(2))).toBe('conflict')
  })
})

describe('who may', () => {
  const acts = (staff: Staff): Promise<unknown>[] => [
    takePaper(staff, { dossierId, key: KEY }, later(1)),
    acceptPaper(staff, seen(1, 0), later(1)),
    askForChanges(staff, unsigned(1, 0), later(1)),
    waivePaper(staff, { ...of(1, 0), words: 'No' }, later(1)),
    undoVerdict(staff, { ...of(1, 0), words: 'No' }, later(1)),
  ]
  const all = async (staff: Staff) => new Set(await Promise.all(acts(staff).map(refusal)))
  const nothingSaid = async () => {
    const rows = await asActor(systemActor('test'), (tx) =>
      tx.select().from(reviews).where(eq(reviews.dossierId, dossierId)),
    )
    expect(rows).toEqual([])
  }
  beforeEach(() => has(0))

  it('not a viewer, who reads', async () => {
    const viewer = await aStaff(agencyId, 'viewer')
    expect(await all(viewer)).toEqual(new Set(['not-found']))
    expect(await paper(viewer)).toMatchObject({ standing: 'waiting', mayDecide: false })
    await nothingSaid()
  })

  it('not another agency, not who left, not without the consent or its papers, and they see nothing', async () => {
    const other = await aStaff(await anAgency())
    expect(await all(other)).toEqual(new Set(['not-found']))
    expect(await paper(other)).toBeNull()
    const test = systemActor('test')
    const live = eq(consents.dossierId, dossierId)
    await asActor(test, (tx) =>
      tx
        .update(consents)
        .set({ scope: ['steps', 'notes'] })
        .where(live),
    )
    expect(await all(claire)).toEqual(new Set(['not-found']))
    expect(await paper()).toBeNull()
    await asActor(test, (tx) =>
      tx
        .update(consents)
        .set({ scope: ['steps', 'documents'] })
        .where(live),
    )
    expect(await paper()).not.toBeNull()
    const isHugo = and(eq(agencyMembers.agencyId, agencyId), eq(agencyMembers.userId, hugo.userId))
    await asActor(test, (tx) => tx.update(agencyMembers).set({ leftAt: NOON }).where(isHugo))
    expect(await all(hugo)).toEqual(new Set(['not-found']))
    expect(await paper(hugo)).toBeNull()
    await asActor(test, (tx) => tx.update(consents).set({ revokedAt: NOON }).where(live))
    expect(await all(claire)).toEqual(new Set(['not-found']))
    expect(await paper()).toBeNull()
    await nothingSaid()
  })

  it('not about a paper that is not in the plan', async () => {
    expect(await refusal(acceptPaper(claire, { ...of(0, 0, 'nothing'), seenHow: 'email' }, later(1)))).toBe('not-found')
    expect(await refusal(takePaper(claire, { dossierId, key: 'nothing' }, later(1)))).toBe('not-found')
    expect(await getClientPaper(claire, { dossierId, key: 'nothing', locale: 'en' }, NOON)).toBeNull()
  })

  it('one agency sees nothing of what another one says, and the client both', async () => {
    const second = await anAgency()
    await aConsent(dossierId, second)
    const nadia = await aStaff(second)
    await askForChanges(claire, unsigned(1, 0), later(1))
    expect(await paper(nadia)).toMatchObject({
      standing: 'waiting',
      review: null,
      document: { label: { code: 'with_agency' } },
    })
    expect((await paper(nadia))?.history.map(({ action }) => action)).toEqual(['document.collection-set'])
    await acceptPaper(nadia, seen(1, 0), later(2))
    expect((await paper())?.standing).toBe('changes_asked')
    const { document } = await mine()
    expect(document?.label.code).toBe('change')
    expect(document?.reviews.map(({ standing }) => standing).sort()).toEqual(['accepted', 'changes_asked'])
  })

  it('a client sees nothing of what an agency said once its access is withdrawn', async () => {
    await askForChanges(claire, unsigned(1, 0), later(1))
    await asActor(systemActor('test'), (tx) =>
      tx
        .update(consents)
        .set({ revokedAt: later(2) })
        .where(eq(consents.dossierId, dossierId)),
    )
    expect((await mine()).document).toMatchObject({ label: { code: 'ready' }, reviews: [] })
  })
})

describe('the reminders that a change is asked', () => {
  const planned = async () => {
    const { upcoming = [] } = (await listReminders(mei, dossierId, later(5))) ?? {}
    return upcoming
      .filter(({ kind }) => kind === 'change_asked')
      .map(({ stage, dueAt, item }) => `${item} ${stage} ${dueAt.toISOString().slice(0, 16)}`)
  }
  beforeEach(async () => {
    await has(0)
    await askForChanges(claire, unsigned(1, 0), later(1))
  })

  it('come after ten minutes, in which it can be taken back, and 2 and 5 working days later', async () => {
    expect(await planned()).toEqual([
      'rib asked 2026-11-23T11:11',
      'rib +2 2026-11-25T08:00',
      'rib +5 2026-11-30T08:00',
    ])
    await undoVerdict(claire, { ...of(1, 1), words: 'Oh' }, later(4))
    expect(await planned()).toEqual([])
    await askForChanges(claire, unsigned(1, 2), later(5))
    expect((await planned())[0]).toBe('rib asked 2026-11-23T11:15')
  })

  it('end with the client’s answer, a second look, or the agency’s access', async () => {
    await has(1, 3)
    expect(await planned()).toEqual([])
    await askForChanges(claire, unsigned(2, 1), later(3))
    expect(await planned()).toHaveLength(3)
    await lookAgain(mei, { dossierId, key: KEY, reviewer: `agency-${agencyId}`, review: 2 }, later(4))
    expect(await planned()).toEqual([])
  })
})
