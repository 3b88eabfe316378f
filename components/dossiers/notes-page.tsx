import { useLocale, useTranslations } from 'next-intl'
import { DossierFrame } from '#components/dossiers/dossier-frame.tsx'
import { Form, type FormProps } from '#components/forms/form.tsx'
import { FormTextArea } from '#components/forms/form-text-area.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { PageHeading } from '#components/layout/page-heading.tsx'
import { Button } from '#components/ui/button.tsx'
import type { PlainAction } from '#lib/actions/form-state.ts'
import type { DossierView } from '#lib/dossiers/dossier-view.ts'
import type { NoteView } from '#lib/dossiers/list-notes.ts'
import { formatInstant } from '#lib/i18n/format-day.ts'
import type { Locale } from '#lib/i18n/locales.ts'

export type NotesPageProps = {
  dossier: DossierView
  notes: readonly NoteView[]
  timeZone: string
  problem: string | null
  /** For the note that may be written next: a form posted twice makes one. */
  newId: string
  actions: { addNote: FormProps['action']; deleteNote: PlainAction }
}

/** The person's own notes: what was said on the phone, what to ask. */
export function NotesPage({ dossier, notes, timeZone, problem, newId, actions }: NotesPageProps) {
  const t = useTranslations('notes')
  const c = useTranslations('common')
  const locale = useLocale() as Locale
  return (
    <DossierFrame dossier={dossier} page="notes" problem={problem}>
      <PageHeading title={t('title')} lead={t('lead')} />
      <Form id="add-note" action={actions.addNote} errorTitle={c('errorTitle')} labels={{ body: t('label') }}>
        <input type="hidden" name="dossierId" value={dossier.id} />
        <input type="hidden" name="id" value={newId} />
        <FormTextArea name="body" label={t('label')} hint={t('hint')} />
        <SubmitButton pendingLabel={c('sending')}>{t('add')}</SubmitButton>
      </Form>
      <ul className="grid pt-8">
        {notes.map((note) => (
          <li key={note.id} className="border-line grid justify-items-start border-t py-3">
            <p className="text-quiet text-sm">{formatInstant(locale, note.createdAt, timeZone)}</p>
            <p className="whitespace-pre-wrap" dir="auto">
              {note.body}
            </p>
            <form action={actions.deleteNote}>
              <input type="hidden" name="dossierId" value={dossier.id} />
              <Button tone="plain" small name="note" value={note.id}>
                {t('delete')}
              </Button>
            </form>
          </li>
        ))}
      </ul>
    </DossierFrame>
  )
}
