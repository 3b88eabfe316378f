import { describe, expect, it } from 'vitest'
import { REMINDER_KINDS } from '#db/schema/values.ts'
import { longDate } from './long-date.ts'
import { messageIdOf } from './message-id.ts'
import { reminderMail } from './reminder-mail.ts'
import { renderMail } from './render-mail.ts'
import { signInMail } from './sign-in-mail.ts'

process.env.COMPLET_MODE = 'local'
process.env.DATABASE_URL ??= 'postgres://nobody@127.0.0.1:1/none'
process.env.AUTH_URL = 'https://complet.example:8443'
process.env.AUTH_SECRET = 'only-for-tests-0123456789-abcdefghij'

describe('the texts of mails', () => {
  it('dates in words', () => {
    expect(longDate('2026-11-23', 'en')).toBe('Monday 23 November 2026')
    expect(longDate('2026-11-23', 'fr')).toBe('lundi 23 novembre 2026')
    expect(longDate('2027-02-01', 'fr')).toBe('lundi 1er février 2027')
    expect(longDate('2026-12-21', 'fr')).toBe('lundi 21 décembre 2026')
  })

  it('the same key has the same Message-ID, at our own host', () => {
    expect(messageIdOf('a|b|c')).toBe(messageIdOf('a|b|c'))
    expect(messageIdOf('a|b|c')).not.toBe(messageIdOf('a|b|d'))
    expect(messageIdOf('a|b|c')).toMatch(/^<[0-9a-f]{40}@complet\.example>$/)
  })

  it.each(['<script>alert(1)</script>', '"onclick=x', "'><img src=x>", '</title><b>', '&lt;'])(
    'escapes %j',
    (hostile) => {
      const { html } = renderMail('en', hostile, [
        { kind: 'text', text: hostile },
        { kind: 'link', label: hostile, url: `https://complet.example/?q=${hostile}` },
      ])
      expect(html).not.toContain(hostile)
      expect(html.match(/<\/title>/g)).toHaveLength(1)
      expect(html.match(/<a /g)).toHaveLength(1)
    },
  )

  it('a subject and a device are one line', () => {
    expect(renderMail('en', 'a\r\nBcc: b', []).subject).toBe('a Bcc: b')
    const { text } = signInMail('en', {
      code: '000042',
      link: 'https://x.example',
      device: 'a\u202Eb\n\nc',
      minutes: 1,
    })
    expect(text).toContain('on this device: a b c.')
    expect(text).toContain('000 042')
    expect(text).toContain('for 1 minute.')
  })

  it.each(['en', 'fr'] as const)('every sentence exists in %s, and the links come last', (locale) => {
    const line = { day: '2026-11-23', next: '2026-12-02', followedBy: 'monthly' as const }
    const lines = REMINDER_KINDS.map((kind) => ({ ...line, kind }))
    const answers = (['done', 'getting', 'cannot_get', 'waiting'] as const).flatMap((action) =>
      REMINDER_KINDS.map((kind) => ({
        action,
        kind,
        day: kind === 'deadline' ? '2026-11-30' : null,
        url: `https://complet.example/${action}/${kind}`,
      })),
    )
    const dossier = { url: 'https://complet.example/one', scheduleUrl: 'https://complet.example/all', lines, answers }
    const stops = lines.map(({ kind }) => ({ kind, url: `https://complet.example/${kind}` }))
    const { text, html, subject } = reminderMail(locale, {
      dossiers: [dossier, dossier],
      snoozeUrl: 'https://s',
      stops,
    })
    expect(`${subject}${text}${html}`).not.toMatch(/mail\.reminder|\{|\}/)
    expect(text.lastIndexOf('2026')).toBeLessThan(text.indexOf('https://s'))
    expect(text.trim().endsWith('https://complet.example/personal')).toBe(true)
  })
})
