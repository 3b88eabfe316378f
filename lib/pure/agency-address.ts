/** The slug in what somebody typed or pasted to name an agency: its address on this site, whole or only the end of it. */
export function agencyAddressOf(typed: string): string {
  const text = typed.normalize('NFKC').trim().toLowerCase()
  const [, slug] = /\/agencies\/([^/?#\s]+)/.exec(text) ?? []
  return slug ?? text.replace(/^\/+|\/+$/g, '')
}
