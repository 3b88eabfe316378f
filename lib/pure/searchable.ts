/** A text as it is kept to be searched in, and as what is searched for is written: small letters without accents. */
export function searchable(...texts: readonly (string | null)[]): string {
  return texts
    .flatMap(
      (text) =>
        text
          ?.normalize('NFKD')
          .replace(/\p{M}|\p{Cc}|\p{Cs}/gu, '')
          .toLowerCase()
          .trim() || [],
    )
    .join(' ')
    .replace(/\s+/g, ' ')
}
