import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { DossierFrame } from '#components/dossiers/dossier-frame.tsx'
import { PlanEffects } from '#components/dossiers/plan-effects.tsx'
import { QuestionField } from '#components/procedures/question-field.tsx'
import { Button } from '#components/ui/button.tsx'
import { Disclosure } from '#components/ui/disclosure.tsx'
import { TextLink } from '#components/ui/text-link.tsx'
import type { PlainAction } from '#lib/actions/form-state.ts'
import type { DossierView } from '#lib/dossiers/dossier-view.ts'
import type { AnswerForm } from '#lib/dossiers/get-answer-form.ts'
import type { AnswerPreview } from '#lib/dossiers/preview-answer.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { routes } from '#lib/routes.ts'

type Preview = Extract<AnswerPreview, { ok: true }>

export type AnswerPageProps = {
  dossier: DossierView
  form: AnswerForm
  typed: readonly string[]
  preview: Preview | null
  error: string | undefined
  problem: string | null
  setAnswer: PlainAction
}

/** Changing an answer: the question first, then what the change does, and only then the change. */
export function AnswerPage({ dossier, form, typed, preview, error, problem, setAnswer }: AnswerPageProps) {
  const t = useTranslations('answers')
  const s = useTranslations('start')
  const locale = useLocale() as Locale
  const { question, countries } = form
  const here = routes.dossierAnswer(locale, dossier.id, question.id)
  return (
    <DossierFrame dossier={dossier} page="answers" problem={problem}>
      {preview && <Effects question={question.question} preview={preview} />}
      {preview ? (
        <form action={setAnswer} className="flex flex-wrap items-center gap-3 pb-8">
          <input type="hidden" name="dossierId" value={dossier.id} />
          <input type="hidden" name="fact" value={question.id} />
          {typed.map((value) => (
            <input key={value} type="hidden" name="value" value={value} />
          ))}
          <Button>{t('confirm')}</Button>
          <TextLink href={routes.dossierAnswers(locale, dossier.id)}>{t('cancel')}</TextLink>
        </form>
      ) : (
        <>
          <h1 className="sr-only">{question.question}</h1>
          <form method="get" action={here} className="form" noValidate>
            <input type="hidden" name="asked" value={question.id} />
            <QuestionField question={question} countries={countries} typed={typed} error={error} />
            <div className="flex flex-wrap gap-3">
              <Button>{t('preview')}</Button>
              <Button tone="quiet" name={question.id} value="unknown">
                {s('dontKnow')}
              </Button>
            </div>
          </form>
          <div className="pt-4">
            <Disclosure summary={s('why')}>
              <p>{question.why}</p>
              {question.notKept && <p>{question.notKept}</p>}
            </Disclosure>
          </div>
        </>
      )}
    </DossierFrame>
  )
}

function Effects({ question, preview }: { question: string; preview: Preview }) {
  const t = useTranslations('answers')
  return (
    <div className="grid gap-4 pb-6">
      <h1>{t('effectsTitle')}</h1>
      <dl className="grid gap-3">
        <Said label={t('question')}>{question}</Said>
        <Said label={t('before')}>{preview.before ?? t('notAnswered')}</Said>
        <Said label={t('after')}>
          <strong>{preview.after}</strong>
        </Said>
      </dl>
      <PlanEffects effects={preview} kept={t('kept')} />
    </div>
  )
}

function Said({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-quiet">{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}
