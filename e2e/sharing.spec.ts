import type { Page } from '@playwright/test'
import type { Locale } from '#lib/i18n/locales.ts'
import { messagesFor } from '#lib/i18n/messages.ts'
import { routes } from '#lib/routes.ts'
import { comeInAs } from './come-in.ts'
import { inDatabase } from './in-database.ts'
import { codeIn, newAddress, readMail } from './mailbox.ts'
import { openDossier } from './open-dossier.ts'
import { askForMail, typeCode } from './sign-in.ts'
import { expect, test } from './test.ts'

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
const AGENCY = { agency: 'Demo Relocation' }

test.describe.configure({ timeout: 120_000 })

test('Mei shares her dossier with an agency, changes what it sees, and withdraws', ({ page }) => share(page, 'en'))

test.describe('on a phone, in French', () => {
  test.use({ ...PHONE, locale: 'fr-FR' })
  test('Mei partage son dossier, change d’avis et retire son accord', ({ page }) => share(page, 'fr'))
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })
  test('Mei shares her dossier all the same', ({ page }) => share(page, 'en'))
})

/** Give, change, withdraw: each time the pages say what is so now. */
async function share(page: Page, locale: Locale): Promise<void> {
  const words = messagesFor(locale).sharing
  const say = (text: string) => text.replace('{agency}', AGENCY.agency)
  const main = page.getByRole('main')
  const follow = (name: string) => main.getByRole('link', { name, exact: true }).first().click()
  const press = (name: string) => main.getByRole('button', { name, exact: true }).click()
  const { id } = await openDossier(page, undefined, locale)
  await follow(messagesFor(locale).dossier.pages.sharing)
  await expect(main).toContainText(words.nobody)

  const address = main.getByRole('textbox', { name: words.give.label })
  await address.fill('no-such-agency')
  await press(words.give.button)
  await expect(main).toContainText(messagesFor(locale).fieldErrors['unknown-agency'])
  await expect(address).toHaveValue('no-such-agency')
  await address.fill('https://complet.example/en/agencies/demo-relocation')
  await press(words.give.button)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say(words.with.giveTitle))
  const papers = main.getByRole('checkbox', { name: words.scope.documents })
  const notes = main.getByRole('checkbox', { name: words.scope.notes })
  await expect(papers).not.toBeChecked()
  await papers.check()
  await press(say(words.with.give))

  const agency = main.getByRole('region', { name: AGENCY.agency, exact: true })
  await expect(agency).toContainText(words.text.sees.documents)
  expect(await liveScopes(id)).toEqual([['steps', 'documents']])
  await page.goto(routes.dossier(locale, id))
  await main.getByRole('link', { name: AGENCY.agency }).click()

  await follow(say(words.agency.change))
  await expect(papers).toBeChecked()
  await papers.uncheck()
  await notes.check()
  await press(say(words.with.save))
  await expect(main.getByRole('region', { name: words.past.title })).toContainText(words.parts.documents)
  expect(await liveScopes(id)).toEqual([['steps', 'notes']])

  await press(say(words.agency.withdrawNamed))
  await expect(main).toContainText(words.nobody)
  await expect(agency).toHaveCount(0)
  expect(await liveScopes(id)).toEqual([])
}

test('a device that was left open shares nothing before a code is typed', async ({ page }) => {
  const words = messagesFor('en').sharing.with
  const { id, address } = await openDossier(page)
  const at = routes.dossierSharingWith('en', id, 'demo-relocation')
  await page.goto(at)
  const give = page.getByRole('button', { name: words.give.replace('{agency}', AGENCY.agency) })
  await expect(give).toBeVisible()
  await anHourPasses(address)
  await give.click()
  await expect(page.getByRole('main')).toContainText('so nothing has been done')
  expect(await liveScopes(id)).toEqual([])
  await page.getByRole('button', { name: words.confirm }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Check your mail')
  const mailbox = await page.context().newPage()
  const code = codeIn(await readMail(mailbox, address))
  await page.getByRole('textbox', { name: 'Six-digit code' }).fill(code)
  await page.getByRole('button', { name: 'Confirm that it is me' }).click()
  await expect(page).toHaveURL(new RegExp(`${at}$`))
  await give.click()
  await expect(page).toHaveURL(new RegExp(`${routes.dossierSharing('en', id)}$`))
  expect(await liveScopes(id)).toEqual([['steps']])
})

test('an agency invites a client, who accepts with a new dossier', async ({ page, visit }) => {
  const words = messagesFor('en').sharing
  const [client, main] = [newAddress('client'), page.getByRole('main')]
  const hugo = 'hugo@demo.example'
  await comeInAs(page, hugo)
  await secondFactorIsShown(hugo)
  await page.goto(routes.agencyInvitations('en', 'demo-relocation'))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.invitations.title)
  await main.getByRole('textbox', { name: words.invitations.email }).fill(client)
  await main.getByRole('combobox', { name: words.invitations.locale }).selectOption('fr')
  await main.getByRole('button', { name: words.invitations.send }).click()
  const row = main.getByRole('listitem').filter({ hasText: client })
  await expect(row).toContainText('Waiting for an answer')

  const theirs = await (await visit()).newPage()
  const mail = await readMail(theirs, client, 1, 'fr')
  const link = mail.links.find((one) => one.includes('/invitations/')) ?? ''
  await theirs.goto(link)
  await askForMail(theirs, client, 'fr')
  const mailbox = await theirs.context().newPage()
  await typeCode(theirs, codeIn(await readMail(mailbox, client, 2, 'fr')), 'fr')
  const french = messagesFor('fr').sharing
  await expect(theirs.getByRole('heading', { level: 1 })).toHaveText(
    french.invitation.title.replace('{agency}', AGENCY.agency),
  )
  await expect(theirs.getByRole('radio', { name: french.invitation.newDossier })).toBeChecked()
  await theirs.getByRole('button', { name: french.invitation.accept.replace('{agency}', AGENCY.agency) }).click()
  await expect(theirs).toHaveURL(/\/fr\/dossiers\/[0-9a-f-]{36}\/sharing$/)
  await expect(theirs.getByRole('region', { name: AGENCY.agency, exact: true })).toBeVisible()
  await theirs.goto(link)
  await expect(theirs.getByRole('heading', { level: 1 })).toHaveText(french.invitation.gone.title)

  await page.reload()
  await expect(row).toContainText('Accepted on')
})

function liveScopes(dossierId: string): Promise<string[][]> {
  return inDatabase(async (sql) => {
    const rows = await sql<{ scope: string[] }[]>`
      select scope from consents where dossier_id = ${dossierId} and revoked_at is null`
    return rows.map(({ scope }) => scope)
  })
}

async function anHourPasses(address: string): Promise<void> {
  await inDatabase(
    (sql) => sql`update sessions set created_at = created_at - interval '1 hour'
      where user_id = (select id from users where email = ${address})`,
  )
}

async function secondFactorIsShown(address: string): Promise<void> {
  await inDatabase(
    (sql) => sql`update sessions set second_factor_at = now(), staff_seen_at = now()
      where user_id = (select id from users where email = ${address})`,
  )
}
