import { describe, expect, it } from 'vitest'
import { emailAddress } from './email-address.ts'

describe('an e-mail address', () => {
  it.each([
    ['Mei.Chen@Example.COM ', 'mei.chen@example.com'],
    ['ｍｅｉ@example.com', 'mei@example.com'],
    ["o'brien+france@example.ie", "o'brien+france@example.ie"],
    ['a@bücher.example', 'a@xn--bcher-kva.example'],
    ['mei＠example.com', 'mei@example.com'],
  ])('takes %j as %j', (typed, stored) => {
    expect(emailAddress.parse(typed)).toBe(stored)
  })

  it.each([
    '',
    'mei',
    'mei@',
    '@example.com',
    'mei@example',
    '"e@attacker.com"@victim.com',
    'a@b.com, c@d.com',
    'a@b.com\r\nBcc: c@d.com',
    'group:a@b.com;',
    'a(comment)@b.com',
    '<a@b.com>',
    'a@b.com@c.com',
    'a..b@c.com',
    '.a@c.com',
    'a@-b.com',
    'a@[127.0.0.1]',
    `${'a'.repeat(65)}@b.com`,
    'é@b.com',
    `${'('.repeat(10_000)}@b.com`,
  ])('refuses %j', (typed) => {
    expect(emailAddress.safeParse(typed).success).toBe(false)
  })
})
