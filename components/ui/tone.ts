import type { IconName } from '#components/ui/icon.ts'

/** done is green, care amber, change brick, waiting slate. */
export type Tone = 'neutral' | 'accent' | 'done' | 'care' | 'change' | 'waiting'

export const toneIcons: Record<Tone, IconName> = {
  neutral: 'dot',
  accent: 'arrow',
  done: 'check',
  care: 'warning',
  change: 'pencil',
  waiting: 'hourglass',
}
