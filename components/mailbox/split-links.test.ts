import { describe, expect, it } from 'vitest'
import { splitLinks } from './split-links.ts'

describe('splitLinks', () => {
  it('cuts a text at its addresses and loses nothing of it', () => {
    const text =
      'Open this:\nhttp://localhost:3000/en/sign-in/confirm?ticket=a&token=b-c_d\n\nOr not (see https://x.example/y).'
    const parts = splitLinks(text)
    expect(parts.map((part) => part.text).join('')).toBe(text)
    expect(parts.flatMap((part) => part.href ?? [])).toEqual([
      'http://localhost:3000/en/sign-in/confirm?ticket=a&token=b-c_d',
      'https://x.example/y',
    ])
  })

  it.each(['no address here', '', 'javascript:alert(1)', 'http://', 'data:text/html,x'])(
    'makes no link of %j',
    (text) => {
      expect(splitLinks(text).some((part) => part.href)).toBe(false)
    },
  )

  it('leaves markup as text', () => {
    expect(splitLinks('<a href="https://x.example/">x</a>')).toEqual([
      { text: '<a href="' },
      { text: 'https://x.example/', href: 'https://x.example/' },
      { text: '">x</a>' },
    ])
  })
})
