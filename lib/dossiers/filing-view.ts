import type { AfterFiling, CoverageLine, MilestoneKind } from '#content/after-filing-schema.ts'
import type { Day } from '#content/schema.ts'
import { type ClockDate, clockOf, type Filing } from '#lib/filing/clock-of.ts'
import { type CoverGap, coverageOf } from '#lib/filing/coverage-of.ts'
import { ladderOf, type Rung } from '#lib/filing/ladder-of.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { lettersFor } from '#lib/letters/letters-for.ts'
import { groundsView } from '#lib/procedures/grounds-view.ts'
import { getProcedure } from '#lib/procedures/registry.ts'
import type { GroundsView } from '#lib/procedures/view-types.ts'
import type { DossierState } from '#lib/progress/dossier-state.ts'

export type CoverView = GroundsView & {
  title: string
  since: Day | null
  lines: { line: CoverageLine; works: 'yes' | 'no' | 'usuallyNot' | 'dependsOn'; text: string }[]
  keep: string[]
  gaps: (CoverGap & { title: string; missed: string })[]
}

/** Something that happened, or a day or range that follows from it and that nothing has ended. */
export type FilingRow =
  | { kind: 'happened'; id: string; title: string; on: Day; limitOn: Day | null; answered: AnsweredLimit[] }
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
  /** The day to begin with: that of the step it shows to be done, or today. */
  day: Day
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
  /** A step that is ticked while what it stands for has no day here: nothing is counted from it. */
  ticked: { step: string; doneOn: Day; kind: string; label: string } | null
  ladder: RungView[]
}

/** What a dossier's page says about the time after filing, in one language and on one day. */
export function filingView(state: DossierState, locale: Locale, today: Day): FilingView {
  const procedure = getProcedure(state.procedure)
  if (!procedure?.afterFiling)
    return { cover: null, rows: [], day: today, today: 0, choices: [], ticked: null, ladder: [] }
  const filing = { procedure, answers: state.answers, milestones: state.milestones }
  const content = procedure.afterFiling
  const { rows, above } = rowsOf(filing, content, locale, today)
  const fitting = lettersFor(procedure, state.answers, today).map(({ entry }) => entry)
  return {
    cover: coverOf(filing, content, locale, today),
    rows,
    day: today,
    today: above,
    choices: content.milestones.map((kind) => choiceOf(kind, content, state, locale, today)),
    ticked: tickedOf(state, content, locale),
    ladder: ladderOf(filing, today).map(({ rung, ...standing }) => ({
      ...standing,
      ...groundsView(rung, locale),
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
    ...groundsView(stage, locale),
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
  const happened = told.map(({ id, kind, on, limitOn }): FilingRow => {
    const known = content.milestones.find((one) => one.id === kind)
    const title = known?.label[locale] ?? kind
    // A letter that comes after ends a limit, too, without answering it.
    const isMine = known?.by === 'me'
    const answered = dates.flatMap(({ date, rule }) =>
      isMine && date.nature === 'limit' && date.ended?.by === kind && date.ended.on === on
        ? [{ title: rule.title[locale], limit: date.to, inTime: date.ended.inTime }]
        : [],
    )
    return { kind: 'happened', id, title, on, limitOn, answered }
  })
  const counted = dates.flatMap(({ date: { ended, ...date }, rule }): FilingRow[] => {
    if (ended) return []
    const words = { title: rule.title[locale], text: rule.text[locale], missed: rule.missed[locale] }
    return [{ kind: 'date', ...date, ...words, ...groundsView(rule, locale) }]
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
  { milestones }: AfterFiling,
  state: DossierState,
  locale: Locale,
  today: Day,
): MilestoneChoice {
  const isReady = !kind.needs || state.milestones.some((one) => kind.needs?.includes(one.kind))
  const missing = milestones.find(({ id }) => id === kind.needs?.[0])
  return {
    id: kind.id,
    by: kind.by,
    label: kind.label[locale],
    dayLabel: kind.dayLabel[locale],
    hint: kind.hint[locale],
    limitLabel: kind.limitLabel?.[locale] ?? null,
    needs: isReady ? null : (missing?.label[locale] ?? null),
    day: isRecorded(state, kind) ? today : (shownStep(state, kind)?.doneOn ?? today),
  }
}

function tickedOf(state: DossierState, { milestones }: AfterFiling, locale: Locale): FilingView['ticked'] {
  const found = milestones.findLast((kind) => !isRecorded(state, kind) && shownStep(state, kind))
  const step = found && shownStep(state, found)
  // A later letter has said it already.
  const isPassed = milestones.some(
    (kind) => isRecorded(state, kind) && kind.order > (found?.order ?? 0) && kind.completes,
  )
  return found && step && !isPassed ? { ...step, kind: found.id, label: found.label[locale] } : null
}

function isRecorded({ milestones }: DossierState, { id }: MilestoneKind): boolean {
  return milestones.some(({ kind }) => kind === id)
}

/** The last step that a milestone shows to be done, where it is ticked. */
function shownStep({ completions }: DossierState, { completes = [] }: MilestoneKind) {
  const step = completes.at(-1)
  const done = step === undefined ? undefined : completions.get(step)
  return step !== undefined && done ? { step, doneOn: done.doneOn } : null
}
