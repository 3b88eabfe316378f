import type { Person } from '#lib/access/actor.ts'
import { addContact } from '#lib/dossiers/add-contact.ts'
import { addNote } from '#lib/dossiers/add-note.ts'
import { addToHousehold } from '#lib/dossiers/add-to-household.ts'
import { closeDossier } from '#lib/dossiers/close-dossier.ts'
import { completeStep } from '#lib/dossiers/complete-step.ts'
import { recordMilestone } from '#lib/dossiers/record-milestone.ts'
import { renameDossier } from '#lib/dossiers/rename-dossier.ts'
import { reopenDossier } from '#lib/dossiers/reopen-dossier.ts'
import { reportAuthority } from '#lib/dossiers/report-authority.ts'
import { setCollection } from '#lib/dossiers/set-collection.ts'
import { makeCalendarFeed } from '#lib/feeds/make-calendar-feed.ts'
import { newId } from '#lib/ids.ts'
import { mailboxTransport } from '#lib/mail/mailbox-transport.ts'
import { makeProgressLink } from '#lib/progress-links/make-progress-link.ts'
import { addPersonalReminder } from '#lib/reminders/add-personal-reminder.ts'
import { pauseReminders } from '#lib/reminders/pause-reminders.ts'
import { resumeReminders } from '#lib/reminders/resume-reminders.ts'
import { plusSeconds } from '#lib/time/clock.ts'
import { shareWait } from '#lib/waits/share-wait.ts'
import { fillAgency } from '#tests/agency-rows.ts'
import { aDossier, NOON } from '#tests/factories.ts'
import { mailRound } from '#tests/mail-round.ts'

const DAY = 24 * 3600

/**
 * A dossier with something in every table that can hold something of it: what a year of use leaves, in a second. `words`
 * are texts that its owner typed, found nowhere else.
 */
export async function fillDossier(person: Person): Promise<{ dossierId: string; words: readonly string[] }> {
  const mark = newId().slice(-12)
  const kinds = ['title', 'note', 'answer', 'reminder', 'said', 'link', 'child']
  const words = kinds.map((word) => `${word} ${mark}`)
  const [title, note, answer, reminder, said, link, child] = words
  const dossierId = await aDossier(person)
  const later = (days: number) => plusSeconds(NOON, days * DAY)
  await renameDossier(person, { dossierId, title: String(title) }, NOON)
  await completeStep(person, { dossierId, key: 'gather' }, NOON)
  const aged = { 'new.relation': 'child', 'new.age': '9' }
  await addToHousehold(person, { dossierId, id: newId(), name: String(child), ...aged }, NOON)
  await addNote(person, { dossierId, id: newId(), body: String(note) }, NOON)
  const call = { on: '2026-11-20', channel: 'phone', withWhom: '', said: String(said), reference: '' } as const
  await addContact(person, { ...call, dossierId, id: newId() }, NOON)
  await setCollection(
    person,
    { dossierId, key: 'rib', version: 0, collection: 'being_obtained', expectedOn: '2026-12-01' },
    NOON,
  )
  const letter = { sentOn: '2026-11-02', answeredOn: '2026-11-20', answer: String(answer) }
  await reportAuthority(person, { dossierId, key: 'civil_status', version: 0, authority: 'refused', ...letter }, NOON)
  await recordMilestone(person, { dossierId, kind: 'sent', on: '2026-11-02' }, NOON)
  await addPersonalReminder(person, { dossierId, id: newId(), text: String(reminder), dueOn: '2026-11-26' }, NOON)
  await pauseReminders(person, { dossierId, kind: 'expected_item', untilOn: '2026-12-02' }, NOON)
  await resumeReminders(person, { dossierId, kind: 'expected_item' }, NOON)
  await shareWait(person, { dossierId, department: '75' }, NOON)
  await makeCalendarFeed(person, {}, NOON)
  await makeProgressLink(person, { dossierId, id: newId(), label: String(link) }, NOON)
  await closeDossier(person, { dossierId, reason: 'other' }, NOON)
  await reopenDossier(person, { dossierId }, NOON)
  await fillAgency(person, dossierId)
  // Thursday morning: the reminder mail leaves, with its buttons.
  const drained = await mailRound(mailboxTransport(), later(3))
  if (drained.sent === 0) throw new Error('no mail left')
  return { dossierId, words }
}
