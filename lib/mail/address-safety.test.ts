import { domainToASCII } from 'node:url'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { emailAddress } from '#lib/accounts/email-address.ts'
import { type SmtpSink, startSmtpSink } from '#tests/smtp-sink.ts'
import { isOneMailbox } from './is-one-mailbox.ts'
import { smtpTransport } from './smtp-transport.ts'
import type { Transport } from './transport.ts'

let sink: SmtpSink
let transport: Transport
beforeAll(async () => {
  sink = await startSmtpSink()
  transport = smtpTransport(sink.url, 'Complet <hello@complet.example>')
})
afterAll(() => sink.close())

function inAscii(address: string): string {
  const at = address.lastIndexOf('@')
  return `${address.slice(0, at)}@${domainToASCII(address.slice(at + 1))}`
}

const message = (to: string) => ({
  messageId: '<m@complet.example>',
  to,
  subject: 'A subject\r\nBcc: evil@attacker.example',
  text: 'text',
  html: '<p>text</p>',
  unsubscribeUrl: null,
  at: new Date('2026-11-23T10:00:00Z'),
})

// Whole addresses, and the pieces from which misdelivery has been built before.
const piece = fc.constantFrom(
  'mei',
  'a.b',
  '"e@attacker.com"',
  '"x y"',
  '@',
  '\uFF20',
  '\uFE6B',
  '.',
  ',',
  ';',
  ':',
  '<',
  '>',
  '(c)',
  '\\',
  ' ',
  '\r\nRCPT TO:<evil@attacker.com>\r\n',
  '\0',
  '\u00AD',
  '%',
  '!',
  'attacker.com',
  'victim.com',
  'bücher.example',
  'xn--bcher-kva.example',
  '[127.0.0.1]',
  'example.org',
  'ｅｘａｍｐｌｅ．ｏｒｇ',
)
const crafted = fc.array(piece, { minLength: 1, maxLength: 8 }).map((parts) => parts.join(''))
const typed = fc.oneof({ weight: 3, arbitrary: crafted }, { weight: 2, arbitrary: fc.emailAddress() }, fc.string())

describe('addresses', () => {
  it('500 generated ones: the server is told exactly the address that was kept, or nothing', {
    timeout: 60_000,
  }, async () => {
    let delivered = 0
    await fc.assert(
      fc.asyncProperty(typed, async (text) => {
        sink.mails.length = 0
        const kept = emailAddress.safeParse(text)
        const outcome = await transport.send(message(kept.success ? kept.data : text))
        if (kept.success || isOneMailbox(text)) {
          const address = kept.success ? kept.data : text
          expect(outcome).toEqual({ result: 'sent' })
          // The sink reads international domains back into their own letters.
          expect(sink.mails.map(({ to }) => to.map(inAscii))).toEqual([[address]])
          expect(sink.mails[0]?.mail.to?.map((one) => inAscii(one.address ?? ''))).toEqual([address])
          delivered += 1
        } else {
          expect(outcome).toEqual({ result: 'bounced', code: 'not-one-mailbox' })
          expect(sink.mails).toEqual([])
        }
      }),
      { numRuns: 500 },
    )
    expect(delivered).toBeGreaterThan(50)
  })

  it.each([
    '"e@attacker.com"@victim.com',
    'a@b.com,c@d.com',
    'group:a@b.com;',
    '@route:a@b.com',
    'a@b.com (comment)',
    'Name <a@b.com>',
    'a\uFF20b.com',
    'a@b.com\r\nBcc: c@d.com',
    'A@b.com',
    'a@[127.0.0.1]',
    'a@127.0.0.1',
    'a@localhost',
    `${'a'.repeat(65)}@b.com`,
  ])('refuses %j', (text) => {
    expect(isOneMailbox(text)).toBe(false)
  })

  it('judges 10,000 nested brackets in no time', () => {
    const started = performance.now()
    expect(isOneMailbox(`${'('.repeat(10_000)}a@b.com`)).toBe(false)
    expect(isOneMailbox(`${'a.'.repeat(120)}a@b.com`)).toBe(false)
    expect(performance.now() - started).toBeLessThan(50)
  })

  it('a subject stays one line, and one recipient', async () => {
    sink.mails.length = 0
    await transport.send(message('mei@example.org'))
    expect(sink.mails).toHaveLength(1)
    expect(sink.mails[0]?.to).toEqual(['mei@example.org'])
    expect(sink.mails[0]?.header('Bcc')).toBeUndefined()
  })
})
