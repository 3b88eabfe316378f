/** Every time zone name that this Node knows, for the account page. */
export function listTimeZones(): readonly string[] {
  return Intl.supportedValuesOf('timeZone')
}

/** A name that can be computed with; `UTC` and links such as `Asia/Calcutta` included. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return !/^[+-]/.test(name)
  } catch {
    return false
  }
}
