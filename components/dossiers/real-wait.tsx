import { useTranslations } from 'next-intl'
import { DEPARTMENTS } from '#lib/pure/departments.ts'
import type { RealWait as Wait } from '#lib/waits/read-wait.ts'

/** How long it took others, beside the range of the fact sheet: a figure with its count, never a promise. */
export function RealWait({ wait }: { wait: Wait }) {
  const t = useTranslations('logbook.waits')
  const { cases, days, department } = wait
  return (
    <p className="text-quiet">
      {department === null
        ? t('france', { cases, days })
        : t('here', { cases, days, department: DEPARTMENTS.get(department) ?? department })}
    </p>
  )
}
