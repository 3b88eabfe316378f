import type { PathRow, PathWords } from '#components/dossiers/path-rows.tsx'
import { stepNote } from '#components/dossiers/step-note.ts'
import { isDrawn, waitText } from '#components/procedures/step-wait.tsx'
import type { TimelineState } from '#components/ui/timeline-step.tsx'
import type { DossierStep, DossierView } from '#lib/dossiers/dossier-view.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { textsFor } from '#lib/i18n/texts-for.ts'
import { routes } from '#lib/routes.ts'

const states: Record<DossierStep['standing'], TimelineState> = {
  done: 'done',
  open: 'now',
  blocked: 'blocked',
  perhaps: 'ahead',
}

/** The path with its waits, put into words. `asStaff`: for an agency’s staff, who have no pages of steps. */
export function pathWords(
  { id, steps }: Pick<DossierView, 'id' | 'steps'>,
  locale: Locale,
  asStaff = false,
): PathWords {
  const t = textsFor(locale, 'dossier')
  const p = textsFor(locale, 'plan')
  const waitOf = (takes: NonNullable<DossierStep['takes']>) => ({
    minDays: takes.minWeeks * 7,
    maxDays: takes.maxWeeks * 7,
    text: waitText(p, takes),
  })
  const rows = steps.map(
    (step): PathRow => ({
      key: step.key,
      state: states[step.standing],
      title: step.title,
      href: asStaff ? undefined : routes.dossierStep(locale, id, step.key),
      note: stepNote(t, p, locale, step),
      button: buttonOf(t, step),
      wait: step.standing !== 'done' && isDrawn(step.takes) ? waitOf(step.takes) : undefined,
    }),
  )
  // Today stands after the last thing done: what is above is over, what is below lies ahead.
  const above = steps.findLastIndex((step) => step.standing === 'done') + 1
  return { title: t('path'), rows, today: t('today'), above }
}

function buttonOf(t: Parameters<typeof stepNote>[0], step: DossierStep): PathRow['button'] {
  if (step.standing === 'done') return { ticks: false, name: t('untick'), label: t('untickStep', { step: step.title }) }
  if (step.standing !== 'open' || step.ongoing) return undefined
  return step.actor === 'me'
    ? { ticks: true, name: t('tickMine'), label: t('tickStep', { step: step.title }) }
    : { ticks: true, name: t('tickTheirs'), label: t('tickTheirStep', { step: step.title }) }
}
