import type { ChangeReason } from '#db/schema/values.ts'
import type { DocumentStatus } from './dossier-state.ts'
import type { PaperReview } from './review-of.ts'

/** The one label a person sees on a document; never "completed" before it was sent. */
export type DocumentLabel =
  | { code: 'to_do' }
  | { code: 'getting'; on: string }
  | { code: 'help_asked' }
  | { code: 'change'; reason: ChangeReason }
  | { code: 'with_agency' }
  | { code: 'waived' }
  | { code: 'ready' }
  | { code: 'sent'; on: string }
  | { code: 'accepted'; on: string }
  | { code: 'refused'; on: string }
  | { code: 'more_asked'; on: string; until: string | null }

type Said = Pick<PaperReview, 'standing' | 'review'>

const NOTHING_SAID: Said = { standing: 'none', review: null }

export function documentLabelOf(status: DocumentStatus | undefined, said: Said = NOTHING_SAID): DocumentLabel {
  return afterSending(status) ?? byAgency(said) ?? beforeSending(status)
}

function byAgency({ standing, review }: Said): DocumentLabel | null {
  if (standing === 'changes_asked') return { code: 'change', reason: review?.reason ?? 'other' }
  if (standing === 'waived') return { code: 'waived' }
  return standing === 'waiting' ? { code: 'with_agency' } : null
}

function afterSending(status: DocumentStatus | undefined): DocumentLabel | null {
  if (!status) return null
  const { authority, answeredOn, sentOn } = status
  if (authority === 'sent' && sentOn) return { code: 'sent', on: sentOn }
  if (authority === 'more_asked' && answeredOn) return { code: 'more_asked', on: answeredOn, until: status.deadlineOn }
  if ((authority === 'accepted' || authority === 'refused') && answeredOn) return { code: authority, on: answeredOn }
  return null
}

function beforeSending(status: DocumentStatus | undefined): DocumentLabel {
  if (!status) return { code: 'to_do' }
  const { collection, expectedOn } = status
  if (collection === 'have_it') return { code: 'ready' }
  if (collection === 'help_asked') return { code: 'help_asked' }
  return collection === 'being_obtained' && expectedOn ? { code: 'getting', on: expectedOn } : { code: 'to_do' }
}

/** Whether the paper is in hand or has gone, or its agency does without: nothing left to get. */
export function isInHand(status: DocumentStatus | undefined, said?: Said): boolean {
  return IN_HAND.has(documentLabelOf(status, said).code)
}

const IN_HAND: ReadonlySet<DocumentLabel['code']> = new Set(['with_agency', 'waived', 'ready', 'sent', 'accepted'])
