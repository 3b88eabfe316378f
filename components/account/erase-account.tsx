import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Form } from '#components/forms/form.tsx'
import { FormChoice } from '#components/forms/form-choice.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { Button } from '#components/ui/button.tsx'
import { TextLink } from '#components/ui/text-link.tsx'
import type { FormAction } from '#lib/actions/define-action.ts'

export type EraseAccountProps = {
  /** Null until the person has shown once more, a moment ago, that they are who they are. */
  erase: FormAction | null
  /** Sends them the mail that does it. */
  confirm: FormAction
  dossiersHref: string
}

const goes = ['account', 'calendar', 'dossiers', 'sharing', 'staff', 'reminders'] as const

/** Says what goes and what stays before it asks. Not folded away: without scripts an error must be in sight. */
export function EraseAccount({ erase, confirm, dossiersHref }: EraseAccountProps) {
  const t = useTranslations('account.erase')
  const link = (chunks: ReactNode) => <TextLink href={dossiersHref}>{chunks}</TextLink>
  return (
    <div className="grid gap-6">
      <div className="prose">
        <p>{t('goes')}</p>
        <ul>
          {goes.map((item) => (
            <li key={item}>{t(`goesItems.${item}`)}</li>
          ))}
        </ul>
        <p>{t('stays')}</p>
        <p>{t('authority')}</p>
        <p>{t.rich('one', { link })}</p>
      </div>
      {erase ? (
        <Form action={erase} errorTitle={t('errorTitle')} id="erase" labelledBy="delete-title">
          <FormChoice name="sure" label={t('sureLegend')} options={[{ value: 'yes', label: t('sure') }]} multiple />
          <SubmitButton tone="danger" pendingLabel={t('deleting')}>
            {t('button')}
          </SubmitButton>
        </Form>
      ) : (
        <form action={confirm} className="grid justify-items-start gap-4">
          <p>{t('confirmFirst')}</p>
          <Button tone="quiet">{t('confirm')}</Button>
        </form>
      )}
    </div>
  )
}
