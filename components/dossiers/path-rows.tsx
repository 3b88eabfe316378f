'use client'

import { Fragment } from 'react'
import { Button } from '#components/ui/button.tsx'
import { TextLink } from '#components/ui/text-link.tsx'
import { Timeline } from '#components/ui/timeline.tsx'
import { type TimelineState, TimelineStep } from '#components/ui/timeline-step.tsx'
import { TimelineToday } from '#components/ui/timeline-today.tsx'
import { TimelineWait } from '#components/ui/timeline-wait.tsx'

type PlainAction = (form: FormData) => Promise<void>

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

export type PathRowsProps = {
  dossierId: string
  rows: readonly PathRow[]
  /** How many rows stand above today. */
  today: number
  words: { path: string; today: string }
  /** Not given for a closed dossier: nothing to tick. */
  actions?: { completeStep: PlainAction; reopenStep: PlainAction } | undefined
}

const UNTICK = 'untick'

/**
 * The rows of the path, one form around them all: each button says which step it ticks. Only what they say travels from
 * the server, drawn there once and once more after a tick by the browser.
 */
export function PathRows({ dossierId, rows, today, words, actions }: PathRowsProps) {
  const path = (
    <Timeline label={words.path}>
      {rows.map((row, index) => (
        <Fragment key={row.key}>
          {index === today && <TimelineToday>{words.today}</TimelineToday>}
          <TimelineStep
            state={row.state}
            stateLabel={row.note}
            title={row.href ? <TextLink href={row.href}>{row.title}</TextLink> : row.title}
          >
            {actions && row.button && (
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
  if (!actions) return path
  return (
    <>
      <form action={actions.completeStep}>
        <input type="hidden" name="dossierId" value={dossierId} />
        {path}
      </form>
      <form id={UNTICK} action={actions.reopenStep}>
        <input type="hidden" name="dossierId" value={dossierId} />
      </form>
    </>
  )
}
