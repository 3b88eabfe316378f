import type { Day, Procedure } from '#content/schema.ts'
import type { ReminderKind } from '#db/schema/values.ts'
import type { MailAnswer } from '#lib/mail/reminder-mail.ts'
import type { DossierState } from '#lib/progress/dossier-state.ts'
import { openDocuments } from '#lib/progress/open-documents.ts'
import type { Judged } from './judge-deliveries.ts'

type Answer = {
  action: MailAnswer
  kind: ReminderKind
  /** Of several things that end on days of their own, which one it is about. */
  day: Day | null
  /** What it is about, at the moment of writing: it never grows. */
  scope: { action: MailAnswer; dossierId: string; kind: ReminderKind; anchors: string[] }
}

/**
 * The answers that a mail offers about one dossier. Where a kind comes twice, each has a button that names its day; of two
 * with the same day no button could say which one is meant.
 */
export function mailAnswers(here: readonly Judged[], today: Day): Answer[] {
  return [...Map.groupBy(here, ({ delivery }) => delivery.kind)].flatMap(([kind, ofKind]) => {
    const [first] = ofKind
    if (!first) return []
    const { state } = first.schedule
    return thingsOf(kind, ofKind, today).flatMap(({ day, anchors }) => {
      const about = aboutOf(kind, anchors, state, today)
      if (about.length === 0) return []
      return ACTIONS[kind].map((action) => ({
        action,
        kind,
        day,
        scope: { action, dossierId: state.id, kind, anchors: [...about] },
      }))
    })
  })
}

const ACTIONS: Record<ReminderKind, readonly MailAnswer[]> = {
  deadline: ['done'],
  coverage_gap: [],
  change_asked: [],
  validity: [],
  expected_item: ['done', 'getting', 'cannot_get'],
  items_to_get: ['done', 'getting', 'cannot_get'],
  unfinished: [],
  waiting: ['waiting'],
  personal: ['done'],
}

type Thing = { day: Day | null; anchors: readonly string[] }

/** What one can answer on its own: all that may be answered together, or each that has a day to itself, in their order. */
function thingsOf(kind: ReminderKind, ofKind: readonly Judged[], today: Day): Thing[] {
  const anchors = [...new Set(ofKind.map(({ delivery }) => delivery.anchor))]
  if (anchors.length < 2 || kind === 'items_to_get' || kind === 'expected_item') return [{ day: null, anchors }]
  const personal = new Map(ofKind[0]?.schedule.personal.map(({ id, dueOn }) => [id, dueOn]))
  const dayOf = (anchor: string) => personal.get(anchor) ?? anchor.split('@').at(-1) ?? today
  const days = [...Map.groupBy(anchors, dayOf)].filter(([, theirs]) => theirs.length === 1)
  return days.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([day, theirs]) => ({ day, anchors: theirs }))
}

function aboutOf(kind: ReminderKind, anchors: readonly string[], state: DossierState, today: Day): readonly string[] {
  if (kind === 'items_to_get') return openDocuments(state, today)
  if (kind === 'expected_item') return anchors.map(withoutDay)
  if (kind !== 'deadline') return anchors
  return anchors.map(withoutDay).filter((id) => state.documents.has(id) || answerTo(state.content, id) !== null)
}

/** What the person records to say that a limit of the clock was kept; null where nothing does. */
export function answerTo({ afterFiling }: Procedure, rule: string): string | null {
  const { clock = [], milestones = [] } = afterFiling ?? {}
  const mine = new Set(milestones.filter(({ by }) => by === 'me').map(({ id }) => id))
  return clock.find(({ id }) => id === rule)?.endedBy.find((id) => mine.has(id)) ?? null
}

function withoutDay(anchor: string): string {
  return anchor.split('@')[0] ?? ''
}
