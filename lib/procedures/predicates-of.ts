import type { Predicate, Procedure, Requirement } from '#content/schema.ts'

/** A predicate of the content and where it stands, in words. */
export type Placed = { where: string; predicate: Predicate; perPerson: boolean }

/** Every predicate of a procedure that stands by itself (not the parts of one). */
export function predicatesOf(procedure: Procedure): readonly Placed[] {
  return [
    ...procedure.facts.flatMap((fact) =>
      place(`fact ${fact.id}, activeWhen`, fact.activeWhen, fact.scope === 'person'),
    ),
    ...procedure.facts.flatMap((fact) => place(`fact ${fact.id}, cardWhen`, fact.cardWhen, fact.scope === 'person')),
    ...Object.entries(procedure.definitions).map(([name, predicate]) => ({
      where: `definition ${name}`,
      predicate,
      perPerson: true,
    })),
    ...procedure.requirements.flatMap(predicatesOfRequirement),
    ...predicatesAfterFiling(procedure),
  ]
}

function predicatesOfRequirement(one: Requirement): readonly Placed[] {
  // What stands for the dossier as well may not speak of one person, but for the condition that picks the persons.
  const perPerson = one.forEach !== undefined && one.alsoForDossierWhen === undefined
  const at = (name: string, predicate: Predicate | undefined) => place(`${one.id}, ${name}`, predicate, perPerson)
  const each = (name: string, list: readonly { when?: Predicate }[] | undefined) =>
    (list ?? []).flatMap((entry, index) => at(`${name} ${index + 1}`, entry.when))
  const own = [
    ...at('appliesWhen', one.appliesWhen),
    ...at('neededWhen', one.neededWhen),
    ...place(`${one.id}, forEach`, one.forEach, true),
    ...at('alsoForDossierWhen', one.alsoForDossierWhen),
  ]
  switch (one.kind) {
    case 'document':
      return [...own, ...each('alternative', one.anyOf), ...at('supplyLaterWhen', one.supplyLaterWhen)]
    case 'step':
      return [
        ...own,
        ...each('takes', one.takes),
        ...each('afterWeeks', one.whenNothingComes?.afterWeeks),
        ...each('date', one.dates),
      ]
    case 'channel':
      return [...own, ...each('wait', one.waits), ...at('firstActorInstead', one.firstActorInstead?.when)]
    case 'warning':
      return own
  }
}

/** The time after filing is the dossier's own, never that of one person of the household. */
function predicatesAfterFiling({ afterFiling }: Procedure): readonly Placed[] {
  if (!afterFiling) return []
  return [
    ...afterFiling.clock.flatMap((one) => place(`rule ${one.id}, when`, one.when, false)),
    ...afterFiling.letters.flatMap((one) => place(`letter ${one.id}, appliesWhen`, one.appliesWhen, false)),
    ...afterFiling.cards.flatMap((one) => place(`card ${one.id}, appliesWhen`, one.appliesWhen, false)),
  ]
}

function place(where: string, predicate: Predicate | undefined, perPerson: boolean): readonly Placed[] {
  return predicate === undefined ? [] : [{ where, predicate, perPerson }]
}
