import { useLocale, useTranslations } from 'next-intl'
import { DossierFrame } from '#components/dossiers/dossier-frame.tsx'
import { LetterForm } from '#components/dossiers/letter-form.tsx'
import { LetterSheet } from '#components/dossiers/letter-sheet.tsx'
import { Perhaps } from '#components/dossiers/perhaps.tsx'
import { PageHeading } from '#components/layout/page-heading.tsx'
import { Section } from '#components/layout/section.tsx'
import { HowSure } from '#components/procedures/how-sure.tsx'
import { Sources } from '#components/procedures/sources.tsx'
import { Disclosure } from '#components/ui/disclosure.tsx'
import type { DossierView } from '#lib/dossiers/dossier-view.ts'
import type { LetterView } from '#lib/dossiers/get-letter.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { routes } from '#lib/routes.ts'

export type LetterPageProps = { dossier: DossierView; letter: LetterView; problem: string | null }

/** One letter: what to do besides, the letter with what it means, and the form that makes a PDF of it. */
export function LetterPage({ dossier, letter, problem }: LetterPageProps) {
  const t = useTranslations('answerBack')
  const locale = useLocale() as Locale
  return (
    <DossierFrame dossier={dossier} page={null} problem={problem}>
      <div className="screen-only">
        <PageHeading title={letter.reason} back={{ href: routes.answerBack(locale, dossier.id), label: t('back') }} />
        {letter.fits === 'perhaps' && (
          <div className="pb-6">
            <Perhaps dossierId={dossier.id} decidedBy={letter.decidedBy} />
          </div>
        )}
        <Section id="first" title={t('first')}>
          <div className="prose">
            <ol>
              {letter.fix.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ol>
            {letter.doubt && <p className="tone-care">{letter.doubt}</p>}
          </div>
        </Section>
      </div>
      <section id="letter" className="section print:border-0 print:p-0" aria-labelledby="letter-title">
        <div className="screen-only">
          <div className="grid gap-3 pb-6">
            <h2 id="letter-title">{t('letter')}</h2>
            <p>{t('letterLead')}</p>
          </div>
        </div>
        <LetterSheet letter={letter.filled} />
      </section>
      <div className="screen-only">
        <Section id="form" title={t('form')}>
          <LetterForm dossierId={dossier.id} letter={letter} />
        </Section>
        <Disclosure summary={t('why')}>
          <Why letter={letter} />
        </Disclosure>
      </div>
    </DossierFrame>
  )
}

function Why({ letter }: { letter: LetterView }) {
  const p = useTranslations('plan')
  return (
    <>
      {letter.decided.length > 0 && (
        <p>
          {p('because')}{' '}
          {letter.decided.map(({ label, value }) => `${label}${p('colon')}${value}`).join(p('listSeparator'))}
        </p>
      )}
      {/* What is not certain stands before the letter already. */}
      <HowSure confidence={letter.confidence} />
      <Sources sources={letter.sources} />
    </>
  )
}
