'use client'

import type { MouseEvent, ReactNode } from 'react'
import { type ButtonLook, buttonClass } from '#components/ui/button-class.ts'

export type DialogLinkProps = ButtonLook & { dialogId: string; href: string; children: ReactNode }

/** Opens its dialog; without scripts it leads to the page that asks the same. */
export function DialogLink({ dialogId, href, children, ...look }: DialogLinkProps) {
  function open(event: MouseEvent) {
    const dialog = document.getElementById(dialogId)
    if (!(dialog instanceof HTMLDialogElement)) return
    event.preventDefault()
    dialog.showModal()
  }
  return (
    <a href={href} className={buttonClass(look)} aria-haspopup="dialog" onClick={open}>
      {children}
    </a>
  )
}
