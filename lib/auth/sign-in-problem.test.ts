import { describe, expect, it } from 'vitest'
import { ERROR_CODES } from '#lib/errors.ts'
import { signInProblem } from './sign-in-problem.ts'

describe('what the sign-in pages say of what went wrong', () => {
  it.each(ERROR_CODES)('%s has words in both languages', (problem) => {
    const [english, french] = [signInProblem('en', { problem }), signInProblem('fr', { problem })]
    expect(english?.length).toBeGreaterThan(20)
    expect(french).not.toBe(english)
  })

  it('knows a provider that refused', () => {
    expect(signInProblem('en', { error: 'AccessDenied' })).toContain('Google')
    expect(signInProblem('fr', { error: 'AccessDenied' })).toContain('Google')
  })

  it('repeats nothing that stands in the address', () => {
    for (const problem of ['<b>x</b>', '__proto__', 'constructor', 'toString', '', 'x'.repeat(50), ['a', 'b']]) {
      expect(signInProblem('en', { problem }), String(problem)).toBeNull()
    }
    expect(signInProblem('en', { error: '<b>x</b>' })).not.toContain('<b>')
    expect(signInProblem('en', {})).toBeNull()
  })
})
