'use client'

import { KeysDialog, type KeysDialogProps, openKeysDialog } from '#components/ui/keys-dialog.tsx'
import { useKeys } from '#components/ui/use-keys.ts'

/** A client's page by keyboard: to the first paper that waits, the messages, and back to the list. */
export function ClientKeys({ words }: Pick<KeysDialogProps, 'words'>) {
  const [isOn, setOn] = useKeys(acts)
  return <KeysDialog words={words} isOn={isOn} setOn={setOn} />
}

const acts: Readonly<Record<string, () => boolean>> = {
  p: () => follow('#papers-waiting a'),
  m: () => follow('a[href$="/messages"]'),
  q: () => follow('.page-heading a'),
  '?': openKeysDialog,
}

function follow(link: string): boolean {
  document.querySelector<HTMLElement>(`main ${link}`)?.click()
  return true
}
