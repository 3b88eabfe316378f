import { describe, expect, it } from 'vitest'
import { refused, unavailable, wrongHost } from './ready-answers.ts'

describe.each([
  ['unavailable', unavailable, 503],
  ['too long', () => refused(413), 413],
  ['not understood', () => refused(400), 400],
  ['wrongHost', () => wrongHost(null), 421],
])('%s', (_, make, status) => {
  it(`is a whole page with ${status}, in both languages, that needs nothing else`, async () => {
    const answer = make()
    expect(answer.status).toBe(status)
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
    const html = await answer.text()
    expect(html).toMatch(/^<!doctype html><html lang="en"><head>.*<title>Complet<\/title>.*<\/html>$/s)
    expect(
      [...html.matchAll(/<section lang="(\w+)"><h1>([^<]{5,})<\/h1><p>([^<]{20,})<\/p>/g)].map(([, l]) => l),
    ).toEqual(['en', 'fr'])
    expect(html).not.toMatch(/<script|src=|href=|url\(|https?:/)
  })

  it('is kept by nobody, runs nothing and may not be framed', () => {
    const { headers } = make()
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  })
})

it('says when to come back', () => {
  expect(unavailable().headers.get('retry-after')).toBe('30')
  expect(refused(413).headers.has('retry-after')).toBe(false)
})

it('tells our own address to whoever may know it, and to nobody else', async () => {
  expect(await wrongHost('http://localhost:3000').text()).toContain('<a href="http://localhost:3000">')
  expect(await wrongHost(null).text()).not.toContain('localhost')
})
