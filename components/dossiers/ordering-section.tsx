import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Section } from '#components/layout/section.tsx'
import { leadText } from '#components/procedures/document-details.tsx'
import { waitText } from '#components/procedures/step-wait.tsx'
import { Table } from '#components/ui/table.tsx'
import { TextLink } from '#components/ui/text-link.tsx'
import type { DossierDocument, DossierStep, DossierView } from '#lib/dossiers/dossier-view.ts'
import { formatDay } from '#lib/i18n/format-day.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { routes } from '#lib/routes.ts'

type Plan = NonNullable<ReturnType<DossierView['ordering']>>
type Words = ReturnType<typeof useTranslations<'validity.ordering'>>

/** Where there is something to order: by when the application can leave, with the way to the table. */
export function OrderingSummary({ dossier }: { dossier: DossierView }) {
  const t = useTranslations('validity.ordering')
  const locale = useLocale() as Locale
  const plan = planOf(dossier)
  if (!plan) return null
  return (
    <p className="pb-6">
      {filingText(t, locale, plan, dossier.today)} <TextLink href="#ordering">{t('title')}</TextLink>
    </p>
  )
}

/** What to order when, and which paper decides the day. */
export function OrderingSection({ dossier }: { dossier: DossierView }) {
  const t = useTranslations('validity.ordering')
  const p = useTranslations('plan')
  const locale = useLocale() as Locale
  const plan = planOf(dossier)
  if (!plan) return null
  const documents = new Map(dossier.documents.map((document) => [document.key, document]))
  const link = (key: string) => <PaperLink dossierId={dossier.id} document={documents.get(key)} />
  const steps = new Map(dossier.steps.map((step) => [step.key, step]))
  const decisive = (key: string) => {
    const step = steps.get(key)
    return step ? <StepLink dossierId={dossier.id} step={step} /> : link(key)
  }
  return (
    <Section id="ordering" title={t('title')}>
      <div className="grid gap-3 pb-6">
        <p>{filingText(t, locale, plan, dossier.today)}</p>
        {plan.filing.from < plan.filing.to && <p className="text-quiet">{t('estimate')}</p>}
        <Decisive plan={plan} link={decisive} />
      </div>
      {plan.papers.length > 0 && (
        <Table
          caption={t('caption')}
          columns={[
            { id: 'paper', label: t('paper') },
            { id: 'when', label: t('when') },
          ]}
        >
          {plan.papers.toSorted(byUrgency).map((paper) => (
            <tr key={paper.key}>
              <th scope="row">{link(paper.key)}</th>
              <td>
                <p>{whenText(t, locale, paper, dossier.today)}</p>
                {paper.orderFrom && !paper.begun && <p className="text-quiet">{t('tooOld')}</p>}
                {!paper.begun && <p className="text-quiet">{leadText(p, paper.leadDays)}</p>}
                {paper.after.length > 0 && (
                  <p className="text-quiet">
                    {t('after', {
                      papers: paper.after.map((key) => documents.get(key)?.title ?? key).join(p('listSeparator')),
                    })}
                  </p>
                )}
              </td>
            </tr>
          ))}
        </Table>
      )}
    </Section>
  )
}

function planOf(dossier: DossierView): Plan | null {
  const plan = dossier.closed ? null : dossier.ordering()
  if (!plan) return null
  // What one has the same day is nothing to order.
  const papers = plan.papers.filter((paper) => paper.leadDays.max > 0 || paper.begun)
  return papers.length > 0 || plan.criticalPath.length > 0 ? { ...plan, papers } : null
}

function filingText(t: Words, locale: Locale, { filing }: Plan, today: string): string {
  if (filing.to === today) return t('now')
  const days = { from: formatDay(locale, filing.from), to: formatDay(locale, filing.to) }
  return t(filing.from === filing.to ? 'day' : 'range', days)
}

type Link = (key: string) => ReactNode

/** The papers and steps of the critical path in their order, or the day before which nothing may leave. */
function Decisive({ plan, link }: { plan: Plan; link: Link }) {
  const t = useTranslations('validity.ordering')
  const locale = useLocale() as Locale
  if (plan.decidedBy) return <p>{t('decidesDate', { day: formatDay(locale, plan.decidedBy) })}</p>
  const [first, ...others] = plan.criticalPath
  if (first === undefined) return null
  if (others.length === 0) return <p>{t.rich('decidesOne', { paper: () => link(first) })}</p>
  return (
    <div>
      <p>{t('decides')}</p>
      <ol className="list-decimal ps-6">
        {plan.criticalPath.map((key) => (
          <li key={key}>{link(key)}</li>
        ))}
      </ol>
    </div>
  )
}

function PaperLink({ dossierId, document }: { dossierId: string; document: DossierDocument | undefined }) {
  const locale = useLocale() as Locale
  return (
    document && <TextLink href={routes.dossierDocument(locale, dossierId, document.key)}>{document.title}</TextLink>
  )
}

/** How it is done, and what to do when it does not come, stand on the step's page. */
function StepLink({ dossierId, step }: { dossierId: string; step: DossierStep }) {
  const t = useTranslations('validity.ordering')
  const p = useTranslations('plan')
  const locale = useLocale() as Locale
  const { takes } = step
  return (
    <>
      <TextLink href={routes.dossierStep(locale, dossierId, step.key)}>{step.title}</TextLink>{' '}
      <span className="text-quiet">
        {takes && `· ${waitText(p, takes)}. `}
        {t('step')}
      </span>
    </>
  )
}

function whenText(t: Words, locale: Locale, paper: Plan['papers'][number], today: string): string {
  const day = (one: string) => formatDay(locale, one)
  const { begun, orderFrom, ready, startBy } = paper
  if (begun) return t('begun', { day: day(ready.to) })
  if (orderFrom && startBy) return t('between', { from: day(orderFrom), by: day(startBy) })
  if (orderFrom) return t('from', { day: day(orderFrom) })
  if (startBy === null) return t('free')
  return startBy <= today ? t('today') : t('by', { day: day(startBy) })
}

/** What is to be begun first; what is on its way and what may wait come last. */
function byUrgency(a: Plan['papers'][number], b: Plan['papers'][number]): number {
  return (a.startBy ?? '9999') < (b.startBy ?? '9999') ? -1 : a.startBy === b.startBy ? 0 : 1
}
