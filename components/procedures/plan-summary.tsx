import { useLocale, useTranslations } from 'next-intl'
import { TextLink } from '#components/ui/text-link.tsx'
import type { Locale } from '#lib/i18n/locales.ts'
import type { PlanView } from '#lib/procedures/view-types.ts'
import { routes } from '#lib/routes.ts'

/** What the answers so far already say: certain things by name, open ones by number. */
export function PlanSummary({ plan, query }: { plan: PlanView; query: string }) {
  const t = useTranslations('start')
  const locale = useLocale() as Locale
  const certain = <T extends { state: string }>(items: readonly T[]) => items.filter((item) => item.state === 'needed')
  const documents = certain(plan.documents)
  const open = plan.documents.length - documents.length
  return (
    <div className="sheet grid gap-3">
      <h2 className="text-xl">{t('soFar')}</h2>
      {plan.answered.length === 0 ? (
        <p className="text-quiet">{t('nothingYet')}</p>
      ) : (
        <>
          <p>
            <strong>{plan.verdict}</strong>
          </p>
          {certain(plan.channels).map((channel) => (
            <p key={channel.key}>{channel.title}</p>
          ))}
          {documents.length > 0 && (
            <div>
              <p className="text-quiet">{t('papers')}</p>
              <ul>
                {documents.map((document) => (
                  <li key={document.key}>– {document.title}</li>
                ))}
              </ul>
            </div>
          )}
          {open > 0 && <p className="text-quiet">{t('perhapsMore', { count: open })}</p>}
          <TextLink href={routes.plan(locale, query)}>{t('seePlan')}</TextLink>
        </>
      )}
    </div>
  )
}
