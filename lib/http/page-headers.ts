import { env } from '#lib/env.ts'
import { PATH_HEADER } from '#lib/i18n/path-header.ts'
import { CLOSED_PAGE, SCRIPTLESS_PAGE } from './public-page.ts'
import { contentSecurityPolicy, securityHeaders } from './security-headers.ts'

type HeaderList = readonly (readonly [name: string, value: string])[]

/**
 * The headers that an address is asked and answered with. `asked` go over whatever the client sent: Next reads the nonce
 * from the request, and pages read the path.
 */
export function pageHeaders(
  path: string,
  search: string,
  isStored: boolean,
): { asked: HeaderList; answered: HeaderList } {
  const nonce = SCRIPTLESS_PAGE.test(path) ? null : makeNonce()
  const policy = contentSecurityPolicy(nonce, env(), CLOSED_PAGE.test(path))
  return {
    asked: [
      ['x-nonce', nonce ?? ''],
      ['content-security-policy', policy],
      [PATH_HEADER, `${path}${search}`],
    ],
    // With a query, also a public page holds what somebody answered.
    answered: [...securityHeaders(policy, env()), ...(isStored && search === '' ? [] : [NOT_STORED])],
  }
}

function makeNonce(): string {
  return Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64')
}

const NOT_STORED: [string, string] = ['cache-control', 'private, no-store']
