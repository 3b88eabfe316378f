import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { StaffThreadPage } from '#components/messages/staff-thread-page.tsx'
import { requestLocale } from '#lib/auth/request-facts.ts'
import { requireStaff } from '#lib/auth/require-staff.ts'
import { errorText } from '#lib/i18n/error-text.ts'
import { newId } from '#lib/ids.ts'
import { listInternalNotes } from '#lib/messages/list-internal-notes.ts'
import { openThread, type Thread } from '#lib/messages/open-thread.ts'
import { MESSAGE_TEMPLATES } from '#lib/pure/message-templates.ts'
import { routes } from '#lib/routes.ts'
import { addInternalNote, writeToClient } from '../../../actions.ts'
import { leaveClient } from '../leave-client.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await requestLocale(), namespace: 'review.staffThread' })
  return { title: t('metaTitle') }
}

type Props = PageProps<'/[locale]/agencies/[agencySlug]/clients/[dossierId]/messages'>

export default async function ClientMessages({ params, searchParams }: Props) {
  const locale = await requestLocale()
  const { agencySlug, dossierId } = await params
  const { staff, agency } = await requireStaff(locale, agencySlug)
  const thread = await openThread(staff, { dossierId, agency: agency.slug })
  if (!thread) return leaveClient(staff, { locale, agency, dossierId })
  const { problem, template } = await searchParams
  const t = await getTranslations({ locale, namespace: 'review.templates' })
  return (
    <StaffThreadPage
      agency={agency}
      dossierId={dossierId}
      thread={thread}
      notes={await listInternalNotes(staff, dossierId)}
      timeZone={staff.timeZone}
      problem={typeof problem === 'string' ? errorText(locale, problem) : null}
      newIds={{ message: newId(), note: newId() }}
      mayWrite={staff.role !== 'viewer'}
      templates={MESSAGE_TEMPLATES.map((id) => ({
        id,
        name: t(`${id}.name`),
        href: `${routes.clientMessages(locale, agency.slug, dossierId)}?template=${id}`,
      }))}
      chosen={await textOf(template, thread.client)}
      actions={{ writeToClient, addInternalNote }}
    />
  )
}

/** A ready-made text in the language of the client, with their name. */
async function textOf(template: string | string[] | undefined, { name, locale }: Thread['client']) {
  const id = MESSAGE_TEMPLATES.find((one) => one === template)
  if (!id) return null
  const t = await getTranslations({ locale, namespace: 'review.templates' })
  return { id, body: t(`${id}.body`, { name: name ?? '' }).replace(' ,', ',') }
}
