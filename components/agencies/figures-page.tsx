import { useLocale, useTranslations } from 'next-intl'
import { BarChart } from '#components/agencies/bar-chart.tsx'
import { Page } from '#components/layout/page.tsx'
import { PageHeading } from '#components/layout/page-heading.tsx'
import { Section } from '#components/layout/section.tsx'
import { Table } from '#components/ui/table.tsx'
import type { Figures } from '#lib/figures/get-figures.ts'

/** How the work goes, for managers: what waits now, and the last twelve months, drawn and as tables. */
export function FiguresPage({ figures }: { figures: Figures }) {
  const t = useTranslations('figures')
  return (
    <Page>
      <PageHeading title={t('title')} lead={t('lead')} />
      <Section id="now" title={t('now.title')}>
        <Present {...figures} />
      </Section>
      <Section id="months" title={t('months.title')}>
        <Months {...figures} />
      </Section>
      <Section id="about" title={t('about.title')}>
        <ul className="grid max-w-measure list-disc gap-2 ps-5">
          <li>{t('about.now')}</li>
          <li>{t('about.months', { days: figures.promiseDays })}</li>
          <li>{t('about.few')}</li>
          <li>{t('about.unknown')}</li>
        </ul>
      </Section>
    </Page>
  )
}

function Present({ now }: Pick<Figures, 'now'>) {
  const t = useTranslations('figures.now')
  const f = useTranslations('figures')
  const s = useTranslations('dossier.standing')
  const { promises, silent, idle, stages, isCapped } = now
  const lines = [
    t('ahead', { count: promises.ahead }),
    t('today', { count: promises.today }),
    t('broken', { count: promises.broken }),
    t('silent', { count: silent }),
    t('idle', { count: idle }),
  ]
  const columns = [
    { id: 'stage', label: t('stage') },
    { id: 'clients', label: t('clients'), numeric: true },
    { id: 'waiting', label: t('waiting'), numeric: true },
    { id: 'median', label: t('median'), numeric: true },
  ]
  if (stages.length === 0) return <p>{t('none')}</p>
  return (
    <div className="grid gap-6">
      <ul className="grid gap-1">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <Table caption={t('caption')} columns={columns}>
        {stages.map(({ standing, clients, waiting, medianDays }) => (
          <tr key={standing}>
            <th scope="row">{s(standing)}</th>
            <td className="numeric">{clients}</td>
            <td className="numeric">{waiting}</td>
            <td className="numeric">{medianDays === null ? f('few') : f('days', { count: medianDays })}</td>
          </tr>
        ))}
      </Table>
      {isCapped && <p className="text-quiet">{t('capped')}</p>}
    </div>
  )
}

const CHARTS = ['acceptedShare', 'keptShare', 'medianDays'] as const

function Months({ months }: Pick<Figures, 'months'>) {
  const t = useTranslations('figures.months')
  const f = useTranslations('figures')
  const locale = useLocale()
  const monthIn = (month: string, length: 'long' | 'narrow') => {
    const year = length === 'long' ? ({ year: 'numeric' } as const) : {}
    const format = new Intl.DateTimeFormat(locale, { month: length, ...year, timeZone: 'UTC' })
    return format.format(new Date(`${month}T12:00:00Z`))
  }
  const said = (kind: (typeof CHARTS)[number], value: number | null) => {
    if (value === null) return f('few')
    return kind === 'medianDays' ? f('days', { count: value }) : f('share', { value })
  }
  const columns = [
    { id: 'month', label: t('month') },
    { id: 'papers', label: t('papers'), numeric: true },
    ...CHARTS.map((id) => ({ id, label: t(id), numeric: true })),
  ]
  return (
    <div className="grid gap-6">
      <div className="charts">
        {CHARTS.map((kind) => (
          <BarChart
            key={kind}
            title={t(kind)}
            most={kind === 'medianDays' ? null : { value: 100, label: f('share', { value: 100 }) }}
            bars={months.map((one) => ({ id: one.month, label: monthIn(one.month, 'narrow'), value: one[kind] }))}
            inWords={(value) => said(kind, value)}
          />
        ))}
      </div>
      <Table caption={t('caption')} columns={columns}>
        {months.map((one) => (
          <tr key={one.month}>
            <th scope="row">{monthIn(one.month, 'long')}</th>
            <td className="numeric">{one.papers ?? f('few')}</td>
            {CHARTS.map((kind) => (
              <td key={kind} className="numeric">
                {said(kind, one[kind])}
              </td>
            ))}
          </tr>
        ))}
      </Table>
    </div>
  )
}
