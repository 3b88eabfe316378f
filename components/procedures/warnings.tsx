import { useTranslations } from 'next-intl'
import { Disagreements } from '#components/procedures/disagreements.tsx'
import { Why } from '#components/procedures/why.tsx'
import { Disclosure } from '#components/ui/disclosure.tsx'
import { Notice } from '#components/ui/notice.tsx'
import type { WarningView } from '#lib/procedures/view-types.ts'

export function Warnings({ warnings }: { warnings: readonly WarningView[] }) {
  const t = useTranslations('plan')
  return (
    <ul className="grid gap-3">
      {warnings.map((warning) => (
        <li key={warning.key}>
          <Notice tone={warning.severity === 'care' ? 'care' : 'neutral'} title={warning.title}>
            {warning.state === 'perhaps' && (
              <p className="text-quiet">
                {t('state.perhaps')}
                {warning.decidedBy && <> · {t('decidedBy', { question: warning.decidedBy.question })}</>}
              </p>
            )}
            <p>{warning.text}</p>
            <Disagreements disagreements={warning.disagreements()} />
            <Disclosure summary={t('whyAndSource')}>
              <Why item={warning} />
            </Disclosure>
          </Notice>
        </li>
      ))}
    </ul>
  )
}
