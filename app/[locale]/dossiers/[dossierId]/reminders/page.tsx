import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { RemindersPage } from '#components/dossiers/reminders-page.tsx'
import { redirectTo } from '#lib/auth/redirect-to.ts'
import { requestLocale } from '#lib/auth/request-facts.ts'
import { newId } from '#lib/ids.ts'
import { listReminders } from '#lib/reminders/list-reminders.ts'
import { routes } from '#lib/routes.ts'
import {
  addPersonalReminder,
  finishPersonalReminder,
  pauseReminders,
  removePersonalReminder,
  resumeReminders,
} from '../../actions.ts'
import { openDossier } from '../gate.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await requestLocale(), namespace: 'remindersPage' })
  return { title: t('title') }
}

export default async function Reminders(props: PageProps<'/[locale]/dossiers/[dossierId]/reminders'>) {
  const { dossier, locale, actor, problem } = await openDossier(props)
  const reminders = await listReminders(actor, dossier.id)
  if (!reminders) redirectTo(routes.notFound(locale))
  return (
    <RemindersPage
      dossier={dossier}
      reminders={reminders}
      timeZone={actor.timeZone}
      problem={problem}
      newId={newId()}
      actions={{ addPersonalReminder, finishPersonalReminder, removePersonalReminder, pauseReminders, resumeReminders }}
    />
  )
}
