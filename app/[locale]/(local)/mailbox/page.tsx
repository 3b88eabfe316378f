import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { MailboxView } from '#components/mailbox/mailbox-view.tsx'
import { redirectTo } from '#lib/auth/redirect-to.ts'
import { requestLocale } from '#lib/auth/request-facts.ts'
import { listMailbox, MOST_MESSAGES } from '#lib/mail/list-mailbox.ts'
import { routes } from '#lib/routes.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await requestLocale(), namespace: 'mailbox' })
  return { title: t('title'), robots: { index: false } }
}

/** In local mode only: elsewhere this address is like any other where there is nothing. */
export default async function MailboxPage() {
  const locale = await requestLocale()
  const messages = await listMailbox()
  if (!messages) redirectTo(routes.notFound(locale))
  return <MailboxView messages={messages} most={MOST_MESSAGES} />
}
