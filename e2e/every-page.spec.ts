import { checkPage, expectNoSidewaysScrolling } from './check-page.ts'
import { comeInAs } from './come-in.ts'
import { linkIn, newAddress, readMail } from './mailbox.ts'
import { openDossier } from './open-dossier.ts'
import { memberPages, OPEN_PAGES } from './page-types.ts'
import { askForMail } from './sign-in.ts'
import { expect, test } from './test.ts'

test.describe.configure({ timeout: 240_000 })

// The main ones in French: words are longer there, and everything else is the same.
const IN_FRENCH = [
  'home',
  'guide',
  'privacy',
  'number-checker',
  'reimbursement',
  'question-choices',
  'plan',
  'sign-in',
  'absent',
  'dossier',
  'document',
  'letter',
  'share-with',
  'reminders',
]

for (const locale of ['en', 'fr'] as const) {
  const isChecked = ({ name }: { name: string }) => locale === 'en' || IN_FRENCH.includes(name)

  test(`pages that need no account keep the bars (${locale})`, async ({ page, faults }) => {
    faults.expect(/status of 404/)
    for (const { path, ...type } of OPEN_PAGES.filter(isChecked)) {
      await test.step(type.name, () => checkPage(page, { ...type, locale, path: `/${locale}${path}` }))
    }
  })

  test(`a dossier’s pages keep the bars (${locale})`, async ({ page }) => {
    const name = locale === 'en' ? 'Mei' : 'Carlos'
    await comeInAs(page, `${name.toLowerCase()}@demo.example`)
    await page.goto(`/${locale}/dossiers`)
    await page.getByRole('link', { name: `${name} (demo)` }).click()
    await expect(page).toHaveURL(/[0-9a-f-]{36}$/)
    const id = page.url().split('/').at(-1) ?? ''
    for (const { path, ...type } of memberPages(id).filter(isChecked)) {
      await test.step(type.name, () => checkPage(page, { ...type, locale, path: `/${locale}${path}` }))
    }
  })
}

test('pages between asking for a mail and being in keep the bars', async ({ page }) => {
  const address = newAddress('someone-with-quite-a-long-name-before-the-at-sign')
  await page.goto('/en/sign-in')
  await askForMail(page, address)
  await checkPage(page, { path: '/en/sign-in/check', locale: 'en' })
  const link = linkIn(await readMail(page, address))
  await checkPage(page, { path: new URL(page.url()).pathname, locale: 'en' })
  await checkPage(page, { path: `${new URL(link).pathname}${new URL(link).search}`, locale: 'en' })
})

test('a dossier that needs nothing keeps the bars', async ({ page }) => {
  await comeInAs(page, 'sofia@demo.example')
  await page.goto('/en/dossiers')
  await page.getByRole('link', { name: 'Sofia (démo)' }).click()
  await expect(page.getByRole('region', { name: 'Your situation' })).toContainText('You do not need to register')
  await checkPage(page, { path: new URL(page.url()).pathname, locale: 'en' })
})

test('each answer has a nonce of its own, none that was sent in, and names no software', async ({ page, request }) => {
  const { id } = await openDossier(page)
  const nonceOf = (policy: string | undefined) => /'nonce-([A-Za-z0-9+/=]{20,})'/.exec(policy ?? '')?.[1]
  const sent = '"><script>1</script>'
  const nonces = new Set<string | undefined>()
  for (const path of ['/en', '/en', `/en/dossiers/${id}`, '/en/nothing-here']) {
    const headers = { 'content-security-policy': `script-src 'nonce-${sent}'`, 'x-nonce': sent }
    const answer = await page.request.get(path, { headers })
    nonces.add(nonceOf(answer.headers()['content-security-policy']))
    expect(await answer.text()).not.toContain(sent)
    expect(answer.headers()).not.toHaveProperty('x-powered-by')
    expect(answer.headers()).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'same-origin' })
  }
  expect(nonces.size).toBe(4)
  expect(nonces).not.toContain(undefined)
  const script = /src="(\/_next\/static\/[^"]+\.js)"/.exec(await (await request.get('/en')).text())?.[1]
  expect((await request.get(script ?? '')).headers()['cache-control']).toContain('immutable')
})

test('at twice the text size nothing is cut off sideways', async ({ page }) => {
  const { id } = await openDossier(page)
  await page.setViewportSize({ width: 640, height: 800 })
  for (const path of [`/en/dossiers/${id}`, `/en/dossiers/${id}/documents/civil_status`]) {
    await page.goto(path)
    await expectNoSidewaysScrolling(page, path)
  }
})
