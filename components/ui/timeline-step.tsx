import type { ReactNode } from 'react'
import type { IconName } from '#components/ui/icon.ts'

export type TimelineState = 'done' | 'now' | 'ahead' | 'blocked'

export type TimelineStepProps = {
  state: TimelineState
  /** The state in words, as in "Done on 3 March" or "After: birth certificate". */
  stateLabel?: ReactNode
  title: ReactNode
  children?: ReactNode
  id?: string | undefined
  level?: 'h3' | 'h4' | 'p' | undefined
}

const marks: Record<TimelineState, IconName | undefined> = {
  done: 'check',
  now: 'arrow',
  ahead: undefined,
  blocked: 'lock',
}

export function TimelineStep({ state, stateLabel, title, children, id, level: Heading = 'h3' }: TimelineStepProps) {
  const mark = marks[state]
  return (
    <li className={`path-${state}`} {...(id && { id })} {...(state === 'now' && { 'aria-current': 'step' })}>
      <Heading className={mark ? `path-title icon-${mark}` : 'path-title'}>{title}</Heading>
      {stateLabel && <p className="path-state">{stateLabel}</p>}
      {children}
    </li>
  )
}
