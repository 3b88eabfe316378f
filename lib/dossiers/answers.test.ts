import { beforeEach, describe, expect, it } from 'vitest'
import type { Person } from '#lib/access/actor.ts'
import { newId } from '#lib/ids.ts'
import { getProcedure } from '#lib/procedures/registry.ts'
import { plusSeconds } from '#lib/time/clock.ts'
import { parisDay } from '#lib/time/paris-day.ts'
import { useDatabase } from '#tests/database.ts'
import { completionsOf, detailsOf, eventsOf, factsOf, statusesOf } from '#tests/dossier-rows.ts'
import { aDossier, aPerson, EMPLOYEE, NOON } from '#tests/factories.ts'
import { fingerprint } from '#tests/search-database.ts'
import { closeDossier } from './close-dossier.ts'
import { completeStep } from './complete-step.ts'
import { getAnswerForm } from './get-answer-form.ts'
import { getDossier } from './get-dossier.ts'
import { previewAnswer } from './preview-answer.ts'
import { setAnswer, setAnswerInput } from './set-answer.ts'
import { setCollection } from './set-collection.ts'

const addresses = useDatabase()

let person: Person
let dossierId: string
beforeEach(async () => {
  person = await aPerson()
  dossierId = await aDossier(person)
})

const answer = (fact: string, ...value: string[]) => setAnswer(person, { dossierId, fact, value }, NOON)
const preview = (fact: string, ...value: string[]) =>
  previewAnswer(person, { dossierId, fact, value, locale: 'en' }, NOON)
const view = async () => {
  const found = await getDossier(person, dossierId, 'en', NOON)
  if (!found) throw new Error('no dossier')
  return found
}
const answerOf = async (fact: string) => (await factsOf(dossierId)).find(({ factId }) => factId === fact)

describe('setAnswer', () => {
  it('changes an answer, by whom and when, and the plan with it', async () => {
    const later = plusSeconds(NOON, 3600)
    await setAnswer(person, { dossierId, fact: 'nationalities', value: ['IE'] }, later)
    expect(await answerOf('nationalities')).toMatchObject({ value: ['IE'], setBy: person.userId, setAt: later })
    expect((await view()).documents.map(({ key }) => key)).not.toContain('residence_permit')
    expect(await detailsOf(dossierId, 'answer.changed')).toEqual({ fact: 'nationalities' })
  })

  it('what an office answered settles a disputed paper, and stays with its day beside the certificate', async () => {
    await answer('birthCountry', 'GB')
    const before = await view()
    expect(before.documents.find(({ key }) => key === 'sworn_translation')?.state).toBe('perhaps')
    expect(before.answeredOn('officeSaysTranslation')).toBeNull()
    const foreseen = await preview('officeSaysTranslation', 'notNeeded')
    expect(foreseen).toMatchObject({ ok: true, added: [], removed: [{ key: 'sworn_translation', state: 'perhaps' }] })
    const later = plusSeconds(NOON, 5 * 86_400)
    await setAnswer(person, { dossierId, fact: 'officeSaysTranslation', value: ['notNeeded'] }, later)
    const after = await view()
    expect(after.documents.map(({ key }) => key)).not.toContain('sworn_translation')
    expect(after.answeredOn('officeSaysTranslation')).toBe(parisDay(later))
    const act = after.documents.find(({ key }) => key === 'civil_status')
    expect(act?.disagreements()[0]?.answered).toBe('It takes the certificate as it is')
  })

  it('the same answer again, in a row and at once, is one row and one audit entry', async () => {
    await Promise.all([answer('activity', 'none'), answer('activity', 'none'), answer('activity', 'none')])
    await answer('activity', 'none')
    expect((await factsOf(dossierId)).filter(({ factId }) => factId === 'activity')).toHaveLength(1)
    expect(await eventsOf(dossierId)).toEqual(['dossier.created', 'answer.changed'])
  })

  it('the answer that stands already changes nothing', async () => {
    await answer('birthCountry', 'CN')
    expect(await eventsOf(dossierId)).toEqual(['dossier.created'])
    expect((await answerOf('birthCountry'))?.setAt).toEqual(NOON)
  })

  it('takes “I don’t know” as an answer', async () => {
    await answer('birthCountry', 'unknown')
    expect((await answerOf('birthCountry'))?.value).toBe('unknown')
    expect((await view()).plan.toFindOut.map(({ id }) => id)).toContain('birthCountry')
  })

  it('keeps what was ticked and said of items that no longer apply, and gives it back whole', async () => {
    const acts = { dossierId, key: 'work_proof', version: 0, collection: 'have_it' as const }
    await setCollection(person, acts, NOON)
    await completeStep(person, { dossierId, key: 'employer_dpae', doneOn: '2026-11-02' }, NOON)
    const before = await view()
    const rows = [await completionsOf(dossierId), await statusesOf(dossierId)]

    await answer('activity', 'none')
    const meanwhile = await view()
    const hasItem = (key: string) => [...meanwhile.steps, ...meanwhile.documents].some((item) => item.key === key)
    expect(hasItem('work_proof') || hasItem('employer_dpae')).toBe(false)
    expect(meanwhile.archived.map(({ key, doneOn, label }) => [key, doneOn, label?.code ?? null]).sort()).toEqual([
      ['employer_dpae', '2026-11-02', null],
      ['work_proof', null, 'ready'],
    ])
    expect([await completionsOf(dossierId), await statusesOf(dossierId)]).toEqual(rows)

    await answer('activity', 'employee')
    expect(JSON.stringify(await view())).toBe(JSON.stringify(before))
  })

  it('keeps answers that have lost their effect, and says which', async () => {
    await answer('nationalities', 'IE')
    expect((await view()).plan.inactive.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['permit', 'visaValidated']),
    )
    expect((await answerOf('visaValidated'))?.value).toBe(true)
  })

  it('refuses what the question does not take, with the code that says why', async () => {
    const refused = async (fact: string, ...value: string[]) =>
      answer(fact, ...value).then(
        () => 'done',
        ({ code, message }) => `${code}: ${message}`,
      )
    expect(await refused('birthCountry', 'ZZ')).toBe('invalid: unknown-country')
    expect(await refused('birthCountry', 'CN', 'FR')).toBe('invalid: not-a-choice')
    expect(await refused('birthCountry', '')).toBe('invalid: required')
    expect(await refused('birthCountry')).toBe('invalid: required')
    expect(await refused('arrivedOn', '2026-02-31')).toBe('invalid: no-such-day')
    expect(await refused('arrivedOn', '2091-01-01')).toBe('invalid: too-late')
    expect(await refused('arrivedOn', 'soon')).toBe('invalid: not-a-date')
    expect(await refused('age', '-1')).toBe('invalid: out-of-range')
    expect(await refused('age', '30.5')).toBe('invalid: not-a-number')
    expect(await refused('activity', 'astronaut')).toBe('invalid: not-a-choice')
    expect(await refused('visaValidated', 'perhaps')).toBe('invalid: not-a-choice')
    expect(await refused('stay', '\u0000')).toBe('invalid: not-a-choice')
    expect(await refused('nobody', 'x')).toBe('not-found: not-found')
    expect(await refused('__proto__', 'x')).toBe('not-found: not-found')
    expect(await refused('person.age', '3')).toBe('not-found: not-found')
    expect(await eventsOf(dossierId)).toEqual(['dossier.created'])
  })

  it('is refused in a closed dossier and in somebody else’s', async () => {
    const theirs = setAnswer(await aPerson(), { dossierId, fact: 'activity', value: ['none'] }, NOON)
    await expect(theirs).rejects.toMatchObject({ code: 'not-found' })
    await closeDossier(person, { dossierId, reason: 'other' }, NOON)
    await expect(answer('activity', 'none')).rejects.toMatchObject({ code: 'closed' })
    expect((await answerOf('activity'))?.value).toEqual(['employee'])
  })

  it('its form takes one text or several', () => {
    const parse = (value: unknown) => setAnswerInput.safeParse({ dossierId, fact: 'activity', value })
    expect(parse('employee').data?.value).toEqual(['employee'])
    expect(parse(['employee', 'student']).data?.value).toEqual(['employee', 'student'])
    for (const value of [undefined, null, 1, { a: 1 }, 'x'.repeat(201), Array.from({ length: 41 }, () => 'a')]) {
      expect(parse(value).success).toBe(false)
    }
  })
})

describe('previewAnswer', () => {
  it('says what would come, go and stay, and marks what holds somebody’s acts', async () => {
    await setCollection(person, { dossierId, key: 'work_proof', version: 0, collection: 'have_it' }, NOON)
    const shown = await preview('activity', 'none')
    if (!shown?.ok) throw new Error('no preview')
    const keys = (items: readonly { key: string }[]) => items.map(({ key }) => key)
    expect(keys(shown.added)).toEqual(expect.arrayContaining(['inactive_non_eu', 'three_months', 'proof_3_months']))
    expect(keys(shown.removed)).toEqual(expect.arrayContaining(['employee_non_eu', 'employer_dpae', 'work_proof']))
    expect(shown.removed.filter(({ hasActs }) => hasActs).map(({ key }) => key)).toEqual(['work_proof'])
    expect(shown.unaffected).toBeGreaterThan(5)
    expect([...shown.added, ...shown.removed].every(({ title }) => title.length > 3)).toBe(true)

    const before = await view()
    await answer('activity', 'none')
    const after = await view()
    const itemKeys = ({ steps, documents }: typeof before) => keys([...steps, ...documents])
    const kinds = (items: typeof shown.added) => items.filter(({ kind }) => kind === 'step' || kind === 'document')
    expect(
      itemKeys(after)
        .filter((key) => !itemKeys(before).includes(key))
        .sort(),
    ).toEqual(keys(kinds(shown.added)).sort())
    expect(
      itemKeys(before)
        .filter((key) => !itemKeys(after).includes(key))
        .sort(),
    ).toEqual(keys(kinds(shown.removed)).sort())
  })

  it('says the answer that stands and the one that would take its place, in words of either language', async () => {
    expect(await preview('birthCountry', 'IE')).toMatchObject({ before: 'China', after: 'Ireland' })
    expect(await preview('visaValidated', 'no')).toMatchObject({ before: 'Yes', after: 'No' })
    const inFrench = { dossierId, fact: 'arrivedOn', value: ['2026-11-01'], locale: 'fr' } as const
    expect(await previewAnswer(person, inFrench, NOON)).toMatchObject({
      before: '12 octobre 2026',
      after: '1er novembre 2026',
    })
    expect(await preview('birthCountry', 'unknown')).toMatchObject({ after: 'I don’t know' })
    const open = getProcedure('registration')?.facts.find(({ id, scope }) => scope === 'dossier' && !(id in EMPLOYEE))
    if (!open) throw new Error('Mei has answered everything')
    expect(await preview(open.id, 'unknown')).toMatchObject({ before: null, after: 'I don’t know' })
  })

  it('writes nothing', async () => {
    const before = await fingerprint(addresses.adminUrl)
    await preview('activity', 'none')
    await preview('arrivedOn', '2026-02-31')
    expect(await fingerprint(addresses.adminUrl)).toEqual(before)
    expect((await answerOf('activity'))?.value).toEqual(['employee'])
  })

  it('of the answer that stands changes nothing', async () => {
    const shown = await preview('birthCountry', 'CN')
    expect(shown).toMatchObject({ ok: true, added: [], removed: [], changed: [], verdict: null })
  })

  it('says why an answer is none', async () => {
    expect(await preview('arrivedOn', '2026-02-31')).toEqual({ ok: false, code: 'no-such-day' })
    expect(await preview('birthCountry')).toEqual({ ok: false, code: 'required' })
  })

  it('is nothing for a question that does not exist, and for a dossier out of reach', async () => {
    expect(await preview('nobody', 'x')).toBeNull()
    const input = { fact: 'activity', value: ['none'], locale: 'en' as const }
    const stranger = await aPerson()
    for (const id of [dossierId, newId()]) {
      const attempt = previewAnswer(stranger, { ...input, dossierId: id }, NOON)
      await expect(attempt).rejects.toMatchObject({ code: 'not-found' })
    }
  })
})

describe('getAnswerForm', () => {
  const form = (fact: string, locale: 'en' | 'fr' = 'en') => getAnswerForm(person, dossierId, fact, locale, NOON)

  it('hands back the answer that stands as the form’s own texts', async () => {
    expect((await form('nationalities'))?.typed).toEqual(['CN'])
    expect((await form('visaValidated'))?.typed).toEqual(['yes'])
    expect((await form('age'))?.typed).toEqual(['30'])
    expect((await form('holds'))?.typed).toEqual([])
    expect((await form('permitValidUntil'))?.typed ?? []).toEqual([])
  })

  it('asks in the person’s language', async () => {
    const [english, french] = [await form('birthCountry'), await form('birthCountry', 'fr')]
    expect(english?.question.question).not.toBe(french?.question.question)
    expect(english?.countries.length).toBeGreaterThan(150)
  })

  it('knows only questions of the procedure, and dossiers within reach', async () => {
    expect(await form('nobody')).toBeNull()
    const attempt = getAnswerForm(await aPerson(), dossierId, 'age', 'en', NOON)
    await expect(attempt).rejects.toMatchObject({ code: 'not-found' })
  })
})
