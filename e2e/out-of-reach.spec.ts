import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { newAddress } from './mailbox.ts'
import { openDossier } from './open-dossier.ts'
import { signIn } from './sign-in.ts'
import { expect, test } from './test.ts'

const PAGES = [
  '',
  '/documents',
  '/documents/civil_status',
  '/steps/gather',
  '/filing',
  '/diary',
  '/reminders',
  '/notes',
  '/answers',
  '/answers/birthCountry',
  '/answer-back',
  '/answer-back/translator_questioned',
  '/counter',
  '/counter/hand_in',
  '/settings',
]

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with scripts' : 'without scripts'

  test(`somebody else’s dossier answers like one that is not there, ${how}`, async ({ page, visit, faults }) => {
    faults.expect(/status of 404/)
    const { id } = await openDossier(page)
    const stranger = await (await visit({ javaScriptEnabled })).newPage()
    await openDossier(stranger)
    for (const path of PAGES) {
      const [theirs, absent, own] = await Promise.all([
        answerTo(stranger, `/en/dossiers/${id}${path}`),
        answerTo(stranger, `/en/dossiers/${randomUUID()}${path}`),
        answerTo(page, `/en/dossiers/${id}${path}`),
      ])
      expect(theirs).toEqual(absent)
      expect([theirs.status, own.status], path).toEqual([404, 200])
    }
    expect((await stranger.goto(`/en/dossiers/${id}`))?.status()).toBe(404)
    await expect(stranger.getByRole('heading', { level: 1 })).toHaveText('There is nothing for you at this address')
    await expect(stranger.getByRole('heading', { level: 2 })).toBeVisible()
    await stranger.getByRole('link', { name: 'To my dossiers' }).click()
    await expect(stranger.getByRole('heading', { level: 1 })).toHaveText('My dossiers')
  })
}

test('addresses that never were: a readable page with the status 404', async ({ page, faults }) => {
  faults.expect(/status of 404/)
  const { id } = await openDossier(page)
  const absent = ['/en/nothing', '/de', '/en/nope.txt', '/en/dossiers/1', '/en/start/elsewhere']
  const within = ['/steps/none', '/documents/none', '/answers/none', '/answers/person.age', '/nothing']
  for (const path of [...absent, ...within.map((one) => `/en/dossiers/${id}${one}`)]) {
    const answer = await page.goto(path)
    expect(answer?.status(), path).toBe(404)
    await expect(page.getByRole('heading', { level: 1 }), path).toHaveText('There is nothing for you at this address')
  }
  await page.goto('/fr/dossiers/1')
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr')
})

test('a dossier’s address, opened when signed out, leads to signing in and back to it', async ({ page, visit }) => {
  const { id, address } = await openDossier(page)
  const later = await (await visit()).newPage()
  await later.goto(`/en/dossiers/${id}/notes`)
  await expect(later.getByRole('heading', { level: 1 })).toHaveText('Sign in')
  await signIn(later, address)
  await expect(later).toHaveURL(new RegExp(`/en/dossiers/${id}/notes$`))
  await expect(later.getByRole('heading', { level: 1 })).toHaveText('Notes')
})

test('a way back that leads elsewhere is not taken', async ({ page }) => {
  await page.goto('/en/sign-in?next=//evil.example/dossiers')
  await signIn(page, newAddress('someone'))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('My dossiers')
  expect(new URL(page.url()).hostname).toBe('localhost')
})

/** Status, address and body of what the browser's visitor gets, without what differs between any two answers. */
async function answerTo(page: Page, path: string): Promise<{ status: number; url: string; body: string }> {
  const answer = await page.request.get(path, { headers: { accept: 'text/html' } })
  const nonce = /'nonce-([^']+)'/.exec(answer.headers()['content-security-policy'] ?? '')?.[1]
  const body = await answer.text()
  if (!nonce || body.length < 1000) throw new Error(`no whole answer to ${path}`)
  const { pathname } = new URL(answer.url())
  return {
    status: answer.status(),
    url: pathname.includes('/dossiers/') ? '' : pathname,
    body: body.replaceAll(nonce, ''),
  }
}
