import { useTranslations } from 'next-intl'
import { Why } from '#components/procedures/why.tsx'
import { Disclosure } from '#components/ui/disclosure.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { TextLink } from '#components/ui/text-link.tsx'
import type { WarningView } from '#lib/procedures/view-types.ts'

export type WarningsProps = {
  warnings: readonly WarningView[]
  /** The page that gives the reasons, where this one does not. */
  reasonsAt?: string | undefined
}

export function Warnings({ warnings, reasonsAt }: WarningsProps) {
  const t = useTranslations('plan')
  const list = (
    <ul className="grid gap-3">
      {warnings.map((warning) => (
        <li key={warning.key}>
          <Notice tone={warning.severity === 'care' ? 'care' : 'neutral'} title={warning.title}>
            <p>{warning.text}</p>
            {reasonsAt === undefined && (
              <Disclosure summary={t('whyAndSource')}>
                <Why item={warning} />
              </Disclosure>
            )}
          </Notice>
        </li>
      ))}
    </ul>
  )
  if (reasonsAt === undefined) return list
  return (
    <div className="grid gap-3">
      {list}
      <p>
        <TextLink href={reasonsAt}>{t('whyAndSource')}</TextLink>
      </p>
    </div>
  )
}
