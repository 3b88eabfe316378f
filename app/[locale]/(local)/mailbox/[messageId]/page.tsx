import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { MessageView } from '#components/mailbox/message-view.tsx'
import { redirectTo } from '#lib/auth/redirect-to.ts'
import { requestLocale } from '#lib/auth/request-facts.ts'
import { getMailboxMessage } from '#lib/mail/get-mailbox-message.ts'
import { routes } from '#lib/routes.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await requestLocale(), namespace: 'mailbox' })
  return { title: t('title'), robots: { index: false } }
}

export default async function MailboxMessagePage({ params }: PageProps<'/[locale]/mailbox/[messageId]'>) {
  const message = await getMailboxMessage((await params).messageId)
  if (!message) redirectTo(routes.notFound(await requestLocale()))
  return <MessageView message={message} />
}
