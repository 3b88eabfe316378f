'use client'

import { useEffect, useState } from 'react'

const OFF = 'keys-off'

/**
 * Single keys for a page: only where scripts run, never while somebody types or a dialog is open. Whoever switches them
 * off has them off on every page of this browser.
 */
export function useKeys(acts: Readonly<Record<string, () => boolean>>): [boolean, (isOn: boolean) => void] {
  const [isOn, setOn] = useState(true)
  useEffect(() => setOn(localStorage.getItem(OFF) === null), [])

  useEffect(() => {
    if (!isOn) return
    const press = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey || isTyping(event.target)) return
      if (document.querySelector('dialog[open]')) return
      const act = Object.hasOwn(acts, event.key) ? acts[event.key] : undefined
      if (act?.()) event.preventDefault()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [isOn, acts])

  return [
    isOn,
    (next) => {
      if (next) localStorage.removeItem(OFF)
      else localStorage.setItem(OFF, '1')
      setOn(next)
    },
  ]
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement) return target.type !== 'radio' && target.type !== 'checkbox'
  return target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
}
