import { useLocale, useTranslations } from 'next-intl'
import { Archived } from '#components/dossiers/archived.tsx'
import { DossierDocuments } from '#components/dossiers/dossier-documents.tsx'
import { DossierFrame } from '#components/dossiers/dossier-frame.tsx'
import { DossierPath } from '#components/dossiers/dossier-path.tsx'
import { NextDateLine } from '#components/dossiers/next-date-line.tsx'
import { NextThing } from '#components/dossiers/next-thing.tsx'
import { Section } from '#components/layout/section.tsx'
import { Verdict } from '#components/procedures/verdict.tsx'
import { Warnings } from '#components/procedures/warnings.tsx'
import { FollowedBy } from '#components/sharing/followed-by.tsx'
import { Badge } from '#components/ui/badge.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { Stamp } from '#components/ui/stamp.tsx'
import { TextLink } from '#components/ui/text-link.tsx'
import type { DossierView } from '#lib/dossiers/dossier-view.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { routes } from '#lib/routes.ts'

type PlainAction = (form: FormData) => Promise<void>

export type DossierPageProps = {
  dossier: DossierView
  problem: string | null
  actions: { completeStep: PlainAction; reopenStep: PlainAction; haveDocument: PlainAction }
}

/** The dossier on one sheet: what to do next, the path, the papers, and what to know. */
export function DossierPage({ dossier, problem, actions }: DossierPageProps) {
  const t = useTranslations('dossier')
  const { closed, documents, plan, steps } = dossier
  // Why, and what to know besides, is as much markup as all the rest: the page of answers gives it.
  const reasonsAt = routes.dossierAnswers(useLocale() as Locale, dossier.id)
  return (
    <DossierFrame dossier={dossier} page="overview" problem={problem}>
      <NextThing dossier={dossier} />
      {dossier.standing === 'ready_to_send' && <Stamp label={t('stamp')} />}
      <p className="pb-6">
        <Badge tone="accent" icon="sheet">
          {t(`standing.${dossier.standing}`)}
        </Badge>{' '}
        {dossier.total > 0 && (
          <span className="text-quiet">· {t('progress', { done: dossier.done, total: dossier.total })}</span>
        )}
      </p>
      <FollowedBy dossier={dossier} />
      <NextDateLine dossier={dossier} />
      <OpenQuestion dossier={dossier} />
      {steps.length > 0 && (
        <Section id="path" title={t('path')}>
          <DossierPath dossierId={dossier.id} steps={steps} actions={closed ? undefined : actions} />
        </Section>
      )}
      {documents.length > 0 && (
        <Section id="documents" title={t('documents')}>
          <DossierDocuments
            dossierId={dossier.id}
            documents={documents}
            haveDocument={closed ? undefined : actions.haveDocument}
          />
        </Section>
      )}
      <Situation plan={plan} reasonsAt={reasonsAt} isWhole={steps.length === 0} />
      <Archived items={dossier.archived} />
    </DossierFrame>
  )
}

type SituationProps = { plan: DossierView['plan']; reasonsAt: string; isWhole: boolean }

/** What it all rests on, in a line, and what must not be overlooked; whole where there is no path to show. */
function Situation({ plan, reasonsAt, isWhole }: SituationProps) {
  const t = useTranslations('dossier')
  const p = useTranslations('plan')
  const warnings = isWhole ? plan.warnings : plan.warnings.filter(({ severity }) => severity === 'care')
  const certain = plan.channels.filter(({ state }) => state !== 'perhaps')
  return (
    <Section id="situation" title={t('situation')}>
      {isWhole ? (
        <Verdict plan={plan} level="h3" reasonsAt={reasonsAt} />
      ) : (
        <p className="pb-3">
          <strong>{p(`register.${plan.register}`)}</strong> {certain.map(({ title }) => title).join(p('listSeparator'))}{' '}
          <TextLink href={`${reasonsAt}#situation`}>{t('whatItRestsOn')}</TextLink>
        </p>
      )}
      {warnings.length > 0 && <Warnings warnings={warnings} reasonsAt={`${reasonsAt}#good-to-know`} />}
    </Section>
  )
}

/** One open answer that could change the list, or what the person meant to find out. */
function OpenQuestion({ dossier: { id, next, plan } }: { dossier: DossierView }) {
  const t = useTranslations('dossier')
  const locale = useLocale() as Locale
  const open = plan.next && next.kind !== 'answer' ? [plan.next] : []
  const questions = [...open, ...plan.toFindOut]
  if (questions.length === 0) return null
  return (
    <div className="pb-6">
      <Notice tone="accent" title={t('openQuestions', { count: plan.remaining + plan.toFindOut.length })}>
        <ul className="grid gap-1">
          {questions.map((question) => (
            <li key={question.id}>
              <TextLink href={routes.dossierAnswer(locale, id, question.id)}>{question.question}</TextLink>
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  )
}
