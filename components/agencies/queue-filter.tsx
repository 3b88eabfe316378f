import { useTranslations } from 'next-intl'
import { Button } from '#components/ui/button.tsx'
import { Disclosure } from '#components/ui/disclosure.tsx'
import { Select } from '#components/ui/select.tsx'
import { TextInput } from '#components/ui/text-input.tsx'
import { STANDINGS, TURNS } from '#db/schema/values.ts'
import type { Colleague } from '#lib/agencies/list-colleagues.ts'
import type { ClientFilter } from '#lib/clients/client-filter.ts'

export type QueueFilterProps = {
  action: string
  filter: ClientFilter
  colleagues: readonly Colleague[]
  me: string
  tooShort: string | null
}

/** Search and filters as a form that only asks: what it finds has an address to keep. */
export function QueueFilter({ action, filter, colleagues, me, tooShort }: QueueFilterProps) {
  const t = useTranslations('queue')
  const s = useTranslations('dossier.standing')
  const { caseWorker, deadline, search, silent, standing, turn } = filter
  const isOpen = [caseWorker, deadline, silent, standing, turn].some((one) => one !== undefined)
  const workers = [
    { value: 'mine', label: t('filter.me') },
    { value: 'nobody', label: t('filter.nobody') },
    ...colleagues.filter(({ userId }) => userId !== me).map(({ userId, name }) => ({ value: userId, label: name })),
  ]
  return (
    <search>
      <form action={action} method="get" className="queue-filter">
        <TextInput
          name="search"
          type="search"
          label={t('filter.search')}
          hint={t('filter.searchHint')}
          error={tooShort === null ? undefined : t('tooShort')}
          defaultValue={tooShort ?? search}
          autoComplete="off"
          maxLength={80}
        />
        <Disclosure summary={t('filter.more')} open={isOpen}>
          <div className="queue-filter">
            <Select
              name="caseWorker"
              label={t('filter.caseWorker')}
              placeholder={t('filter.anyone')}
              options={workers}
              defaultValue={caseWorker}
            />
            <Select
              name="standing"
              label={t('filter.standing')}
              placeholder={t('filter.anyStanding')}
              options={STANDINGS.map((value) => ({ value, label: s(value) }))}
              defaultValue={standing}
            />
            <Select
              name="turn"
              label={t('filter.turn')}
              placeholder={t('filter.anyTurn')}
              options={TURNS.map((value) => ({ value, label: t(`turn.${value}`) }))}
              defaultValue={turn}
            />
            <Box name="deadline" label={t('filter.deadline')} isSet={deadline === true} />
            <Box name="silent" label={t('filter.silent')} isSet={silent === true} />
          </div>
        </Disclosure>
        <Button tone="quiet">{t('filter.show')}</Button>
      </form>
    </search>
  )
}

function Box({ name, label, isSet }: { name: string; label: string; isSet: boolean }) {
  return (
    <label className="flex min-h-11 items-center gap-2">
      <input key={String(isSet)} type="checkbox" name={name} value="1" defaultChecked={isSet} /> {label}
    </label>
  )
}
