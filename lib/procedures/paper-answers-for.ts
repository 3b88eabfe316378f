import type { Day, PaperAnswer, PaperQuestion } from '#content/schema.ts'
import { dayContextOf } from '#lib/procedures/country-groups.ts'
import { listCountryGroups, listPaperAnswers } from '#lib/procedures/registry.ts'

/** What a civil-status paper from a country needs here on a day: one answer to each question asked, in their order. */
export function paperAnswersFor(country: string, on: Day, questions: readonly PaperQuestion[]): readonly PaperAnswer[] {
  const { groups } = dayContextOf(listCountryGroups(), on)
  const holds = ({ group }: PaperAnswer) => group === undefined || groups.get(group)?.has(country) === true
  return questions.flatMap((about) => listPaperAnswers().find((one) => one.about === about && holds(one)) ?? [])
}
