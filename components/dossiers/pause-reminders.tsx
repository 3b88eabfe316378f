import { useTranslations } from 'next-intl'
import type { RemindersPageProps } from '#components/dossiers/reminders-page.tsx'
import { Form } from '#components/forms/form.tsx'
import { FormChoice } from '#components/forms/form-choice.tsx'
import { FormDateField } from '#components/forms/form-date-field.tsx'
import { FormSelect } from '#components/forms/form-select.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { Section } from '#components/layout/section.tsx'
import { DayText } from '#components/procedures/day.tsx'
import { Button } from '#components/ui/button.tsx'
import { PAUSE_LASTS, PAUSE_REASONS, PAUSE_SCOPES } from '#db/schema/values.ts'
import type { DossierView } from '#lib/dossiers/dossier-view.ts'
import type { ReminderPage } from '#lib/reminders/list-reminders.ts'

type Props = Pick<RemindersPageProps, 'dossier' | 'reminders' | 'actions'>

/** What rests, why and until when, and the form by which more is made to rest. */
export function PauseReminders({ dossier, reminders, actions }: Props) {
  const t = useTranslations('remindersPage.pause')
  const resting = reminders.pauses.filter(({ kind }) => kind === null)
  return (
    <Section id="pause" title={t('title')}>
      <p className="pb-3">{t('note')}</p>
      {resting.length > 0 && (
        <ul className="grid pb-4">
          {resting.map((pause) => (
            <Resting key={pause.item} pause={pause} dossier={dossier} action={actions.resumeReminders} />
          ))}
        </ul>
      )}
      {!dossier.closed && <PauseForm dossier={dossier} action={actions.pauseReminders} />}
    </Section>
  )
}

type RestingProps = {
  pause: ReminderPage['pauses'][number]
  dossier: DossierView
  action: Props['actions']['resumeReminders']
}

function Resting({ pause: { item, reason, untilOn }, dossier, action }: RestingProps) {
  const t = useTranslations('remindersPage.pause')
  const found = [...dossier.steps, ...dossier.documents].find(({ key }) => key === item)
  const what = item === '' ? t('everything') : (found?.title ?? t('gone'))
  return (
    <li className="border-line border-t py-2">
      <form action={action} className="flex flex-wrap items-center gap-x-4">
        <input type="hidden" name="dossierId" value={dossier.id} />
        <input type="hidden" name="kind" value="" />
        <input type="hidden" name="item" value={item} />
        <span className="min-w-0 flex-1 basis-56">
          <strong>{what}</strong>{' '}
          <span className="text-quiet">
            · {untilOn ? t.rich('until', { day: () => <DayText day={untilOn} /> }) : t('untilOpen')}
            {reason && ` · ${t(`reason.${reason}`)}`}
          </span>
        </span>
        <Button tone="quiet" small aria-label={`${t('resume')} – ${what}`}>
          {t('resume')}
        </Button>
      </form>
    </li>
  )
}

function PauseForm({ dossier, action }: { dossier: DossierView; action: Props['actions']['pauseReminders'] }) {
  const t = useTranslations('remindersPage.pause')
  const s = useTranslations('start')
  const c = useTranslations('common')
  return (
    <Form
      id="pause-form"
      action={action}
      errorTitle={c('errorTitle')}
      labels={{ where: t('where'), item: t('item'), lasts: t('lasts'), untilOn: t('untilOn'), reason: t('why') }}
      labelledBy="pause-title"
    >
      <input type="hidden" name="dossierId" value={dossier.id} />
      <input type="hidden" name="kind" value="" />
      <FormChoice
        name="where"
        label={t('where')}
        options={PAUSE_SCOPES.map((value) => ({ value, label: t(`scope.${value}`) }))}
        defaultValue="here"
      />
      <div className="only-for-item">
        <FormSelect
          name="item"
          label={t('item')}
          hint={t('itemHint')}
          placeholder={t('chooseItem')}
          options={itemsOf(dossier, t)}
        />
      </div>
      <FormChoice
        name="lasts"
        label={t('lasts')}
        options={PAUSE_LASTS.map((value) => ({ value, label: t(`for.${value}`) }))}
        defaultValue="week"
      />
      <div className="only-for-day">
        <FormDateField
          name="untilOn"
          label={t('untilOn')}
          hint={t('untilOnHint')}
          partLabels={{ day: s('day'), month: s('month'), year: s('year') }}
        />
      </div>
      <FormSelect
        name="reason"
        label={t('why')}
        note={c('optional')}
        placeholder={t('noReason')}
        options={PAUSE_REASONS.map((value) => ({ value, label: t(`reason.${value}`) }))}
      />
      <SubmitButton pendingLabel={c('sending')}>{t('submit')}</SubmitButton>
    </Form>
  )
}

/** The steps with papers that are not over, then the papers: those are what reminders are about. */
function itemsOf({ steps, documents }: DossierView, t: ReturnType<typeof useTranslations<'remindersPage.pause'>>) {
  const open = steps.filter((step) => step.standing !== 'done' && step.documents.length > 0)
  return [
    ...open.map(({ key, title }) => ({ value: key, label: t('aStep', { step: title }) })),
    ...documents.map(({ key, title }) => ({ value: key, label: t('aPaper', { paper: title }) })),
  ]
}
