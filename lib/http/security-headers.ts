import type { Env } from '#lib/env.ts'

/**
 * The page's own scripts and styles only, each script by the nonce of this very answer; without a nonce there is none. A
 * closed page sends nothing: no request of a script, no form.
 */
export function contentSecurityPolicy(nonce: string | null, env: Env, isClosed = false): string {
  const development = process.env.NODE_ENV === 'development'
  const scripts = `'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`
  const styles = `'self' ${development ? "'unsafe-inline'" : `'nonce-${nonce}'`}`
  return [
    "default-src 'self'",
    `script-src ${nonce === null ? "'none'" : scripts}`,
    `style-src ${nonce === null ? "'self'" : styles}`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src ${isClosed && !development ? "'none'" : "'self'"}`,
    isClosed ? "form-action 'none'" : `form-action 'self'${env.google ? ' https://accounts.google.com' : ''}`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "object-src 'none'",
  ].join('; ')
}

/** `same-origin` and not `no-referrer`: with the latter, Chromium posts native forms with `Origin: null`. */
export function securityHeaders(policy: string, env: Env): [name: string, value: string][] {
  const https = env.authUrl.startsWith('https:')
  return [
    ['content-security-policy', policy],
    ['x-content-type-options', 'nosniff'],
    ['referrer-policy', 'same-origin'],
    ['permissions-policy', 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()'],
    ['cross-origin-opener-policy', 'same-origin'],
    ['cross-origin-resource-policy', 'same-origin'],
    ['x-frame-options', 'DENY'],
    ...(https ? [['strict-transport-security', 'max-age=31536000; includeSubDomains'] as [string, string]] : []),
  ]
}
