import { stageTopics } from '#content/tools/stages.ts'
import {
  baseTariffs,
  charges,
  type Dated,
  exemptFromFlats,
  exemptFromPathway,
  flats,
  medicineRates,
  mutuelleRule,
  rates,
} from '#content/tools/tariffs.ts'
import type { ContentSet, Statement } from '#lib/procedures/statement.ts'
import { listStages } from '#lib/tools/stage-view.ts'

/** What the tools say: the tariff table, and what works with which stage of a number. */
export function toolSet(): ContentSet {
  return { title: 'Tools', statements: [...tariffs(), ...stages()], notes: [] }
}

function tariffs(): readonly Statement[] {
  return [
    ...baseTariffs.map((one) => dated(`visit ${one.visit}`, 'tariff', euros(one.cents), one)),
    ...charges.map((one) => dated(one.id, 'charge', euros(one.cents), one)),
    ...Object.entries(rates).map(([id, one]) => dated(id, 'rate', `${one.percent}%`, one)),
    ...Object.entries(flats).map(([id, one]) => dated(id, 'flat amount', euros(one.each), one)),
    dated('exempt-from-flats', 'rule', 'who owes no flat amount', exemptFromFlats),
    dated('exempt-from-pathway', 'rule', 'who needs no declared doctor', exemptFromPathway),
    dated('medicines', 'rule', 'the rates of medicines', medicineRates),
    dated('mutuelle', 'rule', 'what a complementary insurance pays', mutuelleRule),
  ]
}

function dated(id: string, kind: string, applies: string, one: Dated): Statement {
  const { confidence, sources, validFrom, validUntil } = one
  const days = [...(validFrom ? [`from ${validFrom}`] : []), ...(validUntil ? [`until ${validUntil}`] : [])]
  return { id, kind, applies, state: days.join(' '), sources, confidence }
}

function stages(): readonly Statement[] {
  return stageTopics.flatMap((topic) =>
    listStages().flatMap((stage) => {
      const said = topic[stage]
      if (!said) return []
      const { answer, confidence, sources } = said
      return [
        { id: `${topic.id} ${stage}`, kind: 'stage', applies: topic.title.en, state: answer, sources, confidence },
      ]
    }),
  )
}

function euros(cents: number): string {
  return `€${(cents / 100).toFixed(2)}`
}
