import type { ClientFilter } from './client-filter.ts'

/** The lists that are one press away from the queue. */
export const QUEUE_VIEWS = {
  all: {},
  waiting: { turn: 'agency' },
  again: { again: true },
  mine: { caseWorker: 'mine' },
  nobody: { caseWorker: 'nobody' },
  deadline: { deadline: true },
  silent: { silent: true },
} as const satisfies Record<string, ClientFilter>
