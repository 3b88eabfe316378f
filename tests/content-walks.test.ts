import { describe, expect, test, vi } from 'vitest'
import type { Procedure } from '#content/schema.ts'
import { planFor } from '#lib/procedures/evaluate.ts'
import { planView } from '#lib/procedures/plan-view.ts'
import { listProcedures } from '#lib/procedures/registry.ts'
import type { Facts } from '#lib/procedures/types.ts'
import { pairwiseRows } from '#tests/pairwise.ts'
import { randomOf } from '#tests/random-of.ts'
import { answersTo, type Walk, walkQuestionnaire } from '#tests/walk-questionnaire.ts'

const DAY = '2026-11-21'
const isProof = process.env.PROVE === '1'
// Thousands of questionnaires: slow where the machine is busy. The long proof takes the better part of an hour.
vi.setConfig({ testTimeout: isProof ? 4 * 3_600_000 : 240_000 })

// The combinations are far over a million: every pair of answers, and walks at random. The long proof runs all of them.
const WALKS = isProof ? 100_000 : 500
const EVERY = isProof ? 1 : 3
const SEED = Number(process.env.WALK_SEED ?? 20_261_122)

describe.each(listProcedures().map((one) => [one.slug, one] as const))('every way through %s', (slug, procedure) => {
  test('each pair of answers, by people who know everything', () => {
    const questions = questionsOf(procedure)
    const columns = questions.map((fact) => answersTo(fact, DAY))
    const rows = pairwiseRows(
      columns.map((one) => one.length),
      randomOf(SEED),
    ).filter((_, index) => index % EVERY === 0)
    const faults = rows.flatMap((row) =>
      worded(
        walkQuestionnaire(
          procedure,
          (fact) => {
            const column = questions.indexOf(fact)
            return columns[column]?.[row[column] ?? 0] ?? 'unknown'
          },
          DAY,
        ),
      ),
    )
    console.info(`${slug}: ${rows.length} questionnaires cover pairs of answers`)
    expect(rows.length).toBeGreaterThan(slug === 'registration' ? 100 : 5)
    expect(faults.slice(0, 20).join('\n')).toBe('')
  })

  test('walks at random, by people who know most', () => {
    const random = randomOf(SEED)
    const faults: string[] = []
    for (let walk = 0; walk < WALKS; walk++) {
      const answered = walkQuestionnaire(
        procedure,
        (fact) => {
          const values = answersTo(fact, DAY)
          return random(12) === 0 ? 'unknown' : (values[random(values.length)] ?? 'unknown')
        },
        DAY,
      )
      faults.push(...worded(answered))
    }
    console.info(`${slug}: ${WALKS} random questionnaires, seed ${SEED} (WALK_SEED to change)`)
    expect(faults.slice(0, 20).join('\n')).toBe('')
  })

  test('answers that cannot be, of another type, or to questions that are gone never fail', () => {
    const random = randomOf(SEED)
    const odd = [null, [], {}, -1, 1e9, 'nowhere', ['nowhere'], '2026-02-30', true, undefined, ['FR', 7]]
    for (let round = 0; round < WALKS / 4; round++) {
      const facts: Record<string, unknown> = { goneLongAgo: 'x', __proto__: 1 }
      for (const fact of procedure.facts) {
        const values = [...answersTo(fact, DAY), 'unknown', ...odd]
        facts[fact.id] = values[random(values.length)]
      }
      const answers = {
        facts: facts as Facts,
        people: [{ id: 'kim', facts: { 'person.age': -4, gone: 'y' } as Facts }],
      }
      const plan = planFor(procedure, answers, DAY)
      expect(plan.quarantined).toContain('goneLongAgo')
      expect(plan.items.length).toBeGreaterThan(0)
      for (const locale of ['en', 'fr'] as const) planView(procedure, plan, answers, locale)
    }
  })
})

function questionsOf(procedure: Procedure) {
  return procedure.facts.filter((one) => one.scope === 'dossier')
}

function worded({ faults, facts }: Walk): readonly string[] {
  return faults.map((fault) => `${fault}: ${JSON.stringify(facts)}`)
}
