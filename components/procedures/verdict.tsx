import { useTranslations } from 'next-intl'
import { Why } from '#components/procedures/why.tsx'
import { Disclosure } from '#components/ui/disclosure.tsx'
import type { ChannelView, PlanView } from '#lib/procedures/view-types.ts'

export type VerdictProps = { plan: Pick<PlanView, 'register' | 'channels' | 'waitMonths'>; level?: 'h1' | 'h2' | 'h3' }

/** The answer in one sentence (register, not, elsewhere), then each situation that applies: where, when, what would change it. */
export function Verdict({ plan, level: Heading = 'h2' }: VerdictProps) {
  const t = useTranslations('plan')
  const certain = plan.channels.filter((channel) => channel.state !== 'perhaps')
  return (
    <div className="grid gap-5">
      <Heading>{t(`register.${plan.register}`)}</Heading>
      {plan.waitMonths !== null && plan.waitMonths > 0 && <p>{t('waitMonths', { months: plan.waitMonths })}</p>}
      {certain.map((channel) => (
        <Situation key={channel.key} channel={channel} />
      ))}
    </div>
  )
}

function Situation({ channel }: { channel: ChannelView }) {
  const t = useTranslations('plan')
  return (
    <section className="grid gap-2" aria-label={channel.title}>
      <p>
        <strong>{channel.title}</strong>
      </p>
      <p>{channel.where}</p>
      {channel.register === 'yes' && (
        <p className="text-quiet">
          {t(`firstActor.${channel.firstActor}`)} {channel.expected}
        </p>
      )}
      {channel.changes.length > 0 && (
        <div>
          <p>{t('changes')}</p>
          <ul>
            {channel.changes.map((line) => (
              <li key={line}>– {line}</li>
            ))}
          </ul>
        </div>
      )}
      <Disclosure summary={t('whyAndSource')}>
        <Why item={channel} />
      </Disclosure>
    </section>
  )
}
