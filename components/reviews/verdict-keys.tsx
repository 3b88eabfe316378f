'use client'

import { useMemo } from 'react'
import { KeysDialog, type KeysDialogProps, openKeysDialog } from '#components/ui/keys-dialog.tsx'
import { useKeys } from '#components/ui/use-keys.ts'

export type VerdictKeysProps = Pick<KeysDialogProps, 'words'> & {
  /** The id of the field that each key leads to. */
  targets: Readonly<Record<string, string>>
}

/** One key leads to each verdict's form. Without scripts the forms are there all the same. */
export function VerdictKeys({ targets, words }: VerdictKeysProps) {
  const acts = useMemo(() => {
    const leads = Object.entries(targets).map(([key, id]) => [key, () => leadTo(id)])
    return { ...Object.fromEntries(leads), '?': openKeysDialog }
  }, [targets])
  const [isOn, setOn] = useKeys(acts)
  return <KeysDialog words={words} isOn={isOn} setOn={setOn} />
}

function leadTo(id: string): boolean {
  const field = document.getElementById(id)
  // One that stands by takes no focus.
  if (!field?.checkVisibility()) return false
  field.scrollIntoView({ block: 'center' })
  field.focus()
  return true
}
