type OfAPerson = { person: string | null; who: string | null }

export type PersonGroup<T> = OfAPerson & { items: T[] }

/** Items by whom they are for: first what is nobody's own, then each person's, in the order in which they come. */
export function byPerson<T extends OfAPerson>(items: readonly T[]): PersonGroup<T>[] {
  const groups = [...Map.groupBy(items, ({ person }) => person)].map(([person, own]) => ({
    person,
    who: own[0]?.who ?? null,
    items: own,
  }))
  return groups.toSorted((a, b) => Number(a.person !== null) - Number(b.person !== null))
}
