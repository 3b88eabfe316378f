import { useLocale, useTranslations } from 'next-intl'
import { Form, type FormProps } from '#components/forms/form.tsx'
import { FormDateField } from '#components/forms/form-date-field.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { Section } from '#components/layout/section.tsx'
import { datePartsOf } from '#components/ui/date-parts.ts'
import { Disclosure } from '#components/ui/disclosure.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { TextLink } from '#components/ui/text-link.tsx'
import type { FilingView, MilestoneChoice } from '#lib/dossiers/filing-view.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { routes } from '#lib/routes.ts'

export type RecordMilestoneProps = {
  dossierId: string
  filing: FilingView
  chosen: MilestoneChoice | null
  recordMilestone: FormProps['action']
}

/** "Something happened": first what, from a list that says how to recognise it, then the day. */
export function RecordMilestone({ dossierId, filing, chosen, recordMilestone }: RecordMilestoneProps) {
  const t = useTranslations('filing')
  return (
    <Section id="record" title={chosen ? chosen.label : t('record.title')}>
      {chosen ? (
        <DayForm dossierId={dossierId} chosen={chosen} recordMilestone={recordMilestone} />
      ) : (
        <>
          <p className="pb-3">{t('record.lead')}</p>
          <Undated dossierId={dossierId} undated={filing.undated} />
          {(['authority', 'me'] as const).map((by) => (
            <Disclosure key={by} summary={t(`record.by.${by}`)} open={filing.rows.length === 0 && by === 'me'}>
              <Choices dossierId={dossierId} choices={filing.choices.filter((choice) => choice.by === by)} />
            </Disclosure>
          ))}
        </>
      )}
    </Section>
  )
}

function Choices({ dossierId, choices }: { dossierId: string; choices: readonly MilestoneChoice[] }) {
  const t = useTranslations('filing')
  const locale = useLocale() as Locale
  return (
    <ul className="grid">
      {choices.map((choice) => (
        <li key={choice.id} className="border-line border-t py-2">
          {choice.needs ? (
            <p>
              {choice.label} <span className="text-quiet">· {t('record.needs', { what: choice.needs })}</span>
            </p>
          ) : (
            <p className="flex min-h-11 items-center">
              <TextLink href={routes.dossierFiling(locale, dossierId, choice.id)}>{choice.label}</TextLink>
            </p>
          )}
          <p className="text-quiet text-sm">{choice.hint}</p>
        </li>
      ))}
    </ul>
  )
}

type DayFormProps = Omit<RecordMilestoneProps, 'filing'> & { chosen: MilestoneChoice }

function DayForm({ dossierId, chosen, recordMilestone }: DayFormProps) {
  const t = useTranslations('filing')
  const s = useTranslations('start')
  const c = useTranslations('common')
  const locale = useLocale() as Locale
  const partLabels = { day: s('day'), month: s('month'), year: s('year') }
  return (
    <>
      <p className="pb-4">{chosen.hint}</p>
      <Form
        id="milestone"
        action={recordMilestone}
        errorTitle={c('errorTitle')}
        labels={{ on: chosen.dayLabel, kind: chosen.label, limitOn: chosen.limitLabel ?? '' }}
        labelledBy="record-title"
      >
        <input type="hidden" name="dossierId" value={dossierId} />
        <input type="hidden" name="kind" value={chosen.id} />
        <FormDateField
          name="on"
          label={chosen.dayLabel}
          hint={t(chosen.by === 'me' ? 'record.dayHintMine' : 'record.dayHint')}
          partLabels={partLabels}
          {...(chosen.day && { defaultValue: datePartsOf(chosen.day) })}
        />
        {chosen.limitLabel && (
          <FormDateField name="limitOn" label={`${chosen.limitLabel} ${c('optional')}`} partLabels={partLabels} />
        )}
        <SubmitButton pendingLabel={c('sending')}>{t('record.save')}</SubmitButton>
      </Form>
      <p className="pt-4">
        <TextLink href={`${routes.dossierFiling(locale, dossierId)}#record`}>{t('record.other')}</TextLink>
      </p>
    </>
  )
}

function Undated({ dossierId, undated }: { dossierId: string; undated: FilingView['undated'] }) {
  const t = useTranslations('filing')
  const locale = useLocale() as Locale
  if (!undated) return null
  return (
    <div className="pb-4">
      <Notice tone="accent" title={t('record.undated')}>
        <p>
          <TextLink href={routes.dossierFiling(locale, dossierId, undated.kind)}>{undated.label}</TextLink>
        </p>
      </Notice>
    </div>
  )
}
