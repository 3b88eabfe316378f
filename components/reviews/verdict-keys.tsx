'use client'

import { useEffect } from 'react'

export type VerdictKeysProps = {
  /** The id of the field that each key leads to. */
  targets: Readonly<Record<string, string>>
}

/** One key leads to each verdict's form. Without scripts the forms are there all the same. */
export function VerdictKeys({ targets }: VerdictKeysProps) {
  useEffect(() => {
    const lead = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      const field = document.getElementById(targets[event.key] ?? '')
      // One that stands by takes no focus.
      if (!field || field.offsetParent === null) return
      event.preventDefault()
      field.scrollIntoView({ block: 'center' })
      field.focus()
    }
    document.addEventListener('keydown', lead)
    return () => document.removeEventListener('keydown', lead)
  }, [targets])
  return null
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement) return target.type !== 'radio' && target.type !== 'checkbox'
  return target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
}
