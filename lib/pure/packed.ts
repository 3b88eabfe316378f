/** What is as good as its JSON: texts, numbers, yes and no, lists and objects of them. */
type Plain = string | number | boolean | null | undefined | readonly Plain[] | { readonly [name: string]: Plain }

/** A value as one text. */
export type Sealed<T> = string & { readonly sealed?: T }

/**
 * Words on their way to a client component, as one text. React writes a list piece by piece and reads it back the same
 * way, on the server once more to draw it: for the two lists of a dossier that was a tenth of its page.
 */
export function seal<T extends object>(value: AsPlain<T>): Sealed<T> {
  return JSON.stringify(value)
}

export function unseal<T>(sealed: Sealed<T>): T {
  return JSON.parse(sealed) as T
}

/** The same type where everything in it is plain. */
type AsPlain<T> = { [K in keyof T]: T[K] extends Plain ? T[K] : T[K] extends object ? AsPlain<T[K]> : never }
