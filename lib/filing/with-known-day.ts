import type { Filing } from './clock-of.ts'
import type { Milestone } from './milestone.ts'

/**
 * The milestones from whose day one may count. The day of a tick is that of one's own act; a letter bears a day of its
 * own, and who ticked its step has not told it.
 */
export function withKnownDay({ procedure, milestones }: Pick<Filing, 'procedure' | 'milestones'>): Milestone[] {
  const kinds = procedure.afterFiling?.milestones ?? []
  const mine = new Set(kinds.filter(({ by }) => by === 'me').map(({ id }) => id))
  return milestones.filter(({ kind, isTicked }) => !isTicked || mine.has(kind))
}
