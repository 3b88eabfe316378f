import type { Day } from '#content/schema.ts'
import type { DossierState } from './dossier-state.ts'

/** A paper of which the office asks for more by a day, until it is sent again. */
export type PaperLimit = { paper: string; on: Day }

/** The first to end first. */
export function limitsOfPapers({ plan, documents }: Pick<DossierState, 'documents' | 'plan'>): PaperLimit[] {
  return plan.items
    .flatMap(({ kind, key }): PaperLimit[] => {
      const status = kind === 'document' ? documents.get(key) : undefined
      return status?.authority === 'more_asked' && status.deadlineOn ? [{ paper: key, on: status.deadlineOn }] : []
    })
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}
