import { useLocale, useTranslations } from 'next-intl'
import { Page } from '#components/layout/page.tsx'
import { PageHeading } from '#components/layout/page-heading.tsx'
import { splitLinks } from '#components/mailbox/split-links.ts'
import { formatInstant } from '#lib/i18n/format-day.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import type { MailboxMessage } from '#lib/mail/get-mailbox-message.ts'
import { routes } from '#lib/routes.ts'

/** A mail's text part with its addresses made links. Its HTML is never put into a page. */
export function MessageView({ message }: { message: MailboxMessage }) {
  const t = useTranslations('mailbox')
  const locale = useLocale() as Locale
  return (
    <Page>
      <PageHeading
        title={<bdi>{message.subject}</bdi>}
        lead={<bdi>{t('to', { address: message.toAddress })}</bdi>}
        back={{ href: routes.mailbox(locale), label: t('title') }}
      />
      <p className="pb-3 text-sm text-quiet">
        {t('received', { time: formatInstant(locale, message.receivedAt, 'Europe/Paris') })}
      </p>
      <section aria-label={t('text')} className="sheet max-w-measure whitespace-pre-line wrap-anywhere" dir="auto">
        {splitLinks(message.text).map(({ text, href }, index) => {
          const key = `${index}-${text}`
          return href ? (
            <a key={key} href={href}>
              {text}
            </a>
          ) : (
            <span key={key}>{text}</span>
          )
        })}
      </section>
      <p className="pt-4 text-sm text-quiet">{t('onlyHere')}</p>
    </Page>
  )
}
