import type { ReactNode } from 'react'
import { type IconName, iconClass } from '#components/ui/icon.ts'
import { type Tone, toneIcons } from '#components/ui/tone.ts'

export type BadgeProps = { tone: Tone; children: ReactNode; icon?: IconName | undefined }

/** A state in words, then a drawing, then a colour. No box, so that nobody presses it. */
export function Badge({ tone, children, icon = toneIcons[tone] }: BadgeProps) {
  return <span className={`badge tone-${tone} ${iconClass(icon)}`}>{children}</span>
}
