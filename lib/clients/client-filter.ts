import { AUTHORITIES, type Authority, STANDINGS, type Standing, TURNS, type Turn } from '#db/schema/values.ts'
import { searchable } from '#lib/pure/searchable.ts'

/** What of a list of clients somebody wants to see. All that is set must hold. */
export type ClientFilter = {
  /** `mine`, `nobody`, or the id of a colleague. */
  caseWorker?: string
  standing?: Standing
  turn?: Turn
  /** A day that matters within the next fourteen days, or over since. */
  deadline?: true
  /** Nothing from the client for fourteen days. */
  silent?: true
  /** A second look was asked for, and not at what this very person said, as long as there is somebody else. */
  again?: true
  /** What the plan is for, and where the dossier goes. */
  situation?: string
  authority?: Authority
  /** At least three letters of a name or an address, as they are kept to be searched in. */
  search?: string
}

const CASE_WORKER = /^(?:mine|nobody|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

const SITUATION = /^[a-z_]{1,60}$/

type Query = Readonly<Record<string, string | string[] | undefined>>

/** A filter as an address carries it. What names nothing is left out; a search of fewer than three letters is none. */
export function clientFilterOf(query: Query): ClientFilter {
  const one = (name: string) => (typeof query[name] === 'string' ? query[name] : '')
  const search = searchable(one('search').slice(0, 80))
  const standing = STANDINGS.find((known) => known === one('standing'))
  const authority = AUTHORITIES.find((known) => known === one('authority'))
  const turn = TURNS.find((known) => known === one('turn'))
  const caseWorker = one('caseWorker')
  return {
    ...(CASE_WORKER.test(caseWorker) && { caseWorker }),
    ...(standing && { standing }),
    ...(turn && { turn }),
    ...(one('deadline') && { deadline: true }),
    ...(one('silent') && { silent: true }),
    ...(one('again') && { again: true }),
    ...(SITUATION.test(one('situation')) && { situation: one('situation') }),
    ...(authority && { authority }),
    ...([...search].length >= 3 && { search }),
  }
}

/** The same as a query, without its question mark. */
export function clientQueryOf(filter: ClientFilter, after?: string): string {
  const entries = Object.entries({ ...filter, after }).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, value === true ? '1' : value]],
  )
  return new URLSearchParams(entries).toString()
}
