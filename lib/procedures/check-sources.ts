import type { Confidence, Localised, Procedure } from '#content/schema.ts'
import { afterFilingItems } from '#lib/procedures/after-filing-items.ts'
import type { ContentLibrary } from '#lib/procedures/check-content.ts'
import { checkPublisher } from '#lib/procedures/check-publisher.ts'
import { isDay } from '#lib/pure/calendar-day.ts'

/** Everything said has a source with a date of review; what is doubtful says so; links are https. */
export function checkSources(procedure: Procedure, { sources }: ContentLibrary): string[] {
  const known = new Set(sources.map((one) => one.id))
  const named = (where: string, ids: readonly string[]) => [
    ...(ids.length === 0 ? [`${where} has no source`] : []),
    ...ids.filter((id) => !known.has(id)).map((id) => `${where} names a source ${id} that is nowhere`),
  ]
  return [
    ...sources.flatMap((one) => [
      ...checkPublisher(one),
      ...(REVIEW.test(one.reviewBy) && isDay(one.reviewBy)
        ? []
        : [`source ${one.id}: reviewBy is not a 31 January or 30 September`]),
      ...(one.checkedOn === null || isDay(one.checkedOn) ? [] : [`source ${one.id}: checkedOn is not a day`]),
      ...(one.url === null || isHttps(one.url) ? [] : [`source ${one.id}: ${one.url} is no https address`]),
    ]),
    ...sources
      .filter((one, index) => sources.findIndex((other) => other.id === one.id) !== index)
      .map((one) => `source ${one.id} stands twice`),
    ...[...procedure.requirements, ...procedure.documents].flatMap((one) => [
      ...named(one.id, one.sources),
      ...withoutDoubt(one),
      ...(one.links ?? []).filter(({ url }) => !isHttps(url)).map(({ url }) => `${one.id}: ${url} is no https address`),
    ]),
    ...(procedure.disagreements ?? []).flatMap(({ id, readings }) =>
      readings.flatMap((one, index) => [
        ...named(`disagreement ${id}, reading ${index + 1},`, one.sources),
        ...(one.confidence === 'D' ? [`disagreement ${id}: reading ${index + 1} is not confirmed at all`] : []),
      ]),
    ),
    // What happened is recorded, not claimed: it has no source.
    ...afterFilingItems(procedure).flatMap(({ kind, item }) =>
      kind === 'milestone'
        ? []
        : [...named(`${kind} ${item.id}`, item.sources), ...withoutDoubt({ ...item, id: `${kind} ${item.id}` })],
    ),
    ...procedure.requirements.flatMap((one) =>
      one.kind === 'step'
        ? (one.takes ?? []).flatMap((range) => named(`${one.id}, how long it takes,`, range.sources))
        : [],
    ),
  ]
}

const REVIEW = /-(01-31|09-30)$/

function withoutDoubt(one: { id: string; confidence: Confidence; doubt?: Localised }): string[] {
  const isDoubtful = one.confidence === 'C' || one.confidence === 'D'
  return isDoubtful && !one.doubt ? [`${one.id} is uncertain and does not say what is`] : []
}

function isHttps(text: string): boolean {
  return URL.canParse(text) && new URL(text).protocol === 'https:'
}
