import type { AfterFiling, ClockRule, ClockSpan, LadderRung, Letter } from '#content/after-filing-schema.ts'
import type { Procedure } from '#content/schema.ts'
import { afterFilingItems } from '#lib/procedures/after-filing-items.ts'
import { checkLetter } from '#lib/procedures/check-letter.ts'
import { checkStages } from '#lib/procedures/check-stages.ts'
import { circlesIn } from '#lib/procedures/circles-in.ts'
import { twice } from '#lib/procedures/twice.ts'

/** The time after filing: every id once, every reference pointing at something, no count that begins with itself. */
export function checkAfterFiling(procedure: Procedure): string[] {
  const { afterFiling } = procedure
  if (!afterFiling) return []
  return [
    ...repeated(procedure, afterFiling),
    ...references(procedure, afterFiling),
    ...circles(afterFiling),
    ...afterFiling.clock.flatMap(amountFaults),
    ...checkStages(afterFiling),
    ...afterFiling.letters.flatMap(checkLetter),
    ...afterFiling.cards.flatMap(({ id, lines }) => (lines.length === 0 ? [`card ${id} says nothing`] : [])),
  ]
}

function repeated(procedure: Procedure, { milestones, ladder }: AfterFiling): string[] {
  const items = afterFilingItems(procedure)
  return [
    ...(['milestone', 'rule', 'stage', 'rung', 'letter', 'card'] as const).flatMap((kind) =>
      twice(
        kind,
        items.filter((one) => one.kind === kind).map(({ item }) => item.id),
      ),
    ),
    ...twice(
      'order of milestone',
      milestones.map((one) => String(one.order)),
    ),
    ...twice(
      'order of rung',
      ladder.map((one) => String(one.order)),
    ),
  ]
}

/** What is named, by kind, and where. */
type Reference = { where: string; kind: string; id: string }

function references(procedure: Procedure, afterFiling: AfterFiling): string[] {
  const { awaited, milestones, clock, coverage, ladder, letters } = afterFiling
  const named = [
    ...milestones.flatMap((one) => [
      ...to(`milestone ${one.id}`, 'milestone', [...one.notBefore, ...(one.needs ?? [])]),
      ...to(`milestone ${one.id}`, 'step', one.completes),
    ]),
    ...to('what is awaited', 'milestone', awaited),
    ...clock.flatMap(ofRule),
    ...coverage.flatMap(({ id, since, until = [], startsAnewBy = [] }) =>
      to(`stage ${id}`, 'milestone', [...since, ...until, ...startsAnewBy]),
    ),
    ...ladder.flatMap(ofRung),
    ...letters.flatMap(ofLetter),
  ]
  const known = namesIn(procedure, afterFiling)
  return named
    .filter(({ kind, id }) => !known.has(`${kind} ${id}`))
    .map(({ where, kind, id }) => `${where} names a ${kind} ${id} that is nowhere`)
}

function to(where: string, kind: string, ids: readonly string[] | undefined): Reference[] {
  return (ids ?? []).map((id) => ({ where, kind, id }))
}

function ofRule({ id, from, endedBy, revivedBy = {} }: ClockRule): Reference[] {
  const where = `rule ${id}`
  const starts = from.flatMap((start) => {
    if ('milestone' in start) return to(where, 'milestone', [start.milestone])
    return 'rule' in start ? to(where, 'rule', [start.rule]) : to(where, 'date', [start.fact])
  })
  return [...starts, ...to(where, 'milestone', [...endedBy, ...Object.entries(revivedBy).flat(2)])]
}

function ofRung({ id, opens, closes, letters, recordedAs }: LadderRung): Reference[] {
  const where = `rung ${id}`
  const openings = opens === 'always' ? [] : opens
  return [
    ...openings.flatMap((one) =>
      'rule' in one ? to(where, 'rule', [one.rule]) : to(where, 'milestone', one.milestone),
    ),
    ...to(where, 'rule', closes && [closes.rule]),
    ...to(where, 'letter', letters),
    ...to(where, 'milestone', recordedAs === undefined ? [] : [recordedAs]),
  ]
}

function ofLetter({ id, documents, slots }: Letter): Reference[] {
  const where = `letter ${id}`
  return [
    ...to(where, 'document', documents),
    ...slots.flatMap(({ from }) => {
      if (typeof from === 'string') return []
      if ('fact' in from) return to(where, 'fact', [from.fact])
      return 'milestone' in from ? to(where, 'milestone', [from.milestone]) : []
    }),
  ]
}

function namesIn(procedure: Procedure, { milestones, clock, letters }: AfterFiling): ReadonlySet<string> {
  return new Set([
    ...milestones.map((one) => `milestone ${one.id}`),
    ...clock.map((one) => `rule ${one.id}`),
    ...letters.map((one) => `letter ${one.id}`),
    ...procedure.requirements.flatMap((one) => (one.kind === 'step' ? [`step ${one.id}`] : [])),
    ...procedure.documents.map((one) => `document ${one.id}`),
    ...procedure.facts.flatMap((one) => [
      `fact ${one.id}`,
      ...(one.type.kind === 'date' && one.scope === 'dossier' ? [`date ${one.id}`] : []),
    ]),
  ])
}

function circles({ clock, milestones }: AfterFiling): string[] {
  const starts = new Map(
    clock.map(({ id, from }) => [id, from.flatMap((start) => ('rule' in start ? [start.rule] : []))]),
  )
  const needs = new Map(milestones.map((one) => [one.id, one.needs ?? []]))
  const before = new Map(milestones.map((one) => [one.id, one.notBefore]))
  return [
    ...circlesIn(starts).map((path) => `rules begin with each other: ${path}`),
    ...circlesIn(needs).map((path) => `milestones need each other: ${path}`),
    ...circlesIn(before).map((path) => `milestones stand before each other: ${path}`),
  ]
}

/**
 * A count goes forward (one that limits the application itself may go back from a date fact), a range from its first day
 * to a later one, and only a limit of one’s own is a legal one.
 */
function amountFaults({ id, from, after, beforeFiling, to: until, isLegal, nature, whose }: ClockRule): string[] {
  const days = (span: ClockSpan) => (span.months ?? 0) * DAYS_OF_A_MONTH + (span.days ?? 0)
  return [
    ...(from.length === 0 ? [`rule ${id} begins with nothing`] : []),
    ...(days(after) > 0 || (beforeFiling && (days(after) < 0 || after.endOfMonth))
      ? []
      : [`rule ${id} counts nothing`]),
    ...(beforeFiling && !from.every((start) => 'fact' in start)
      ? [`rule ${id} runs before filing and begins with something that happened`]
      : []),
    ...(until && days(until) <= days(after) ? [`rule ${id} ends before it begins`] : []),
    ...(isLegal && !(nature === 'limit' && whose === 'me') ? [`rule ${id} is legal and no limit of one’s own`] : []),
  ]
}

const DAYS_OF_A_MONTH = 30.4
