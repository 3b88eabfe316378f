import { afterEach, describe, expect, it, vi } from 'vitest'
import { database } from '#db/client.ts'
import { mailboxMessages } from '#db/schema/mail.ts'
import { newId } from '#lib/ids.ts'
import { useDatabase } from '#tests/database.ts'

useDatabase()
afterEach(() => vi.resetModules())

const SECRET = 'only-for-tests-0123456789-abcdefghij'

// The mode is read once a process, so each test loads the verbs anew.
async function verbs(mode: 'local' | 'server') {
  Object.assign(process.env, {
    COMPLET_MODE: mode,
    AUTH_URL: 'https://complet.example',
    AUTH_SECRET: SECRET,
    SMTP_URL: 'smtp://localhost:2525',
    MAIL_FROM: 'hello@complet.example',
    OPERATOR_NAME: 'Association Exemple',
    OPERATOR_ADDRESS: '1 rue de la Paix, 75002 Paris',
    OPERATOR_EMAIL: 'privacy@complet.example',
  })
  const { listMailbox, MOST_MESSAGES } = await import('./list-mailbox.ts')
  const { getMailboxMessage } = await import('./get-mailbox-message.ts')
  return { listMailbox, getMailboxMessage, MOST_MESSAGES }
}

const message = (minute: number) => ({
  id: newId(),
  messageId: `<${newId()}@complet.example>`,
  toAddress: 'mei@example.org',
  subject: `Mail ${minute}`,
  textBody: 'Open http://localhost:3000/en',
  htmlBody: '<p>never shown</p>',
  receivedAt: new Date(Date.UTC(2026, 10, 21, 10, minute)),
})

describe('the local mailbox', () => {
  it('lists the newest fifty and shows the text part of each', async () => {
    const { listMailbox, getMailboxMessage, MOST_MESSAGES } = await verbs('local')
    const all = Array.from({ length: MOST_MESSAGES + 5 }, (_, minute) => message(minute))
    await database().insert(mailboxMessages).values(all)
    const list = (await listMailbox()) ?? []
    expect(list).toHaveLength(MOST_MESSAGES)
    expect(list[0]?.subject).toBe(`Mail ${MOST_MESSAGES + 4}`)
    const shown = await getMailboxMessage(list[0]?.id ?? '')
    expect(shown).toMatchObject({ text: 'Open http://localhost:3000/en', toAddress: 'mei@example.org' })
    expect(JSON.stringify(shown)).not.toContain('never shown')
    for (const id of ['', 'x', newId()]) expect(await getMailboxMessage(id)).toBeNull()
  })

  it('does not exist in server mode', async () => {
    const one = message(0)
    await database().insert(mailboxMessages).values(one)
    const { listMailbox, getMailboxMessage } = await verbs('server')
    expect(await listMailbox()).toBeNull()
    expect(await getMailboxMessage(one.id)).toBeNull()
  })
})
