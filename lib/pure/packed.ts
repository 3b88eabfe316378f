/** What is as good as its JSON: texts, numbers, yes and no, lists and objects of them. */
type Plain = string | number | boolean | null | undefined | readonly Plain[] | { readonly [name: string]: Plain }

/** A value as one text. */
export type Packed<T> = string & { readonly packed?: T }

/**
 * Words on their way to a client component, as one text. React writes a list piece by piece and reads it back the same
 * way, on the server once more to draw it: for the two lists of a dossier that was a tenth of its page.
 */
export function pack<T extends Plain>(value: T): Packed<T> {
  return JSON.stringify(value)
}

export function unpack<T>(packed: Packed<T>): T {
  return JSON.parse(packed) as T
}
