import { useTranslations } from 'next-intl'
import { Section } from '#components/layout/section.tsx'
import { Verdict } from '#components/procedures/verdict.tsx'
import { Warnings } from '#components/procedures/warnings.tsx'
import { Disclosure } from '#components/ui/disclosure.tsx'
import type { DossierView } from '#lib/dossiers/dossier-view.ts'

/** What follows from a person's answers, each with its reasons and sources, and what does not. */
export function AnswersMean({ plan }: Pick<DossierView, 'plan'>) {
  const t = useTranslations('dossier')
  const p = useTranslations('plan')
  return (
    <>
      <Section id="situation" title={t('situation')}>
        <Verdict plan={plan} level="h3" />
      </Section>
      {plan.warnings.length > 0 && (
        <Section id="good-to-know" title={p('goodToKnow')}>
          <Warnings warnings={plan.warnings} />
        </Section>
      )}
      {plan.notForYou.length > 0 && (
        <Disclosure summary={p('notForYou', { count: plan.notForYou.length })}>
          {/* One element for some sixty lines. */}
          <p className="whitespace-pre-line">{plan.notForYou.map((title) => `– ${title}`).join('\n')}</p>
        </Disclosure>
      )}
    </>
  )
}
