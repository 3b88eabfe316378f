import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { ErrorSummary } from '#components/forms/error-summary.tsx'
import { Form } from '#components/forms/form.tsx'
import { FormChoice } from '#components/forms/form-choice.tsx'
import { FormDateField } from '#components/forms/form-date-field.tsx'
import { FormSelect } from '#components/forms/form-select.tsx'
import { FormStateContext } from '#components/forms/form-state-context.ts'
import { FormTextArea } from '#components/forms/form-text-area.tsx'
import { FormTextInput } from '#components/forms/form-text-input.tsx'
import type { FormState } from '#lib/actions/form-state.ts'

const options = [
  { value: 'a', label: 'A' },
  { value: 'b', label: 'B' },
]
const partLabels = { day: 'D', month: 'M', year: 'Y' }

function shownAfter(state: FormState, field: ReactNode, prefix = ''): string {
  return renderToStaticMarkup(<FormStateContext value={{ state, prefix }}>{field}</FormStateContext>)
}

const refused = (values: FormState['values'] = {}): FormState => ({
  status: 'error',
  fieldErrors: { x: 'That is wrong.' },
  values,
})

describe('a field of a form that was refused', () => {
  it('shows its error and what was typed, whatever it was', () => {
    const html = shownAfter(refused({ x: '<b>"ünï"' }), <FormTextInput name="x" label="L" defaultValue="before" />)
    expect(html).toContain('That is wrong.')
    expect(html).toContain('value="&lt;b&gt;&quot;ünï&quot;"')
    expect(shownAfter(refused({ x: 'line' }), <FormTextArea name="x" label="L" />)).toContain('>line</textarea>')
  })

  it('keeps what was emptied empty', () => {
    expect(shownAfter(refused({ x: '' }), <FormTextInput name="x" label="L" defaultValue="before" />)).toContain(
      'value=""',
    )
    const boxes = <FormChoice name="x" label="L" multiple options={options} defaultValue={['a']} />
    expect(shownAfter(refused(), boxes)).not.toContain('checked')
    expect(shownAfter({ status: 'idle' }, boxes)).toContain('checked')
  })

  it('keeps choices, one or several', () => {
    const chosen = shownAfter(refused({ x: 'b' }), <FormChoice name="x" label="L" options={options} />)
    expect(chosen.match(/checked/g)).toHaveLength(1)
    const several = shownAfter(refused({ x: ['a', 'b'] }), <FormChoice name="x" label="L" multiple options={options} />)
    expect(several.match(/checked/g)).toHaveLength(2)
    const listed = shownAfter(refused({ x: 'b' }), <FormSelect name="x" label="L" options={options} defaultValue="a" />)
    expect(listed).toContain('<option value="b" selected="">')
  })

  it('keeps an impossible date as it was written', () => {
    const values = { 'x.day': '31', 'x.month': 'feb', 'x.year': '' }
    const html = shownAfter(refused(values), <FormDateField name="x" label="L" partLabels={partLabels} />)
    expect([...html.matchAll(/value="([^"]*)"/g)].map(([, value]) => value)).toEqual(['31', 'feb', ''])
    expect(html).toContain('That is wrong.')
  })

  it('puts the form’s id before its own', () => {
    const html = shownAfter(refused(), <FormTextInput name="x" label="L" />, 'f-')
    expect(html).toContain('id="f-x"')
    expect(html).toContain('aria-describedby="f-x-error"')
  })
})

describe('a form', () => {
  it('starts without a summary and with a silent status', () => {
    const html = renderToStaticMarkup(
      <Form action={async (state) => state} errorTitle="Look again">
        <FormTextInput name="x" label="L" defaultValue="before" />
      </Form>,
    )
    expect(html).not.toContain('Look again')
    expect(html).toContain('role="status"')
    expect(html).toContain('value="before"')
  })
})

describe('an error summary', () => {
  it('takes the focus when the page loads and leads to each field', () => {
    const html = renderToStaticMarkup(<ErrorSummary title="Look again" errors={[{ href: '#x', text: 'Wrong.' }]} />)
    expect(html).toMatch(/<section [^>]*tabindex="-1" autofocus=""/i)
    expect(html).toContain('<a href="#x">Wrong.</a>')
  })
})
