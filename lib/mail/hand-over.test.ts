import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import type { ClaimedMail } from './claim-mails.ts'
import { handOver } from './hand-over.ts'
import type { Transport } from './transport.ts'

it('records what is taken while the mails before are being recorded', async () => {
  const transport: Transport = {
    async send({ messageId }) {
      if (messageId === 'second') await sleep(300)
      return { result: 'sent' }
    },
    close() {},
  }
  const mails = ['first', 'second'].map((messageId) => ({ messageId }) as ClaimedMail)
  const recorded: string[] = []
  await handOver(mails, {
    transport,
    lanes: 2,
    record: async (handed) => {
      await sleep(400)
      recorded.push(...handed.map(({ mail }) => mail.messageId))
    },
  })
  expect(recorded).toEqual(['first', 'second'])
})
