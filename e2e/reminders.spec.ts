import type { Page } from '@playwright/test'
import { formatDay, formatInstant } from '#lib/i18n/format-day.ts'
import { addDays } from '#lib/pure/calendar-day.ts'
import { type Instant, now } from '#lib/time/clock.ts'
import { isInWindow, nextSlot } from '#lib/time/sending-window.ts'
import { fillDay } from './fill-day.ts'
import { inDatabase } from './in-database.ts'
import { type Mail, readMail } from './mailbox.ts'
import { openDossier } from './open-dossier.ts'
import { today } from './people.ts'
import { runWorkerAt } from './run-worker-at.ts'
import { type RunningApp, startApp } from './start-app.ts'
import { test as base, expect } from './test.ts'

const PARIS = 'Europe/Paris'

type OwnApp = Awaited<ReturnType<typeof startApp>>

// An app of its own: outside the sending window a worker's round at the next opening stands in for the night between,
// and on the app of the other tests it would find their sign-in mails too old.
const test = base.extend<object, { app: OwnApp }>({
  app: [
    async ({ browserName: _ }, use) => {
      const app = await startApp()
      await use(app)
      await app.stop()
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: async ({ app }, use) => use(app.url),
})
test.describe.configure({ mode: 'default', timeout: 90_000 })

test('a reminder for today comes by mail; its links change nothing, its button stops it at once', async ({
  app,
  page,
}) => {
  const { id, address } = await openDossier(page, undefined, 'en', app)
  const before = now()
  await addReminder(page, id)
  const mail = await mailOfToday(page, app, id, address, before)
  expect(mail.subject).toBe('The reminder that you set for yourself')
  expect(mail.text).not.toContain('Collect the payslip')
  expect(mail.links.length).toBeGreaterThanOrEqual(4)
  for (const link of mail.links) expect(new URL(link).origin).toBe(app.url)

  const standing = () => inDatabase((sql) => sql`select * from reminder_pauses where dossier_id = ${id}`, app.home)
  for (const link of mail.links) await page.goto(link)
  expect(await standing()).toHaveLength(0)

  await page.goto(mail.links.at(-1) ?? '')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Stop these reminders?')
  await page.getByRole('button', { name: 'Stop them' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Done: these reminders have stopped')
  expect(await standing()).toMatchObject([{ kind: 'personal', until_on: null, ended_at: null }])

  await page.goto(`/en/dossiers/${id}/reminders`)
  const stop = page.getByRole('region', { name: 'Stop or start' }).getByRole('listitem')
  await expect(stop.filter({ hasText: 'Your own reminder' })).toContainText('stopped')
  await expect(stop.filter({ hasText: 'Papers still to get' })).not.toContainText('stopped')
  await addReminder(page, id)
  await expect(page.getByRole('region', { name: 'What we will send, and when' })).not.toContainText('Your own')
  await page.getByRole('button', { name: 'Start again – Your own reminder' }).click()
  await expect(stop.filter({ hasText: 'Your own reminder' })).not.toContainText('stopped')
})

test('“not this week” works without being signed in, and once', async ({ app, page, visit }) => {
  const { id, address } = await openDossier(page, undefined, 'en', app)
  const before = now()
  await addReminder(page, id)
  const mail = await mailOfToday(page, app, id, address, before)
  const phone = await (await visit({ baseURL: app.url, javaScriptEnabled: false })).newPage()
  const [, notThisWeek = ''] = /Not this week\W+(http\S+\/mail-action\/[\w-]+)/.exec(mail.text) ?? []
  await phone.goto(notThisWeek)
  await expect(phone.getByRole('heading', { level: 1 })).toHaveText('No reminder this week?')
  await phone.getByRole('button', { name: 'Not this week' }).click()
  await expect(phone.getByRole('heading', { level: 1 })).toHaveText('Done: no reminder for a week')
  await phone.goto(notThisWeek)
  await expect(phone.getByRole('heading', { level: 1 })).toHaveText('This is done already')
  await expect(phone.getByRole('button', { name: 'Not this week' })).toHaveCount(0)
  await page.goto(`/en/dossiers/${id}/reminders`)
  await expect(page.getByRole('region', { name: 'Stop or start' })).toContainText('paused until')
})

for (const javaScriptEnabled of [true, false]) {
  test(`one paper, and then everything, rests until switched on again (scripts: ${javaScriptEnabled})`, async ({
    app,
    page,
    visit,
  }) => {
    const { id } = await openDossier(page, undefined, 'en', app)
    const context = await visit({
      baseURL: app.url,
      javaScriptEnabled,
      storageState: await page.context().storageState(),
    })
    const there = await context.newPage()
    await there.goto(`/en/dossiers/${id}/reminders`)
    const pause = there.getByRole('region', { name: 'Pause reminders' })
    const form = there.getByRole('form', { name: 'Pause reminders' })
    await form.getByRole('radio', { name: 'Those about one step or paper' }).check()
    await form.getByRole('button', { name: 'Pause them' }).click()
    await expect(form.getByRole('region', { name: 'Something needs your attention' })).toContainText('Step or paper')

    await form.getByRole('combobox', { name: 'Step or paper' }).selectOption({ label: 'Paper: Bank details' })
    await form.getByRole('radio', { name: 'Until a day' }).check()
    await fillDay(form.getByRole('group', { name: 'They come again on' }), addDays(today(), 20))
    await form.getByRole('combobox', { name: 'Why' }).selectOption({ label: 'I am travelling' })
    await form.getByRole('button', { name: 'Pause them' }).click()
    const paper = pause.getByRole('listitem').filter({ hasText: 'Bank details' })
    await expect(paper).toContainText(`until ${formatDay('en', addDays(today(), 20))} · I am travelling`)
    const planned = there.getByRole('region', { name: 'What we will send, and when' })
    await expect(planned).toContainText('Papers still to get')

    await form.getByRole('radio', { name: 'All about this dossier' }).check()
    await form.getByRole('radio', { name: 'Until I switch them on again' }).check()
    await form.getByRole('button', { name: 'Pause them' }).click()
    await expect(pause).toContainText('Everything about this dossier · until you switch them on again')
    await expect(planned).toContainText('Nothing is planned.')

    await pause.getByRole('button', { name: 'Switch on again – Everything about this dossier' }).click()
    await expect(planned).toContainText('Papers still to get')
    await paper.getByRole('button').click()
    await expect(paper).toHaveCount(0)
  })
}

async function addReminder(page: Page, id: string): Promise<void> {
  await page.goto(`/en/dossiers/${id}/reminders`)
  const own = page.getByRole('form', { name: 'Your own reminders' })
  await own.getByRole('textbox', { name: 'Remind me of' }).fill('Collect the payslip')
  await fillDay(own.getByRole('group', { name: 'On' }), today())
  await own.getByRole('button', { name: 'Add a reminder' }).click()
  await expect(page.getByRole('region', { name: 'Your own reminders' }).getByRole('listitem').last()).toContainText(
    'Collect the payslip',
  )
}

/** In the window the worker sends it by itself. Outside, the page says when it will, and the round is run for then. */
async function mailOfToday(page: Page, on: RunningApp, id: string, address: string, before: Instant): Promise<Mail> {
  const after = now()
  if (!isInWindow(after, PARIS)) {
    const opening = nextSlot(after, PARIS)
    if (!isInWindow(before, PARIS)) await expectPlannedFor(page, id, opening)
    runWorkerAt(on, opening)
  }
  const mailbox = await page.context().newPage()
  const mail = await readMail(mailbox, address)
  await mailbox.close()
  return mail
}

async function expectPlannedFor(page: Page, id: string, opening: Instant): Promise<void> {
  await page.goto(`/en/dossiers/${id}/reminders`)
  const planned = page.getByRole('region', { name: 'What we will send, and when' }).getByRole('listitem')
  const line = planned.filter({ hasText: 'Your own reminder' })
  await expect(line).toContainText(`Planned for ${formatInstant('en', opening, PARIS)}.`)
}
