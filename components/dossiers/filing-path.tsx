import { useLocale, useTranslations } from 'next-intl'
import { Fragment } from 'react'
import { explainer } from '#components/glossary/explainer.tsx'
import { DayText } from '#components/procedures/day.tsx'
import { Grounds } from '#components/procedures/grounds.tsx'
import { Badge } from '#components/ui/badge.tsx'
import { Button } from '#components/ui/button.tsx'
import { Disclosure } from '#components/ui/disclosure.tsx'
import { TextLink } from '#components/ui/text-link.tsx'
import { Timeline } from '#components/ui/timeline.tsx'
import { TimelineStep } from '#components/ui/timeline-step.tsx'
import { TimelineToday } from '#components/ui/timeline-today.tsx'
import { TimelineWait } from '#components/ui/timeline-wait.tsx'
import type { PlainAction } from '#lib/actions/form-state.ts'
import type { FilingRow, FilingView } from '#lib/dossiers/filing-view.ts'
import type { TermNote } from '#lib/glossary/terms-in.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { daysBetween } from '#lib/pure/calendar-day.ts'
import { routes } from '#lib/routes.ts'

type Happened = Extract<FilingRow, { kind: 'happened' }>
type Counted = Extract<FilingRow, { kind: 'date' }>

export type FilingPathProps = {
  dossierId: string
  filing: FilingView
  /** Words that explain themselves. Whoever gives them shows their notes on the same page. */
  terms?: readonly TermNote[] | undefined
  /** Not given for a closed dossier. */
  takeBackMilestone: PlainAction | undefined
  /** For an agency’s staff, who have no pages of steps. */
  asStaff?: boolean | undefined
}

/** What happened above today, what follows from it below: a limit with its last day, a range with both of its ends. */
export function FilingPath({ dossierId, filing, terms, takeBackMilestone, asStaff }: FilingPathProps) {
  const { rows, day, today } = filing
  const t = useTranslations('filing')
  if (rows.length === 0) return <p>{t('nothing')}</p>
  const pressing = rows.findIndex(
    (row) => row.kind === 'date' && row.state === 'running' && row.nature === 'limit' && row.whose === 'me',
  )
  return (
    <>
      <Timeline label={t('path')}>
        {rows.map((row, index) => (
          <Fragment key={row.kind === 'date' ? row.rule : row.id}>
            {index === today && <TimelineToday>{t('today')}</TimelineToday>}
            {row.kind === 'date' && index >= today && (
              <Until row={row} day={day} since={index === today ? day : placeOf(rows[index - 1], day)} />
            )}
            {row.kind === 'date' ? (
              <Ahead row={row} isNow={index === pressing} terms={terms} />
            ) : (
              <Past row={row} dossierId={dossierId} takeBackMilestone={takeBackMilestone} asStaff={asStaff} />
            )}
          </Fragment>
        ))}
        {today === rows.length && <TimelineToday>{t('today')}</TimelineToday>}
      </Timeline>
      {takeBackMilestone && rows.some((row) => row.kind === 'happened' && !row.isTicked) && (
        <p className="text-quiet pt-4 text-sm">{t('takeBackNote')}</p>
      )}
    </>
  )
}

type PastProps = { row: Happened } & Pick<FilingPathProps, 'dossierId' | 'takeBackMilestone' | 'asStaff'>

function Past({ row, dossierId, takeBackMilestone, asStaff }: PastProps) {
  const t = useTranslations('filing')
  const locale = useLocale() as Locale
  return (
    <TimelineStep state="done" title={row.title} stateLabel={<DayText day={row.on} />}>
      {row.limitOn && <p>{t.rich('limitNamed', { day: () => <DayText day={row.limitOn ?? ''} /> })}</p>}
      {row.answered.map(({ title, limit, inTime }) => (
        <p key={title}>
          <Badge tone={inTime ? 'done' : 'care'}>
            {t.rich(inTime ? 'inTime' : 'late', { what: title, day: () => <DayText day={limit} /> })}
          </Badge>
        </p>
      ))}
      {row.isTicked && !asStaff && (
        <p>
          <TextLink href={routes.dossierStep(locale, dossierId, row.id)}>{t('ticked')}</TextLink>
        </p>
      )}
      {takeBackMilestone && !row.isTicked && (
        <form action={takeBackMilestone}>
          <input type="hidden" name="dossierId" value={dossierId} />
          <Button
            tone="plain"
            small
            name="milestone"
            value={row.id}
            aria-label={t('takeBackNamed', { what: row.title })}
          >
            {t('takeBack')}
          </Button>
        </form>
      )}
    </TimelineStep>
  )
}

type AheadProps = { row: Counted; isNow: boolean; terms: FilingPathProps['terms'] }

function Ahead({ row, isNow, terms }: AheadProps) {
  const t = useTranslations('filing')
  const explain = explainer(terms)
  const isPassed = row.state === 'passed'
  return (
    <TimelineStep state={isNow ? 'now' : 'ahead'} title={row.title} stateLabel={<When row={row} />}>
      {isPassed && <p>{row.missed}</p>}
      <Disclosure summary={t('why')}>
        <p>{t.rich('countedFrom', { day: () => <DayText day={row.from} /> })}</p>
        <p>{explain(row.text)}</p>
        {!isPassed && (
          <p>
            {t('ifPassed')} {explain(row.missed)}
          </p>
        )}
        <Grounds grounds={row} />
      </Disclosure>
    </TimelineStep>
  )
}

type UntilProps = { row: Counted; day: string; since: string }

/** The time until a date: as long as it is after the row before, in words from today. Of a range, both ends. */
function Until({ row, day, since }: UntilProps) {
  const t = useTranslations('filing')
  const [minDays, maxDays] = [daysBetween(since, row.on), daysBetween(since, row.to)]
  if (maxDays <= 0) return null
  const [from, to] = [daysBetween(day, row.on), daysBetween(day, row.to)]
  return (
    <TimelineWait minDays={Math.max(0, minDays)} maxDays={maxDays}>
      {from === to ? t('inDays', { to }) : from <= 0 ? t('withinDays', { to }) : t('inRange', { from, to })}
    </TimelineWait>
  )
}

/** Where a row stands on the line: on its day, or on the end of a range that has begun. */
function placeOf(row: FilingRow | undefined, day: string): string {
  if (!row || row.kind === 'happened') return day
  return row.on >= day ? row.on : row.to
}

function When({ row }: { row: Counted }) {
  const t = useTranslations('filing.when')
  const isRange = row.on !== row.to
  const words = t.rich(`${row.nature}.${row.state === 'passed' ? 'passed' : isRange ? 'range' : 'day'}`, {
    from: () => <DayText day={row.on} />,
    to: () => <DayText day={row.to} />,
  })
  if (row.state === 'passed')
    return (
      <Badge tone={row.whose === 'me' ? 'change' : 'care'} icon="warning">
        {words}
      </Badge>
    )
  return row.nature === 'limit' ? <Badge tone="care">{words}</Badge> : words
}
