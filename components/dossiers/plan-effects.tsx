import { useTranslations } from 'next-intl'
import { Notice } from '#components/ui/notice.tsx'
import type { ChangedItem, PlanEffects as Effects } from '#lib/dossiers/plan-effects.ts'

/** What a change would add, remove and leave alone, before it counts. `kept`: what becomes of what was noted there. */
export function PlanEffects({ effects, kept }: { effects: Effects; kept: string }) {
  const t = useTranslations('answers')
  const p = useTranslations('plan')
  const { added, changed, perhaps, registerAfter, registerBefore, removed, unaffected } = effects
  const nothing = added.length + perhaps + removed.length + changed.length === 0
  return (
    <>
      {registerBefore !== registerAfter && <Notice tone="care" title={p(`register.${registerAfter}`)} />}
      {nothing && <p className="page-lead">{t('noEffect')}</p>}
      <Items title={t('added', { count: added.length })} items={added} />
      {perhaps > 0 && <p>{t('perhapsMore', { count: perhaps })}</p>}
      <Items title={t('removed', { count: removed.length })} items={removed} note={kept} />
      <Items title={t('changed', { count: changed.length })} items={changed} />
      {!nothing && <p className="text-quiet">{t('unaffected', { count: unaffected })}</p>}
    </>
  )
}

function Items({ title, items, note }: { title: string; items: readonly ChangedItem[]; note?: string }) {
  const p = useTranslations('plan')
  if (items.length === 0) return null
  return (
    <section>
      <h2 className="text-xl">{title}</h2>
      {note && <p className="text-quiet">{note}</p>}
      <ul>
        {items.map((item) => (
          <li key={item.key}>
            – {item.title}
            {item.state === 'perhaps' && <span className="text-quiet"> · {p('state.perhaps')}</span>}
            {item.hasActs && <span className="text-quiet"> · {p('hasActs')}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}
