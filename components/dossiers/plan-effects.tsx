import { useTranslations } from 'next-intl'
import { ChangedItems } from '#components/dossiers/changed-items.tsx'
import { Notice } from '#components/ui/notice.tsx'
import type { ChangedItem, PlanEffects as Effects } from '#lib/dossiers/plan-effects.ts'

/** What a change would add, remove and leave alone, before it counts. `kept`: what becomes of what was noted there. */
export function PlanEffects({ effects, kept }: { effects: Effects; kept: string }) {
  const t = useTranslations('answers')
  const p = useTranslations('plan')
  const { added, changed, perhaps, removed, unaffected, verdict } = effects
  const nothing = added.length + perhaps + removed.length + changed.length === 0
  const noted = ({ hasActs, key, state, title }: ChangedItem) => {
    const notes = [state === 'perhaps' && p('state.perhaps'), hasActs && p('hasActs')]
    return { key, title, note: notes.filter(Boolean).join(' · ') }
  }
  return (
    <>
      {verdict && <Notice tone="care" title={verdict} />}
      {nothing && <p className="page-lead">{t('noEffect')}</p>}
      <ChangedItems title={t('added', { count: added.length })} items={added.map(noted)} />
      {perhaps > 0 && <p>{t('perhapsMore', { count: perhaps })}</p>}
      <ChangedItems title={t('removed', { count: removed.length })} items={removed.map(noted)} note={kept} />
      <ChangedItems title={t('changed', { count: changed.length })} items={changed.map(noted)} />
      {!nothing && <p className="text-quiet">{t('unaffected', { count: unaffected })}</p>}
    </>
  )
}
