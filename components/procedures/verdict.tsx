import { useTranslations } from 'next-intl'
import { explainer } from '#components/glossary/explainer.tsx'
import { Why } from '#components/procedures/why.tsx'
import { Disclosure } from '#components/ui/disclosure.tsx'
import { TextLink } from '#components/ui/text-link.tsx'
import type { TermNote } from '#lib/glossary/terms-in.ts'
import type { ChannelView, PlanView } from '#lib/procedures/view-types.ts'

export type VerdictProps = {
  plan: Pick<PlanView, 'register' | 'channels' | 'waitMonths'>
  level?: 'h1' | 'h2' | 'h3'
  /** The page that gives the reasons, where this one does not. */
  reasonsAt?: string | undefined
  /** Words that explain themselves. Whoever gives them shows their notes on the same page. */
  terms?: readonly TermNote[] | undefined
}

/** The answer in one sentence (register, not, elsewhere), then each situation that applies: where, when, what would change it. */
export function Verdict({ plan, level: Heading = 'h2', reasonsAt, terms }: VerdictProps) {
  const t = useTranslations('plan')
  const certain = plan.channels.filter((channel) => channel.state !== 'perhaps')
  return (
    <div className="grid gap-5">
      <Heading>{t(`register.${plan.register}`)}</Heading>
      {plan.waitMonths !== null && plan.waitMonths > 0 && <p>{t('waitMonths', { months: plan.waitMonths })}</p>}
      {certain.map((channel) => (
        <Situation key={channel.key} channel={channel} hasReasons={reasonsAt === undefined} terms={terms} />
      ))}
      {reasonsAt && certain.length > 0 && <TextLink href={reasonsAt}>{t('whyAndSource')}</TextLink>}
    </div>
  )
}

type SituationProps = { channel: ChannelView; hasReasons: boolean; terms: VerdictProps['terms'] }

function Situation({ channel, hasReasons, terms }: SituationProps) {
  const t = useTranslations('plan')
  const explain = explainer(terms)
  return (
    <section className="grid gap-2" aria-label={channel.title}>
      <p>
        <strong>{channel.title}</strong>
      </p>
      <p>{explain(channel.where)}</p>
      {channel.register === 'yes' && (
        <p className="text-quiet">
          {t(`firstActor.${channel.firstActor}`)} {explain(channel.expected)}
        </p>
      )}
      {channel.changes.length > 0 && (
        <div>
          <p>{t('changes')}</p>
          <ul>
            {channel.changes.map((line) => (
              <li key={line}>– {explain(line)}</li>
            ))}
          </ul>
        </div>
      )}
      {hasReasons && (
        <Disclosure summary={t('whyAndSource')}>
          <Why item={channel} terms={terms} />
        </Disclosure>
      )}
    </section>
  )
}
