'use client'

import { use, useEffect, useRef } from 'react'
import { FormStateContext } from '#components/forms/form-state-context.ts'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { Bdi } from '#components/ui/bdi.tsx'
import { Notice } from '#components/ui/notice.tsx'

export type MessagePreviewsProps = {
  words: Readonly<Record<'title' | 'note' | 'changed' | 'en' | 'fr' | 'send' | 'sending', string>>
}

/** What each client will read, once the form’s action has shown it, and the button that sends just that. */
export function MessagePreviews({ words }: MessagePreviewsProps) {
  const { state } = use(FormStateContext)
  const heading = useRef<HTMLHeadingElement>(null)
  const list = (name: string) => [state.values?.[`preview.${name}`] ?? []].flat()
  const isShown = state.status === 'ok' && list('mark').length > 0

  useEffect(() => {
    if (state.status === 'ok') heading.current?.focus()
  }, [state])

  if (!isShown) return null
  const [called, locales, bodies] = [list('called'), list('locale'), list('body')]
  return (
    <section aria-labelledby="previews" className="grid gap-4">
      <h2 id="previews" ref={heading} tabIndex={-1}>
        {words.title}
      </h2>
      {list('changed').includes('1') && <Notice tone="care" title={words.changed} role="status" />}
      <p className="text-quiet">{words.note}</p>
      <ul className="grid gap-4">
        {list('mark').map((mark, index) => (
          <li key={mark} className="sheet">
            <input type="hidden" name="shown" value={mark} />
            <p>
              <strong>
                <Bdi>{called[index] ?? ''}</Bdi>
              </strong>{' '}
              <span className="text-quiet">· {locales[index] === 'fr' ? words.fr : words.en}</span>
            </p>
            <p className="whitespace-pre-wrap" lang={locales[index]} dir="auto">
              {bodies[index]}
            </p>
          </li>
        ))}
      </ul>
      <p>
        <SubmitButton name="step" value="send" pendingLabel={words.sending}>
          {words.send}
        </SubmitButton>
      </p>
    </section>
  )
}
