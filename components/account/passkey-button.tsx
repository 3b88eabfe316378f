'use client'

import { browserSupportsWebAuthn, startAuthentication, startRegistration } from '@simplewebauthn/browser'
import { useEffect, useState, useTransition } from 'react'
import { oneValue } from '#components/forms/one-value.ts'
import { Button } from '#components/ui/button.tsx'
import type { FormAction } from '#lib/actions/define-action.ts'

export type PasskeyButtonProps = {
  /** Answers with the options that the browser's own dialog takes. */
  begin: FormAction
  /** Takes what the dialog gave. */
  finish: FormAction
  kind: 'add' | 'show'
  next: string | null
  words: { button: string; failed: string; unable: string }
}

const idle = { status: 'idle' } as const

/** Asks the device for a passkey. Without scripts there is none, and the page has other ways. */
export function PasskeyButton({ begin, finish, kind, next, words }: PasskeyButtonProps) {
  const [isAble, setIsAble] = useState<boolean | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, run] = useTransition()
  useEffect(() => setIsAble(browserSupportsWebAuthn()), [])

  async function ask() {
    setProblem(null)
    const began = await begin(idle, formOf({}))
    const options = oneValue(began?.values?.options)
    if (!options) return setProblem(began?.message ?? words.failed)
    const answer = await answerTo(kind, options).catch(() => null)
    if (!answer) return setProblem(words.failed)
    const done = await finish(idle, formOf({ answer: JSON.stringify(answer), next: next ?? '' }))
    if (done?.status === 'error') setProblem((done.code !== 'invalid' && done.message) || words.failed)
  }

  return (
    <div className="grid justify-items-start gap-2">
      {isAble !== false && (
        <Button type="button" tone="quiet" aria-disabled={isBusy || !isAble || undefined} onClick={() => run(ask)}>
          {words.button}
        </Button>
      )}
      {isAble === false && <p className="text-quiet">{words.unable}</p>}
      <p role="status" className="tone-change">
        {problem}
      </p>
    </div>
  )
}

function answerTo(kind: 'add' | 'show', options: string) {
  const optionsJSON = JSON.parse(options)
  return kind === 'add' ? startRegistration({ optionsJSON }) : startAuthentication({ optionsJSON })
}

function formOf(fields: Record<string, string>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}
