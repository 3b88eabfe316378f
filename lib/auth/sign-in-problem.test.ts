import { describe, expect, it } from 'vitest'
import { ERROR_CODES } from '#lib/errors.ts'
import { signInProblem } from './sign-in-problem.ts'

describe('what the sign-in pages say of what went wrong', () => {
  it.each(ERROR_CODES)('%s has words in both languages', (problem) => {
    const [english, french] = [signInProblem('en', { problem }), signInProblem('fr', { problem })]
    expect(english?.length).toBeGreaterThan(20)
    expect(french).not.toBe(english)
  })

  it('knows its own: cookies that were not kept, and a provider that refused', () => {
    const words = [signInProblem('en', { problem: 'no-cookies' }), signInProblem('en', { error: 'AccessDenied' })]
    expect(new Set(words).size).toBe(2)
    expect(words.every((text) => text && text.length > 20)).toBe(true)
  })

  it('repeats nothing that stands in the address', () => {
    for (const problem of ['<b>x</b>', '__proto__', 'constructor', 'toString', '', 'x'.repeat(50), ['a', 'b']]) {
      expect(signInProblem('en', { problem }), String(problem)).toBeNull()
    }
    expect(signInProblem('en', { error: '<b>x</b>' })).not.toContain('<b>')
    expect(signInProblem('en', {})).toBeNull()
  })
})
