import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Page } from '#components/layout/page.tsx'
import { PageHeading } from '#components/layout/page-heading.tsx'
import { Section } from '#components/layout/section.tsx'
import { KeptList } from '#components/privacy/kept-list.tsx'
import { NeverAsked } from '#components/privacy/never-asked.tsx'
import { Operator, type OperatorProps } from '#components/privacy/operator.tsx'
import type { Periods } from '#components/privacy/periods.ts'
import { TextLink } from '#components/ui/text-link.tsx'

const cookies = ['session', 'ticket', 'known', 'locale'] as const
const rows = [
  'account',
  'dossier',
  'reminders',
  'calendar',
  'waits',
  'sharing',
  'staff',
  'sessions',
  'tickets',
  'mails',
  'limits',
  'log',
] as const
const who = ['you', 'agency', 'operator', 'mail', 'nobody'] as const

export type PrivacyViewProps = OperatorProps & {
  periods: Periods
  cookieNames: Record<(typeof cookies)[number], string>
  hasGoogle: boolean
  accountHref: string
}

export function PrivacyView({ periods, cookieNames, hasGoogle, operator, accountHref }: PrivacyViewProps) {
  const t = useTranslations('privacy')
  const tools = useTranslations('tools')
  const link = (chunks: ReactNode) => <TextLink href={accountHref}>{chunks}</TextLink>
  const kept = rows.map((id) => ({
    id,
    what: t(`rows.${id}.what`),
    why: t(`rows.${id}.why`),
    long: t(`rows.${id}.long`, periods),
  }))
  const kinds = cookies.map((id) => ({
    id,
    what: <code className="wrap-anywhere">{cookieNames[id]}</code>,
    why: t(`cookieRows.${id}.what`),
    long: t(`cookieRows.${id}.long`, periods),
  }))
  return (
    <Page>
      <PageHeading title={t('title')} lead={t('lead')} />
      <Section id="before" title={t('beforeTitle')} beside>
        <div className="prose">
          <p>{t('before')}</p>
          <p>{tools('privacy')}</p>
        </div>
      </Section>
      <Section id="kept" title={t('keptTitle')}>
        <KeptList label={t('tableCaption')} lines={kept} />
      </Section>
      <Section id="never" title={t('neverTitle')} beside>
        <NeverAsked />
      </Section>
      <Section id="cookies" title={t('cookiesTitle')}>
        <p className="pb-4">{t('cookies')}</p>
        <KeptList label={t('cookieCaption')} lines={kinds} />
        {hasGoogle && <p className="pt-4">{t('googleCookies')}</p>}
      </Section>
      <Section id="operator" title={t('operatorTitle')} beside>
        <Operator operator={operator} />
      </Section>
      <Section id="who" title={t('whoTitle')} beside>
        <div className="prose">
          {who.map((id) => (
            <p key={id}>{t(`who.${id}`)}</p>
          ))}
        </div>
      </Section>
      <Section id="logs" title={t('logsTitle')} beside>
        <p>{t('logs')}</p>
      </Section>
      <Section id="erase" title={t('eraseTitle')} beside>
        <div className="prose">
          <p>{t('erase.dossier')}</p>
          <p>{t.rich('erase.account', { link })}</p>
          <p>{t('erase.mail')}</p>
        </div>
      </Section>
    </Page>
  )
}
