import { useTranslations } from 'next-intl'
import { TextLink } from '#components/ui/text-link.tsx'
import type { AnsweredView, PlanView } from '#lib/procedures/view-types.ts'

/** `hrefOf`: where an answer is changed; not given to whoever only reads them. */
export type AnswerListProps = {
  plan: Pick<PlanView, 'answered' | 'inactive'>
  hrefOf?: ((fact: string) => string) | undefined
}

/** Every answer given, each with a way to change it; those without effect at present stand apart, kept. */
export function AnswerList({ plan, hrefOf }: AnswerListProps) {
  const t = useTranslations('start')
  return (
    <>
      <Answers answers={plan.answered} hrefOf={hrefOf} />
      {plan.inactive.length > 0 && (
        <>
          <h2 className="pt-8 pb-2 text-xl">{t('inactive')}</h2>
          <p className="text-quiet pb-3">{t('inactiveNote')}</p>
          <Answers answers={plan.inactive} hrefOf={hrefOf} />
        </>
      )}
    </>
  )
}

function Answers({ answers, hrefOf }: { answers: readonly AnsweredView[]; hrefOf: AnswerListProps['hrefOf'] }) {
  const t = useTranslations('start')
  return (
    <dl className="grid">
      {answers.map((answer) => (
        <div key={answer.id} className="border-line grid gap-x-4 border-t py-2 sm:grid-cols-[16rem_1fr_auto]">
          <dt className="text-quiet">{answer.label}</dt>
          <dd>{answer.value}</dd>
          {hrefOf && (
            <dd>
              <TextLink href={hrefOf(answer.id)}>
                {t('change')} <span className="sr-only">{answer.label}</span>
              </TextLink>
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}
