import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Predicate } from '#content/schema.ts'
import type { Facts, Plan } from '#lib/procedures/types.ts'
import { booleans, plan, procedure, warning, yes } from '#tests/small-procedure.ts'

const NAMES = ['a', 'b', 'c', 'd'] as const
const facts = booleans(...NAMES)

/** Predicates in which every fact stands at most once, so that each condition really can be met by itself. */
const readOnce: fc.Arbitrary<Predicate> = fc
  .tuple(fc.shuffledSubarray([...NAMES], { minLength: 1 }), fc.array(fc.nat(5), { minLength: 8, maxLength: 8 }))
  .map(([names, shape]) => build(names, shape))

function build(names: readonly string[], shape: readonly number[]): Predicate {
  const [kind = 0, ...rest] = shape
  const [name = 'a'] = names
  if (names.length === 1) return kind % 3 === 0 ? { not: yes(name) } : kind % 3 === 1 ? yes(name) : { known: name }
  const cut = 1 + ((rest[0] ?? 0) % (names.length - 1))
  const parts = [build(names.slice(0, cut), rest), build(names.slice(cut), rest.slice(1))]
  const group: Predicate = kind % 2 === 0 ? { all: parts } : { any: parts }
  return kind > 3 ? { not: group } : group
}

/** Predicates in which facts may repeat and contradict each other. */
const tangled: fc.Arbitrary<Predicate> = fc.letrec<{ node: Predicate }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom(...NAMES).map(yes),
    fc.array(tie('node'), { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
    fc.array(tie('node'), { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
    tie('node').map((not) => ({ not })),
  ),
})).node

const answers = fc
  .record(
    Object.fromEntries(
      NAMES.map((name) => [name, fc.constantFrom(true, false, 'unknown' as const, undefined, undefined)]),
    ),
  )
  .map((record) => Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as Facts)

const verdict = (one: Plan) => one.items.map((item) => item.state).join() || 'not for you'

/** Every way to answer any of the open questions, leaving the others open. */
function completions(open: readonly string[]): readonly Facts[] {
  return open.reduce<readonly Facts[]>(
    (all, name) => all.flatMap((one) => [one, { ...one, [name]: true }, { ...one, [name]: false }]),
    [{}],
  )
}

test('what is asked can change the result, now or after further answers', () => {
  fc.assert(
    fc.property(readOnce, answers, (predicate, given) => {
      const one = procedure(facts, [warning('r', predicate)])
      const open = NAMES.filter((name) => given[name] === undefined)
      for (const question of plan(one, given).nextQuestions) {
        const matters = completions(open.filter((name) => name !== question)).some((more) => {
          const without = verdict(plan(one, { ...given, ...more }))
          return [true, false].some((value) => verdict(plan(one, { ...given, ...more, [question]: value })) !== without)
        })
        expect(matters, question).toBe(true)
      }
    }),
    { numRuns: 400 },
  )
})

test('what is not asked cannot change the result, whatever else is answered', () => {
  fc.assert(
    fc.property(tangled, answers, (predicate, given) => {
      const one = procedure(facts, [warning('r', predicate)])
      const asked = plan(one, given).nextQuestions
      const idle = NAMES.filter((name) => given[name] === undefined && !asked.includes(name))
      for (const question of idle) {
        for (const more of completions(asked)) {
          const without = verdict(plan(one, { ...given, ...more }))
          for (const value of [true, false]) {
            expect(verdict(plan(one, { ...given, ...more, [question]: value })), question).toBe(without)
          }
        }
      }
    }),
    { numRuns: 300 },
  )
})

test('the reasons of a decided result are enough for it, and none can go', () => {
  fc.assert(
    fc.property(tangled, answers, (predicate, given) => {
      const one = procedure(facts, [warning('r', predicate)])
      const [item] = plan(one, given).items
      if (item?.state !== 'needed') return
      const only = (ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, given[id] ?? 'unknown']))
      expect(verdict(plan(one, only(item.because)))).toBe('needed')
      for (const id of item.because) {
        expect(verdict(plan(one, only(item.because.filter((other) => other !== id))))).not.toBe('needed')
      }
    }),
    { numRuns: 400 },
  )
})
