import { keyedHash, sameHash } from '#lib/accounts/secrets.ts'

type Membership = { agencyId: string; userId: string }

const PREFIX = 'd.'

/**
 * What the one click of a digest carries: who wants no more of it, of which agency, sealed. It works for as long as the
 * mail exists, and stops this and nothing else, so that no table needs to keep one for every mail.
 */
export function digestToken(membership: Membership): string {
  return `${PREFIX}${shortOf(membership.agencyId)}${shortOf(membership.userId)}.${sealOf(membership)}`
}

export function isDigestToken(token: string): boolean {
  return token.startsWith(PREFIX)
}

/** Null for a token that we have not sealed. */
export function membershipOf(token: string): Membership | null {
  const [, agency, user, seal] = /^d\.([\w-]{22})([\w-]{22})\.([\w-]{43})$/.exec(token) ?? []
  if (!agency || !user || !seal) return null
  const membership = { agencyId: idOf(agency), userId: idOf(user) }
  return sameHash(seal, sealOf(membership)) ? membership : null
}

function sealOf({ agencyId, userId }: Membership): string {
  return keyedHash(`stop-digest|${agencyId}|${userId}`)
}

function shortOf(id: string): string {
  return Buffer.from(id.replaceAll('-', ''), 'hex').toString('base64url')
}

function idOf(short: string): string {
  const hex = Buffer.from(short, 'base64url').toString('hex')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
