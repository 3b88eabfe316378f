import { useTranslations } from 'next-intl'
import { Choice } from '#components/ui/choice.tsx'
import { type CountryOption, CountrySelect } from '#components/ui/country-select.tsx'
import { DateField } from '#components/ui/date-field.tsx'
import { datePartsOf } from '#components/ui/date-parts.ts'
import { Disclosure } from '#components/ui/disclosure.tsx'
import { TextInput } from '#components/ui/text-input.tsx'
import type { QuestionView } from '#lib/procedures/view-types.ts'

export type QuestionFieldProps = {
  question: QuestionView
  countries: readonly CountryOption[]
  /** The answer so far, or what was typed and refused, as the form's own texts. */
  typed: readonly string[]
  typedDay?: { day: string; month: string; year: string } | undefined
  error?: string | undefined
  /** The name under which it is posted: the fact's id unless the page wants another. */
  name?: string
  /** Its label is the page's heading, but where several stand on one page. */
  large?: boolean
  /** It is asked about somebody else than the reader. */
  ofAnother?: boolean
}

/** The control that fits a question, named by the question itself. */
export function QuestionField(props: QuestionFieldProps) {
  const { question, countries, typed, typedDay, error, name = question.id, large = true, ofAnother = false } = props
  const t = useTranslations('start')
  const field = { name, label: question.question, hint: question.hint ?? undefined, error, large }
  const known = typed.filter((value) => value !== 'unknown' && value !== '?')
  const [first = ''] = known
  switch (question.type.kind) {
    case 'boolean':
    case 'choice':
    case 'choices':
      return (
        <Choice
          {...field}
          multiple={question.type.kind === 'choices'}
          options={question.options.map(({ value, label, hint }) => ({ value, label, description: hint ?? undefined }))}
          defaultValue={known}
        />
      )
    case 'date':
      return (
        <DateField
          {...field}
          partLabels={{ day: t('day'), month: t('month'), year: t('year') }}
          defaultValue={typedDay ?? datePartsOf(first)}
        />
      )
    case 'integer':
      return <TextInput {...field} inputMode="numeric" maxLength={4} defaultValue={first} autoComplete="off" />
    case 'country':
    case 'countries':
      return <Countries {...{ question, countries, field, known, ofAnother }} />
  }
}

type CountriesProps = {
  question: QuestionView
  countries: readonly CountryOption[]
  field: { name: string; label: string; hint: string | undefined; error: string | undefined; large: boolean }
  known: readonly string[]
  ofAnother: boolean
}

function Countries({ question, countries, field, known, ofAnother }: CountriesProps) {
  const t = useTranslations('start')
  const h = useTranslations('household')
  const another = ofAnother ? h('anotherNationality') : t('anotherNationality')
  const texts = { placeholder: t('chooseCountry'), narrowLabel: t('narrowCountry'), noMatch: t('noCountry') }
  return (
    <>
      <CountrySelect {...field} {...texts} options={countries} defaultValue={known[0] ?? ''} />
      {question.type.kind === 'countries' && (
        <Disclosure summary={another} open={known.length > 1}>
          <CountrySelect
            {...texts}
            id={`${field.name}-2`}
            name={field.name}
            label={another}
            options={countries}
            defaultValue={known[1] ?? ''}
          />
        </Disclosure>
      )}
    </>
  )
}
