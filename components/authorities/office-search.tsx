import { useLocale, useTranslations } from 'next-intl'
import { Button } from '#components/ui/button.tsx'
import { Select } from '#components/ui/select.tsx'
import { TextInput } from '#components/ui/text-input.tsx'
import type { Locale } from '#lib/i18n/locales.ts'
import type { OfficeKind } from '#lib/offices/office.ts'
import { routes } from '#lib/routes.ts'

export type OfficeSearchProps = {
  place?: string
  kind?: OfficeKind | null
  error?: string | undefined
  /** Kinds to choose from; without them the form asks for the place only. */
  kinds?: readonly OfficeKind[]
}

/** Looks for offices by postcode or town. A GET form: nothing is kept. */
export function OfficeSearch({ place = '', kind = null, error, kinds }: OfficeSearchProps) {
  const t = useTranslations('authorities.offices')
  const locale = useLocale() as Locale
  return (
    <form method="get" action={routes.offices(locale)} className="flex flex-wrap items-end gap-4" noValidate>
      <TextInput
        name="postcode"
        label={t('place')}
        hint={t('placeHint')}
        autoComplete="postal-code"
        maxLength={60}
        defaultValue={place}
        error={error}
      />
      {kinds ? (
        <Select
          name="kind"
          label={t('kind')}
          placeholder={t('every')}
          defaultValue={kind ?? ''}
          options={kinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        />
      ) : (
        kind && <input type="hidden" name="kind" value={kind} />
      )}
      <Button>{t('find')}</Button>
    </form>
  )
}
