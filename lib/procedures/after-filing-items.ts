import type {
  ClockRule,
  CounterCard,
  CoverageStage,
  LadderRung,
  Letter,
  MilestoneKind,
} from '#content/after-filing-schema.ts'
import type { Procedure } from '#content/schema.ts'

type AfterFilingItem =
  | { kind: 'milestone'; item: MilestoneKind }
  | { kind: 'rule'; item: ClockRule }
  | { kind: 'stage'; item: CoverageStage }
  | { kind: 'rung'; item: LadderRung }
  | { kind: 'letter'; item: Letter }
  | { kind: 'card'; item: CounterCard }

/** Everything with an id that a procedure says about the time after filing, each with what it is. */
export function afterFilingItems({ afterFiling }: Procedure): readonly AfterFilingItem[] {
  if (!afterFiling) return []
  const { milestones, clock, coverage, ladder, letters, cards } = afterFiling
  return [
    ...milestones.map((item) => ({ kind: 'milestone', item }) as const),
    ...clock.map((item) => ({ kind: 'rule', item }) as const),
    ...coverage.map((item) => ({ kind: 'stage', item }) as const),
    ...ladder.map((item) => ({ kind: 'rung', item }) as const),
    ...letters.map((item) => ({ kind: 'letter', item }) as const),
    ...cards.map((item) => ({ kind: 'card', item }) as const),
  ]
}
