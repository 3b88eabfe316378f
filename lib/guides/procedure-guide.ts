import type { ChannelRequirement, Day } from '#content/schema.ts'
import { guidePlan } from '#lib/guides/guide-plan.ts'
import type { ListedProcedure } from '#lib/guides/list-guides.ts'
import { sourcesOf } from '#lib/guides/sources-of.ts'
import type { GuideLink, ProcedureGuide } from '#lib/guides/view-types.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { textsFor } from '#lib/i18n/texts-for.ts'
import { planView } from '#lib/procedures/plan-view.ts'
import { withProcedure } from '#lib/procedures/procedure-query.ts'
import type { Plan } from '#lib/procedures/types.ts'
import { routes } from '#lib/routes.ts'

type Group = ProcedureGuide['groups'][number]['id']
const GROUPS: readonly Group[] = ['yes', 'besides', 'no', 'elsewhere']

/** The guide of a whole procedure: its situations by what comes of them, what decides, and what most have in common. */
export function procedureGuide(listed: ListedProcedure, locale: Locale, on: Day): ProcedureGuide {
  const { procedure, slug } = listed
  const channels = new Map(
    procedure.requirements.flatMap((one) => (one.kind === 'channel' ? [[one.id, one] as const] : [])),
  )
  const placed = listed.guides.flatMap((own) => {
    const channel = channels.get(own.guide.situation)
    return channel ? [{ own, channel, group: groupOf(channel) }] : []
  })
  const common = commonPlan(
    placed.filter(({ group }) => group === 'yes').map(({ own }) => guidePlan(procedure, own.guide, on)),
  )
  const { steps, documents } = planView(procedure, common, { facts: {}, people: [] }, locale)
  const linkOf = ({ own, channel }: (typeof placed)[number]): GuideLink => ({
    href: routes.guides(locale, slug, own.slug),
    title: channel.title[locale],
    about: channel.because[locale],
  })
  return {
    kind: 'procedure',
    path: [slug],
    title: procedure.title[locale],
    description: procedure.summary[locale],
    groups: GROUPS.map((id) => ({ id, guides: placed.filter(({ group }) => group === id).map(linkOf) })).filter(
      ({ guides }) => guides.length > 0,
    ),
    startQuery: withProcedure(procedure.slug, ''),
    steps,
    documents,
    questions: whatDecides(listed, locale),
    sources: sourcesOf([...steps, ...documents]),
  }
}

function groupOf({ register, overlay }: ChannelRequirement): Group {
  return overlay ? 'besides' : register
}

/** Of several plans, the items that more than half of them have for certain. */
function commonPlan(plans: readonly Plan[]): Plan {
  const [first] = plans
  if (!first) throw new Error('a procedure without a way in has no guide')
  const certain = plans.flatMap((plan) => plan.items.filter(({ state }) => state === 'needed'))
  const items = new Map(certain.map((item) => [item.key, item]))
  const isCommon = (key: string) => certain.filter((item) => item.key === key).length > plans.length / 2
  return { ...first, items: [...items.values()].filter(({ key }) => isCommon(key)) }
}

/** The questions that lead to a situation, each with why it is asked. */
function whatDecides({ procedure }: ListedProcedure, locale: Locale): ProcedureGuide['questions'] {
  const t = textsFor(locale, 'guides')
  const asked = procedure.facts
    .filter((fact) => fact.scope === 'dossier' && fact.asked === 'questionnaire')
    .toSorted((a, b) => a.order - b.order)
  const answers = asked.map((fact) => t('asked', { question: fact.question[locale], why: fact.why[locale] }))
  return [{ id: 'decides', question: t('question.decides'), answers }]
}
