import { useTranslations } from 'next-intl'
import { RefundForm, type Typed, useRefundFields } from '#components/tools/refund-form.tsx'
import { TextInput } from '#components/ui/text-input.tsx'
import type { MedicineChoices } from '#lib/tools/estimate-medicines.ts'
import type { Faults } from '#lib/tools/read-query.ts'

export type MedicinesFormProps = { typed: Typed; faults: Faults; choices: MedicineChoices }

export function MedicinesForm({ typed, faults, choices }: MedicinesFormProps) {
  const t = useTranslations('tools.refund')
  const { amount, choice, errorOf } = useRefundFields(typed, faults)
  return (
    <RefundForm kind="medicines">
      {amount('price', t('price'), t('priceHint'))}
      <TextInput
        name="boxes"
        label={t('boxes')}
        inputMode="numeric"
        autoComplete="off"
        defaultValue={typed.boxes ?? '1'}
        error={errorOf('boxes')}
      />
      {choice('rate', t('rate'), choices.rates, (percent) => ({ label: t('rateOption', { percent }) }))}
      {choice('flat', t('flats'), choices.flats, (value) => ({ label: t(`flat.${value}`) }))}
      {choice('cover', t('cover'), choices.covers, (value) => ({ label: t(`covers.${value}`) }))}
      {amount('year', t('beforeYearBoxes'), t('beforeHint'))}
    </RefundForm>
  )
}
