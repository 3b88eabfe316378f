import { STAGES, type StageAnswer, type StageId, stageTopics } from '#content/tools/stages.ts'
import { groundsView } from '#lib/procedures/grounds-view.ts'
import type { Locale } from '#lib/procedures/registry.ts'
import type { GroundsView } from '#lib/procedures/view-types.ts'

export type StageView = { id: StageId; groups: readonly StageGroup[] }
export type StageGroup = { answer: StageAnswer['answer']; topics: readonly StageTopicView[] }
type StageTopicView = { id: string; title: string; text: string; grounds: GroundsView }

export function listStages(): readonly StageId[] {
  return STAGES
}

/** What works, what depends and what does not work yet at one stage of the number; null where there is no such stage. */
export function stageView(asked: string, locale: Locale): StageView | null {
  const id = STAGES.find((one) => one === asked)
  if (!id) return null
  const groups = ANSWERS.map((answer) => ({
    answer,
    topics: stageTopics.flatMap((topic) => {
      const said = topic[id]
      if (said?.answer !== answer) return []
      return [{ id: topic.id, title: topic.title[locale], text: said.text[locale], grounds: groundsView(said, locale) }]
    }),
  }))
  return { id, groups: groups.filter(({ topics }) => topics.length > 0) }
}

const ANSWERS = ['works', 'depends', 'notYet'] as const
