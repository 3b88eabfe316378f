import { useLocale, useTranslations } from 'next-intl'
import { DossierFrame } from '#components/dossiers/dossier-frame.tsx'
import { ShareWait, type ShareWaitProps } from '#components/dossiers/share-wait.tsx'
import { Form, type FormProps } from '#components/forms/form.tsx'
import { FormChoice } from '#components/forms/form-choice.tsx'
import { FormTextInput } from '#components/forms/form-text-input.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { PageHeading } from '#components/layout/page-heading.tsx'
import { Section } from '#components/layout/section.tsx'
import { Button } from '#components/ui/button.tsx'
import { TextLink } from '#components/ui/text-link.tsx'
import type { PlainAction } from '#lib/actions/form-state.ts'
import type { DossierView } from '#lib/dossiers/dossier-view.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { routes } from '#lib/routes.ts'

export type SettingsPageProps = {
  dossier: DossierView
  problem: string | null
  /** The département for which its waits are counted; null where they are not. */
  department: string | null
  actions: ShareWaitProps['actions'] & {
    closeDossier: FormProps['action']
    deleteDossier: FormProps['action']
    renameDossier: FormProps['action']
    reopenDossier: PlainAction
  }
}

const reasons = ['finished', 'not_needed', 'other'] as const

export function SettingsPage({ dossier, problem, department, actions }: SettingsPageProps) {
  const t = useTranslations('settings')
  const c = useTranslations('common')
  const w = useTranslations('logbook.waits')
  const n = useTranslations('dossier.next')
  const r = useTranslations('revision')
  const locale = useLocale() as Locale
  const id = <input type="hidden" name="dossierId" value={dossier.id} />
  return (
    <DossierFrame dossier={dossier} page="settings" problem={problem}>
      <PageHeading title={t('title')} />
      <Section id="name" title={t('nameTitle')}>
        <Form
          id="rename"
          action={actions.renameDossier}
          errorTitle={c('errorTitle')}
          labels={{ title: t('name') }}
          labelledBy="name-title"
        >
          {id}
          <FormTextInput
            name="title"
            label={t('name')}
            hint={t('nameHint')}
            defaultValue={dossier.title}
            maxLength={80}
          />
          <SubmitButton pendingLabel={c('sending')}>{c('save')}</SubmitButton>
        </Form>
      </Section>
      {dossier.has.waits && (
        <Section id="waits" title={w('title')}>
          <ShareWait dossierId={dossier.id} department={department} actions={actions} />
        </Section>
      )}
      {dossier.revision.standing === 'older' && (
        <p className="pb-6">
          <TextLink href={routes.dossierRevision(locale, dossier.id)}>{r('offered.link')}</TextLink>
        </p>
      )}
      {dossier.closed ? (
        <Section id="reopen" title={n('closed')}>
          <p className="pb-3">{n('closedNote')}</p>
          <form action={actions.reopenDossier}>
            {id}
            <Button>{n('reopen')}</Button>
          </form>
        </Section>
      ) : (
        <Section id="close" title={t('closeTitle')}>
          <p className="pb-3">{t('closeNote')}</p>
          <Form id="close-form" action={actions.closeDossier} errorTitle={c('errorTitle')} labelledBy="close-title">
            {id}
            <FormChoice
              name="reason"
              label={t('closeReason')}
              options={reasons.map((value) => ({ value, label: t(`reason.${value}`) }))}
            />
            <SubmitButton tone="quiet" pendingLabel={c('sending')}>
              {t('close')}
            </SubmitButton>
          </Form>
        </Section>
      )}
      <Section id="delete" title={t('deleteTitle')}>
        <p className="pb-3">{t('deleteNote')}</p>
        <p className="pb-3">{t('deleteStays')}</p>
        <Form id="delete-form" action={actions.deleteDossier} errorTitle={c('errorTitle')} labelledBy="delete-title">
          {id}
          <FormChoice
            name="sure"
            label={t('deleteLabel')}
            multiple
            options={[{ value: 'yes', label: t('deleteSure') }]}
          />
          <SubmitButton tone="danger" pendingLabel={c('sending')}>
            {t('delete')}
          </SubmitButton>
        </Form>
      </Section>
    </DossierFrame>
  )
}
