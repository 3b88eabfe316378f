import type { ReactNode } from 'react'
import { Icon, type IconName } from '#components/ui/icon.tsx'
import { type Tone, toneIcons } from '#components/ui/tone.ts'

export type BadgeProps = { tone: Tone; children: ReactNode; icon?: IconName | undefined }

/** A state in words, then a drawing, then a colour. No box, so that nobody presses it. */
export function Badge({ tone, children, icon = toneIcons[tone] }: BadgeProps) {
  return (
    <span className={`badge tone-${tone}`}>
      <Icon name={icon} />
      <span>{children}</span>
    </span>
  )
}
