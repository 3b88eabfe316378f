'use client'

import { type FormEventHandler, useState, useTransition } from 'react'
import type { AnsweringAction, PlainAction } from '#lib/actions/form-state.ts'

/**
 * What a page says, until the answer to a form brings it anew; what the server draws later wins over an answer.
 * `sending` makes the properties of such a form: without scripts its action answers with a page.
 */
export function useAnswered<W>(drawn: W) {
  const [answer, setAnswer] = useState<{ over: W; words: W }>()
  // Its errors, a redirect among them, are thrown where the page is, as those of a form's action are.
  const [, start] = useTransition()
  const isAnswered = answer?.over === drawn

  function sending(action: AnsweringAction<W>): { action: PlainAction; onSubmit: FormEventHandler<HTMLFormElement> } {
    const onSubmit: FormEventHandler<HTMLFormElement> = (event) => {
      event.preventDefault()
      const form = new FormData(event.currentTarget, (event.nativeEvent as SubmitEvent).submitter)
      start(async () => {
        const words = await action(form)
        start(() => setAnswer({ over: drawn, words }))
      })
    }
    return { action, onSubmit }
  }

  return { words: isAnswered ? answer.words : drawn, isAnswered, sending }
}
