import { useTranslations } from 'next-intl'
import { Bdi } from '#components/ui/bdi.tsx'
import { Table } from '#components/ui/table.tsx'
import type { RefusedLine } from '#lib/imports/judge-lines.ts'

/** More than this nobody mends one by one. */
const MOST_SHOWN = 500

/** The lines of a list that cannot be taken, each with what is wrong. */
export function RefusedLines({ refused }: { refused: readonly RefusedLine[] }) {
  const t = useTranslations('import.refused')
  const columns = [
    { id: 'line', label: t('line'), numeric: true },
    { id: 'said', label: t('said') },
    { id: 'why', label: t('whyTitle') },
  ]
  const hidden = refused.length - MOST_SHOWN
  return (
    <div className="grid gap-4">
      <p className="max-w-measure">{t('text')}</p>
      <Table caption={t('caption', { count: refused.length })} columns={columns}>
        {refused.slice(0, MOST_SHOWN).map(({ line, said, why, firstLine }) => (
          <tr key={line}>
            <th scope="row" className="numeric">
              {line}
            </th>
            <td className="wrap-anywhere">
              <Bdi>{said}</Bdi>
            </td>
            <td>{t(`why.${why}`, { line: firstLine ?? 0 })}</td>
          </tr>
        ))}
      </Table>
      {hidden > 0 && <p>{t('more', { count: hidden })}</p>}
    </div>
  )
}
