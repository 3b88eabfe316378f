import type { Turn } from '#db/schema/values.ts'
import { clockOf } from '#lib/filing/clock-of.ts'
import type { Answers } from '#lib/procedures/types.ts'
import type { DocumentStatus, DossierState } from '#lib/progress/dossier-state.ts'
import { filingOf } from '#lib/progress/filing-of.ts'
import { openSteps, whoseTurn } from '#lib/progress/whose-turn.ts'
import { addDays } from '#lib/pure/calendar-day.ts'
import { startOfDay } from '#lib/time/sending-window.ts'
import { AGENCY_THERE } from '#tests/an-agency-there.ts'
import { aState, aStatus, planned, registration } from '#tests/dossier-states.ts'
import { personas } from '#tests/personas/personas.ts'
import { type Random, randomOf } from '#tests/random-of.ts'

export type TurnWalks = {
  events: number
  /** How often each answer came. */
  turns: Record<Turn, number>
  /** What went wrong, in words; empty where nothing did. */
  faults: string[]
}

/** Random lives of dossiers, event by event, with the turn asked for after each and held to what it must mean. */
export function walkTurns(events: number, seed: number): TurnWalks {
  const random = randomOf(seed)
  const tally: TurnWalks = {
    events: 0,
    turns: { me: 0, agency: 0, authority: 0, thirdParty: 0, nobody: 0 },
    faults: [],
  }
  let life = begin(random)
  while (tally.events < events) {
    if (tally.events % 60 === 0) life = begin(random)
    life = happen(life, random)
    const turn = whoseTurn(life.state, life.today)
    tally.events += 1
    if (!(turn in tally.turns)) tally.faults.push(`no turn at all: ${String(turn)}`)
    else tally.turns[turn] += 1
    tally.faults.push(...faultsOf(life, turn).map((fault) => `${fault} (event ${tally.events}, ${life.today})`))
  }
  return tally
}

type Life = { state: DossierState; today: string }

const DAY_ONE = '2026-11-23'

function begin(random: Random): Life {
  const answers = answersOf(pick(personas, random))
  const at = startOfDay(DAY_ONE, 'Europe/Paris')
  return { state: aState({ answers, on: DAY_ONE, createdAt: at, turnSince: at }), today: DAY_ONE }
}

// One event: half of them touch what is open, so that lives get somewhere.
function happen({ state, today }: Life, random: Random): Life {
  const at = startOfDay(today, 'Europe/Paris')
  switch (random(12)) {
    case 0:
      return pass(state, addDays(today, 1 + random(60)))
    case 1:
      return { today, state: { ...state, agencies: state.agencies.length > 0 ? [] : [AGENCY_THERE] } }
    case 2:
      return { today, state: { ...state, closed: state.closed || random(4) > 0 ? null : { reason: 'other', at } } }
    case 3:
      return { today, state: { ...state, ...planned(answersOf(pick(personas, random)), today) } }
    case 4:
      return { today, state: { ...state, milestones: withoutOne(state.milestones, random) } }
    case 5:
    case 6:
      return { today, state: { ...state, milestones: [...state.milestones, milestone(today, random)] } }
    case 7:
      return { today, state: { ...state, completions: withoutKey(state.completions, random) } }
    case 8:
    case 9: {
      const documents = state.plan.items.filter(({ kind }) => kind === 'document')
      if (documents.length === 0) return { state, today }
      const { key } = pick(documents, random)
      return { today, state: { ...state, documents: new Map(state.documents).set(key, status(today, random)) } }
    }
    default: {
      const open = openSteps(state)
      if (open.length === 0) return { state, today }
      const completion = { doneOn: today, completedAt: at, completedBy: 'o' }
      return {
        today,
        state: { ...state, completions: new Map(state.completions).set(pick(open, random).key, completion) },
      }
    }
  }
}

function pass(state: DossierState, today: string): Life {
  return { today, state: { ...state, ...planned(state.answers, today) } }
}

/** What each answer must mean, told without the function's own words. */
function faultsOf({ state, today }: Life, turn: Turn): string[] {
  const faults: string[] = []
  const left = state.steps.filter((step) => !step.optional && !state.completions.has(step.key))
  const mine = openSteps(state).filter((step) => step.actor === 'me')
  const filing = filingOf(state)
  const letters = clockOf(filing, today).filter(
    ({ whose, nature, state: how, rule }) =>
      whose === 'me' && nature === 'limit' && how === 'running' && rule !== 'claim_forms',
  )
  const isRunning = clockOf(filing, today).some(
    ({ nature, whose, state: how }) => nature === 'limit' && whose === 'me' && how === 'running',
  )
  // More was asked of a paper of the plan by a day: to be sent again, late as well while there are steps to come.
  const again = state.plan.items.filter(({ key }) => {
    const { authority, deadlineOn } = state.documents.get(key) ?? {}
    return authority === 'more_asked' && deadlineOn && (left.length > 0 || today <= deadlineOn)
  })
  const asked = [...state.documents.values()].some(({ collection }) => collection === 'help_asked')
  if (state.closed && turn !== 'nobody') faults.push('somebody has the turn of a closed dossier')
  if (turn === 'nobody' && !state.closed && (left.length > 0 || letters.length > 0)) faults.push('nobody, while open')
  if (!state.closed && letters.length > 0 && turn !== 'me') faults.push('a letter of mine runs, and it is not my turn')
  if (!state.closed && again.length > 0 && turn !== 'me')
    faults.push('a paper is asked for again, and it is not my turn')
  if (turn === 'me' && mine.length === 0 && again.length === 0 && !isRunning) faults.push('my turn, with nothing to do')
  if (turn === 'agency' && state.agencies.length === 0) faults.push('the agency, without consent')
  if (turn === 'agency' && !asked && mine.length === 0) faults.push('the agency, with nothing asked or handed over')
  const wait = openSteps(state).filter((step) => !step.optional)
  const others = wait.filter((step) => step.actor === 'me').length
  if ((turn === 'authority' || turn === 'thirdParty') && others > 0) faults.push('a wait, while a step of mine is open')
  if (whoseTurn({ ...state }, today) !== turn) faults.push('two answers to one question')
  return faults
}

function milestone(today: string, random: Random) {
  const { id: kind, limitLabel } = pick(registration().afterFiling?.milestones ?? [], random)
  const on = addDays(today, -random(200))
  const limitOn = limitLabel && random(2) === 0 ? addDays(on, random(90)) : null
  return { id: `${kind}@${on}@${random(1e9)}`, kind, on, limitOn, recordedAt: startOfDay(today, 'Europe/Paris') }
}

function status(today: string, random: Random): DocumentStatus {
  const collection = pick(['to_get', 'being_obtained', 'help_asked', 'have_it'] as const, random)
  const authority = random(3) === 0 ? pick(['sent', 'accepted', 'refused', 'more_asked'] as const, random) : 'not_sent'
  return aStatus({
    collection,
    expectedOn: collection === 'being_obtained' ? addDays(today, random(60) - 20) : null,
    helpReason: collection === 'help_asked' ? 'cannot_obtain' : null,
    authority,
    sentOn: authority === 'not_sent' ? null : today,
    deadlineOn: authority === 'more_asked' && random(2) === 0 ? addDays(today, random(60) - 20) : null,
    updatedAt: startOfDay(today, 'Europe/Paris'),
  })
}

function withoutOne<T>(list: readonly T[], random: Random): T[] {
  const gone = random(list.length + 1)
  return list.filter((_, index) => index !== gone)
}

function withoutKey<T>(map: ReadonlyMap<string, T>, random: Random): Map<string, T> {
  return new Map(withoutOne([...map], random))
}

function answersOf({ facts, people }: (typeof personas)[number]): Answers {
  return { facts, people: people ?? [] }
}

function pick<T>(list: readonly T[], random: Random): T {
  const one = list[random(list.length)]
  if (one === undefined) throw new Error('nothing to pick from')
  return one
}
