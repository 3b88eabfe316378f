'use client'

import { useEffect } from 'react'
import { KeysDialog, type KeysDialogProps, openKeysDialog } from '#components/ui/keys-dialog.tsx'
import { useKeys } from '#components/ui/use-keys.ts'

/** The queue by keyboard. The client whose file stands beside it has the focus, so that the next press goes on from there. */
export function QueueKeys({ words }: Pick<KeysDialogProps, 'words'>) {
  const [isOn, setOn] = useKeys(acts)
  useEffect(() => {
    if (document.activeElement === document.body) linksIn('tr[data-open]')[0]?.focus({ preventScroll: true })
  }, [])
  return <KeysDialog words={words} isOn={isOn} setOn={setOn} />
}

const acts: Readonly<Record<string, () => boolean>> = {
  j: () => move(1),
  k: () => move(-1),
  '/': () => focus(document.querySelector<HTMLElement>('input[name="search"]')),
  a: () => press(rowInFocus()?.querySelector<HTMLElement>('button[name="dossierId"]')),
  x: () => press(rowInFocus()?.querySelector<HTMLElement>('input[name="client"]')),
  b: () => focus(document.querySelector<HTMLElement>('#chosen button')),
  p: () => press(document.querySelector<HTMLElement>('#papers-waiting a')),
  '?': openKeysDialog,
}

function move(by: 1 | -1): boolean {
  const links = linksIn('tbody tr')
  const row = rowInFocus()
  const at = links.findIndex((link) => row?.contains(link))
  const next = links[at < 0 ? 0 : at + by]
  next?.scrollIntoView({ block: 'nearest' })
  return focus(next)
}

/** One a row: which of its two links it is depends on the width of the screen. */
function linksIn(rows: string): HTMLElement[] {
  const links = [...document.querySelectorAll<HTMLElement>(`#clients ${rows} a[data-client]`)]
  return links.filter((link) => link.checkVisibility())
}

function rowInFocus(): HTMLElement | null {
  return document.activeElement?.closest<HTMLElement>('#clients tbody tr') ?? null
}

function press(control: HTMLElement | null | undefined): boolean {
  control?.click()
  return true
}

function focus(field: HTMLElement | null | undefined): boolean {
  field?.focus()
  return true
}
