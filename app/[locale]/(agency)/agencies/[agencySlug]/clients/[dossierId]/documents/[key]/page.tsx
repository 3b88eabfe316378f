import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ClientPaperPage } from '#components/reviews/client-paper-page.tsx'
import { requestLocale } from '#lib/auth/request-facts.ts'
import { requireStaff } from '#lib/auth/require-staff.ts'
import { errorText } from '#lib/i18n/error-text.ts'
import { getClientPaper } from '#lib/reviews/get-client-paper.ts'
import { acceptPaper, askForChanges, takePaper, undoVerdict, waivePaper } from '../../../../actions.ts'
import { leaveClient } from '../../leave-client.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await requestLocale(), namespace: 'review.page' })
  return { title: t('metaTitle') }
}

type Props = PageProps<'/[locale]/agencies/[agencySlug]/clients/[dossierId]/documents/[key]'>

export default async function ClientPaper({ params, searchParams }: Props) {
  const locale = await requestLocale()
  const { agencySlug, dossierId, key } = await params
  const { staff, agency } = await requireStaff(locale, agencySlug)
  const paper = await getClientPaper(staff, { dossierId, key: decodeURIComponent(key), locale })
  if (!paper) return leaveClient(staff, { locale, agency, dossierId })
  const { problem } = await searchParams
  return (
    <ClientPaperPage
      agency={agency}
      paper={paper}
      timeZone={staff.timeZone}
      problem={typeof problem === 'string' ? errorText(locale, problem) : null}
      actions={{ acceptPaper, askForChanges, waivePaper, undoVerdict, takePaper }}
    />
  )
}
