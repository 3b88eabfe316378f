import type { System } from '#lib/access/actor.ts'
import type { DossierState } from '#lib/progress/dossier-state.ts'
import { isNothingToDo, revisionEffects } from '#lib/progress/revision-effects.ts'
import { revisionStanding } from '#lib/progress/revision-standing.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { walkDossiers } from './walk-dossiers.ts'

/** What the present revision means for a dossier. `lost`: it goes by the present one already, and may be written down so. */
export type RevisionFate = 'present' | 'nothing-to-do' | 'to-look-at' | 'sent' | 'lost'

export type SurveyedRevision = {
  procedure: string
  revision: string
  fates: Readonly<Partial<Record<RevisionFate, number>>>
  /** What changes for how many of those to look at: `added form_s1106`. */
  changes: ReadonlyMap<string, number>
  /** Answers and acts that the dossiers' own revision does not know, by id: kept, without effect. */
  unknown: ReadonlyMap<string, number>
}

type Options = { agency?: string | undefined }

/** For the operator: how many open dossiers go by which revision, and what the present one would mean for them. */
export async function surveyRevisions(
  actor: System,
  options: Options = {},
  at: Instant = now(),
): Promise<SurveyedRevision[]> {
  const found = new Map<string, ReturnType<typeof emptySurvey>>()
  for await (const state of walkDossiers(actor, options, at)) {
    const key = `${state.procedure} ${state.revision}`
    const survey = found.get(key) ?? emptySurvey(state)
    found.set(key, survey)
    const { fate, changes } = fateOf(state)
    survey.fates[fate] = (survey.fates[fate] ?? 0) + 1
    for (const one of changes) count(survey.changes, one)
    for (const one of unknownOf(state)) count(survey.unknown, one)
  }
  return [...found.values()].sort((a, b) => (`${a.procedure} ${a.revision}` < `${b.procedure} ${b.revision}` ? -1 : 1))
}

/** What the present revision means for one dossier, and what it changes. */
export function fateOf(state: DossierState): { fate: RevisionFate; changes: string[] } {
  const { standing, to } = revisionStanding(state)
  if (standing !== 'older') return { fate: standing, changes: [] }
  const effects = revisionEffects(state, to)
  if (isNothingToDo(effects)) return { fate: 'nothing-to-do', changes: [] }
  const { added, removed, changed, setAside } = effects
  const idsOf = (word: string, items: readonly { key: string }[]) =>
    items.map(({ key }) => `${word} ${withoutPerson(key)}`)
  return {
    fate: 'to-look-at',
    changes: [
      ...new Set([
        ...idsOf('added', added),
        ...idsOf('removed', removed),
        ...idsOf('changed', changed),
        ...setAside.map((key) => `answer without effect ${withoutPerson(key)}`),
      ]),
    ],
  }
}

function unknownOf({ completions, content, documents, quarantined }: DossierState): Set<string> {
  const known = new Set(content.requirements.map(({ id }) => id))
  const acts = [...completions.keys(), ...documents.keys()].map(withoutPerson).filter((id) => !known.has(id))
  return new Set([...quarantined.map(({ factId }) => `answer ${factId}`), ...acts.map((id) => `requirement ${id}`)])
}

function emptySurvey({ procedure, revision }: DossierState) {
  const fates: Partial<Record<RevisionFate, number>> = {}
  return { procedure, revision, fates, changes: new Map<string, number>(), unknown: new Map<string, number>() }
}

function withoutPerson(key: string): string {
  return key.split('|')[0] ?? ''
}

function count(into: Map<string, number>, what: string): void {
  into.set(what, (into.get(what) ?? 0) + 1)
}
