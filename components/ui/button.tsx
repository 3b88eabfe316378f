import type { ComponentProps } from 'react'
import { type ButtonLook, buttonClass } from '#components/ui/button-class.ts'

export type ButtonProps = Omit<ComponentProps<'button'>, 'className' | 'style'> & ButtonLook

/** Sends its form unless `type` says otherwise; `name` and `value` tell a list's one form which row was pressed. */
export function Button({ tone, small, type = 'submit', ...rest }: ButtonProps) {
  return <button {...rest} type={type} className={buttonClass({ tone, small })} />
}
