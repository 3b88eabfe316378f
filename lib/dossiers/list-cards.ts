import type { CounterCard } from '#content/after-filing-schema.ts'
import type { Actor } from '#lib/access/actor.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { cardsFor } from '#lib/letters/cards-for.ts'
import { groundsView } from '#lib/procedures/grounds-view.ts'
import type { SourceView, Sureness } from '#lib/procedures/view-types.ts'
import type { Instant } from '#lib/time/clock.ts'
import { readAfterFiling } from './read-after-filing.ts'

export type CardView = {
  id: string
  use: CounterCard['use']
  title: string
  fits: 'yes' | 'perhaps'
  lines: CounterCard['lines']
  confidence: Sureness
  doubt: string | null
  sources: readonly SourceView[]
}

/** The cards for the counter and the telephone that may serve this person. Throws `AppError('not-found')`. */
export async function listCards(
  actor: Actor,
  dossierId: string,
  locale: Locale,
  at?: Instant,
): Promise<readonly CardView[]> {
  const read = await readAfterFiling(actor, dossierId, at)
  if (!read) return []
  return cardsFor(read.procedure, read.state.answers, read.on).map(({ entry, fits }) => ({
    id: entry.id,
    use: entry.use,
    title: unbroken(entry.title[locale]),
    fits,
    lines: entry.lines,
    ...groundsView(entry, locale, read.procedure),
  }))
}

/** A telephone number stays on one line. */
function unbroken(text: string): string {
  return text.replace(/(?<=\d) (?=\d)/g, '\u00a0')
}
