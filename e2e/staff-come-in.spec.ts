import type { Page } from '@playwright/test'
import { generateSync } from 'otplib'
import { now } from '#lib/time/clock.ts'
import { checkPage } from './check-page.ts'
import { inDatabase } from './in-database.ts'
import { newAddress, readMail } from './mailbox.ts'
import { signIn } from './sign-in.ts'
import { expect, test } from './test.ts'

test.describe.configure({ timeout: 300_000 })

const AGENCY = '/en/agencies/demo-relocation'
const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const ABSENT = 'There is nothing for you at this address'

// Story 13: who comes in, how, and what is left of it on the next click after somebody has left.
test('a manager invites, a case-worker sets up a second factor and comes in, leaves, and is out', async ({
  page,
  visit,
  faults,
}) => {
  faults.expect(/status of 404/)
  await page.goto('/en/sign-in')
  await signIn(page, 'claire@demo.example')

  await test.step('without a second factor no staff page opens', async () => {
    for (const path of ['', '/members', '/settings']) {
      await page.goto(`${AGENCY}${path}`)
      await expect(page).toHaveURL(/\/en\/account\/second-factor\?next=/)
    }
    await expect(heading(page)).toHaveText('Your second factor')
    await page.goto('/en/dossiers')
    await page.getByRole('link', { name: 'Work at Demo Relocation' }).click()
    await page.getByRole('button', { name: 'Demo: come in without a second factor' }).click()
    await expect(page).toHaveURL(new RegExp(`${AGENCY}$`))
  })

  const address = newAddress('nadia')
  await test.step('Claire invites Nadia, and again: the second replaces the first', async () => {
    await page.getByRole('link', { name: 'Members' }).first().click()
    for (const said of ['The invitation is on its way. It works', 'The earlier one to this address no longer works']) {
      await page.getByRole('textbox', { name: 'E-mail address' }).fill(address)
      await page.getByRole('button', { name: 'Send the invitation' }).click()
      await expect(page.getByRole('status').filter({ hasText: said })).toBeVisible()
    }
  })

  const context = await visit()
  const nadia = await context.newPage()
  const link = await test.step('somebody else cannot accept it', async () => {
    const mail = await untilMail(nadia, address)
    const found = mail.links.find((one) => one.includes('/invitations/')) ?? ''
    await page.goto(found)
    await expect(heading(page)).toHaveText('This invitation is for another address')
    await expect(page.getByRole('button', { name: 'Accept and go on' })).toHaveCount(0)
    await checkPage(page, { path: new URL(found).pathname, locale: 'en' })
    return found
  })

  await test.step('Nadia signs in on the way, accepts, and sets up an authenticator app', async () => {
    await nadia.goto(link)
    await signIn(nadia, address, 'en', (await mailsTo(address)) + 1)
    await expect(heading(nadia)).toHaveText('Demo Relocation invites you')
    await nadia.getByRole('button', { name: 'Accept and go on' }).click()
    await expect(heading(nadia)).toHaveText('Your second factor')
    await expect(nadia.getByRole('button', { name: /^Demo/ })).toHaveCount(0)
    await nadia.getByRole('button', { name: 'Set up an authenticator app' }).click()
    await expect(nadia.getByRole('img', { name: 'QR code for your authenticator app' })).toBeVisible()
    await nadia.getByRole('textbox', { name: 'The six digits' }).fill('000000')
    await nadia.getByRole('button', { name: 'Take it into use' }).click()
    await expect(nadia.getByText('This code is not right').first()).toBeVisible()
    await nadia.getByRole('textbox', { name: 'The six digits' }).fill(codeOf(await keyOn(nadia)))
    await nadia.getByRole('button', { name: 'Take it into use' }).click()
    await expect(nadia.getByText('You have shown your second factor')).toBeVisible()
    await nadia.getByRole('button', { name: 'Make ten codes' }).click()
    const shown = nadia.getByRole('region', { name: 'Recovery codes' }).locator('code')
    await expect(shown).toHaveText(/^([a-z2-9]{5}-[a-z2-9]{5}\s?){10}$/)
    await nadia.getByRole('link', { name: 'Go on to your agency' }).click()
    await expect(heading(nadia)).toHaveText('Clients')
  })

  await test.step('a passkey opens the door as well, once the second factor has lapsed', async () => {
    const devtools = await context.newCDPSession(nadia)
    await devtools.send('WebAuthn.enable')
    const options = {
      protocol: 'ctap2',
      transport: 'internal',
      hasUserVerification: true,
      isUserVerified: true,
    } as const
    await devtools.send('WebAuthn.addVirtualAuthenticator', {
      options: { ...options, hasResidentKey: true, automaticPresenceSimulation: true },
    })
    await nadia.goto('/en/account/second-factor')
    await nadia.getByRole('button', { name: 'Add a passkey' }).click()
    await expect(nadia.getByRole('button', { name: /^Remove (Chrome|Complet)/ })).toBeVisible()
    await inDatabase(
      (sql) => sql`update sessions set staff_seen_at = now() - interval '31 minutes'
        where user_id = (select id from users where email = ${address})`,
    )
    await nadia.goto(`${AGENCY}/members`)
    await expect(heading(nadia)).toHaveText('Your second factor')
    await nadia.getByRole('button', { name: 'Use a passkey' }).click()
    await expect(heading(nadia)).toHaveText('Members')
    await checkPage(nadia, { path: '/en/account/second-factor', locale: 'en' })
    await checkPage(nadia, { path: '/fr/account/second-factor', locale: 'fr' })
    await nadia.goto(`${AGENCY}/members`)
  })

  await test.step('a case-worker sees who works here, and has nothing of a manager', async () => {
    await expect(nadia.getByRole('link', { name: 'Agency', exact: true })).toHaveCount(0)
    await expect(nadia.getByRole('button', { name: 'Send the invitation' })).toHaveCount(0)
    expect((await nadia.goto(`${AGENCY}/settings`))?.status()).toBe(404)
    await nadia.goto(`${AGENCY}/members`)
  })

  await test.step('the staff’s pages keep the bars', async () => {
    await page.goto(`${AGENCY}/members`)
    await page.getByRole('row', { name: address }).getByRole('link').click()
    const chosen = new URL(page.url())
    for (const locale of ['en', 'fr'] as const) {
      for (const path of ['', '/members', `/members${chosen.search}`, '/settings']) {
        await checkPage(page, { path: `/${locale}/agencies/demo-relocation${path}`, locale })
      }
    }
    await page.goto(`${AGENCY}/members${chosen.search}`)
  })

  await test.step('Nadia leaves: her open page is gone on the next click, and so is every other', async () => {
    await page.getByRole('checkbox', { name: /leaves the agency now/ }).check()
    await page.getByRole('button', { name: 'End the membership' }).click()
    await expect(page.getByRole('status').filter({ hasText: 'They have left' })).toBeVisible()
    await expect(page.getByRole('row', { name: address })).toContainText('Left on')
    await nadia.getByRole('link', { name: 'Members' }).first().click()
    await expect(heading(nadia)).toHaveText(ABSENT)
    for (const path of ['', '/members', '/settings']) {
      expect((await nadia.goto(`${AGENCY}${path}`))?.status(), path).toBe(404)
    }
    await nadia.goto('/en/dossiers')
    await expect(nadia.getByRole('link', { name: /^Work at/ })).toHaveCount(0)
    await nadia.goto(link)
    await expect(heading(nadia)).toHaveText('You have accepted this invitation')
  })

  await test.step('the last manager stays', async () => {
    await page.getByRole('row', { name: 'Claire' }).getByRole('link').click()
    await page.getByRole('radio', { name: 'Viewer' }).first().check()
    await page.getByRole('button', { name: 'Save the role' }).click()
    await expect(page.getByText('An agency needs a manager').first()).toBeVisible()
  })
})

test('without scripts: an authenticator app is set up and shown, and the codes are there once', async ({ visit }) => {
  const page = await (await visit({ javaScriptEnabled: false })).newPage()
  const address = newAddress('without-scripts')
  await page.goto('/en/sign-in?next=%2Fen%2Faccount%2Fsecond-factor')
  await signIn(page, address)
  await page.getByRole('button', { name: 'Set up an authenticator app' }).click()
  const key = await keyOn(page)
  const code = codeOf(key)
  await page.getByRole('textbox', { name: 'The six digits' }).fill(code)
  await page.getByRole('button', { name: 'Take it into use' }).click()
  await expect(page.getByText('You have shown your second factor')).toBeVisible()
  await page.getByRole('button', { name: 'Make ten codes' }).click()
  const codes = (await page.getByRole('region', { name: 'Recovery codes' }).locator('code').textContent()) ?? ''
  await inDatabase(
    (sql) => sql`update sessions set second_factor_at = null
      where user_id = (select id from users where email = ${address})`,
  )
  await page.goto('/en/account/second-factor?next=%2Fen%2Fdossiers')
  // That code of the app is spent: a recovery code stands in for it.
  await page.getByRole('textbox', { name: 'Code of your app' }).fill(code)
  await page.getByRole('button', { name: 'Go on', exact: true }).click()
  await expect(page.getByText('This code is not right').first()).toBeVisible()
  await page.getByRole('textbox', { name: 'Code of your app' }).fill(codes.slice(0, 11))
  await page.getByRole('button', { name: 'Go on', exact: true }).click()
  await expect(page).toHaveURL(/\/en\/dossiers$/)
})

async function keyOn(page: Page): Promise<string> {
  const text = (await page.getByRole('region', { name: 'Authenticator app' }).locator('code').textContent()) ?? ''
  return text.replaceAll(' ', '')
}

function codeOf(secret: string): string {
  return generateSync({ secret, epoch: Math.floor(now().getTime() / 1000) })
}

/** The newest mail, however many of the invitations had left before the next replaced them. */
async function untilMail(page: Page, address: string) {
  let count = 0
  await expect(async () => {
    count = await mailsTo(address)
    expect(count).toBeGreaterThan(0)
  }).toPass({ timeout: 30_000 })
  const waiting = () =>
    inDatabase(
      (sql) => sql`select 1 from outgoing_mails where to_address = ${address} and state in ('queued', 'sending')`,
    )
  await expect(async () => expect(await waiting()).toHaveLength(0)).toPass({ timeout: 30_000 })
  return readMail(page, address, await mailsTo(address))
}

async function mailsTo(address: string): Promise<number> {
  const rows = await inDatabase((sql) => sql`select 1 from mailbox_messages where to_address = ${address}`)
  return rows.length
}
