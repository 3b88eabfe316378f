/** A phrase as it stands alone, in a heading or a list: with a capital. For phrases of ours, never for what somebody typed. */
export function capital(phrase: string): string {
  return phrase.slice(0, 1).toUpperCase() + phrase.slice(1)
}
