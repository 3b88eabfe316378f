import type { FormValues } from '#lib/actions/read-form.ts'
import type { WrittenToClients } from './write-to-clients.ts'

/** What a form shows of a message before it is sent: a list for each thing that is shown of a client. */
export function previewValues(written: WrittenToClients): FormValues | undefined {
  if (written.kind === 'sent') return undefined
  const { previews, texts, isChanged } = written
  return {
    en: texts.en ?? '',
    fr: texts.fr ?? '',
    'preview.called': previews.map(({ called }) => called),
    'preview.locale': previews.map(({ locale }) => locale),
    'preview.body': previews.map(({ body }) => body),
    'preview.mark': previews.map(({ mark }) => mark),
    'preview.changed': isChanged ? '1' : '',
  }
}
