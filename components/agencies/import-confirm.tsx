import { useLocale, useTranslations } from 'next-intl'
import type { ImportedPageProps } from '#components/agencies/imported-page.tsx'
import { useColleagueOptions } from '#components/agencies/use-colleague-options.ts'
import { Form } from '#components/forms/form.tsx'
import { FormSelect } from '#components/forms/form-select.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { Button } from '#components/ui/button.tsx'
import { formatDay } from '#lib/i18n/format-day.ts'
import { LOCALES, type Locale } from '#lib/i18n/locales.ts'

/** How many will be invited and when their mails leave; the button that does it, and the one that throws the list away. */
export function ImportConfirm({ agency, me, view, actions }: ImportedPageProps) {
  const t = useTranslations('import.outcome')
  const i = useTranslations('sharing.invitations')
  const c = useTranslations('common')
  const { choice, followers, invites, refused } = view
  const options = useColleagueOptions(followers, me)
  const labels = { locale: i('locale'), caseWorker: t('caseWorker') }
  const fields = {
    agency,
    import: view.id,
    address: choice.address,
    language: choice.language ?? '',
    worker: choice.worker ?? '',
    invites,
  }
  return (
    <div className="grid justify-items-start gap-5">
      <p className="text-lg">
        <strong>{t('invites', { count: invites })}</strong>{' '}
        {refused.length > 0 && t('refused', { count: refused.length })}
      </p>
      {invites > 0 && (
        <>
          <MailDays mails={view.mails} />
          <Form
            id="confirm"
            action={actions.confirmImport}
            errorTitle={c('errorTitle')}
            labels={labels}
            labelledBy="outcome-title"
          >
            {Object.entries(fields).map(([name, value]) => (
              <input key={name} type="hidden" name={name} value={value} />
            ))}
            <FormSelect
              name="locale"
              label={labels.locale}
              hint={choice.language === null ? undefined : t('where')}
              options={LOCALES.map((value) => ({ value, label: i(`localeOption.${value}`) }))}
              defaultValue={choice.locale}
            />
            <FormSelect
              name="caseWorker"
              label={labels.caseWorker}
              hint={choice.worker === null ? undefined : t('where')}
              options={options}
              defaultValue={choice.caseWorker}
            />
            <SubmitButton pendingLabel={c('sending')}>{t('button', { count: invites })}</SubmitButton>
          </Form>
        </>
      )}
      <form action={actions.dropImport}>
        <input type="hidden" name="agency" value={agency} />
        <Button tone="quiet" name="import" value={view.id}>
          {t('drop')}
        </Button>
      </form>
    </div>
  )
}

function MailDays({ mails }: Pick<ImportedPageProps['view'], 'mails'>) {
  const t = useTranslations('import.outcome')
  const locale = useLocale() as Locale
  const [first, last] = [mails[0], mails.at(-1)]
  if (!first || !last) return null
  const days = { day: formatDay(locale, first.on), last: formatDay(locale, last.on), count: first.mails }
  return (
    <p className="max-w-measure">
      {mails.length === 1 ? t('mailsOneDay', days) : t('mailsSomeDays', days)} {t('open')}
    </p>
  )
}
