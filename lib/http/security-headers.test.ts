import { describe, expect, it } from 'vitest'
import { readEnv } from '#lib/env.ts'
import { contentSecurityPolicy, securityHeaders } from './security-headers.ts'

const envWith = (more: Record<string, string> = {}) =>
  readEnv({
    COMPLET_MODE: 'local',
    DATABASE_URL: 'postgres://nobody@127.0.0.1/none',
    AUTH_URL: 'http://localhost:3000',
    AUTH_SECRET: 'only-for-tests-0123456789-abcdefghij',
    ...more,
  })

describe('the content security policy', () => {
  const directives = (policy: string) =>
    new Map(policy.split('; ').map((directive) => [directive.split(' ')[0], directive.split(' ').slice(1).join(' ')]))

  it('runs scripts by the nonce of this answer only', () => {
    const policy = directives(contentSecurityPolicy('abc123==', envWith()))
    expect(policy.get('script-src')).toBe("'nonce-abc123==' 'strict-dynamic'")
    expect(policy.get('default-src')).toBe("'self'")
    expect(policy.get('object-src')).toBe("'none'")
    expect(policy.get('base-uri')).toBe("'none'")
    expect(policy.get('frame-ancestors')).toBe("'none'")
    expect(policy.get('form-action')).toBe("'self'")
    expect(policy.get('connect-src')).toBe("'self'")
    expect([...policy.values()].join(' ')).not.toMatch(/unsafe-|https:|\*/)
  })

  it('runs nothing on a page without scripts, which needs no nonce', () => {
    const policy = directives(contentSecurityPolicy(null, envWith()))
    expect(policy.get('script-src')).toBe("'none'")
    expect(policy.get('style-src')).toBe("'self'")
    expect(policy.get('default-src')).toBe("'self'")
  })

  it('lets nothing out of a page that is closed', () => {
    const google = envWith({ AUTH_GOOGLE_ID: 'id', AUTH_GOOGLE_SECRET: 'secret' })
    const policy = directives(contentSecurityPolicy('n', google, true))
    expect(policy.get('connect-src')).toBe("'none'")
    expect(policy.get('form-action')).toBe("'none'")
  })

  it('lets a form go to the identity provider where one is configured, and to nobody else', () => {
    const google = envWith({ AUTH_GOOGLE_ID: 'id', AUTH_GOOGLE_SECRET: 'secret' })
    const policy = directives(contentSecurityPolicy('n', google))
    expect(policy.get('form-action')).toBe("'self' https://accounts.google.com")
  })
})

describe('the headers of every answer', () => {
  const headers = (url: string) => new Map(securityHeaders('policy', envWith({ AUTH_URL: url })))

  it('say what the browser may not do', () => {
    const sent = headers('http://localhost:3000')
    expect(sent.get('content-security-policy')).toBe('policy')
    expect(sent.get('x-content-type-options')).toBe('nosniff')
    // Without a referrer at all, native forms would post with Origin: null.
    expect(sent.get('referrer-policy')).toBe('same-origin')
    expect(sent.get('x-frame-options')).toBe('DENY')
    expect(sent.get('cross-origin-opener-policy')).toBe('same-origin')
    expect(sent.get('permissions-policy')).toContain('camera=()')
  })

  it('promise https for a year, over https only', () => {
    expect(headers('https://complet.example').get('strict-transport-security')).toBe(
      'max-age=31536000; includeSubDomains',
    )
    expect(headers('http://localhost:3000').has('strict-transport-security')).toBe(false)
  })
})
