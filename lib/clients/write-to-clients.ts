import { createHash } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { agencies } from '#db/schema/agencies.ts'
import type { Tx } from '#db/transaction.ts'
import type { Staff } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { AppError } from '#lib/errors.ts'
import { LOCALES, type Locale } from '#lib/i18n/locales.ts'
import { sendToClient } from '#lib/messages/send-to-client.ts'
import { fillIn } from '#lib/pure/fill-in.ts'
import { safeText } from '#lib/pure/safe-text.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { CHOSEN_AT_MOST, type ChosenClient, chosenInput, readChosen } from './chosen-clients.ts'

// What is filled in must fit into a message as well.
const TEXT_LENGTH = 3000

/** Empty where nobody among the chosen reads that language. */
const text = z.preprocess(
  (typed) => (typeof typed === 'string' && typed.trim() === '' ? undefined : typed),
  safeText(TEXT_LENGTH).optional(),
)
const mark = z.string().max(100)

export const writeToClientsInput = z.strictObject({
  /** Minted when the form is rendered: posting it twice sends one message to each. */
  id: z.uuid('invalid'),
  client: chosenInput,
  en: text,
  fr: text,
  step: z.enum(['preview', 'send'], 'invalid'),
  /** The marks of what the preview showed. */
  shown: z
    .union([mark, z.array(mark).max(CHOSEN_AT_MOST)])
    .optional()
    .transform((marks = []) => new Set([marks].flat())),
})

type Input = z.output<typeof writeToClientsInput>
type Texts = Pick<Input, 'en' | 'fr'>
type MessagePreview = { called: string; locale: Locale; body: string; mark: string }

export type WrittenToClients =
  | { kind: 'sent'; count: number; leftOut: number }
  /** `isChanged`: somebody would have got another text than was shown, so that nothing was sent. */
  | { kind: 'preview'; count: 0; leftOut: number; previews: MessagePreview[]; texts: Texts; isChanged: boolean }

/**
 * One message to several clients, each in their language and with their own facts: first shown, then sent, all in one
 * transaction. Who withdrew meanwhile is left out. What was not shown in these very words is not sent but shown. Throws
 * `AppError('not-found')` where none is within reach, and for a viewer.
 */
export async function writeToClients(staff: Staff, input: Input, at: Instant = now()): Promise<WrittenToClients> {
  const isSending = input.step === 'send'
  return asActor(staff, async (tx) => {
    const { clients, leftOut } = await readChosen(tx, staff, input.client, { lock: isSending })
    if (clients.length === 0) throw new AppError('not-found')
    const letters = await lettersFor(tx, staff, clients, input)
    const isShown = letters.every((letter) => input.shown.has(letter.mark))
    if (!isSending || !isShown) {
      const previews = letters.map(({ called, locale, body, mark }) => ({ called, locale, body, mark }))
      const texts = { en: input.en, fr: input.fr }
      return { kind: 'preview', count: 0, leftOut, previews, texts, isChanged: isSending }
    }
    for (const { dossierId, ownerId, body } of letters) {
      await sendToClient(tx, staff, { dossierId, ownerId, body, id: messageIdOf(input.id, dossierId) }, at)
    }
    return { kind: 'sent', count: letters.length, leftOut }
  })
}

async function lettersFor(tx: Tx, { agencyId, name: me }: Staff, clients: readonly ChosenClient[], input: Input) {
  const lacking = LOCALES.find((locale) => !input[locale] && clients.some((client) => client.locale === locale))
  if (lacking) throw new AppError('invalid', 'no text in a language', { field: { name: lacking, code: 'required' } })
  const [agency] = await tx.select({ name: agencies.name }).from(agencies).where(eq(agencies.id, agencyId))
  return clients.map(({ dossierId, ownerId, called, name, title, locale }) => {
    const facts = { name: name ?? '', dossier: title, agency: agency?.name ?? '', me: me ?? '' }
    const body = fillIn(input[locale] ?? '', locale, facts)
    return { dossierId, ownerId, called, locale, body, mark: markOf(dossierId, body) }
  })
}

/** What stands for a client's text between the preview and the sending. */
export function markOf(dossierId: string, body: string): string {
  return `${dossierId}.${createHash('sha256').update(body).digest('base64url')}`
}

/** The same for the same form and client, whenever it is posted. */
function messageIdOf(formId: string, dossierId: string): string {
  const hex = createHash('sha256').update(`${formId} ${dossierId}`).digest('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  )
}
