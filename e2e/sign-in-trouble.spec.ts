import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inDatabase } from './in-database.ts'
import { codeIn, linkIn, newAddress, readMail } from './mailbox.ts'
import { MEI, queryOf } from './people.ts'
import { pressAndWait } from './press-and-wait.ts'
import { runningApp } from './running-app.ts'
import { askForMail, typeCode } from './sign-in.ts'
import { expect, test } from './test.ts'

test('an address that is none is refused by name and stays as typed', async ({ page }) => {
  await page.goto('/en/sign-in')
  const email = page.getByRole('textbox', { name: 'Your e-mail address' })
  await email.fill('mei@@example')
  await page.getByRole('button', { name: 'Send me a link and a code' }).click()
  await expect(page.getByRole('region', { name: 'The mail has not been sent yet' })).toContainText('name@example.com')
  await expect(email).toHaveValue('mei@@example')
})

test('five wrong codes end it, even for the right one; a new mail helps', async ({ page }) => {
  const address = newAddress('mei')
  await page.goto('/en/sign-in')
  await askForMail(page, address)
  const mailbox = await page.context().newPage()
  const code = codeIn(await readMail(mailbox, address))
  const wrong = `${code[0] === '9' ? '8' : '9'}${code.slice(1)}`
  await typeCode(page, '12 34')
  await expect(page.getByRole('main')).toContainText('The code has six digits')
  for (let tries = 0; tries < 5; tries += 1) {
    await page.getByRole('textbox', { name: 'Six-digit code' }).fill(wrong)
    await pressAndWait(page, page.getByRole('button', { name: 'Sign in', exact: true }))
    await expect(page.getByRole('region', { name: 'You are not signed in yet' })).toContainText('not the code')
    await expect(page.getByRole('textbox', { name: 'Six-digit code' })).toHaveValue(wrong)
  }
  await typeCode(page, code)
  await expect(page.getByRole('main')).toContainText('too old or has been used')
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This code no longer works')
  await page.getByRole('button', { name: 'Send me a new mail' }).click()
  await expect(page.getByText('A new mail is on its way.')).toBeVisible()
  await typeCode(page, codeIn(await readMail(mailbox, address, 2)))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('My dossiers')
})

test('a link that has run out or was used says so, and a new one keeps the answers', async ({ page, visit }) => {
  const address = newAddress('mei')
  await page.goto(`/en/sign-in?keep=${encodeURIComponent(queryOf(MEI))}`)
  await askForMail(page, address)
  const mailbox = await page.context().newPage()
  const link = linkIn(await readMail(mailbox, address))
  await inDatabase(
    (sql) => sql`update sign_in_tickets set expires_at = now() - interval '1 minute' where email = ${address}`,
  )
  await page.goto(link)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This link no longer works')
  await page.getByRole('button', { name: 'Send me a new one' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Check your mail')
  const second = linkIn(await readMail(mailbox, address, 2))
  await page.goto(second)
  await page.getByRole('button', { name: 'Sign in on this device' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Next: /)

  const other = await (await visit()).newPage()
  await other.goto(second)
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('This link no longer works')
  await other.goto('/en/dossiers')
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('Sign in')
})

test('a link opened on another device says which asked, and signs in there with the answers', async ({
  page,
  visit,
}) => {
  const address = newAddress('mei')
  await page.goto(`/fr/sign-in?keep=${encodeURIComponent(queryOf(MEI))}`)
  await askForMail(page, address, 'fr')
  const link = linkIn(await readMail(page, address, 1, 'fr'))
  const userAgent =
    'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.0 Mobile/15E148 Safari/604.1'
  const phone = await (await visit({ userAgent })).newPage()
  // Mail scanners open links: looking five times uses nothing up.
  for (let looks = 0; looks < 5; looks += 1) await phone.goto(link)
  await expect(phone.getByText('Demandé depuis')).toBeVisible()
  await expect(phone.getByText('Safari · iPhone')).toBeVisible()
  await expect(phone.getByRole('main')).not.toContainText(address)
  await phone.getByRole('button', { name: 'Se connecter sur cet appareil' }).click()
  await expect(phone.getByRole('region', { name: 'Vos pièces' })).toContainText('Apostille')
  await page.goto('/fr/dossiers')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Se connecter')
})

test('a known and an unknown address are answered alike', async ({ page }) => {
  const known = newAddress('known')
  const pages: string[] = []
  for (const address of [known, known, newAddress('known')]) {
    await page.goto('/en/sign-in')
    await askForMail(page, address)
    pages.push(((await page.getByRole('main').textContent()) ?? '').replace(address, '…'))
  }
  expect(new Set(pages).size).toBe(1)
})

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with scripts' : 'without scripts'

  test(`with cookies off, signing in says what is missing instead of going in circles, ${how}`, async ({
    launchOptions,
    page,
    playwright,
  }) => {
    const address = newAddress('mei')
    await page.goto('/en/sign-in')
    await askForMail(page, address)
    const link = linkIn(await readMail(page, address))

    const profile = profileThatBlocksCookies()
    const options = { ...launchOptions, baseURL: runningApp().url, javaScriptEnabled }
    const context = await playwright.chromium.launchPersistentContext(profile, options)
    try {
      const bare = await context.newPage()
      await bare.goto(link)
      await bare.getByRole('button', { name: 'Sign in on this device' }).click()
      await expect(bare.getByText('Your browser did not keep the cookie')).toBeVisible()
      expect(await context.cookies()).toEqual([])
      const another = newAddress('bare')
      await bare.getByRole('textbox', { name: 'Your e-mail address' }).fill(another)
      await bare.getByRole('button', { name: 'Send me a link and a code' }).click()
      if (javaScriptEnabled) {
        await typeCode(bare, codeIn(await readMail(page, another)))
        await expect(bare.getByRole('region', { name: 'You are not signed in yet' })).toContainText(
          'Your browser did not keep the cookie',
        )
        return
      }
      await expect(bare.getByRole('heading', { level: 1 })).toHaveText('We cannot tell which mail is yours')
    } finally {
      await context.close()
      rmSync(profile, { recursive: true, force: true })
    }
  })
}

/** As set in the browser's own settings: block all cookies. */
function profileThatBlocksCookies(): string {
  const profile = mkdtempSync(join(tmpdir(), 'complet-no-cookies-'))
  mkdirSync(join(profile, 'Default'))
  const settings = { profile: { default_content_setting_values: { cookies: 2 } } }
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(settings))
  return profile
}
