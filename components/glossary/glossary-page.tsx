import { useLocale, useTranslations } from 'next-intl'
import { DefinedTerms } from '#components/glossary/defined-terms.tsx'
import { GlossaryEntry } from '#components/glossary/glossary-entry.tsx'
import { Page } from '#components/layout/page.tsx'
import { PageHeading } from '#components/layout/page-heading.tsx'
import { Button } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { Select } from '#components/ui/select.tsx'
import { TextInput } from '#components/ui/text-input.tsx'
import { TextLink } from '#components/ui/text-link.tsx'
import type { TermFilter } from '#lib/glossary/list-terms.ts'
import type { TermView } from '#lib/glossary/term-view.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { routes } from '#lib/routes.ts'

export type GlossaryPageProps = {
  filter: TermFilter
  categories: readonly TermView['category'][]
  terms: readonly TermView[]
  /** Our own address, which search engines want with each word. */
  origin: string
}

/** All words with an anchor each, or those that were searched for. The search is a GET form, for want of scripts too. */
export function GlossaryPage({ filter, categories, terms, origin }: GlossaryPageProps) {
  const t = useTranslations('glossary')
  const locale = useLocale() as Locale
  const isFiltered = filter.query !== '' || filter.category !== null
  const all = <TextLink href={routes.glossary(locale)}>{t('all')}</TextLink>
  return (
    <Page>
      <PageHeading title={t('title')} lead={t('lead')} />
      <form method="get" action={routes.glossary(locale)} className="flex flex-wrap items-end gap-4 pb-6">
        <TextInput
          type="search"
          name="q"
          label={t('search')}
          hint={t('searchHint')}
          autoComplete="off"
          spellCheck={false}
          defaultValue={filter.query}
        />
        <Select
          name="category"
          label={t('category')}
          placeholder={t('every')}
          defaultValue={filter.category ?? ''}
          options={categories.map((value) => ({ value, label: t(`categories.${value}`) }))}
        />
        <Button tone={isFiltered ? 'quiet' : 'primary'}>{t('find')}</Button>
      </form>
      <p className="text-quiet pb-4">
        {t('count', { count: terms.length })}
        {isFiltered && terms.length > 0 && <> · {all}</>}
      </p>
      {terms.length === 0 && (
        <EmptyState title={t('nothing')}>
          <p>{t('nothingHint')}</p>
          <p>{all}</p>
        </EmptyState>
      )}
      {terms.map((term) => (
        <GlossaryEntry key={term.id} term={term} />
      ))}
      {!isFiltered && <DefinedTerms terms={terms} origin={origin} />}
    </Page>
  )
}
