import type { Day } from '#content/schema.ts'
import type { ReminderKind } from '#db/schema/values.ts'
import type { MailAnswer } from '#lib/mail/reminder-mail.ts'
import { getProcedure } from '#lib/procedures/registry.ts'
import type { DossierState } from '#lib/progress/dossier-state.ts'
import { openDocuments } from '#lib/progress/open-documents.ts'
import type { Judged } from './judge-deliveries.ts'

type Answer = {
  action: MailAnswer
  kind: ReminderKind
  /** What it is about, at the moment of writing: it never grows. */
  scope: { action: MailAnswer; dossierId: string; kind: ReminderKind; anchors: string[] }
}

/** The answers that a mail offers about one dossier. Where a kind comes twice, no button could say which one is meant. */
export function mailAnswers(here: readonly Judged[], today: Day): Answer[] {
  return [...Map.groupBy(here, ({ delivery }) => delivery.kind)].flatMap(([kind, ofKind]) => {
    const [first] = ofKind
    if (!first) return []
    const { state } = first.schedule
    const anchors = [...new Set(ofKind.map(({ delivery }) => delivery.anchor))]
    const about = aboutOf(kind, anchors, state, today)
    if (about.length === 0) return []
    return ACTIONS[kind].map((action) => ({
      action,
      kind,
      scope: { action, dossierId: state.id, kind, anchors: [...about] },
    }))
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

function aboutOf(kind: ReminderKind, anchors: readonly string[], state: DossierState, today: Day): readonly string[] {
  if (kind === 'items_to_get') return openDocuments(state, today)
  if (kind === 'expected_item') return anchors.map(withoutDay)
  if (anchors.length > 1) return []
  if (kind !== 'deadline') return anchors
  return anchors.map(withoutDay).filter((id) => state.documents.has(id) || answerTo(state.procedure, id) !== null)
}

/** What the person records to say that a limit of the clock was kept; null where nothing does. */
export function answerTo(slug: string, rule: string): string | null {
  const { clock = [], milestones = [] } = getProcedure(slug)?.afterFiling ?? {}
  const mine = new Set(milestones.filter(({ by }) => by === 'me').map(({ id }) => id))
  return clock.find(({ id }) => id === rule)?.endedBy.find((id) => mine.has(id)) ?? null
}

function withoutDay(anchor: string): string {
  return anchor.split('@')[0] ?? ''
}
