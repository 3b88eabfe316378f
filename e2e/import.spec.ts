import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { messagesFor } from '#lib/i18n/messages.ts'
import { routes } from '#lib/routes.ts'
import { giveClients, workAtAgency } from './agency-at-work.ts'
import { checkPage } from './check-page.ts'
import { inDatabase } from './in-database.ts'
import { newAddress } from './mailbox.ts'
import { expect, test } from './test.ts'

/** As a spreadsheet in France saves it: Windows-1252, semicolons. */
const inWindows1252 = (text: string) => Buffer.from(text, 'latin1')

test('a case-worker invites from a list, sees line by line what is wrong, and takes the queue along as a table', async ({
  page,
}) => {
  test.setTimeout(180_000)
  const words = messagesFor('en').import
  const work = await workAtAgency(page)
  await giveClients(work, [{ name: '=Chen' }])
  const [mei, ana] = [newAddress('mei'), newAddress('ana')]
  await page.goto(routes.agencyInvitations('en', work.slug))
  await page.getByRole('link', { name: words.link }).click()
  await checkPage(page, { path: routes.agencyImport('en', work.slug), locale: 'en' })

  // A megabyte and a half, which no other form may send.
  await upload(page, Buffer.from('somebody.else@mail.example.org\n'.repeat(50_000)))
  await expect(page.getByText(messagesFor('en').fieldErrors['table-too-long'])).toBeVisible()
  const lines = [
    'Prénom;Adresse;Langue;Suivi par',
    `Zoé;${mei};français;CLAIRE`,
    `Zoé;${mei};;`,
    `X;${ana};;`,
    'Y;y@;;',
  ]
  await upload(page, inWindows1252([...lines, 'Z;z@example.org;;2 55 08 14 168 025 38'].join('\r\n')))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.check.title)
  await expect(page.getByRole('columnheader', { name: 'Prénom' })).toBeVisible()
  await expect(page.getByText('2 people will be invited.')).toBeVisible()
  const refused = page.getByRole('region', { name: '3 lines' })
  await expect(refused.getByRole('row', { name: /^3 / })).toContainText('The same address is in line 2.')
  await expect(refused.getByRole('row', { name: /^5 / })).toContainText(words.refused.why['not-an-address'])
  await expect(refused.getByRole('row', { name: /^6 / })).toContainText(words.refused.why['holds-number'])
  await checkPage(page, { path: new URL(page.url()).pathname, locale: 'en' })

  // Without the column of languages, the invitations are in the one chosen for all.
  await page.getByRole('combobox', { name: words.columns.language }).selectOption('')
  await page.getByRole('button', { name: words.columns.show }).click()
  await expect(page).toHaveURL(/language=&/)
  await page.getByRole('button', { name: 'Invite 2 people' }).click()
  await expect(page.getByText('2 people are invited.')).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: mei })).toContainText('Will be followed by Claire')
  await page.goBack()
  await page.reload()
  await expect(page.getByText('2 people are invited.')).toBeVisible()

  await page.goto(routes.agency('en', work.slug))
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: messagesFor('en').export.link }).click()
  const file = await download.then(async (one) => ({ name: one.suggestedFilename(), path: await one.path() }))
  expect(file.name).toMatch(/^clients-zenith-.*\.csv$/)
  expect(readFileSync(file.path, 'utf8')).toMatch(/^\ufeffName,E-mail address,.*\r\n'=Chen,/)
})

test.describe('without scripts, in French, on a phone', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 }, locale: 'fr-FR' })

  test('des adresses collées deviennent des invitations, et des clients changent de mains', async ({ page }) => {
    const words = messagesFor('fr').import
    const work = await workAtAgency(page, 'fr', 'manager')
    const [dossierId = ''] = await giveClients(work, [{ name: 'Ana' }])
    const [mei, ben] = [newAddress('mei'), newAddress('ben')]
    await page.goto(routes.agencyImport('fr', work.slug))
    await page.getByRole('textbox', { name: words.paste.label }).fill(`${mei}, ${ben}; sans-arobase`)
    await page.getByRole('button', { name: words.paste.send }).click()
    await expect(page.getByText('2 personnes seront invitées.')).toBeVisible()
    await expect(page.getByRole('region', { name: '1 ligne' }).getByRole('row').last()).toContainText(
      words.refused.why['not-an-address'],
    )
    await page.getByRole('combobox', { name: messagesFor('fr').sharing.invitations.locale }).selectOption('en')
    await page.getByRole('button', { name: 'Inviter 2 personnes' }).click()
    await expect(page.getByText('2 personnes sont invitées.')).toBeVisible()
    await expect(page.getByRole('listitem').filter({ hasText: ben })).toContainText('En attente de réponse')

    const locales = await inDatabase(
      (sql) => sql`select locale from agency_invitations where agency_id = ${work.agencyId}`,
    )
    expect([...locales]).toEqual([{ locale: 'en' }, { locale: 'en' }])
    const hugo = await aColleague(work.agencyId, dossierId)
    await page.goto(routes.agencyMembers('fr', work.slug))
    const form = page.getByRole('form', { name: messagesFor('fr').queue.handOver.title })
    await form.getByRole('combobox', { name: 'De', exact: true }).selectOption({ label: 'Hugo (suit 1 client)' })
    await form.getByRole('combobox', { name: 'À', exact: true }).selectOption({ label: 'Claire' })
    await form.getByRole('button').click()
    await expect(page.getByText(messagesFor('fr').staff.members.done.handed)).toBeVisible()
    const left = await inDatabase((sql) => sql`select 1 from assignments where user_id = ${hugo}`)
    expect([...left]).toEqual([])
  })
})

async function upload(page: Page, buffer: Buffer): Promise<void> {
  const words = messagesFor('en').import.file
  await page.getByLabel(words.label).setInputFiles({ name: 'clients.csv', mimeType: 'text/csv', buffer })
  await page.getByRole('button', { name: words.send }).click()
}

/** Somebody who follows a client. Returns their id. */
function aColleague(agencyId: string, dossierId: string): Promise<string> {
  return inDatabase(async (sql) => {
    const [row] = await sql<{ id: string }[]>`
      insert into users (id, email, name, locale, time_zone) values
      (gen_random_uuid(), ${newAddress('hugo')}, 'Hugo', 'fr', 'Europe/Paris') returning id`
    const id = row?.id ?? ''
    await sql`insert into agency_members (agency_id, user_id, role) values (${agencyId}, ${id}, 'case_worker')`
    await sql`insert into assignments (agency_id, dossier_id, user_id, assigned_at) values (${agencyId}, ${dossierId}, ${id}, now())`
    return id
  })
}
