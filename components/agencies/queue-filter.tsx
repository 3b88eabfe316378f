import { useTranslations } from 'next-intl'
import { Button } from '#components/ui/button.tsx'
import { Disclosure } from '#components/ui/disclosure.tsx'
import { Select } from '#components/ui/select.tsx'
import { TextInput } from '#components/ui/text-input.tsx'
import { AUTHORITIES, STANDINGS, TURNS } from '#db/schema/values.ts'
import type { Colleague } from '#lib/agencies/list-colleagues.ts'
import type { ClientFilter } from '#lib/clients/client-filter.ts'

export type QueueFilterProps = {
  action: string
  filter: ClientFilter
  colleagues: readonly Colleague[]
  situations: readonly { value: string; label: string }[]
  me: string
  tooShort: string | null
}

/** Search and filters as a form that only asks: what it finds has an address to keep. */
export function QueueFilter({ action, filter, colleagues, situations, me, tooShort }: QueueFilterProps) {
  const t = useTranslations('queue')
  const s = useTranslations('dossier.standing')
  const { search, ...conditions } = filter
  const { again, authority, caseWorker, deadline, silent, situation, standing, turn } = conditions
  const isOpen = Object.keys(conditions).length > 0
  const workers = [
    { value: 'mine', label: t('filter.me') },
    { value: 'nobody', label: t('nobodyYet') },
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
              label={t('columns.caseWorker')}
              placeholder={t('filter.anyone')}
              options={workers}
              defaultValue={caseWorker}
            />
            <Select
              name="standing"
              label={t('columns.stage')}
              placeholder={t('filter.anyStanding')}
              options={STANDINGS.map((value) => ({ value, label: s(value) }))}
              defaultValue={standing}
            />
            <Select
              name="turn"
              label={t('columns.turn')}
              placeholder={t('filter.anyTurn')}
              options={TURNS.map((value) => ({ value, label: t(`turn.${value}`) }))}
              defaultValue={turn}
            />
            <Select
              name="situation"
              label={t('filter.situation')}
              placeholder={t('filter.anySituation')}
              options={situations}
              defaultValue={situation}
            />
            <Select
              name="authority"
              label={t('filter.authority')}
              placeholder={t('filter.anyAuthority')}
              options={AUTHORITIES.map((value) => ({ value, label: t(`authority.${value}`) }))}
              defaultValue={authority}
            />
            <Box name="deadline" label={t('filter.deadline')} isSet={deadline === true} />
            <Box name="silent" label={t('filter.silent')} isSet={silent === true} />
            <Box name="again" label={t('filter.again')} isSet={again === true} />
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
