import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { IntlProvider } from 'use-intl'
import { describe, expect, test } from 'vitest'
import { AnswersMean } from '#components/dossiers/answers-mean.tsx'
import { DiaryPage } from '#components/dossiers/diary-page.tsx'
import { DocumentPage } from '#components/dossiers/document-page.tsx'
import { DocumentsPage } from '#components/dossiers/documents-page.tsx'
import { DossiersPage } from '#components/dossiers/dossiers-page.tsx'
import { FilingPage } from '#components/dossiers/filing-page.tsx'
import { Overview } from '#components/dossiers/overview.tsx'
import { overviewWords } from '#components/dossiers/overview-words.tsx'
import { RemindersPage } from '#components/dossiers/reminders-page.tsx'
import { SettingsPage } from '#components/dossiers/settings-page.tsx'
import { StepPage } from '#components/dossiers/step-page.tsx'
import { AnswerList } from '#components/procedures/answer-list.tsx'
import { PlanPage } from '#components/procedures/plan-page.tsx'
import { QuestionPage } from '#components/procedures/question-page.tsx'
import { type DossierView, dossierView } from '#lib/dossiers/dossier-view.ts'
import { filingView } from '#lib/dossiers/filing-view.ts'
import { LOCALES, type Locale } from '#lib/i18n/locales.ts'
import { messagesFor } from '#lib/i18n/messages.ts'
import { encodeAnswers } from '#lib/procedures/encode-answers.ts'
import { questionnaire } from '#lib/procedures/questionnaire.ts'
import { listProcedures } from '#lib/procedures/registry.ts'
import type { DossierState } from '#lib/progress/dossier-state.ts'
import { aState, aStatus, contentOf, done, happened } from '#tests/dossier-states.ts'
import { personaCalled } from '#tests/persona-called.ts'
import type { Persona } from '#tests/personas/persona.ts'
import { personas } from '#tests/personas/personas.ts'

// Words that only the registration with social security may say. Leaving out one's number is said everywhere, and a
// European student shows a health card for housing aid, too.
const OF_THE_REGISTRATION =
  /\bCPAM\b|\bCGSS\b|\bameli\b|carte Vitale|provisional number|numéro provisoire|\bNIA\b|\bS1106\b|need to register|avez à vous inscrire|devez vous inscrire|your registration|My registration|Mon inscription|registering with French|Assurance maladie(?! ou)|the fund has your file|health insurance fund|caisse d’assurance maladie|Cover may end|couverture peut/i

const related = listProcedures().slice(1)

function textOf(locale: Locale, node: ReactNode): string {
  const problems: string[] = []
  const html = renderToStaticMarkup(
    <IntlProvider
      locale={locale}
      messages={messagesFor(locale)}
      timeZone="Europe/Paris"
      onError={(error) => problems.push(error.message)}
    >
      {node}
    </IntlProvider>,
  )
  expect(problems).toEqual([])
  return html.replaceAll(/<[^>]+>/g, ' ')
}

/** As far as its owner may come: nothing done, half of it, an answer from the office, everything done, closed. */
function statesOf({ procedure = '', facts, on }: Persona): DossierState[] {
  const state = aState({ procedure, facts, on })
  const keys = state.steps.map(({ key }) => key)
  const sent = state.steps.findIndex(({ marks }) => marks === 'sent') + 1
  const kinds = contentOf(procedure).afterFiling?.milestones ?? []
  const milestones = happened(...kinds.map(({ id }) => [id, on] as const))
  const documents = new Map(
    state.plan.items.flatMap(({ kind, key }) =>
      kind === 'document' ? [[key, aStatus({ collection: 'have_it', authority: 'refused', answeredOn: on })]] : [],
    ),
  )
  return [
    state,
    { ...state, completions: done(keys.slice(0, sent), on) },
    { ...state, completions: done(keys.slice(0, sent), on), milestones, documents },
    { ...state, completions: done(keys, on) },
    { ...state, closed: { reason: 'finished', at: new Date(`${on}T11:00:00Z`) } },
  ]
}

/** The first persona in each situation, and of those for whom nothing is decided. */
function oneOfEachKind(slug: string): readonly Persona[] {
  const own = personas.filter((one) => one.procedure === slug)
  return [...Map.groupBy(own, ({ expect: { situations } }) => situations.join()).values()].flatMap(([first]) =>
    first ? [first] : [],
  )
}

const action = (async () => {}) as never
const actions = new Proxy({}, { get: () => action }) as never
const shared = { problem: null, actions, newId: 'x', terms: [] }

/** Every page of a dossier, by its name. */
function pagesOf(state: DossierState, dossier: DossierView, locale: Locale): Record<string, ReactNode> {
  const reminders = { upcoming: [], past: [], personal: [], pauses: [], bounced: false, pausable: [] } as never
  const filing = filingView(state, locale, dossier.today)
  return {
    overview: <Overview words={overviewWords(dossier, locale)} problem={null} actions={actions} />,
    dossiers: <DossiersPage dossiers={[dossier]} workplaces={[]} />,
    documents: <DocumentsPage dossier={dossier} problem={null} haveDocument={action} />,
    filing: <FilingPage {...shared} dossier={dossier} filing={filing} chosen={null} />,
    recording: <FilingPage {...shared} dossier={dossier} filing={filing} chosen={filing.choices[0] ?? null} />,
    reminders: <RemindersPage {...shared} dossier={dossier} reminders={reminders} timeZone="Europe/Paris" />,
    diary: <DiaryPage {...shared} dossier={dossier} contacts={[]} />,
    settings: <SettingsPage {...shared} dossier={dossier} department={null} />,
    answers: (
      <>
        <AnswerList plan={dossier.plan} hrefOf={(fact) => fact} />
        <AnswersMean plan={dossier.plan} />
      </>
    ),
    ...Object.fromEntries(
      dossier.steps.map((step) => [
        `step ${step.key}`,
        <StepPage key={step.key} {...shared} dossier={dossier} step={step} wait={null} />,
      ]),
    ),
    ...Object.fromEntries(
      dossier.documents.map((document) => [
        `document ${document.key}`,
        <DocumentPage key={document.key} {...shared} dossier={dossier} document={document} timeZone="Europe/Paris" />,
      ]),
    ),
  }
}

describe.each(LOCALES)('every page of a dossier of another procedure (%s)', (locale) => {
  test.each(related.map(({ slug }) => slug))('%s says nothing of the registration', (slug) => {
    let count = 0
    for (const persona of oneOfEachKind(slug)) {
      for (const state of statesOf(persona)) {
        const dossier = dossierView(state, locale, persona.on)
        for (const [name, page] of Object.entries(pagesOf(state, dossier, locale))) {
          count++
          const text = textOf(locale, page)
          expect(text.match(OF_THE_REGISTRATION)?.[0], `${persona.name}, ${name}`).toBeUndefined()
        }
      }
    }
    expect(count).toBeGreaterThan(50)
  })

  test.each(related.map(({ slug }) => slug))('%s: its questions and its plan, either', (slug) => {
    const procedure = contentOf(slug)
    for (const persona of personas.filter((one) => one.procedure === slug)) {
      const params = Object.fromEntries(new URLSearchParams(encodeAnswers(procedure, persona.facts)))
      const standing = questionnaire(slug, params, locale, persona.on)
      if (!standing) throw new Error('no questionnaire')
      const asked = procedure.facts.flatMap(
        ({ id }) => questionnaire(slug, params, locale, persona.on, { ask: id })?.question ?? [],
      )
      const pages = [
        <PlanPage key="plan" standing={standing} terms={[]} />,
        ...asked.map((question) => (
          <QuestionPage key={question.id} standing={{ ...standing, question }} countries={[]} typedDay={undefined} />
        )),
      ]
      for (const page of pages) {
        expect(textOf(locale, page).match(OF_THE_REGISTRATION)?.[0], persona.name).toBeUndefined()
      }
    }
  })

  test('and the registration says all of that: the words are the right ones', () => {
    const persona = personaCalled('Mei, Chinese, born')
    const state = aState({ facts: persona.facts, on: persona.on })
    const pages = pagesOf(state, dossierView(state, locale, persona.on), locale)
    for (const name of ['overview', 'filing', 'reminders', 'step apply']) {
      expect(textOf(locale, pages[name]).match(OF_THE_REGISTRATION), name).not.toBeNull()
    }
  })
})
