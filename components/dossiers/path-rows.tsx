'use client'

import { type FormEventHandler, Fragment } from 'react'
import { Button } from '#components/ui/button.tsx'
import { TextLink } from '#components/ui/text-link.tsx'
import { Timeline } from '#components/ui/timeline.tsx'
import { type TimelineState, TimelineStep } from '#components/ui/timeline-step.tsx'
import { TimelineToday } from '#components/ui/timeline-today.tsx'
import { TimelineWait } from '#components/ui/timeline-wait.tsx'

/** A step in words. */
export type PathRow = {
  key: string
  state: TimelineState
  title: string
  /** Not given where the reader has no page of their own for it. */
  href?: string | undefined
  note: string
  button?: { ticks: boolean; name: string; label: string } | undefined
  wait?: { minDays: number; maxDays: number; text: string } | undefined
}

export type PathWords = {
  title: string
  rows: readonly PathRow[]
  today: string
  /** How many rows stand above today. */
  above: number
}

/** `onSubmit` takes over from `action` where there are scripts. */
type Sending = { action: (form: FormData) => Promise<void>; onSubmit: FormEventHandler<HTMLFormElement> }

export type PathRowsProps = {
  dossierId: string
  words: PathWords
  /** Not given for a closed dossier: nothing to tick. */
  sending?: { tick: Sending; untick: Sending } | undefined
}

const UNTICK = 'untick'

/** The rows of the path, one form around them all: each button says which step it ticks. */
export function PathRows({ dossierId, words: { title, rows, today, above }, sending }: PathRowsProps) {
  const path = (
    <Timeline label={title}>
      {rows.map((row, index) => (
        <Fragment key={row.key}>
          {index === above && <TimelineToday>{today}</TimelineToday>}
          <TimelineStep
            state={row.state}
            stateLabel={row.note}
            title={row.href ? <TextLink href={row.href}>{row.title}</TextLink> : row.title}
          >
            {sending && row.button && (
              <Button
                tone={row.button.ticks ? 'quiet' : 'plain'}
                small
                {...(!row.button.ticks && { form: UNTICK })}
                name="key"
                value={row.key}
                aria-label={row.button.label}
              >
                {row.button.name}
              </Button>
            )}
          </TimelineStep>
          {row.wait && (
            <TimelineWait minDays={row.wait.minDays} maxDays={row.wait.maxDays}>
              {row.wait.text}
            </TimelineWait>
          )}
        </Fragment>
      ))}
    </Timeline>
  )
  if (!sending) return path
  return (
    <>
      <form {...sending.tick}>
        <input type="hidden" name="dossierId" value={dossierId} />
        {path}
      </form>
      <form id={UNTICK} {...sending.untick}>
        <input type="hidden" name="dossierId" value={dossierId} />
      </form>
    </>
  )
}
