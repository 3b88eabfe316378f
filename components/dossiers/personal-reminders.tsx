import { useTranslations } from 'next-intl'
import type { RemindersPageProps } from '#components/dossiers/reminders-page.tsx'
import { Form } from '#components/forms/form.tsx'
import { FormDateField } from '#components/forms/form-date-field.tsx'
import { FormTextInput } from '#components/forms/form-text-input.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { Section } from '#components/layout/section.tsx'
import { DayText } from '#components/procedures/day.tsx'
import { Bdi } from '#components/ui/bdi.tsx'
import { Button } from '#components/ui/button.tsx'

type Props = Pick<RemindersPageProps, 'dossier' | 'reminders' | 'newId' | 'actions'>

/** Reminders that the person sets: a date and a text that never leaves this page. */
export function PersonalReminders({ dossier, reminders, newId, actions }: Props) {
  const t = useTranslations('remindersPage')
  const s = useTranslations('start')
  const c = useTranslations('common')
  return (
    <Section id="own" title={t('own')}>
      <ul className="grid pb-4">
        {reminders.personal.map((reminder) => (
          <li key={reminder.id} className="border-line flex flex-wrap items-center gap-x-4 border-t py-2">
            <span className="min-w-0 flex-1 basis-56">
              <Bdi>{reminder.text}</Bdi>{' '}
              <span className="text-quiet">
                · <DayText day={reminder.dueOn} />
                {reminder.doneAt && ` · ${t('ownDone')}`}
              </span>
            </span>
            <form action={reminder.doneAt ? actions.removePersonalReminder : actions.finishPersonalReminder}>
              <input type="hidden" name="dossierId" value={dossier.id} />
              <Button tone="quiet" small name="id" value={reminder.id}>
                {t(reminder.doneAt ? 'remove' : 'markDone')}
              </Button>
            </form>
          </li>
        ))}
      </ul>
      {!dossier.closed && (
        <Form
          id="add-reminder"
          action={actions.addPersonalReminder}
          errorTitle={c('errorTitle')}
          labels={{ text: t('ownText'), dueOn: t('ownDay') }}
          labelledBy="own-title"
        >
          <input type="hidden" name="dossierId" value={dossier.id} />
          <input type="hidden" name="id" value={newId} />
          <FormTextInput name="text" label={t('ownText')} hint={t('ownTextHint')} maxLength={200} look="full" />
          <FormDateField
            name="dueOn"
            label={t('ownDay')}
            hint={t('ownDayHint')}
            partLabels={{ day: s('day'), month: s('month'), year: s('year') }}
          />
          <SubmitButton pendingLabel={c('sending')}>{t('addOwn')}</SubmitButton>
        </Form>
      )}
    </Section>
  )
}
