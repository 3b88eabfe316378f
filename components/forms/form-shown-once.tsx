'use client'

import { use, useEffect, useState } from 'react'
import { FormStateContext } from '#components/forms/form-state-context.ts'
import { oneValue } from '#components/forms/one-value.ts'
import { Button } from '#components/ui/button.tsx'

export type FormShownOnceProps = {
  /** The value's name in what the action shows. */
  name: string
  label: string
  hint: string
  copy: string
  copied: string
}

/** A secret that a `Form`'s action has just made: there to be copied, gone with the page. */
export function FormShownOnce({ name, label, hint, copy, copied }: FormShownOnceProps) {
  const { status, values } = use(FormStateContext).state
  const [canCopy, setCanCopy] = useState(false)
  const [done, setDone] = useState<string | null>(null)
  useEffect(() => setCanCopy(Boolean(navigator.clipboard)), [])
  const value = status === 'ok' ? oneValue(values?.[name]) : undefined
  if (!value) return null
  return (
    <div role="status" className="grid justify-items-start gap-2">
      <p className="font-semibold">{label}</p>
      <p>
        <code className="wrap-anywhere whitespace-pre-line select-all">{value}</code>
      </p>
      <p className="text-sm text-quiet">{hint}</p>
      {canCopy && (
        <Button
          type="button"
          tone="quiet"
          small
          onClick={() => navigator.clipboard.writeText(value).then(() => setDone(value))}
        >
          {done === value ? copied : copy}
        </Button>
      )}
    </div>
  )
}
