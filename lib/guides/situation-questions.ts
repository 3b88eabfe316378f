import type { Question } from '#lib/guides/view-types.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { textsFor } from '#lib/i18n/texts-for.ts'
import type { ChannelView, PlanView, StepView } from '#lib/procedures/view-types.ts'

/** What people ask about a situation, answered from its plan. A question without an answer is left out. */
export function situationQuestions(channel: ChannelView, view: PlanView, locale: Locale): readonly Question[] {
  const t = textsFor(locale, 'guides')
  const plan = textsFor(locale, 'plan')
  const starts = channel.register === 'yes' ? [plan(`firstActor.${channel.firstActor}`)] : []
  const wait = channel.register === 'yes' && view.waitMonths ? [plan('waitMonths', { months: view.waitMonths })] : []
  const steps = view.steps.filter(({ state }) => state !== 'perhaps')
  // Where nothing is filed, what is expected already says that there is nothing to wait for.
  const waits = channel.register === 'yes' ? steps.flatMap(waitOf) : []
  const questions = [
    { id: 'where', question: t('question.where'), answers: [channel.where, ...starts] },
    { id: 'wait', question: t('question.wait'), answers: [...wait, channel.expected, ...waits] },
    { id: 'nothing-comes', question: t('question.nothingComes'), answers: steps.flatMap(nothingComes) },
    { id: 'changes', question: t('question.changes'), answers: channel.changes },
  ]
  return questions.filter(({ answers }) => answers.length > 0)

  function waitOf({ title, takes }: StepView): string[] {
    // A week is said at the step itself.
    if (!takes || takes.maxWeeks < 2) return []
    const { minWeeks: min, maxWeeks: max } = takes
    const range = min > 0 && min !== max ? plan('takes.range', { min, max }) : plan('takes.upTo', { max })
    return [t(takes.confidence === 'official' ? 'stepTakes' : 'stepMayTake', { step: title, range })]
  }

  function nothingComes({ title, whenNothingComes }: StepView): string[] {
    if (!whenNothingComes) return []
    return [t('stepLate', { step: title, weeks: whenNothingComes.afterWeeks, text: whenNothingComes.text })]
  }
}
