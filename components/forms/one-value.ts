/** The single value of a field that may have been posted several times. */
export function oneValue(values: string | string[] | undefined): string | undefined {
  return typeof values === 'object' ? values.at(-1) : values
}
