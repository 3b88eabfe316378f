/** Anything else names no agency, and the database would refuse some of it with an error. */
export function isAgencySlug(text: string): boolean {
  return /^[a-z0-9-]{1,80}$/.test(text)
}
