import { useTranslations } from 'next-intl'
import { Button } from '#components/ui/button.tsx'
import { Disclosure } from '#components/ui/disclosure.tsx'
import { Select } from '#components/ui/select.tsx'
import type { Colleague } from '#lib/agencies/list-colleagues.ts'
import type { FollowerCount } from '#lib/agencies/list-followers.ts'

export type HandOverProps = {
  /** Its slug. */
  agency: string
  colleagues: readonly Colleague[]
  followers: readonly FollowerCount[]
  handOver: (form: FormData) => Promise<void>
}

/** A manager's: all clients of one colleague to another. Says of each how many that would be. */
export function HandOver({ agency, colleagues, followers, handOver }: HandOverProps) {
  const t = useTranslations('queue.handOver')
  const givers = followers.map(({ userId, name, clients }) => ({
    value: userId,
    label: t('follows', { name, count: clients }),
  }))
  const takers = colleagues
    .filter(({ role }) => role !== 'viewer')
    .map(({ userId, name }) => ({ value: userId, label: name }))
  const isPossible = givers.some((giver) => takers.some((taker) => taker.value !== giver.value))
  if (!isPossible) return null
  return (
    <Disclosure summary={t('title')}>
      <form action={handOver} className="form">
        <input type="hidden" name="agency" value={agency} />
        <Select name="from" label={t('from')} placeholder={t('choose')} options={givers} required />
        <Select name="to" label={t('to')} placeholder={t('choose')} options={takers} required />
        <p className="text-quiet">{t('note')}</p>
        <Button tone="quiet">{t('save')}</Button>
      </form>
    </Disclosure>
  )
}
