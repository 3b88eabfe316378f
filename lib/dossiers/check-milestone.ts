import type { MilestoneKind } from '#content/after-filing-schema.ts'
import type { Day } from '#content/schema.ts'
import { AppError, type FieldFault } from '#lib/errors.ts'
import type { Filing } from '#lib/filing/clock-of.ts'
import type { Milestone } from '#lib/filing/milestone.ts'
import { formatDay } from '#lib/i18n/format-day.ts'

type Wanted = Pick<Milestone, 'kind' | 'on' | 'limitOn'>

/**
 * The kind of a milestone that may be recorded beside what a dossier knows. Throws `AppError('invalid')` with the field that
 * is wrong: an unknown kind, a day in the future, a day before or after what it must follow or precede, a missing reason.
 */
export function checkMilestone(
  filing: Pick<Filing, 'procedure' | 'milestones'>,
  wanted: Wanted,
  today: Day,
): MilestoneKind {
  const kinds = filing.procedure.afterFiling?.milestones ?? []
  const kind = kinds.find(({ id }) => id === wanted.kind)
  if (!kind) throw fault({ name: 'kind', code: 'not-a-choice' })
  if (wanted.on > today) throw fault({ name: 'on', code: 'too-late' })
  if (kind.limitLabel && wanted.limitOn && wanted.limitOn < wanted.on)
    throw fault({ name: 'limitOn', code: 'limit-before-letter' })
  const labels = new Map(kinds.map(({ id, label }) => [id, label]))
  const named = (id: string, day: Day) => (locale: 'en' | 'fr') => ({
    what: labels.get(id)?.[locale] ?? id,
    day: formatDay(locale, day),
  })
  const missing =
    kind.needs && !filing.milestones.some((one) => kind.needs?.includes(one.kind)) ? kind.needs[0] : undefined
  if (missing) throw fault({ name: 'kind', code: 'needs-milestone', words: named(missing, today) })
  // The day of a tick says too little to refuse a letter by it.
  const standing = filing.milestones.filter(({ isTicked }) => !isTicked)
  // A kind that happens once replaces what stood; a repeated one was first on its earliest day.
  const beside = standing.filter((one) => one.kind !== kind.id || kind.repeats)
  for (const before of [...kind.notBefore, ...(kind.needs?.length === 1 ? kind.needs : [])]) {
    const first = firstDay(beside, before)
    if (first && wanted.on < first) throw fault({ name: 'on', code: 'before-milestone', words: named(before, first) })
  }
  const isFirst = wanted.on < (firstDay(beside, kind.id) ?? LAST)
  const later = beside.find((one) => {
    const follows = kinds.find(({ id }) => id === one.kind)?.notBefore.includes(kind.id)
    return follows && isFirst && one.on < wanted.on
  })
  if (later) throw fault({ name: 'on', code: 'after-milestone', words: named(later.kind, later.on) })
  return kind
}

const LAST = '9999-12-31'

function fault(field: FieldFault): AppError {
  return new AppError('invalid', `${field.name}: ${field.code}`, { field })
}

function firstDay(milestones: readonly Milestone[], kind: string): Day | undefined {
  return milestones
    .filter((one) => one.kind === kind)
    .map(({ on }) => on)
    .toSorted()[0]
}
