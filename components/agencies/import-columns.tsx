import { useLocale, useTranslations } from 'next-intl'
import type { ImportedPageProps } from '#components/agencies/imported-page.tsx'
import { Bdi } from '#components/ui/bdi.tsx'
import { Button } from '#components/ui/button.tsx'
import { Select } from '#components/ui/select.tsx'
import { Table } from '#components/ui/table.tsx'
import type { Locale } from '#lib/i18n/locales.ts'
import { routes } from '#lib/routes.ts'

/** The first lines of a table, and a form that says which column holds what. It only asks: its answer has an address. */
export function ImportColumns({ agency, view }: ImportedPageProps) {
  const t = useTranslations('import.columns')
  const locale = useLocale() as Locale
  const { choice, columns, sample } = view
  const labelOf = (name: string | null, index: number) => name ?? t('unnamed', { number: index + 1 })
  const options = columns.map((name, index) => ({ value: String(index), label: labelOf(name, index) }))
  const chosen = (column: number | null) => (column === null ? '' : String(column))
  return (
    <div className="grid gap-6">
      <Table
        caption={t('caption')}
        columns={[
          { id: 'line', label: t('line'), numeric: true },
          ...columns.map((name, index) => ({ id: String(index), label: <OneLine text={labelOf(name, index)} /> })),
        ]}
      >
        {sample.map(({ line, cells }) => (
          <tr key={line}>
            <th scope="row" className="numeric">
              {line}
            </th>
            {options.map(({ value }) => (
              <td key={value}>
                <OneLine text={cells[Number(value)] ?? ''} />
              </td>
            ))}
          </tr>
        ))}
      </Table>
      <form method="get" action={routes.agencyImported(locale, agency, view.id)} className="form">
        <Select name="address" label={t('address')} options={options} defaultValue={chosen(choice.address)} />
        <Select
          name="language"
          label={t('language')}
          placeholder={t('none')}
          options={options}
          defaultValue={chosen(choice.language)}
        />
        <Select
          name="worker"
          label={t('worker')}
          hint={t('workerHint')}
          placeholder={t('none')}
          options={options}
          defaultValue={chosen(choice.worker)}
        />
        <Button tone="quiet">{t('show')}</Button>
      </form>
    </div>
  )
}

/** As it stands in a spreadsheet: a wide table scrolls. */
function OneLine({ text }: { text: string }) {
  return (
    <span className="whitespace-nowrap">
      <Bdi>{text}</Bdi>
    </span>
  )
}
