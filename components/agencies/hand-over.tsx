import { useTranslations } from 'next-intl'
import { Button } from '#components/ui/button.tsx'
import { Disclosure } from '#components/ui/disclosure.tsx'
import { Select } from '#components/ui/select.tsx'
import type { Colleague } from '#lib/agencies/list-colleagues.ts'

export type HandOverProps = {
  /** Its slug. */
  agency: string
  colleagues: readonly Colleague[]
  handOver: (form: FormData) => Promise<void>
}

/** A manager's: all clients of one colleague to another. */
export function HandOver({ agency, colleagues, handOver }: HandOverProps) {
  const t = useTranslations('queue.handOver')
  const options = colleagues
    .filter(({ role }) => role !== 'viewer')
    .map(({ userId, name }) => ({ value: userId, label: name }))
  if (options.length < 2) return null
  return (
    <Disclosure summary={t('title')}>
      <form action={handOver} className="form">
        <input type="hidden" name="agency" value={agency} />
        <Select name="from" label={t('from')} placeholder={t('choose')} options={options} required />
        <Select name="to" label={t('to')} placeholder={t('choose')} options={options} required />
        <p className="text-quiet">{t('note')}</p>
        <Button tone="quiet">{t('save')}</Button>
      </form>
    </Disclosure>
  )
}
