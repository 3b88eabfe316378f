import type { ReactNode } from 'react'
import { Icon, type IconName } from '#components/ui/icon.tsx'
import { type Tone, toneIcons } from '#components/ui/tone.ts'

export type NoticeProps = {
  tone?: Tone | undefined
  title?: ReactNode
  children?: ReactNode
  icon?: IconName | undefined
  /** `status` for what appears without a reload; leave out what was there from the start. */
  role?: 'status' | 'note' | undefined
}

/** A short message about the page, set apart from its text. */
export function Notice({ tone = 'neutral', title, children, role, icon }: NoticeProps) {
  return (
    <div className="notice" role={role}>
      <span className={`contents tone-${tone}`}>
        <Icon name={icon ?? (tone === 'neutral' ? 'info' : toneIcons[tone])} />
      </span>
      <div className="notice-body">
        {title && <p className={tone === 'neutral' ? 'notice-title' : `notice-title tone-${tone}`}>{title}</p>}
        {children}
      </div>
    </div>
  )
}
