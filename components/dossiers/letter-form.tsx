import { useLocale, useTranslations } from 'next-intl'
import { Button } from '#components/ui/button.tsx'
import { DateField } from '#components/ui/date-field.tsx'
import { datePartsOf } from '#components/ui/date-parts.ts'
import { Select } from '#components/ui/select.tsx'
import { TextArea } from '#components/ui/text-area.tsx'
import { TextInput } from '#components/ui/text-input.tsx'
import type { LetterView } from '#lib/dossiers/get-letter.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { routes } from '#lib/routes.ts'

/**
 * What the letter needs and nobody keeps. A form of its own and no server action: its answer is a file, or the form
 * again with what was typed.
 */
export function LetterForm({ dossierId, letter }: { dossierId: string; letter: LetterView }) {
  const t = useTranslations('answerBack')
  const locale = useLocale() as Locale
  return (
    <form
      method="post"
      encType="multipart/form-data"
      action={routes.letterPdf(locale, dossierId, letter.id)}
      className="form"
      aria-labelledby="form-title"
    >
      <p>{t('formLead')}</p>
      {letter.fields.map((field) => (
        <LetterFieldInput key={field.id} field={field} known={letter.known[field.id]} />
      ))}
      <div className="grid justify-items-start gap-3">
        <Button>{t('download')}</Button>
        <p className="text-quiet">{t('print')}</p>
      </div>
    </form>
  )
}

type InputProps = { field: LetterView['fields'][number]; known: string | undefined }

function LetterFieldInput({ field, known }: InputProps) {
  const t = useTranslations('answerBack')
  const s = useTranslations('start')
  const { kind, options } = field
  const shared = { name: field.id, label: field.label, hint: field.hint ?? undefined }
  if (kind === 'day') {
    const partLabels = { day: s('day'), month: s('month'), year: s('year') }
    return <DateField {...shared} partLabels={partLabels} defaultValue={datePartsOf(known)} />
  }
  if (kind === 'choice') return <Select {...shared} options={options} placeholder={t('choose')} />
  if (kind === 'line') return <TextInput {...shared} defaultValue={known} dir="auto" />
  return <TextArea {...shared} rows={kind === 'long' ? 8 : 4} lang={kind === 'long' ? 'fr' : undefined} />
}
