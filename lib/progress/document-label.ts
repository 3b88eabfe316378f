import type { DocumentStatus } from './dossier-state.ts'

/** The one label a person sees on a document; never "completed" before it was sent. */
export type DocumentLabel =
  | { code: 'to_do' }
  | { code: 'getting'; on: string }
  | { code: 'help_asked' }
  | { code: 'ready' }
  | { code: 'sent'; on: string }
  | { code: 'accepted'; on: string }
  | { code: 'refused'; on: string }
  | { code: 'more_asked'; on: string; until: string | null }

export function documentLabelOf(status: DocumentStatus | undefined): DocumentLabel {
  if (!status) return { code: 'to_do' }
  const { authority, answeredOn, sentOn, collection, expectedOn } = status
  if (authority === 'sent' && sentOn) return { code: 'sent', on: sentOn }
  if (authority === 'more_asked' && answeredOn) return { code: 'more_asked', on: answeredOn, until: status.deadlineOn }
  if ((authority === 'accepted' || authority === 'refused') && answeredOn) return { code: authority, on: answeredOn }
  if (collection === 'have_it') return { code: 'ready' }
  if (collection === 'help_asked') return { code: 'help_asked' }
  return collection === 'being_obtained' && expectedOn ? { code: 'getting', on: expectedOn } : { code: 'to_do' }
}

/** Whether the paper is in hand or has gone: nothing left to get. */
export function isInHand(status: DocumentStatus | undefined): boolean {
  const { code } = documentLabelOf(status)
  return code === 'ready' || code === 'sent' || code === 'accepted'
}
