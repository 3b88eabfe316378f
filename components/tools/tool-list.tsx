import { useLocale, useTranslations } from 'next-intl'
import { TextLink } from '#components/ui/text-link.tsx'
import type { Locale } from '#lib/i18n/locales.ts'
import { routes } from '#lib/routes.ts'

/** Each tool by name, with what it is for. */
export function ToolList() {
  const t = useTranslations('tools')
  const locale = useLocale() as Locale
  const tools = [
    { href: routes.numberChecker(locale), name: t('checker.title'), does: t('index.checker') },
    { href: routes.reimbursement(locale), name: t('refund.title'), does: t('index.reimbursement') },
    { href: routes.numberStage(locale), name: t('stage.title'), does: t('index.stage') },
  ]
  return (
    <ul>
      {tools.map(({ href, name, does }) => (
        <li key={href} className="border-b border-line py-3 first:pt-0">
          <TextLink href={href}>{name}</TextLink>
          <p>{does}</p>
        </li>
      ))}
    </ul>
  )
}
