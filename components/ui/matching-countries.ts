type Named = { label: string; own?: string; formerly?: string }

/** Those whose name, in either language or as it was called before, has a word that starts with what was typed; accents and case do not count. */
export function matchingCountries<Country extends Named>(
  countries: readonly Country[],
  typed: string,
): readonly Country[] {
  const wanted = folded(typed)
  if (!wanted) return countries
  return countries.filter(({ label, own = '', formerly = '' }) =>
    ` ${folded(`${label} ${own} ${formerly}`)}`.includes(` ${wanted}`),
  )
}

function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
