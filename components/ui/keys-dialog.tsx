'use client'

import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'

export type KeysDialogProps = {
  words: { title: string; on: string; close: string; keys: readonly { key: string; does: string }[] }
  isOn: boolean
  setOn: (isOn: boolean) => void
}

const ID = 'keys'

/** Which key does what on a page, and the way to switch keys off. */
export function KeysDialog({ words, isOn, setOn }: KeysDialogProps) {
  return (
    <>
      <Button type="button" tone="quiet" small onClick={openKeysDialog}>
        {words.title}
      </Button>
      <Dialog id={ID} title={words.title} closeLabel={words.close}>
        <label className="flex min-h-11 items-center gap-2">
          <input type="checkbox" checked={isOn} onChange={(event) => setOn(event.target.checked)} /> {words.on}
        </label>
        <dl className="key-list">
          {words.keys.map(({ key, does }) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
      </Dialog>
    </>
  )
}

export function openKeysDialog(): boolean {
  const dialog = document.getElementById(ID)
  if (dialog instanceof HTMLDialogElement) dialog.showModal()
  return true
}
