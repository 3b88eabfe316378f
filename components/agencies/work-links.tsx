import { useLocale, useTranslations } from 'next-intl'
import { ButtonLink } from '#components/ui/button-link.tsx'
import type { Workplace } from '#lib/agencies/list-workplaces.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { routes } from '#lib/routes.ts'

/** The way to the agencies for which a person works. */
export function WorkLinks({ workplaces }: { workplaces: readonly Workplace[] }) {
  const t = useTranslations('staff.work')
  const locale = useLocale() as Locale
  return (
    <ul className="flex flex-wrap gap-3">
      {workplaces.map(({ slug, name }) => (
        <li key={slug}>
          <ButtonLink tone="quiet" href={routes.agency(locale, slug)}>
            {t('link', { agency: name })}
          </ButtonLink>
        </li>
      ))}
    </ul>
  )
}
