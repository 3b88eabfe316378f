'use client'

import { type FormEvent, type RefObject, useLayoutEffect, useRef } from 'react'
import type { FormState } from '#lib/actions/form-state.ts'

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

type TypedSince = {
  form: RefObject<HTMLFormElement | null>
  onSubmit: () => void
  onChange: (event: FormEvent<HTMLFormElement>) => void
}

/**
 * Keeps what a person changes while a form is on its way. With the answer React sets every field back to what was sent;
 * what was typed since then is put in again before it can be seen to go.
 */
export function useTypedSince(state: FormState): TypedSince {
  const form = useRef<HTMLFormElement>(null)
  const since = useRef(new Map<string, { value: string; checked: boolean }>())

  useLayoutEffect(() => {
    if (state.status === 'idle') return
    for (const control of form.current?.elements ?? []) {
      const typed = isControl(control) && since.current.get(keyOf(control))
      if (!typed) continue
      if (isTicked(control)) control.checked = typed.checked
      else control.value = typed.value
    }
  }, [state])

  return {
    form,
    onSubmit: () => since.current.clear(),
    onChange: ({ target }) => {
      if (!isControl(target) || target.name === '') return
      // Choosing one of several lets another go, which is no event of its own.
      for (const control of form.current?.elements ?? []) {
        if (!isControl(control) || control.name !== target.name) continue
        since.current.set(keyOf(control), { value: control.value, checked: isTicked(control) && control.checked })
      }
    },
  }
}

function isControl(target: EventTarget): target is Control {
  return (
    target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
  )
}

function isTicked(control: Control): control is HTMLInputElement {
  return control.type === 'checkbox' || control.type === 'radio'
}

function keyOf(control: Control): string {
  return isTicked(control) ? `${control.name}=${control.value}` : control.name
}
