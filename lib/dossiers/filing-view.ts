import type { AfterFiling, CoverageLine, MilestoneKind } from '#content/after-filing-schema.ts'
import type { Day } from '#content/schema.ts'
import { type ClockDate, clockOf, type Filing } from '#lib/filing/clock-of.ts'
import { type CoverGap, coverageOf } from '#lib/filing/coverage-of.ts'
import { ladderOf, type Rung } from '#lib/filing/ladder-of.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { lettersFor } from '#lib/letters/letters-for.ts'
import { groundsView } from '#lib/procedures/grounds-view.ts'
import type { GroundsView } from '#lib/procedures/view-types.ts'
import type { DossierState } from '#lib/progress/dossier-state.ts'
import { filingOf } from '#lib/progress/filing-of.ts'

export type CoverView = GroundsView & {
  title: string
  since: Day | null
  lines: { line: CoverageLine; works: 'yes' | 'no' | 'usuallyNot' | 'dependsOn'; text: string }[]
  keep: string[]
  gaps: (CoverGap & { title: string; missed: string })[]
}

/** Something that happened, or a day or range that follows from it and that nothing has ended. */
export type FilingRow =
  | {
      kind: 'happened'
      /** The milestone, or the step that tells it. */
      id: string
      title: string
      on: Day
      limitOn: Day | null
      answered: AnsweredLimit[]
      /** Told by a tick: there is nothing to take back here. */
      isTicked: boolean
    }
  | ({ kind: 'date' } & ClockView)

/** A limit that this answered, and whether by its last day. */
type AnsweredLimit = { title: string; limit: Day; inTime: boolean }

type ClockView = GroundsView &
  Omit<ClockDate, 'ended'> & {
    title: string
    text: string
    missed: string
  }

export type MilestoneChoice = {
  id: string
  by: MilestoneKind['by']
  label: string
  dayLabel: string
  hint: string
  limitLabel: string | null
  /** What must be recorded before, where it is not. */
  needs: string | null
  /** The day to begin with: of one's own act that of its tick, or today. A letter bears a day of its own. */
  day: Day | null
}

export type RungView = GroundsView &
  Omit<Rung, 'rung'> & {
    id: string
    title: string
    text: string
    /** The letters that go with it and may concern this person. */
    letters: { id: string; reason: string }[]
  }

export type FilingView = {
  cover: CoverView | null
  rows: FilingRow[]
  /** The day that it is told of. */
  day: Day
  /** How many rows stand above it. */
  today: number
  choices: MilestoneChoice[]
  /** A letter that a tick tells of while its own day is unknown: nothing is counted from it. */
  undated: { kind: string; label: string } | null
  ladder: RungView[]
}

/** What a dossier's page says about the time after filing, in one language and on one day. */
export function filingView(state: DossierState, locale: Locale, today: Day): FilingView {
  const filing = filingOf(state)
  const content = filing.procedure.afterFiling
  if (!content) return { cover: null, rows: [], day: today, today: 0, choices: [], undated: null, ladder: [] }
  const { rows, above } = rowsOf(filing, content, locale, today)
  const fitting = lettersFor(filing.procedure, state.answers, today).map(({ entry }) => entry)
  return {
    cover: coverOf(filing, content, locale, today),
    rows,
    day: today,
    today: above,
    choices: content.milestones.map((kind) => choiceOf(kind, filing, content, locale, today)),
    undated: undatedOf(filing, content, locale),
    ladder: ladderOf(filing, today).map(({ rung, ...standing }) => ({
      ...standing,
      ...groundsView(rung, locale, filing.procedure),
      id: rung.id,
      title: rung.title[locale],
      text: rung.text[locale],
      letters: fitting
        .filter(({ id }) => rung.letters?.includes(id))
        .map(({ id, reason }) => ({ id, reason: reason[locale] })),
    })),
  }
}

function coverOf(filing: Filing, { clock }: AfterFiling, locale: Locale, today: Day): CoverView | null {
  const cover = coverageOf(filing, today)
  if (!cover) return null
  const { stage, since, gaps } = cover
  return {
    ...groundsView(stage, locale, filing.procedure),
    title: stage.title[locale],
    since,
    lines: (Object.keys(stage.lines) as CoverageLine[]).map((line) => {
      const { works, text } = stage.lines[line]
      return { line, works, text: text[locale] }
    }),
    keep: stage.keep.map((text) => text[locale]),
    gaps: gaps.flatMap((gap) => {
      const rule = clock.find(({ id }) => id === gap.rule)
      return rule ? [{ ...gap, title: rule.title[locale], missed: rule.missed[locale] }] : []
    }),
  }
}

/** The path: what is over above today, in order of its day, and what lies ahead below. */
function rowsOf(
  filing: Filing,
  content: AfterFiling,
  locale: Locale,
  today: Day,
): { rows: FilingRow[]; above: number } {
  const dates = clockOf(filing, today).flatMap((date) => {
    const rule = content.clock.find(({ id }) => id === date.rule)
    return rule ? [{ date, rule }] : []
  })
  const placeIn = (kind: string) => content.milestones.findIndex(({ id }) => id === kind)
  // Of one day: in the order in which such things usually happen.
  const told = filing.milestones.toSorted((a, b) => placeIn(a.kind) - placeIn(b.kind))
  const happened = told.map(({ id, kind, on, limitOn, isTicked = false }): FilingRow => {
    const known = content.milestones.find((one) => one.id === kind)
    const title = known?.label[locale] ?? kind
    // A letter that comes after ends a limit, too, without answering it.
    const isMine = known?.by === 'me'
    const answered = dates.flatMap(({ date, rule }) =>
      isMine && date.nature === 'limit' && date.ended?.by === kind && date.ended.on === on
        ? [{ title: rule.title[locale], limit: date.to, inTime: date.ended.inTime }]
        : [],
    )
    return { kind: 'happened', id, title, on, limitOn, answered, isTicked }
  })
  const counted = dates.flatMap(({ date: { ended, ...date }, rule }): FilingRow[] => {
    if (ended) return []
    const words = { title: rule.title[locale], text: rule.text[locale], missed: rule.missed[locale] }
    return [{ kind: 'date', ...date, ...words, ...groundsView(rule, locale, filing.procedure) }]
  })
  const isOver = (row: FilingRow) => row.kind === 'happened' || row.state === 'passed'
  const placeOf = (row: FilingRow) => (row.kind === 'happened' || row.on >= today ? row.on : row.to)
  const rows = [...happened, ...counted].toSorted((a, b) =>
    isOver(a) === isOver(b) ? (placeOf(a) < placeOf(b) ? -1 : placeOf(a) > placeOf(b) ? 1 : 0) : isOver(a) ? -1 : 1,
  )
  return { rows, above: rows.filter(isOver).length }
}

function choiceOf(
  kind: MilestoneKind,
  { milestones: told }: Filing,
  { milestones }: AfterFiling,
  locale: Locale,
  today: Day,
): MilestoneChoice {
  const isReady = !kind.needs || told.some((one) => kind.needs?.includes(one.kind))
  const missing = milestones.find(({ id }) => id === kind.needs?.[0])
  const ticked = told.find((one) => one.isTicked && one.kind === kind.id)
  return {
    id: kind.id,
    by: kind.by,
    label: kind.label[locale],
    dayLabel: kind.dayLabel[locale],
    hint: kind.hint[locale],
    limitLabel: kind.limitLabel?.[locale] ?? null,
    needs: isReady ? null : (missing?.label[locale] ?? null),
    day: kind.by === 'me' ? (ticked?.on ?? today) : null,
  }
}

function undatedOf({ milestones: told }: Filing, { milestones }: AfterFiling, locale: Locale): FilingView['undated'] {
  const ticked = (id: string) => told.some((one) => one.isTicked && one.kind === id)
  const found = milestones.findLast(({ id, by }) => by === 'authority' && ticked(id))
  // A later letter has said it already.
  const isPassed = milestones.some(
    ({ id, order, completes }) =>
      completes && order > (found?.order ?? 0) && told.some((one) => !one.isTicked && one.kind === id),
  )
  return found && !isPassed ? { kind: found.id, label: found.label[locale] } : null
}
