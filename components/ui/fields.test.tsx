import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Choice } from '#components/ui/choice.tsx'
import { CountrySelect } from '#components/ui/country-select.tsx'
import { DateField } from '#components/ui/date-field.tsx'
import { datePartsOf } from '#components/ui/date-parts.ts'
import { Select } from '#components/ui/select.tsx'
import { TextArea } from '#components/ui/text-area.tsx'
import { TextInput } from '#components/ui/text-input.tsx'

const wired = { name: 'x', label: 'Label', hint: 'Hint', error: 'Error' }
const options = [
  { value: 'a', label: 'A', description: 'First' },
  { value: 'b', label: 'B' },
]

describe('a field', () => {
  it.each([
    ['text', <TextInput key="1" {...wired} />],
    ['area', <TextArea key="2" {...wired} />],
    ['select', <Select key="3" {...wired} options={options} />],
    ['country', <CountrySelect key="4" {...wired} options={options} placeholder="" narrowLabel="N" noMatch="-" />],
  ])('of one control ties label, hint and error to it: %s', (_, element) => {
    const html = renderToStaticMarkup(element)
    expect(html).toContain('<label for="x"')
    expect(html).toMatch(
      /<(?:input|textarea|select) [^>]*(?:id="x"|name="x")[^>]*aria-describedby="x-hint x-error" aria-invalid="true"/,
    )
    expect(html).toContain('<div id="x-hint" class="field-hint">Hint</div>')
    expect(html).toContain('<p id="x-error" class="field-error">Error</p>')
  })

  it('without hint and error names neither', () => {
    const html = renderToStaticMarkup(<TextInput name="x" label="Label" />)
    expect(html).not.toMatch(/aria-describedby|aria-invalid|x-hint|x-error/)
  })

  it('of several controls describes the group, and its first control carries the id that errors lead to', () => {
    const html = renderToStaticMarkup(<Choice {...wired} options={options} defaultValue="b" />)
    expect(html).toContain('<fieldset class="field" aria-describedby="x-hint x-error">')
    expect(html).toContain('type="radio" id="x" aria-describedby="x-description" name="x" value="a"')
    expect(html).toMatch(/id="x-b" name="x" checked="" value="b"|id="x-b"[^>]*checked=""[^>]*value="b"/)
    expect(html).toContain('<label for="x-b">B</label>')
  })

  it('of boxes keeps every one that was ticked', () => {
    const html = renderToStaticMarkup(
      <Choice name="x" label="L" multiple options={options} defaultValue={['a', 'b']} />,
    )
    expect(html.match(/type="checkbox"/g)).toHaveLength(2)
    expect(html.match(/checked=""/g)).toHaveLength(2)
  })
})

describe('a date', () => {
  const partLabels = { day: 'Jour', month: 'Mois', year: 'Année' }

  it('asks day, month, year in that order', () => {
    const html = renderToStaticMarkup(<DateField name="x" label="L" partLabels={partLabels} />)
    expect([...html.matchAll(/name="(x\.\w+)"/g)].map(([, name]) => name)).toEqual(['x.day', 'x.month', 'x.year'])
    expect([...html.matchAll(/<label for="([\w-]+)">/g)].map(([, id]) => id)).toEqual(['x', 'x-month', 'x-year'])
  })

  it.each([
    ['2026-03-04', { day: '4', month: '3', year: '2026' }],
    ['2026-12-31', { day: '31', month: '12', year: '2026' }],
    ['4/3/2026', { day: '', month: '', year: '' }],
    [undefined, { day: '', month: '', year: '' }],
  ])('of %s fills its parts', (day, parts) => expect(datePartsOf(day)).toEqual(parts))
})
