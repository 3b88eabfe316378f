import type { Page } from '@playwright/test'
import { routes } from '#lib/routes.ts'
import { type AtWork, giveClients, workAtAgency } from './agency-at-work.ts'
import { comeInAs } from './come-in.ts'
import { inDatabase } from './in-database.ts'
import { tabTo } from './tab-to.ts'
import { expect, test } from './test.ts'

const ABSENT = 'There is nothing for you at this address'

// Story 13, by keyboard alone: what is not shared, or no longer, is not there.
test('two agencies, somebody who leaves, a consent taken back, a shared computer', async ({ page, visit, faults }) => {
  test.setTimeout(120_000)
  faults.expect(/status of 404/)
  const manager = page
  const zenith = await workAtAgency(manager, 'en', 'manager')
  const [dossierId = ''] = await giveClients(zenith, [{ name: 'Priya', hasPaper: true }])
  const [worker, other, priya] = [await tab(visit), await tab(visit), await tab(visit)]
  const nadia = await joins(worker, zenith, 'Nadia')
  const elsewhere = await workAtAgency(other, 'en', 'manager')
  await comeInAs(priya, await ownerOf(dossierId))

  await test.step('another agency finds nothing, by address or by name', async () => {
    for (const path of ['', '/messages', '/documents/id_doc']) {
      const there = `${routes.client('en', elsewhere.slug, dossierId)}${path}`
      expect((await other.goto(there))?.status(), there).toBe(404)
      await expect(heading(other)).toHaveText(ABSENT)
      expect((await other.goto(`${routes.client('en', zenith.slug, dossierId)}${path}`))?.status()).toBe(404)
    }
    await other.goto(routes.agency('en', elsewhere.slug, 'search=Priya'))
    await expect(other.getByRole('main')).not.toContainText('Priya ')
  })

  await test.step('Nadia takes Priya on, and leaves: her clients go to Claire in the same act', async () => {
    await worker.goto(routes.agency('en', zenith.slug))
    await expect(async () => {
      await worker.keyboard.press('j')
      await expect(worker.getByRole('link', { name: 'Priya' })).toBeFocused({ timeout: 500 })
    }).toPass()
    await worker.keyboard.press('a')
    await expect.poll(() => follower(dossierId)).toBe('Nadia')

    await manager.goto(`/en/agencies/${zenith.slug}/members?member=${nadia}`)
    await tabTo(manager, manager.getByLabel('Who takes over their clients?'))
    await manager.keyboard.type('Claire')
    await tabTo(manager, manager.getByRole('checkbox', { name: /leaves the agency now/ }))
    await manager.keyboard.press('Space')
    await tabTo(manager, manager.getByRole('button', { name: 'End the membership' }))
    await manager.keyboard.press('Enter')
    await expect(manager.getByRole('status').filter({ hasText: 'They have left' })).toBeVisible()
    expect(await follower(dossierId)).toBe('Claire')
    for (const path of [routes.agency('en', zenith.slug), routes.client('en', zenith.slug, dossierId)]) {
      expect((await worker.goto(path))?.status(), path).toBe(404)
    }
    await manager.goto(routes.client('en', zenith.slug, dossierId))
    await expect(manager.getByRole('main')).toContainText('Nadia')
  })

  await test.step('Priya takes back her consent: staff see since when, and nothing else', async () => {
    await priya.goto(routes.dossierSharing('en', dossierId))
    await tabTo(priya, priya.getByRole('button', { name: /^Withdraw/ }))
    await priya.keyboard.press('Enter')
    await expect.poll(() => isShared(dossierId)).toBe(false)
    for (const path of ['', '/messages', '/documents/id_doc']) {
      await manager.goto(`${routes.client('en', zenith.slug, dossierId)}${path}`)
      await expect(heading(manager)).toHaveText(/^Access withdrawn on \d+ \w+ 20\d\d$/)
      await expect(manager.getByRole('main')).not.toContainText('Priya')
    }
    await manager.goto(routes.agency('en', zenith.slug))
    await expect(manager.getByRole('main')).not.toContainText('Priya')
    await priya.goto(routes.dossier('en', dossierId))
    await expect(priya.getByRole('heading', { name: 'Your path' })).toBeVisible()
  })

  await test.step('on a shared computer, the way back shows nothing once she has signed out', async () => {
    await tabTo(priya, priya.getByRole('button', { name: 'Sign out' }))
    await priya.keyboard.press('Enter')
    await expect(priya).not.toHaveURL(/dossiers/)
    await priya.goBack()
    await expect(priya).toHaveURL(/sign-in/)
    await expect(priya.getByRole('heading', { name: 'Your path' })).toHaveCount(0)
  })
})

async function tab(visit: () => Promise<{ newPage: () => Promise<Page> }>): Promise<Page> {
  return (await visit()).newPage()
}

function heading(page: Page) {
  return page.getByRole('heading', { level: 1 })
}

/** Somebody else of the same agency. Returns their id. */
async function joins(page: Page, { agencyId }: AtWork, name: string): Promise<string> {
  const { address } = await workAtAgency(page)
  return inDatabase(async (sql) => {
    const [user] = await sql<{ id: string }[]>`update users set name = ${name} where email = ${address} returning id`
    const id = user?.id ?? ''
    await sql`insert into agency_members (agency_id, user_id, role) values (${agencyId}, ${id}, 'case_worker')`
    return id
  })
}

async function ownerOf(dossierId: string): Promise<string> {
  const [owner] = await inDatabase(
    (sql) =>
      sql<
        { email: string }[]
      >`select u.email from users u join dossiers d on d.owner_id = u.id where d.id = ${dossierId}`,
  )
  return owner?.email ?? ''
}

async function follower(dossierId: string): Promise<string | null> {
  const [row] = await inDatabase(
    (sql) =>
      sql<
        { name: string }[]
      >`select u.name from assignments a join users u on u.id = a.user_id where a.dossier_id = ${dossierId}`,
  )
  return row?.name ?? null
}

async function isShared(dossierId: string): Promise<boolean> {
  const live = await inDatabase(
    (sql) => sql`select 1 from consents where dossier_id = ${dossierId} and revoked_at is null`,
  )
  return live.length > 0
}
