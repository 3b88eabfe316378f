import type { ReactNode } from 'react'
import { type IconName, iconClass } from '#components/ui/icon.ts'
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
  const drawing = iconClass(icon ?? (tone === 'neutral' ? 'info' : toneIcons[tone]))
  return (
    <div className={`notice notice-${tone} ${drawing}`} role={role}>
      {title && <p className="notice-title">{title}</p>}
      {children}
    </div>
  )
}
