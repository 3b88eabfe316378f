import { connect } from 'node:net'
import { networkInterfaces } from 'node:os'
import { rawRequest } from './raw-request.ts'
import { runningApp } from './running-app.ts'
import { expect, test } from './test.ts'

test('only our own name is answered: a foreign Host gets no page of ours', async () => {
  const { port } = runningApp()
  for (const host of ['evil.example', `evil.example:${port}`, 'localhost', `localhost.evil.example:${port}`, '']) {
    for (const path of ['/en', '/en/mailbox', '/en/dossiers', '/api/unsubscribe/x']) {
      const answer = await rawRequest(port, path, { headers: { host } })
      expect(answer.status, `${host} ${path}`).toBeGreaterThanOrEqual(400)
      expect(answer.body).not.toContain('mailbox')
      expect(answer.body).not.toContain('_next')
      expect(answer.headers.location).toBeUndefined()
    }
  }
  expect((await rawRequest(port, '/en', { headers: { host: `localhost:${port}` } })).status).toBe(200)
})

test('whoever comes by the number is led to the name; forwarded names count for nothing', async () => {
  const { port } = runningApp()
  const led = await rawRequest(port, '/en/sign-in', { headers: { host: `127.0.0.1:${port}` } })
  expect(led.headers.location).toBe(`http://localhost:${port}/en/sign-in`)
  const headers = { host: `localhost:${port}`, 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' }
  const answer = await rawRequest(port, '/', { headers })
  expect(answer.headers.location).not.toContain('evil')
  expect((await rawRequest(port, '/en', { headers })).body).not.toContain('evil.example')
})

test('it listens on 127.0.0.1 only', async () => {
  const { port } = runningApp()
  expect(await isOpen(port, '127.0.0.1')).toBe(true)
  const others = Object.values(networkInterfaces()).flatMap((one) => one ?? [])
  const addresses = others.filter(({ internal, scopeid }) => !internal && !scopeid).map(({ address }) => address)
  for (const address of ['127.0.0.2', '::1', ...addresses]) expect(await isOpen(port, address), address).toBe(false)
})

test('a form that another site posts does nothing', async ({ page }) => {
  const { port } = runningApp()
  await page.goto('/en/sign-in')
  const body = new URLSearchParams({ email: 'victim@journeys.example' }).toString()
  const action = await page
    .locator('form input[name^="$ACTION_"]')
    .evaluateAll((all) => all.map((one) => [(one as HTMLInputElement).name, (one as HTMLInputElement).value]))
  for (const origin of ['https://evil.example', 'null']) {
    const answer = await rawRequest(port, '/en/sign-in', {
      method: 'POST',
      headers: { host: `localhost:${port}`, origin, 'content-type': 'application/x-www-form-urlencoded' },
      body: `${new URLSearchParams(action)}&${body}`,
    })
    expect(answer.headers['set-cookie']).toBeUndefined()
    expect(answer.status).toBeGreaterThanOrEqual(400)
  }
  await page.goto('/en/mailbox')
  await expect(page.getByText('victim@journeys.example')).toHaveCount(0)
})

function isOpen(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host })
    const end = (open: boolean) => {
      socket.destroy()
      resolve(open)
    }
    socket.once('connect', () => end(true))
    socket.once('error', () => end(false))
    socket.setTimeout(1_000, () => end(false))
  })
}
