import type { Page } from '@playwright/test'
import { newId } from '#lib/ids.ts'
import { routes } from '#lib/routes.ts'
import { type AtWork, giveClients, workAtAgency } from './agency-at-work.ts'
import { checkPage } from './check-page.ts'
import { inDatabase } from './in-database.ts'
import { newAddress } from './mailbox.ts'
import { signIn } from './sign-in.ts'
import { tabTo } from './tab-to.ts'
import { expect, test } from './test.ts'

const WIDE = { width: 1280, height: 900 }

// Story 8: Claire's Monday, by keyboard alone.
test('Claire goes through what waits, assigns and writes to several, by keyboard; Mei sees that she looked', async ({
  page,
  visit,
}) => {
  await page.setViewportSize(WIDE)
  const work = await workAtAgency(page)
  await haveColleague(work, 'Hugo')
  const [mei = ''] = await giveClients(work, [
    { name: 'Mei', papers: ['id_doc', 'rib'] },
    { name: 'Ana', hasPaper: true },
    { name: 'Bo', locale: 'fr' },
    { name: 'Chen' },
  ])
  await lookedBefore(work, mei)
  await page.goto(routes.agency('en', work.slug, 'turn=agency'))

  await test.step('the next one opens beside the list, with what is new to her', async () => {
    await keyLeadsTo(page, 'j', page.getByRole('link', { name: 'Mei' }))
    await page.keyboard.press('Enter')
    const panel = page.getByRole('complementary', { name: 'Mei' })
    await expect(panel).toContainText('Waiting for you since')
    await expect(panel).toContainText('2 papers to look at')
    await expect(panel).toContainText('New since you looked on')
    await expect(panel).toContainText('– has it · The client')
    await expect(page.getByRole('link', { name: 'Mei' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Mei' })).toBeVisible()
  })

  await test.step('she accepts a paper, asks for a change in the next, and the next client follows', async () => {
    await expect(async () => {
      await page.keyboard.press('p')
      await expect(page.getByRole('heading', { name: 'It will do' })).toBeVisible({ timeout: 1000 })
    }).toPass()
    await keyLeadsTo(page, 'a', page.getByRole('radio', { name: 'In person' }))
    await page.keyboard.press('Space')
    await page.keyboard.press('Enter')
    await expect(page.getByText('No other paper of this client waits.')).toBeVisible()
    await keyLeadsTo(page, 'r', page.getByLabel('What is wrong?'))
    await page.keyboard.type('a part')
    await tabTo(page, page.getByLabel('What the client has to do, in your words'))
    await page.keyboard.type('Page 2 is cut off. a r u j k ? are only letters here.')
    await tabTo(page, page.getByRole('button', { name: 'Ask for changes' }))
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Ana' })).toBeVisible()
    await expect(page.getByText('This is the next who waits.')).toBeVisible()
  })

  await test.step('? lists the keys, and q leads back', async () => {
    await expect(async () => {
      await page.keyboard.press('?')
      await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible({ timeout: 500 })
    }).toPass()
    await page.keyboard.press('Escape')
    await page.keyboard.press('q')
    await expect(page.getByRole('heading', { level: 1, name: 'Clients' })).toBeVisible()
  })

  await test.step('two go to Hugo, once she has seen who', async () => {
    await choose(page, 2)
    await page.keyboard.press('b')
    await expect(page.getByRole('button', { name: 'Assign…' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Assign 2 clients' })).toBeVisible()
    await tabTo(page, page.getByLabel('To whom?'))
    await page.keyboard.type('Hugo')
    await tabTo(page, page.getByRole('button', { name: 'Show what changes' }))
    await page.keyboard.press('Enter')
    await expect(page.getByText('nobody → Hugo')).toHaveCount(2)
    expect(await followedBy(work, 'Hugo')).toBe(0)
    await tabTo(page, page.getByRole('button', { name: 'Give 2 clients to Hugo' }))
    await page.keyboard.press('Enter')
    await expect(page.getByText('2 clients assigned.')).toBeVisible()
    expect(await followedBy(work, 'Hugo')).toBe(2)
  })

  await test.step('one message to all four, each in their language', async () => {
    await choose(page, 4)
    await page.keyboard.press('b')
    await tabTo(page, page.getByRole('button', { name: 'Write…' }))
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'One message to 4 clients' })).toBeVisible()
    await tabTo(page, page.getByLabel('Text for those who read English'))
    await page.keyboard.type('Hello [name], we are closed on Friday.')
    await tabTo(page, page.getByLabel('Text for those who read French'))
    await page.keyboard.type('Bonjour [nom], nous sommes fermés vendredi.')
    await tabTo(page, page.getByRole('button', { name: 'Show what each will read' }))
    await page.keyboard.press('Enter')
    const previews = page.getByRole('region', { name: 'What each will read' })
    await expect(previews).toContainText('Hello Mei, we are closed on Friday.')
    await expect(previews).toContainText('Bonjour Bo, nous sommes fermés vendredi.')
    expect(await written(work)).toBe(0)
    await tabTo(page, previews.getByRole('button', { name: 'Send all 4' }))
    await page.keyboard.press('Enter')
    await expect(page.getByText('Written to 4 clients.')).toBeVisible()
    expect(await written(work)).toBe(4)
  })

  await test.step('Mei sees that Claire looked', async () => {
    const phone = await (await visit({ viewport: { width: 390, height: 844 } })).newPage()
    await phone.goto('/en/sign-in')
    // The first mail said that her agency has written.
    await signIn(phone, await addressOf(mei), 'en', 2)
    await phone.goto(routes.dossierSharing('en', mei))
    await expect(phone.getByRole('main')).toContainText('Claire')
  })
})

test('on a phone without scripts, in French: boxes, a preview and a message', async ({ page, visit }) => {
  test.setTimeout(120_000)
  const work = await workAtAgency(page, 'fr', 'manager')
  const ids = await giveClients(work, [{ name: 'Ana', locale: 'fr', hasPaper: true }, { name: 'Bo' }])
  const query = ids.map((id) => `client=${id}`).join('&')
  for (const path of [
    routes.agency('fr', work.slug, `all=1&open=${ids[0]}`),
    routes.assignClients('fr', work.slug, query),
    routes.writeToClients('fr', work.slug, `${query}&template=welcome`),
  ]) {
    await checkPage(page, { path, locale: 'fr' })
  }
  const plain = await visit({
    javaScriptEnabled: false,
    viewport: { width: 390, height: 844 },
    storageState: await page.context().storageState(),
  })
  const tab = await plain.newPage()
  await tab.goto(routes.agency('fr', work.slug))
  await tab.getByRole('link', { name: 'Choisir toute la page' }).click()
  await tab.getByRole('button', { name: 'Écrire…' }).click()
  await tab.getByRole('link', { name: 'Bienvenue' }).click()
  await tab.getByRole('button', { name: 'Montrer ce que chacun lira' }).click()
  const previews = tab.getByRole('region', { name: 'Ce que chacun lira' })
  await expect(previews).toContainText('Bonjour Ana,')
  await expect(previews).toContainText('Hello Bo,')
  expect(await written(work)).toBe(0)
  await inDatabase((sql) => sql`update consents set revoked_at = now() where dossier_id = ${ids[1] ?? ''}`)
  await previews.getByRole('button', { name: 'Envoyer les 2' }).click()
  await expect(tab.getByText('Message envoyé à 1 client.')).toBeVisible()
  await expect(tab.getByText('L’un des clients choisis est écarté')).toBeVisible()
  expect(await written(work)).toBe(1)
  // On a phone a client's name leads to the whole file.
  await tab.getByRole('link', { name: 'Ana' }).click()
  await expect(tab).toHaveURL(new RegExp(`/clients/${ids[0]}$`))
})

/** A key that comes before the page's script is read does nothing. */
async function keyLeadsTo(page: Page, key: string, target: ReturnType<Page['getByRole']>): Promise<void> {
  await expect(async () => {
    await page.keyboard.press(key)
    await expect(target).toBeFocused({ timeout: 500 })
  }).toPass()
}

/** Ticks the boxes of the first so many clients, from the top. */
async function choose(page: Page, count: number): Promise<void> {
  await keyLeadsTo(page, 'j', page.locator('#clients tbody a[data-client]:visible').first())
  for (let at = 0; at < count; at += 1) {
    if (at > 0) await page.keyboard.press('j')
    await page.keyboard.press('x')
  }
  await expect(page.locator('#clients input:checked')).toHaveCount(count)
}

async function haveColleague({ agencyId }: AtWork, name: string): Promise<void> {
  const id = newId()
  await inDatabase(async (sql) => {
    await sql`insert into users (id, email, name, locale, time_zone, email_verified_at, created_at)
      values (${id}, ${newAddress('staff')}, ${name}, 'en', 'Europe/Paris', now(), now())`
    await sql`insert into agency_members (agency_id, user_id, role) values (${agencyId}, ${id}, 'case_worker')`
  })
}

/** A month ago. */
async function lookedBefore({ address, agencyId }: AtWork, dossierId: string): Promise<void> {
  await inDatabase(
    (sql) => sql`
      insert into dossier_looks (dossier_id, agency_id, user_id, looked_on, first_at, last_at)
      select ${dossierId}, ${agencyId}, id, current_date - 30, now() - interval '30 days', now() - interval '30 days'
      from users where email = ${address}`,
  )
}

async function followedBy({ agencyId }: AtWork, name: string): Promise<number> {
  const rows = await inDatabase(
    (sql) => sql`select 1 from assignments a join users u on u.id = a.user_id
      where a.agency_id = ${agencyId} and u.name = ${name}`,
  )
  return rows.length
}

async function written({ agencyId }: AtWork): Promise<number> {
  return (await inDatabase((sql) => sql`select 1 from messages where agency_id = ${agencyId}`)).length
}

async function addressOf(dossierId: string): Promise<string> {
  const [owner] = await inDatabase(
    (sql) => sql<{ email: string }[]>`
      select u.email from users u join dossiers d on d.owner_id = u.id where d.id = ${dossierId}`,
  )
  if (!owner) throw new Error('a dossier of nobody')
  return owner.email
}
