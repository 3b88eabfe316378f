import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { NotesPage } from '#components/dossiers/notes-page.tsx'
import { requestLocale } from '#lib/auth/request-facts.ts'
import { listNotes } from '#lib/dossiers/list-notes.ts'
import { newId } from '#lib/ids.ts'
import { addNote, deleteNote } from '../../actions.ts'
import { openDossier } from '../gate.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await requestLocale(), namespace: 'notes' })
  return { title: t('title') }
}

export default async function Notes(props: PageProps<'/[locale]/dossiers/[dossierId]/notes'>) {
  const { dossier, actor, problem } = await openDossier(props)
  const notes = await listNotes(actor, dossier.id)
  return (
    <NotesPage
      dossier={dossier}
      notes={notes}
      timeZone={actor.timeZone}
      problem={problem}
      newId={newId()}
      actions={{ addNote, deleteNote }}
    />
  )
}
