import type { Day } from '#content/schema.ts'
import { factsOn, guidePlan } from '#lib/guides/guide-plan.ts'
import type { ListedGuide, ListedProcedure } from '#lib/guides/list-guides.ts'
import { situationQuestions } from '#lib/guides/situation-questions.ts'
import { sourcesOf } from '#lib/guides/sources-of.ts'
import type { GuideLink, SituationGuide } from '#lib/guides/view-types.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { encodeAnswers } from '#lib/procedures/encode-answers.ts'
import { planView } from '#lib/procedures/plan-view.ts'
import { withProcedure } from '#lib/procedures/procedure-query.ts'
import type { ChannelView } from '#lib/procedures/view-types.ts'
import { routes } from '#lib/routes.ts'

/**
 * The guide of one situation in one language, made by the engine from its examples. Words are put in from the answers that
 * make the situation alone, so that nothing of an example is said as if it were everybody's.
 */
export function situationGuide(
  listed: ListedProcedure,
  { guide, slug }: ListedGuide,
  locale: Locale,
  on: Day,
): SituationGuide {
  const { procedure } = listed
  const facts = factsOn(guide.facts, on)
  const view = planView(procedure, guidePlan(procedure, guide, on), { facts, people: [] }, locale)
  const channel = view.channels.find((one) => one.id === guide.situation)
  if (!channel) throw new Error(`the examples of ${guide.situation} are not in it`)
  const isForAll = ({ state }: { state: string }) => state !== 'perhaps'
  const { steps, warnings } = view
  return {
    kind: 'situation',
    path: [listed.slug, slug],
    title: channel.title,
    description: channel.because,
    procedure: { title: procedure.title[locale], slug: listed.slug },
    channel,
    steps,
    documents: view.documents.filter(isForAll),
    dependentDocuments: view.documents.filter((one) => !isForAll(one)),
    warnings: warnings.filter(isForAll),
    besides: view.channels.filter((one) => one !== channel).flatMap((one) => linkTo(one, listed, locale)),
    questions: situationQuestions(channel, view, locale),
    starts: { answers: view.answered, query: withProcedure(procedure.slug, encodeAnswers(procedure, facts)) },
    sources: sourcesOf([channel, ...steps, ...view.documents, ...warnings.filter(isForAll)]),
  }
}

function linkTo(channel: ChannelView, listed: ListedProcedure, locale: Locale): GuideLink[] {
  const own = listed.guides.find(({ guide }) => guide.situation === channel.id)
  if (!own) return []
  return [{ href: routes.guides(locale, listed.slug, own.slug), title: channel.title, about: channel.because }]
}
