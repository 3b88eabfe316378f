import { useLocale, useTranslations } from 'next-intl'
import { Grounds } from '#components/procedures/grounds.tsx'
import { Disclosure } from '#components/ui/disclosure.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { TextLink } from '#components/ui/text-link.tsx'
import { formatDay } from '#lib/i18n/format-day.ts'
import { formatMoney } from '#lib/i18n/format-money.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import type { LineView, ResultView } from '#lib/tools/estimate-view.ts'
import type { Faults } from '#lib/tools/read-query.ts'

/** The lines of an estimate, each with its reason and what it rests on; or why there is none. */
export function RefundResult({ result, faults }: { result: ResultView; faults: Faults }) {
  const t = useTranslations('tools.refund')
  const isWrong = Object.keys(faults).length > 0
  return (
    <section id="estimate" className="sheet grid gap-3" aria-labelledby="estimate-title">
      <h2 id="estimate-title" className="text-xl">
        {t('resultTitle')}
      </h2>
      {isWrong && (
        <Notice tone="change">
          <p>{t('notRight')}</p>
          <p>
            <TextLink href={`#${Object.keys(faults)[0]}`}>{t('toField')}</TextLink>
          </p>
        </Notice>
      )}
      {!(result || isWrong) && <p className="text-quiet">{t('nothingYet')}</p>}
      {result && 'unknown' in result && (
        <Notice tone="care">
          <p>{t(`unknown.${result.unknown}`)}</p>
        </Notice>
      )}
      {result && 'lines' in result && <Lines lines={result.lines} />}
    </section>
  )
}

const TOTALS: ReadonlySet<LineView['id']> = new Set(['refund', 'patient'])

function Lines({ lines }: { lines: readonly LineView[] }) {
  const t = useTranslations('tools.refund')
  const plan = useTranslations('plan')
  const locale = useLocale() as Locale
  const money = (cents: number | undefined) => (cents === undefined ? '' : formatMoney(locale, cents))
  const reason = ({ id, why, percent = 0, usual = 0, since, rule }: LineView) =>
    t(`why.${id}.${why}` as 'why.flat.capped', {
      percent,
      usual,
      since: since ? formatDay(locale, since) : '',
      each: money(rule?.each),
      perDay: money(rule?.perDay),
      perYear: money(rule?.perYear),
    })
  return (
    <dl>
      {lines.map((line) => (
        <div key={line.id} className="border-b border-line py-2.5 last:border-0">
          <dt className={`flex items-baseline justify-between gap-4 ${TOTALS.has(line.id) ? 'font-semibold' : ''}`}>
            <span>{t(`line.${line.id}`)}</span>
            <span className="whitespace-nowrap tabular-nums">{formatMoney(locale, line.cents)}</span>
          </dt>
          <dd>
            <p className="text-sm">{reason(line)}</p>
            {line.grounds.length > 0 && (
              <Disclosure summary={plan('whyAndSource')}>
                {line.grounds.map((grounds) => (
                  <Grounds key={grounds.sources.map(({ id }) => id).join()} grounds={grounds} />
                ))}
              </Disclosure>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
