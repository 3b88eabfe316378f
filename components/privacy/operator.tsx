import { useTranslations } from 'next-intl'
import { TextLink } from '#components/ui/text-link.tsx'

export type OperatorProps = { operator: { name: string; address: string; email: string } | null }

/** Who answers for what is kept, and where to write to them. Null for a local copy. */
export function Operator({ operator }: OperatorProps) {
  const t = useTranslations('privacy.operator')
  if (!operator) return <p>{t('none')}</p>
  return (
    <div className="grid gap-3">
      <p>{t('text')}</p>
      <address className="not-italic wrap-anywhere">
        <span className="font-semibold">{operator.name}</span>
        <br />
        {operator.address}
        <br />
        <TextLink href={`mailto:${operator.email}`}>{operator.email}</TextLink>
      </address>
    </div>
  )
}
