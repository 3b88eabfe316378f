import { useLocale, useTranslations } from 'next-intl'
import { Grounds } from '#components/procedures/grounds.tsx'
import { Disclosure } from '#components/ui/disclosure.tsx'
import { iconClass } from '#components/ui/icon.ts'
import type { CardView } from '#lib/dossiers/list-cards.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { routes } from '#lib/routes.ts'

/** One card on the whole screen: French as large as it goes, below it what it means and how it is said. */
export function CounterCard({ dossierId, card }: { dossierId: string; card: CardView }) {
  const t = useTranslations('answerBack')
  const locale = useLocale() as Locale
  return (
    <main id="main" className="counter-card" tabIndex={-1}>
      <div className="screen-only">
        <a
          href={routes.counter(locale, dossierId)}
          className={`inline-flex min-h-11 items-center gap-1.5 ${iconClass('back')}`}
        >
          {t('backToCards')}
        </a>
      </div>
      <h1>{card.title}</h1>
      <ol className={card.use === 'phone' ? 'phone-lines' : 'counter-lines'}>
        {card.lines.map((line) => (
          <li key={line.french}>
            <p lang="fr" className="counter-french">
              {line.french}
            </p>
            {locale !== 'fr' && (
              <>
                <p>{line.meaning}</p>
                {line.say && <p className="text-quiet text-sm">{line.say}</p>}
              </>
            )}
          </li>
        ))}
      </ol>
      <div className="screen-only">
        <Disclosure summary={t('cardWhy')}>
          <Grounds grounds={card} />
        </Disclosure>
      </div>
    </main>
  )
}
