import { useTranslations } from 'next-intl'
import { Form, type FormProps } from '#components/forms/form.tsx'
import { FormSelect } from '#components/forms/form-select.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { Button } from '#components/ui/button.tsx'
import type { PlainAction } from '#lib/actions/form-state.ts'
import { DEPARTMENTS } from '#lib/pure/departments.ts'
import { LEAST_CASES } from '#lib/pure/least-cases.ts'

export type ShareWaitProps = {
  dossierId: string
  department: string | null
  actions: { shareWait: FormProps['action']; stopSharingWait: PlainAction }
}

/** Whether a dossier's waits may be counted: what that means, yes with a département, and no again. */
export function ShareWait({ dossierId, department, actions }: ShareWaitProps) {
  const t = useTranslations('logbook.waits')
  const c = useTranslations('common')
  const id = <input type="hidden" name="dossierId" value={dossierId} />
  return (
    <div className="grid gap-4">
      <p>{t('text')}</p>
      <p>{t('what', { least: LEAST_CASES })}</p>
      {department && (
        <p>
          <strong>{t('counted', { department: nameOf(department) })}</strong>
        </p>
      )}
      <Form
        id="share-wait"
        action={actions.shareWait}
        errorTitle={c('errorTitle')}
        labels={{ department: t('department') }}
        labelledBy="waits-title"
      >
        {id}
        <FormSelect
          name="department"
          label={t('department')}
          hint={t('departmentHint')}
          placeholder={c('choose')}
          options={[...DEPARTMENTS.keys()].map((code) => ({ value: code, label: nameOf(code), lang: 'fr' }))}
          defaultValue={department ?? ''}
        />
        <SubmitButton tone="quiet" pendingLabel={c('sending')}>
          {t(department ? 'change' : 'agree')}
        </SubmitButton>
      </Form>
      {department && (
        <form action={actions.stopSharingWait}>
          {id}
          <Button tone="quiet">{t('stop')}</Button>
        </form>
      )}
    </div>
  )
}

function nameOf(code: string): string {
  return `${code} ${DEPARTMENTS.get(code) ?? ''}`
}
