import { useLocale, useTranslations } from 'next-intl'
import type { RevisionView } from '#lib/dossiers/dossier-view.ts'
import type { Locale } from '#lib/i18n/locales.ts'

type Effects = NonNullable<ReturnType<RevisionView['effects']>>
type Item = Effects['added'][number] & Partial<Pick<Effects['changed'][number], 'why'>>

/** What going by the present revision adds, takes away and changes for one dossier, and what becomes of its ticks. */
export function RevisionChanges({ effects }: { effects: Effects }) {
  const t = useTranslations('revision')
  const { added, removed, changed, unaffected, kept, setAside } = effects
  const nothing = added.length + removed.length + changed.length + setAside.length === 0
  return (
    <div className="grid gap-4 pb-6">
      {nothing && <p className="page-lead">{t('nothing')}</p>}
      <Items title={t('added', { count: added.length })} items={added} />
      <Items title={t('removed', { count: removed.length })} items={removed} />
      <Items title={t('changed', { count: changed.length })} items={changed} />
      {setAside.length > 0 && <p>{t('answersLost', { count: setAside.length })}</p>}
      <p className="text-quiet">
        {t('unaffected', { count: unaffected })} {kept > 0 && t('kept', { count: kept })}
      </p>
    </div>
  )
}

function Items({ title, items }: { title: string; items: readonly Item[] }) {
  const t = useTranslations('revision')
  const locale = useLocale() as Locale
  if (items.length === 0) return null
  return (
    <section>
      <h2 className="text-xl">{title}</h2>
      <ul>
        {items.map(({ hasActs, key, title: name, why }) => (
          <li key={key}>
            – {name[locale]}
            {why && <span className="text-quiet"> · {t(`why.${why}`)}</span>}
            {hasActs && <span className="text-quiet"> · {t(why === 'criteria' ? 'lookAgain' : 'noted')}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}
