import { useLocale, useTranslations } from 'next-intl'
import { LinkList } from '#components/ui/link-list.tsx'
import type { Locale } from '#lib/i18n/locales.ts'
import { routes } from '#lib/routes.ts'

/** Each tool by name, with what it is for. */
export function ToolList() {
  const t = useTranslations('tools')
  const locale = useLocale() as Locale
  const tools = [
    { href: routes.numberChecker(locale), title: t('checker.title'), about: t('index.checker') },
    { href: routes.reimbursement(locale), title: t('refund.title'), about: t('index.reimbursement') },
    { href: routes.numberStage(locale), title: t('stage.title'), about: t('index.stage') },
  ]
  return <LinkList links={tools} />
}
