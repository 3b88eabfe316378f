import { useTranslations } from 'next-intl'
import { type Explain, explainer } from '#components/glossary/explainer.tsx'
import { DayText } from '#components/procedures/day.tsx'
import { Why } from '#components/procedures/why.tsx'
import { Disclosure } from '#components/ui/disclosure.tsx'
import { TextLink } from '#components/ui/text-link.tsx'
import type { TermNote } from '#lib/glossary/terms-in.ts'
import type { StepView } from '#lib/procedures/view-types.ts'

export type StepDetailsProps = {
  step: StepView
  /** Words that explain themselves. Whoever gives them shows their notes on the same page. */
  terms?: readonly TermNote[] | undefined
}

/** What to do, when, what to do when nothing comes, and why. */
export function StepDetails({ step, terms }: StepDetailsProps) {
  const t = useTranslations('plan')
  const explain = explainer(terms)
  return (
    <>
      {step.how.length > 0 && (
        <ol className="grid list-decimal gap-1.5 ps-5">
          {step.how.map((line) => (
            <li key={line}>{explain(line)}</li>
          ))}
        </ol>
      )}
      {step.dates.map((date) => (
        <p key={date.id}>
          <strong>{t.rich(`date.${date.kind}`, { day: () => <DayText day={date.on} /> })}</strong> {explain(date.text)}
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
          {explain(step.whenNothingComes.text)}
        </p>
      )}
      <Lines title={t('unlocks')} lines={step.unlocks} explain={explain} />
      <Lines title={t('stillClosed')} lines={step.stillClosed} explain={explain} />
      <Disclosure summary={t('whyAndSource')}>
        <Why item={{ ...step, links: [] }} terms={terms} />
      </Disclosure>
    </>
  )
}

type LinesProps = { title: string; lines: readonly string[]; explain: Explain }

function Lines({ title, lines, explain }: LinesProps) {
  if (lines.length === 0) return null
  return (
    <div>
      <p>
        <strong>{title}</strong>
      </p>
      <ul className="grid gap-1">
        {lines.map((line) => (
          <li key={line}>– {explain(line)}</li>
        ))}
      </ul>
    </div>
  )
}
