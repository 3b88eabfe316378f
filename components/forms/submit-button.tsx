'use client'

import type { MouseEvent, ReactNode } from 'react'
import { useFormStatus } from 'react-dom'
import { Button, type ButtonProps } from '#components/ui/button.tsx'

export type SubmitButtonProps = ButtonProps & { pendingLabel: ReactNode }

/** Says that it is sending and takes no second press meanwhile; stays focusable, so that focus is not thrown away. */
export function SubmitButton({ pendingLabel, children, ...button }: SubmitButtonProps) {
  const { pending } = useFormStatus()
  function once(event: MouseEvent) {
    if (pending) event.preventDefault()
  }
  return (
    <Button {...button} aria-disabled={pending || undefined} onClick={once}>
      {pending ? pendingLabel : children}
    </Button>
  )
}
