import type { ReactNode } from 'react'
import { type ButtonLook, buttonClass } from '#components/ui/button-class.ts'

export type ButtonLinkProps = ButtonLook & {
  href: string
  children: ReactNode
  lang?: string | undefined
  rel?: string | undefined
}

/** A link with a button's weight: for the one thing a page wants done next. */
export function ButtonLink({ tone, small, ...rest }: ButtonLinkProps) {
  return <a {...rest} className={buttonClass({ tone, small })} />
}
