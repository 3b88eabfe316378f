'use client'

import { useEffect, useRef, useState } from 'react'
import { NumberTable, type NumberWords } from '#components/tools/number-table.tsx'
import { Button } from '#components/ui/button.tsx'
import { Notice } from '#components/ui/notice.tsx'
import type { Tone } from '#components/ui/tone.ts'
import { checkNumber, type NumberCheck, type NumberVerdict } from '#lib/pure/check-number.ts'

export type NumberCheckerProps = {
  words: NumberWords & {
    field: string
    hint: string
    clear: string
    verdicts: Readonly<Record<NumberVerdict, string>>
  }
}

const NOTHING: NumberCheck = { verdict: 'empty', parts: [], length: 0 }
const tones: Partial<Record<NumberVerdict, Tone>> = {
  fits: 'done',
  wrongKey: 'change',
  impossible: 'change',
  notANumber: 'change',
  tooLong: 'change',
  fitsNotDefinitive: 'care',
  noKey: 'care',
}

/**
 * Reads a number where it is typed. The field has no name and no form, so that nothing can post it, browsers do not
 * remember it, and it is emptied when the page is left, also for the way back.
 */
export function NumberChecker({ words }: NumberCheckerProps) {
  const field = useRef<HTMLInputElement>(null)
  const [check, setCheck] = useState(NOTHING)
  const { places } = words
  const read = () => setCheck(checkNumber(field.current?.value ?? '', (code) => code in places))
  const forget = () => {
    if (field.current) field.current.value = ''
    setCheck(NOTHING)
  }

  useEffect(() => {
    // What was typed before the script was there.
    const typed = field.current?.value ?? ''
    if (typed !== '') setCheck(checkNumber(typed, (code) => code in places))
  }, [places])

  useEffect(() => {
    window.addEventListener('pagehide', forget)
    return () => window.removeEventListener('pagehide', forget)
  })

  const said = words.verdicts[check.verdict].replace('{length}', String(check.length))
  return (
    <div className="needs-script">
      <div className="grid gap-5">
        <div className="field">
          <label className="field-label" htmlFor="number">
            {words.field}
          </label>
          <div id="number-hint" className="field-hint">
            {words.hint}
          </div>
          <div className="flex flex-wrap gap-3">
            <input
              ref={field}
              id="number"
              type="text"
              className="input input-short"
              autoComplete="off"
              autoCapitalize="characters"
              autoCorrect="off"
              spellCheck={false}
              translate="no"
              dir="ltr"
              aria-describedby="number-hint number-verdict"
              onInput={read}
            />
            <Button type="button" tone="quiet" onClick={forget}>
              {words.clear}
            </Button>
          </div>
        </div>
        <div id="number-verdict" role="status">
          <Notice tone={tones[check.verdict] ?? 'neutral'}>
            <p>{said}</p>
          </Notice>
        </div>
        {check.parts.length > 0 && <NumberTable parts={check.parts} words={words} />}
      </div>
    </div>
  )
}
