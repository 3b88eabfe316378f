import { useTranslations } from 'next-intl'
import { DayText } from '#components/procedures/day.tsx'
import { Disagreements, type OfficeAnswers } from '#components/procedures/disagreements.tsx'
import { Why } from '#components/procedures/why.tsx'
import { Disclosure } from '#components/ui/disclosure.tsx'
import { TextLink } from '#components/ui/text-link.tsx'
import type { StepView } from '#lib/procedures/view-types.ts'

/** What to do, when, what to do when nothing comes, and why. */
export function StepDetails({ step, office }: { step: StepView; office?: OfficeAnswers }) {
  const t = useTranslations('plan')
  return (
    <>
      {step.how.length > 0 && (
        <ol className="grid list-decimal gap-1.5 ps-5">
          {step.how.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      )}
      {step.dates.map((date) => (
        <p key={date.id}>
          <strong>{t.rich(`date.${date.kind}`, { day: () => <DayText day={date.on} /> })}</strong> {date.text}
        </p>
      ))}
      {step.links.map((link) => (
        <p key={link.url}>
          <TextLink href={link.url} external>
            {link.label}
          </TextLink>
        </p>
      ))}
      {step.whenNothingComes && (
        <p>
          <strong>{t('nothingComes')}</strong>{' '}
          {step.whenNothingComes.afterWeeks !== null &&
            `${t('afterWeeks', { weeks: step.whenNothingComes.afterWeeks })} `}
          {step.whenNothingComes.text}
        </p>
      )}
      <Lines title={t('unlocks')} lines={step.unlocks} />
      <Lines title={t('stillClosed')} lines={step.stillClosed} />
      <Disagreements disagreements={step.disagreements()} office={office} />
      <Disclosure summary={t('whyAndSource')}>
        <Why item={{ ...step, links: [] }} />
      </Disclosure>
    </>
  )
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null
  return (
    <div>
      <p>
        <strong>{title}</strong>
      </p>
      <ul className="grid gap-1">
        {lines.map((line) => (
          <li key={line}>– {line}</li>
        ))}
      </ul>
    </div>
  )
}
