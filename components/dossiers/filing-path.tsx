import { useTranslations } from 'next-intl'
import { Fragment } from 'react'
import { DayText } from '#components/procedures/day.tsx'
import { Grounds } from '#components/procedures/grounds.tsx'
import { Badge } from '#components/ui/badge.tsx'
import { Button } from '#components/ui/button.tsx'
import { Disclosure } from '#components/ui/disclosure.tsx'
import { Timeline } from '#components/ui/timeline.tsx'
import { TimelineStep } from '#components/ui/timeline-step.tsx'
import { TimelineToday } from '#components/ui/timeline-today.tsx'
import type { FilingRow, FilingView } from '#lib/dossiers/filing-view.ts'

type Happened = Extract<FilingRow, { kind: 'happened' }>
type Counted = Extract<FilingRow, { kind: 'date' }>

export type FilingPathProps = {
  dossierId: string
  filing: FilingView
  /** Not given for a closed dossier. */
  takeBackMilestone: ((form: FormData) => Promise<void>) | undefined
}

/** What happened above today, what follows from it below: a limit with its last day, a range with both of its ends. */
export function FilingPath({ dossierId, filing: { rows, today }, takeBackMilestone }: FilingPathProps) {
  const t = useTranslations('afterFiling')
  if (rows.length === 0) return <p>{t('nothing')}</p>
  const pressing = rows.findIndex((row) => row.kind === 'date' && row.state === 'running' && row.whose === 'me')
  return (
    <>
      <Timeline label={t('path')}>
        {rows.map((row, index) => (
          <Fragment key={row.kind === 'date' ? row.rule : row.id}>
            {index === today && <TimelineToday>{t('today')}</TimelineToday>}
            {row.kind === 'date' ? (
              <Ahead row={row} isNow={index === pressing} />
            ) : (
              <Past row={row} dossierId={dossierId} takeBackMilestone={takeBackMilestone} />
            )}
          </Fragment>
        ))}
        {today === rows.length && <TimelineToday>{t('today')}</TimelineToday>}
      </Timeline>
      {takeBackMilestone && today > 0 && <p className="text-quiet pt-4 text-sm">{t('takeBackNote')}</p>}
    </>
  )
}

type PastProps = { row: Happened } & Pick<FilingPathProps, 'dossierId' | 'takeBackMilestone'>

function Past({ row, dossierId, takeBackMilestone }: PastProps) {
  const t = useTranslations('afterFiling')
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
      {takeBackMilestone && (
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

function Ahead({ row, isNow }: { row: Counted; isNow: boolean }) {
  const t = useTranslations('afterFiling')
  const isPassed = row.state === 'passed'
  return (
    <TimelineStep state={isNow ? 'now' : 'ahead'} title={row.title} stateLabel={<When row={row} />}>
      {isPassed && <p>{row.missed}</p>}
      <Disclosure summary={t('why')}>
        <p>{t.rich('countedFrom', { day: () => <DayText day={row.from} /> })}</p>
        <p>{row.text}</p>
        {!isPassed && (
          <p>
            {t('ifPassed')} {row.missed}
          </p>
        )}
        <Grounds grounds={row} />
      </Disclosure>
    </TimelineStep>
  )
}

function When({ row }: { row: Counted }) {
  const t = useTranslations('afterFiling.when')
  const isRange = row.on !== row.to
  const words = t.rich(`${row.nature}.${row.state === 'passed' ? 'passed' : isRange ? 'range' : 'day'}`, {
    from: () => <DayText day={row.on} />,
    to: () => <DayText day={row.to} />,
  })
  if (row.state === 'passed') return <Badge tone={row.whose === 'me' ? 'change' : 'care'}>{words}</Badge>
  return row.nature === 'limit' ? <Badge tone="care">{words}</Badge> : words
}
