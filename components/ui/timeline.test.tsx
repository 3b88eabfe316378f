import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { Timeline } from '#components/ui/timeline.tsx'
import { TimelineStep } from '#components/ui/timeline-step.tsx'
import { TimelineWait } from '#components/ui/timeline-wait.tsx'

const wait = (minDays: number, maxDays: number) =>
  renderToStaticMarkup(
    <TimelineWait minDays={minDays} maxDays={maxDays}>
      words
    </TimelineWait>,
  )

it('draws a wait four pixels a week, sure part first, open part broken', () => {
  const html = wait(14, 56)
  expect(html).toContain('height="32"')
  expect(html).toContain('<path d="M5 0V8"></path><path d="M5 8V32" stroke-dasharray="2 3"></path>')
  expect(html).toContain('words')
})

it('draws a fixed wait whole, an open one broken, none at all as nothing, and stops at the longest', () => {
  expect(wait(21, 21)).not.toContain('stroke-dasharray')
  expect(wait(0, 21)).toContain('<path d="M5 0V12" stroke-dasharray="2 3">')
  expect(wait(0, 0)).not.toContain('<path')
  expect(wait(30, 7)).toContain('height="17"')
  expect(wait(0, 9999)).toContain('height="168"')
})

it('reads as a list whose current step says so', () => {
  const html = renderToStaticMarkup(
    <Timeline label="Path">
      <TimelineStep state="done" title="One" stateLabel="Done on 3 March" />
      <TimelineStep state="now" title="Two" />
    </Timeline>,
  )
  expect(html).toMatch(/^<ol class="path" aria-label="Path"><li class="path-done">/)
  expect(html.match(/aria-current="step"/g)).toHaveLength(1)
  expect(html).toContain('<h3 class="path-title icon-check">One</h3><p class="path-state">Done on 3 March</p>')
})
