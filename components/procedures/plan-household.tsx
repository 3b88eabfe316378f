import { useLocale, useTranslations } from 'next-intl'
import { Section } from '#components/layout/section.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { TextLink } from '#components/ui/text-link.tsx'
import type { Locale } from '#lib/i18n/locales.ts'
import type { Questionnaire } from '#lib/procedures/questionnaire.ts'
import { capital } from '#lib/pure/capital.ts'
import { routes } from '#lib/routes.ts'

/** Who comes along, or the question who does where somebody who comes would change the plan. */
export function PlanHousehold({ household, query }: Pick<Questionnaire, 'household' | 'query'>) {
  const t = useTranslations('household.plan')
  const locale = useLocale() as Locale
  const { matters, people, toAsk } = household
  const href = routes.startHousehold(locale, query)
  if (toAsk) {
    return (
      <div className="pb-6">
        <Notice tone="accent" title={t('ask')}>
          <p>{t('askNote')}</p>
          <p>
            <TextLink href={href}>{t('askLink')}</TextLink>
          </p>
        </Notice>
      </div>
    )
  }
  if (!matters && people.length === 0) return null
  return (
    <Section id="household" title={t('title')}>
      {people.length === 0 && <p>{t('nobody')}</p>}
      <ul>
        {people.map(({ id, who }) => (
          <li key={id}>– {capital(who)}</li>
        ))}
      </ul>
      <p>
        <TextLink href={href}>{t('link')}</TextLink>
      </p>
    </Section>
  )
}
