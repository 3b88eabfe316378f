import type { ReactNode } from 'react'
import { type ButtonLook, buttonClass } from '#components/ui/button-class.ts'
import { type IconName, iconClass } from '#components/ui/icon.ts'

export type ButtonLinkProps = ButtonLook & {
  href: string
  icon?: IconName | undefined
  children: ReactNode
  lang?: string | undefined
  rel?: string | undefined
}

/** A link with a button's weight: for the one thing a page wants done next. */
export function ButtonLink({ tone, small, icon, ...rest }: ButtonLinkProps) {
  const look = buttonClass({ tone, small })
  return <a {...rest} className={icon ? `${look} ${iconClass(icon)}` : look} />
}
