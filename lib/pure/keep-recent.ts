/** Gives what was made for a key before, or makes it. */
export type Kept<T> = (key: string, make: () => T) => T

/** Keeps the `most` things that were wanted last, for the life of the process. Only for what depends on its key alone. */
export function keepRecent<T>(most: number): Kept<T> {
  const kept = new Map<string, { thing: T }>()
  return (key, make) => {
    const one = kept.get(key) ?? { thing: make() }
    // The one that was wanted longest ago stands first.
    kept.delete(key)
    kept.set(key, one)
    const [oldest] = kept.keys()
    if (kept.size > most && oldest !== undefined) kept.delete(oldest)
    return one.thing
  }
}
