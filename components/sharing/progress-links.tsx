import { useLocale, useTranslations } from 'next-intl'
import { Form, type FormProps } from '#components/forms/form.tsx'
import { FormShownOnce } from '#components/forms/form-shown-once.tsx'
import { FormTextInput } from '#components/forms/form-text-input.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { Bdi } from '#components/ui/bdi.tsx'
import { Button } from '#components/ui/button.tsx'
import type { PlainAction } from '#lib/actions/form-state.ts'
import type { DossierView } from '#lib/dossiers/dossier-view.ts'
import { formatInstant } from '#lib/i18n/format-day.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import type { ProgressLink } from '#lib/progress-links/list-progress-links.ts'

export type ProgressLinksProps = {
  dossier: Pick<DossierView, 'id'>
  links: readonly ProgressLink[]
  /** Of the next one. */
  newId: string
  timeZone: string
  actions: { makeProgressLink: FormProps['action']; endProgressLink: PlainAction }
}

/** Addresses that show an employer how far it is and nothing else: made, shown once, taken back. */
export function ProgressLinks({ dossier, links, newId, timeZone, actions }: ProgressLinksProps) {
  const t = useTranslations('progressLink')
  const c = useTranslations('common')
  const locale = useLocale() as Locale
  return (
    <div className="grid gap-4">
      <p>{t('text')}</p>
      {links.length > 0 && (
        <ul>
          {links.map(({ id, label, createdAt }) => (
            <li key={id} className="flex flex-wrap items-center justify-between gap-3 border-t border-line py-3">
              <p>
                <span className="font-semibold">
                  <Bdi>{label}</Bdi>
                </span>{' '}
                <span className="text-quiet">{t('since', { time: formatInstant(locale, createdAt, timeZone) })}</span>
              </p>
              <form action={actions.endProgressLink}>
                <input type="hidden" name="dossierId" value={dossier.id} />
                <Button tone="quiet" small name="link" value={id} aria-label={t('endNamed', { label })}>
                  {t('end')}
                </Button>
              </form>
            </li>
          ))}
        </ul>
      )}
      <Form
        id="make-progress-link"
        action={actions.makeProgressLink}
        errorTitle={c('errorTitle')}
        labels={{ label: t('label') }}
        labelledBy="employer-title"
      >
        <FormShownOnce name="address" label={t('shown')} hint={t('shownHint')} copy={t('copy')} copied={t('copied')} />
        <input type="hidden" name="dossierId" value={dossier.id} />
        <input type="hidden" name="id" value={newId} />
        <FormTextInput name="label" label={t('label')} hint={t('labelHint')} maxLength={60} dir="auto" look="full" />
        <SubmitButton tone="quiet" pendingLabel={c('sending')}>
          {t('make')}
        </SubmitButton>
      </Form>
    </div>
  )
}
