import { useLocale } from 'next-intl'
import { QuestionField } from '#components/procedures/question-field.tsx'
import { fieldErrorText } from '#lib/i18n/error-text.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import type { PersonQuestion } from '#lib/procedures/person-questions.ts'

/** What is asked of one person, one field under the other. */
export function PersonFields({ questions }: { questions: readonly PersonQuestion[] }) {
  const locale = useLocale() as Locale
  return questions.map(({ name, question, countries, typed, fault }) => (
    <QuestionField
      key={name}
      name={name}
      question={question}
      countries={countries}
      typed={typed}
      error={fault ? fieldErrorText(locale, fault) : undefined}
      large={false}
      ofAnother
    />
  ))
}
