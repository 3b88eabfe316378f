'use client'

import { useEffect, useRef, useState } from 'react'

export type QueueKeysProps = {
  words: { title: string; on: string; keys: readonly { key: string; does: string }[] }
}

/** The queue by keyboard: only added where scripts run, never while somebody types, and can be switched off. */
export function QueueKeys({ words }: QueueKeysProps) {
  const help = useRef<HTMLDetailsElement>(null)
  const [isOn, setOn] = useState(true)

  useEffect(() => {
    if (!isOn) return
    const press = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey || isTyping(event.target)) return
      const act = acts[event.key]
      if (act) act()
      else if (event.key === '?' && help.current) help.current.open = !help.current.open
      else return
      event.preventDefault()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [isOn])

  return (
    <details ref={help} className="disclosure queue-keys">
      <summary>{words.title}</summary>
      <label className="flex min-h-11 items-center gap-2">
        <input type="checkbox" checked={isOn} onChange={(event) => setOn(event.target.checked)} /> {words.on}
      </label>
      <dl className="queue-key-list">
        {words.keys.map(({ key, does }) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

const acts: Readonly<Record<string, () => void>> = {
  j: () => move(1),
  k: () => move(-1),
  '/': () => document.querySelector<HTMLElement>('input[name="search"]')?.focus(),
  a: () => rowInFocus()?.querySelector<HTMLElement>('button[name="dossierId"]')?.click(),
}

function move(by: 1 | -1): void {
  const links = [...document.querySelectorAll<HTMLElement>('a[data-client]')]
  const row = rowInFocus()
  const at = links.findIndex((link) => row?.contains(link))
  const next = links[at < 0 ? 0 : at + by]
  next?.focus()
  next?.scrollIntoView({ block: 'nearest' })
}

function rowInFocus(): HTMLElement | null {
  return document.activeElement?.closest<HTMLElement>('#clients tbody tr') ?? null
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.matches('input:not([type="checkbox"]), textarea, select, [contenteditable]')
  )
}
