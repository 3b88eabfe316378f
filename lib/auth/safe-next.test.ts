import { describe, expect, it } from 'vitest'
import { safeNext } from './safe-next.ts'

const ORIGIN = 'https://complet.example'

describe('safeNext', () => {
  it('keeps a path of our own, with its query', () => {
    expect(safeNext('/en/dossiers?x=1', ORIGIN)).toBe('/en/dossiers?x=1')
  })

  it.each([
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    'https://evil.example',
    'https:evil.example',
    'javascript:alert(1)',
    '/\t/evil.example',
    '/\u0000',
    '/..//evil.example',
    '/.//evil.example',
    '/%5c\\evil',
    '@evil.example',
    '/%',
    '/en/%ff',
    '/é',
    '',
    null,
    undefined,
  ])('refuses %j', (path) => {
    expect(safeNext(path, ORIGIN)).toBeNull()
  })
})
