import { createTransport } from 'nodemailer'
import { isOneMailbox } from './is-one-mailbox.ts'
import type { MailMessage, MailOutcome, Transport } from './transport.ts'

/**
 * Mail over SMTP, one connection a mail: a pool would try again by itself, and then nobody knows what left. The
 * envelope is given explicitly and names exactly one address; no option comes from outside.
 */
export function smtpTransport(url: string, from: string): Transport {
  const server = createTransport({
    url,
    disableFileAccess: true,
    disableUrlAccess: true,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    dnsTimeout: 10_000,
    socketTimeout: 30_000,
  })
  const sender = /<([^<>]+)>$/.exec(from)?.[1] ?? from
  return {
    async send(message) {
      if (!isOneMailbox(message.to)) return { result: 'bounced', code: 'not-one-mailbox' }
      try {
        await server.sendMail({ ...contentOf(message), from, envelope: { from: sender, to: [message.to] } })
        return { result: 'sent' }
      } catch (error) {
        return outcomeOf(error)
      }
    },
    close: () => server.close(),
  }
}

function contentOf({ messageId, to, subject, text, html, unsubscribeUrl, at }: MailMessage) {
  const unsubscribe = unsubscribeUrl && {
    'List-Unsubscribe': `<${unsubscribeUrl}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  }
  return {
    to: { name: '', address: to },
    subject,
    text,
    html,
    messageId,
    date: at,
    headers: { 'Auto-Submitted': 'auto-generated', ...unsubscribe },
    disableFileAccess: true,
    disableUrlAccess: true,
  }
}

// The server's answers are sorted by the command they answer: only what it says of the recipient is a bounce.
function outcomeOf(error: unknown): MailOutcome {
  const { code = 'unknown', command = '', responseCode = 0, syscall = '' } = error as SmtpError
  const told = `${code} ${responseCode || syscall}`.trim()
  if (command === 'RCPT TO' && responseCode >= 500) return { result: 'bounced', code: told }
  if (command === 'DATA' && responseCode >= 500) return { result: 'refused', code: told }
  if (responseCode >= 400 && ['MAIL FROM', 'RCPT TO', 'DATA'].includes(command)) {
    return { result: responseCode >= 500 ? 'unreachable' : 'later', code: told }
  }
  if (responseCode > 0 || NOT_BEGUN.has(code) || syscall === 'connect') return { result: 'unreachable', code: told }
  return isGreetingTimeout(error) ? { result: 'unreachable', code: told } : { result: 'unclear', code: told }
}

type SmtpError = { code?: string; command?: string; responseCode?: number; syscall?: string }

const NOT_BEGUN = new Set(['EDNS', 'EAUTH', 'ENOAUTH', 'ETLS', 'EENVELOPE', 'ECONFIG', 'EPROXY'])

/** nodemailer tells a connection that never came from one that was lost by its sentence only. */
function isGreetingTimeout(error: unknown): boolean {
  return error instanceof Error && /^(Connection timeout|Greeting never received)/.test(error.message)
}
