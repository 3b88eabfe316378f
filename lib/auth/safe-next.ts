/**
 * A path of our own to go to after signing in, or null. Anything that a browser could read as another host is refused:
 * `//evil`, `/\evil`, control characters, an address with a scheme.
 */
export function safeNext(path: string | null | undefined, origin: string): string | null {
  if (!path || !/^\/(?![/\\])[\x20-\x7e]*$/.test(path) || path.includes('\\') || !URL.canParse(path, origin))
    return null
  if (!isDecodable(path)) return null
  const url = new URL(path, origin)
  return url.origin === origin && url.pathname.startsWith('/') && !url.pathname.startsWith('//')
    ? `${url.pathname}${url.search}`
    : null
}

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}
