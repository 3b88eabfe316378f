import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Choice } from '#components/ui/choice.tsx'
import { TextInput } from '#components/ui/text-input.tsx'
import { fieldErrorText } from '#lib/i18n/error-text.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { routes } from '#lib/routes.ts'
import type { Faults } from '#lib/tools/read-query.ts'

/** What was typed, as it was typed, and what is wrong with it. */
export type Typed = Readonly<Record<string, string>>

/** The fields of both forms: what was typed stands in them again, with what is wrong. */
export function useRefundFields(typed: Typed, faults: Faults) {
  const t = useTranslations('tools.refund')
  const locale = useLocale() as Locale
  const errorOf = (name: string) => {
    const code = faults[name]
    if (code === undefined) return undefined
    return code === 'not-an-amount' ? t('notAnAmount') : fieldErrorText(locale, code)
  }
  return {
    errorOf,
    amount: (name: string, label: string, hint: string) => (
      <TextInput
        name={name}
        label={label}
        hint={hint}
        inputMode="decimal"
        autoComplete="off"
        defaultValue={typed[name] ?? ''}
        error={errorOf(name)}
      />
    ),
    choice: <Value extends string>(
      name: string,
      label: string,
      values: readonly Value[],
      words: (value: Value) => { label: string; description?: string },
    ) => (
      <Choice
        name={name}
        label={label}
        defaultValue={typed[name] ?? values[0]}
        error={errorOf(name)}
        options={values.map((value) => ({ value, ...words(value) }))}
      />
    ),
  }
}

/** A GET form: the answers stand in the address, so that it works without scripts and nothing has to be kept. */
export function RefundForm({ kind, children }: { kind: string; children: ReactNode }) {
  const t = useTranslations('tools.refund')
  const locale = useLocale() as Locale
  return (
    <form method="get" action={`${routes.reimbursement(locale)}#estimate`} className="form" noValidate>
      <input type="hidden" name="for" value={kind} />
      {children}
      <div>
        <Button>{t('estimate')}</Button>
      </div>
    </form>
  )
}
