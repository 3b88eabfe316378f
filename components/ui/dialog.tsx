import type { ReactNode } from 'react'
import { Button } from '#components/ui/button.tsx'

export type DialogProps = { id: string; title: ReactNode; closeLabel: string; children: ReactNode }

/** Opened by `showModal` on its id. It closes itself without a script. */
export function Dialog({ id, title, closeLabel, children }: DialogProps) {
  return (
    <dialog id={id} className="dialog" closedby="any" aria-labelledby={`${id}-title`}>
      <div className="dialog-body">
        <h2 id={`${id}-title`}>{title}</h2>
        {children}
        <form method="dialog">
          <Button tone="quiet">{closeLabel}</Button>
        </form>
      </div>
    </dialog>
  )
}
