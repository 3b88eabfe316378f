import type { FactType } from '#content/schema.ts'

/**
 * Facts of the agreed vocabulary that no rule of any procedure uses yet. A file that gives them is right, and is read
 * without effect. A fact that the content declares wins over its entry here.
 */
export const UNUSED_FACTS: ReadonlyMap<string, FactType> = new Map<string, FactType>([
  ['a1Until', { kind: 'date' }],
  ['ehicUntil', { kind: 'date' }],
  ['s1Until', { kind: 'date' }],
  ['swissChoice', { kind: 'choice', values: ['notMade', 'lamal', 'french'] }],
  ['swissStartedOn', { kind: 'date' }],
])
