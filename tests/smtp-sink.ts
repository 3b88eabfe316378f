import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer } from 'smtp-server'

type SunkMail = {
  messageId: string
  /** The envelope's, not the header's. */
  to: string[]
  from: string
  mail: Email
  header: (name: string) => string | undefined
}

export type SmtpSink = {
  url: string
  mails: SunkMail[]
  /** Answers for the next mails: an SMTP code to refuse with, or `cut` to close the connection instead of answering. */
  refuseRecipient: (address: string) => number | null
  /** Runs when a whole message has arrived, before it is accepted; whatever it throws or returns decides. */
  beforeAccept: (mail: SunkMail) => Promise<'accept' | 'cut' | number>
  afterAccept: (mail: SunkMail) => void
  close: () => Promise<void>
}

/** A real SMTP server on a free port of this machine that keeps what it gets. */
export async function startSmtpSink(port = 0): Promise<SmtpSink> {
  const sink: SmtpSink = {
    url: '',
    mails: [],
    refuseRecipient: () => null,
    beforeAccept: async () => 'accept',
    afterAccept: () => {},
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    closeTimeout: 100,
    onRcptTo({ address }, _session, callback) {
      const code = sink.refuseRecipient(address)
      callback(code === null ? null : refusal(code))
    },
    onData(stream, session, callback) {
      void received(stream, session.envelope).then(async (mail) => {
        if (!mail) return
        const verdict = await sink.beforeAccept(mail)
        if (verdict === 'cut') return socketOf(server, session.id)?.destroy()
        if (typeof verdict === 'number') return callback(refusal(verdict))
        sink.mails.push(mail)
        callback(null)
        sink.afterAccept(mail)
      })
    },
  })
  server.on('error', () => {})
  server.listen(port, '127.0.0.1')
  await once(server.server, 'listening')
  sink.url = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`
  return sink
}

type Envelope = { mailFrom: false | { address: string }; rcptTo: { address: string }[] }

async function received(stream: AsyncIterable<Buffer>, envelope: Envelope): Promise<SunkMail | null> {
  const chunks: Buffer[] = []
  try {
    for await (const chunk of stream) chunks.push(chunk)
  } catch {
    // The other side died in the middle of the message: nothing has arrived.
    return null
  }
  const mail = await PostalMime.parse(Buffer.concat(chunks))
  return {
    messageId: mail.messageId ?? '',
    to: envelope.rcptTo.map(({ address }) => address),
    from: envelope.mailFrom ? envelope.mailFrom.address : '',
    mail,
    header: (name) => mail.headers.find(({ key }) => key === name.toLowerCase())?.value,
  }
}

function refusal(code: number): Error {
  return Object.assign(new Error('refused by the sink'), { responseCode: code })
}

type Connection = { id: string; _socket: { destroy: () => void } }

function socketOf(server: SMTPServer, id: string) {
  return [...(server as unknown as { connections: Set<Connection> }).connections].find((one) => one.id === id)?._socket
}
