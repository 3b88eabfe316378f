export type FormValues = Record<string, string | string[]>

/** What was typed, by field: repeated fields as lists, without what React adds for itself and what no form has. */
export function typedValues(form: FormData): FormValues {
  const values: FormValues = {}
  for (const name of new Set(form.keys())) {
    if (name.startsWith('$ACTION') || name === '__proto__') continue
    const texts = form.getAll(name).filter((value): value is string => typeof value === 'string')
    values[name] = texts.length > 1 ? texts : (texts[0] ?? '')
  }
  return values
}

/** The same with `x.day`, `x.month` and `x.year` joined to `x` as `YYYY-MM-DD`; empty where all three are. */
export function inputOf(values: FormValues): FormValues {
  const input: FormValues = {}
  for (const [name, value] of Object.entries(values)) {
    const part = /^(.+)\.(day|month|year)$/.exec(name)
    if (!part?.[1]) input[name] = value
    else if (part[2] === 'year') input[part[1]] = joinDate(values, part[1])
  }
  return input
}

function joinDate(values: FormValues, name: string): string {
  const parts = ['year', 'month', 'day'].map((part) => String(values[`${name}.${part}`] ?? '').trim())
  if (parts.every((part) => part === '')) return ''
  return parts.map((part, index) => part.padStart(index === 0 ? 4 : 2, '0')).join('-')
}
