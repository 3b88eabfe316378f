import { useTranslations } from 'next-intl'
import { explainer } from '#components/glossary/explainer.tsx'
import { Section } from '#components/layout/section.tsx'
import { DayText } from '#components/procedures/day.tsx'
import { Grounds } from '#components/procedures/grounds.tsx'
import { Badge } from '#components/ui/badge.tsx'
import { Disclosure } from '#components/ui/disclosure.tsx'
import { Notice } from '#components/ui/notice.tsx'
import type { Tone } from '#components/ui/tone.ts'
import type { CoverView } from '#lib/dossiers/filing-view.ts'
import type { TermNote } from '#lib/glossary/terms-in.ts'

const tones: Record<CoverView['lines'][number]['works'], Tone> = {
  yes: 'done',
  no: 'waiting',
  usuallyNot: 'care',
  dependsOn: 'care',
}

export type CoverTodayProps = {
  cover: CoverView
  /** Words that explain themselves. Whoever gives them shows their notes on the same page. */
  terms?: readonly TermNote[] | undefined
}

/** What the person is covered for today: six lines, what to keep, and where a gap may come. */
export function CoverToday({ cover, terms }: CoverTodayProps) {
  const t = useTranslations('filing.cover')
  const explain = explainer(terms)
  return (
    <Section id="cover" title={t('title')}>
      <p className="pb-3">
        <strong>{cover.title}</strong>
        {cover.since && (
          <span className="text-quiet"> · {t.rich('since', { day: () => <DayText day={cover.since ?? ''} /> })}</span>
        )}
      </p>
      {cover.gaps
        .filter(({ isFar }) => !isFar)
        .map((gap) => (
          <div key={gap.rule} className="pb-4">
            <Notice tone={gap.state === 'now' ? 'change' : 'care'} icon="warning" title={<GapTitle gap={gap} />}>
              <p>{gap.missed}</p>
            </Notice>
          </div>
        ))}
      <ul className="grid pb-4">
        {cover.lines.map(({ line, works, text }) => (
          <li key={line} className="border-line border-t py-2">
            <p className="flex flex-wrap gap-x-3">
              <strong>{t(`line.${line}`)}</strong>
              <Badge tone={tones[works]} icon={works === 'no' ? 'lock' : undefined}>
                {t(`works.${works}`)}
              </Badge>
            </p>
            <p>{explain(text)}</p>
          </li>
        ))}
      </ul>
      {cover.gaps
        .filter(({ isFar }) => isFar)
        .map((gap) => (
          <div key={gap.rule} className="text-quiet pb-4">
            <p>
              <GapTitle gap={gap} />
            </p>
            <p>{gap.missed}</p>
          </div>
        ))}
      <h3 className="pb-2">{t('keep')}</h3>
      <ul className="grid list-disc gap-1 ps-5 pb-4">
        {cover.keep.map((text) => (
          <li key={text}>{explain(text)}</li>
        ))}
      </ul>
      <Disclosure summary={t('grounds')}>
        <Grounds grounds={cover} />
      </Disclosure>
    </Section>
  )
}

function GapTitle({ gap }: { gap: CoverView['gaps'][number] }) {
  const t = useTranslations('filing.cover')
  return (
    <>
      {gap.title} ·{' '}
      {t.rich(`gap.${gap.state}`, { from: () => <DayText day={gap.from} />, to: () => <DayText day={gap.to} /> })}
    </>
  )
}
