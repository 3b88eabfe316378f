import { useLocale, useTranslations } from 'next-intl'
import { explainer } from '#components/glossary/explainer.tsx'
import { Section } from '#components/layout/section.tsx'
import { DayText } from '#components/procedures/day.tsx'
import { Grounds } from '#components/procedures/grounds.tsx'
import { Disclosure } from '#components/ui/disclosure.tsx'
import { TextLink } from '#components/ui/text-link.tsx'
import type { RungView } from '#lib/dossiers/filing-view.ts'
import type { TermNote } from '#lib/glossary/terms-in.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { routes } from '#lib/routes.ts'

export type FilingLadderProps = {
  dossierId: string
  ladder: readonly RungView[]
  /** Words that explain themselves. */
  terms?: readonly TermNote[] | undefined
}

/** Whom to turn to, from the mildest means on, each with the time it opens and its limit. */
export function FilingLadder({ dossierId, ladder, terms }: FilingLadderProps) {
  const t = useTranslations('filing.ladder')
  const a = useTranslations('answerBack')
  const locale = useLocale() as Locale
  return (
    <Section id="ladder" title={t('title')}>
      <p className="pb-3">{t('lead')}</p>
      <p className="pb-3">
        <TextLink href={routes.answerBack(locale, dossierId)}>{a('title')}</TextLink> ·{' '}
        <TextLink href={routes.counter(locale, dossierId)}>{a('cardsTitle')}</TextLink>
      </p>
      <ol className="grid gap-2">
        {ladder.map((rung) => (
          <li key={rung.id}>
            <Disclosure
              summary={
                <span>
                  <strong>{rung.title}</strong> · <RungState rung={rung} />
                </span>
              }
            >
              <p>{explainer(terms)(rung.text)}</p>
              {rung.letters.map((letter) => (
                <p key={letter.id}>
                  {a('letter')}{' '}
                  <TextLink href={routes.answerBackLetter(locale, dossierId, letter.id)}>{letter.reason}</TextLink>
                </p>
              ))}
              <Grounds grounds={rung} />
            </Disclosure>
          </li>
        ))}
      </ol>
    </Section>
  )
}

function RungState({ rung: { state, opensOn, limitOn, takenOn } }: { rung: RungView }) {
  const t = useTranslations('filing.ladder')
  switch (state) {
    case 'open':
      if (limitOn) return t.rich('until', { day: () => <DayText day={limitOn} /> })
      return opensOn ? t.rich('openSince', { day: () => <DayText day={opensOn} /> }) : t('open')
    case 'ahead':
      return t.rich('ahead', { day: () => <DayText day={opensOn ?? ''} /> })
    case 'taken':
      return t.rich('taken', { day: () => <DayText day={takenOn ?? ''} /> })
    case 'closed':
      return t.rich('closed', { day: () => <DayText day={limitOn ?? ''} /> })
    case 'settled':
      return t('settled')
    case 'waiting':
      return t('waiting')
  }
}
