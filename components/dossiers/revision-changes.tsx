import { useLocale, useTranslations } from 'next-intl'
import { ChangedItems } from '#components/dossiers/changed-items.tsx'
import type { RevisionView } from '#lib/dossiers/dossier-view.ts'
import type { Locale } from '#lib/i18n/locales.ts'

type Effects = NonNullable<ReturnType<RevisionView['effects']>>
type Item = Effects['added'][number] & Partial<Pick<Effects['changed'][number], 'why'>>

/** What going by the present revision adds, takes away and changes for one dossier, and what becomes of its ticks. */
export function RevisionChanges({ effects }: { effects: Effects }) {
  const t = useTranslations('revision')
  const a = useTranslations('answers')
  const p = useTranslations('plan')
  const locale = useLocale() as Locale
  const { added, removed, changed, unaffected, kept, setAside } = effects
  const nothing = added.length + removed.length + changed.length + setAside.length === 0
  const noted = ({ hasActs, key, title, why }: Item) => {
    const notes = [why && t(`why.${why}`), hasActs && (why === 'criteria' ? t('lookAgain') : p('hasActs'))]
    return { key, title: title[locale], note: notes.filter(Boolean).join(' · ') }
  }
  return (
    <div className="grid gap-4 pb-6">
      {nothing && <p className="page-lead">{t('nothing')}</p>}
      <ChangedItems title={a('added', { count: added.length })} items={added.map(noted)} />
      <ChangedItems title={t('removed', { count: removed.length })} items={removed.map(noted)} />
      <ChangedItems title={a('changed', { count: changed.length })} items={changed.map(noted)} />
      {setAside.length > 0 && <p>{t('answersLost', { count: setAside.length })}</p>}
      <p className="text-quiet">
        {a('unaffected', { count: unaffected })} {kept > 0 && t('kept', { count: kept })}
      </p>
    </div>
  )
}
