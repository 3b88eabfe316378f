import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { NavigationLinks } from '#components/layout/navigation-links.tsx'
import { Page } from '#components/layout/page.tsx'
import { PageHeading } from '#components/layout/page-heading.tsx'
import { Section } from '#components/layout/section.tsx'
import { Grounds } from '#components/procedures/grounds.tsx'
import { RefundResult } from '#components/tools/refund-result.tsx'
import { Disclosure } from '#components/ui/disclosure.tsx'
import { formatDay } from '#lib/i18n/format-day.ts'
import { formatMoney } from '#lib/i18n/format-money.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { routes } from '#lib/routes.ts'
import type { ChargeView, ResultView } from '#lib/tools/estimate-view.ts'
import type { Faults } from '#lib/tools/read-query.ts'

export type ReimbursementPageProps = {
  kind: 'visit' | 'medicines'
  /** The form of that kind. */
  form: ReactNode
  result: ResultView
  faults: Faults
  charges: readonly ChargeView[]
  newestSource: string
}

export function ReimbursementPage({ kind, form, result, faults, charges, newestSource }: ReimbursementPageProps) {
  const t = useTranslations('tools.refund')
  const tools = useTranslations('tools')
  const locale = useLocale() as Locale
  const kinds = [
    { href: routes.reimbursement(locale), label: t('visit'), current: kind === 'visit' },
    { href: routes.reimbursement(locale, 'medicines'), label: t('medicines'), current: kind === 'medicines' },
  ]
  const beside = (
    <div className="grid gap-4">
      <RefundResult result={result} faults={faults} />
      <p className="text-sm text-quiet">{t('aged', { day: formatMonth(locale, newestSource) })}</p>
      <p className="text-sm text-quiet">
        {tools('keptNothing')} {t('address')}
      </p>
    </div>
  )
  return (
    <Page>
      <div className="with-aside pb-10">
        <div>
          <PageHeading title={t('title')} lead={t('lead')} back={{ href: routes.tools(locale), label: tools('nav') }} />
          <NavigationLinks label={t('kinds')} links={kinds} />
          <div className="pt-4">{form}</div>
        </div>
        {beside}
      </div>
      <Section id="charges" title={t('chargesTitle')}>
        <p className="pb-3">{t('chargesLead')}</p>
        <Charges charges={charges} />
      </Section>
    </Page>
  )
}

function Charges({ charges }: { charges: readonly ChargeView[] }) {
  const t = useTranslations('tools.refund')
  const plan = useTranslations('plan')
  const locale = useLocale() as Locale
  return (
    <ul>
      {charges.map(({ id, cents, perYear, since, grounds }) => (
        <li key={id} className="border-b border-line py-2.5">
          <p>
            {t(`charge.${id}`, { perYear: perYear === null ? '' : formatMoney(locale, perYear) })}
            {plan('colon')}
            {formatMoney(locale, cents)}
            {since && <span className="text-quiet"> ({t('since', { since: formatDay(locale, since) })})</span>}
          </p>
          <Disclosure summary={plan('whyAndSource')}>
            <Grounds grounds={grounds} />
          </Disclosure>
        </li>
      ))}
    </ul>
  )
}

/** "March 2026", "mars 2026". */
function formatMonth(locale: Locale, day: string): string {
  return new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  )
}
