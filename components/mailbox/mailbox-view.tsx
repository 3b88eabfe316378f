import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Page } from '#components/layout/page.tsx'
import { PageHeading } from '#components/layout/page-heading.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { TextLink } from '#components/ui/text-link.tsx'
import { formatInstant } from '#lib/i18n/format-day.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import type { MailboxLine } from '#lib/mail/list-mailbox.ts'
import { routes } from '#lib/routes.ts'

export type MailboxViewProps = { messages: readonly MailboxLine[]; most: number }

export function MailboxView({ messages, most }: MailboxViewProps) {
  const t = useTranslations('mailbox')
  const locale = useLocale() as Locale
  const link = (chunks: ReactNode) => <TextLink href={routes.mailbox(locale)}>{chunks}</TextLink>
  return (
    <Page>
      <PageHeading title={t('title')} lead={t('lead', { most })} />
      {messages.length === 0 ? (
        <EmptyState title={t('emptyTitle')}>
          <p>{t.rich('emptyText', { link })}</p>
        </EmptyState>
      ) : (
        <ul aria-label={t('list')} className="border-t border-line">
          {messages.map((message) => (
            <li key={message.id} className="border-b border-line py-3">
              <TextLink href={routes.mailboxMessage(locale, message.id)}>{message.subject}</TextLink>
              <p className="text-sm text-quiet">
                <bdi>{t('to', { address: message.toAddress })}</bdi>
              </p>
              <p className="text-sm text-quiet">
                {t('received', { time: formatInstant(locale, message.receivedAt, 'Europe/Paris') })}
              </p>
            </li>
          ))}
        </ul>
      )}
    </Page>
  )
}
