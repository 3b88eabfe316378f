import { useLocale, useTranslations } from 'next-intl'
import { DossierFrame } from '#components/dossiers/dossier-frame.tsx'
import { PauseReminders } from '#components/dossiers/pause-reminders.tsx'
import { PersonalReminders } from '#components/dossiers/personal-reminders.tsx'
import type { FormProps } from '#components/forms/form.tsx'
import { PageHeading } from '#components/layout/page-heading.tsx'
import { Section } from '#components/layout/section.tsx'
import { DayText } from '#components/procedures/day.tsx'
import { Bdi } from '#components/ui/bdi.tsx'
import { Button } from '#components/ui/button.tsx'
import { Disclosure } from '#components/ui/disclosure.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { REMINDER_KINDS, type ReminderKind } from '#db/schema/values.ts'
import type { PlainAction } from '#lib/actions/form-state.ts'
import type { DossierView } from '#lib/dossiers/dossier-view.ts'
import { formatInstant } from '#lib/i18n/format-day.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import type { ReminderPage } from '#lib/reminders/list-reminders.ts'

export type RemindersPageProps = {
  dossier: DossierView
  reminders: ReminderPage
  timeZone: string
  problem: string | null
  /** For the reminder that may be added next: a form posted twice makes one. */
  newId: string
  actions: {
    addPersonalReminder: FormProps['action']
    finishPersonalReminder: PlainAction
    removePersonalReminder: PlainAction
    pauseReminders: PlainAction & FormProps['action']
    resumeReminders: PlainAction
  }
}

/** Everything that will be sent about this dossier and everything that was, with the reason where it was not. */
export function RemindersPage({ dossier, reminders, timeZone, problem, newId, actions }: RemindersPageProps) {
  const t = useTranslations('remindersPage')
  return (
    <DossierFrame dossier={dossier} page="reminders" problem={problem}>
      <PageHeading title={t('title')} lead={t('lead')} />
      {reminders.bounced && <Notice tone="change" title={t('bounced')} />}
      {dossier.closed && <Notice tone="waiting" title={t('closed')} />}
      <Section id="upcoming" title={t('upcoming')}>
        {reminders.upcoming.length === 0 ? (
          <p>{t('nothingUpcoming')}</p>
        ) : (
          <Lines lines={reminders.upcoming} dossier={dossier} timeZone={timeZone} />
        )}
      </Section>
      <PersonalReminders dossier={dossier} reminders={reminders} newId={newId} actions={actions} />
      <PauseReminders dossier={dossier} reminders={reminders} actions={actions} />
      <Section id="stop" title={t('stopTitle')}>
        <p className="pb-3">{t('stopNote')}</p>
        <Pauses dossier={dossier} pauses={reminders.pauses} actions={actions} />
      </Section>
      {reminders.past.length > 0 && (
        <Section id="past" title={t('past')}>
          <Lines lines={decidedAlike(reminders.past)} dossier={dossier} timeZone={timeZone} />
        </Section>
      )}
      <Disclosure summary={t('rulesTitle')}>
        {kindsOf(dossier).map((kind) => (
          <p key={kind}>{t(`rules.${kind === 'waiting' && dossier.has.cover ? 'waitingNumber' : kind}`)}</p>
        ))}
        <p>{t('rules.all', { timeZone })}</p>
      </Disclosure>
    </DossierFrame>
  )
}

type LineProps = {
  lines: readonly (ReminderPage['upcoming'][number] &
    Partial<Pick<ReminderPage['past'][number], 'state' | 'reason' | 'decidedAt'>> & { count?: number })[]
  dossier: DossierView
  timeZone: string
}

function Lines({ lines, dossier, timeZone }: LineProps) {
  const t = useTranslations('remindersPage')
  const locale = useLocale() as Locale
  const titles = new Map(dossier.documents.map(({ key, title }) => [key, title]))
  return (
    <ul className="grid">
      {lines.map((line) => (
        <li key={line.id} className="border-line border-t py-2">
          <p>
            <strong>{t(`kind.${line.kind}`)}</strong>
            {line.item && titles.has(line.item) && <> · {titles.get(line.item)}</>}
            {line.count !== undefined && line.count > 1 && <> · {t('several', { count: line.count })}</>}
            {line.text && (
              <>
                {' '}
                · <Bdi>{line.text}</Bdi>
              </>
            )}
          </p>
          <p className="text-quiet">
            {t(`state.${line.state ?? 'scheduled'}`, {
              when: formatInstant(locale, line.decidedAt ?? line.dueAt, timeZone),
            })}{' '}
            {line.reason && t(`reason.${line.reason}`)}
          </p>
        </li>
      ))}
    </ul>
  )
}

/** Where nobody is covered by anything, no cover can end. */
function kindsOf({ has }: DossierView): readonly ReminderKind[] {
  return REMINDER_KINDS.filter((kind) => kind !== 'coverage_gap' || has.cover)
}

function Pauses({
  dossier,
  pauses,
  actions,
}: { pauses: ReminderPage['pauses'] } & Pick<RemindersPageProps, 'actions' | 'dossier'>) {
  const t = useTranslations('remindersPage')
  return (
    <ul className="grid gap-2">
      {kindsOf(dossier).map((kind) => {
        // A pause of everything is listed above, with the button that ends it.
        const pause = [kind, null]
          .map((one) => pauses.find(({ item, kind: of }) => item === '' && of === one))
          .find((one) => one !== undefined)
        return (
          <li key={kind} className="border-line border-t py-2">
            <form
              action={pause ? actions.resumeReminders : actions.pauseReminders}
              className="flex flex-wrap items-center gap-x-4"
            >
              <input type="hidden" name="dossierId" value={dossier.id} />
              <input type="hidden" name="kind" value={kind} />
              {!pause && <input type="hidden" name="untilOn" value="" />}
              <span className="flex-1">
                {t(`kind.${kind}`)}
                {pause && (
                  <span className="tone-care">
                    {' '}
                    ·{' '}
                    {pause.untilOn
                      ? t.rich('pausedUntil', { day: () => <DayText day={pause.untilOn ?? ''} /> })
                      : t('stopped')}
                  </span>
                )}
              </span>
              {pause?.kind !== null && (
                <Button tone="quiet" small aria-label={`${t(pause ? 'resume' : 'stop')} – ${t(`kind.${kind}`)}`}>
                  {t(pause ? 'resume' : 'stop')}
                </Button>
              )}
            </form>
          </li>
        )
      })}
    </ul>
  )
}

/** A series that one act ended is told in one line, and not once for each of its mails. */
function decidedAlike(lines: ReminderPage['past']): LineProps['lines'] {
  const groups = Map.groupBy(lines, ({ kind, item, text, state, reason, decidedAt }) =>
    JSON.stringify([kind, item, text, state, reason, decidedAt]),
  )
  return [...groups.values()].flatMap((group) => (group[0] ? [{ ...group[0], count: group.length }] : []))
}
