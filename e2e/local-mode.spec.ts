import { connect } from 'node:net'
import { networkInterfaces } from 'node:os'
import { readMail } from './mailbox.ts'
import { postForm } from './post-form.ts'
import { rawRequest } from './raw-request.ts'
import { runningApp } from './running-app.ts'
import { expect, test } from './test.ts'

test('only our own name is answered: a foreign Host gets no page of ours', async () => {
  const { port } = runningApp()
  for (const host of ['evil.example', `evil.example:${port}`, 'localhost', `localhost.evil.example:${port}`]) {
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

test('whoever comes by the number is told the name; forwarded names count for nothing', async () => {
  const { port, url } = runningApp()
  const told = await rawRequest(port, '/en/sign-in', { headers: { host: `127.0.0.1:${port}` } })
  expect(told.status).toBe(421)
  expect(told.body).toContain(`href="${url}"`)
  const headers = { host: `localhost:${port}`, 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' }
  const first = await rawRequest(port, '/', { headers })
  expect(first.status).toBe(307)
  expect(first.headers.location).not.toContain('evil')
  expect((await rawRequest(port, '/en', { headers })).body).not.toContain('evil.example')
})

test('it listens on 127.0.0.1 only', async () => {
  const { port } = runningApp()
  expect(await isOpen(port, '127.0.0.1')).toBe(true)
  const others = Object.values(networkInterfaces()).flatMap((one) => one ?? [])
  const addresses = others.filter(({ internal, scopeid }) => !internal && !scopeid).map(({ address }) => address)
  for (const address of ['127.0.0.2', '::1', ...addresses]) expect(await isOpen(port, address), address).toBe(false)
})

test('a form that another site posts does nothing; the same from our own page sends a mail', async ({ page }) => {
  const { port, url } = runningApp()
  const headers = { host: new URL(url).host, 'x-forwarded-for': '198.51.100.7' }
  const post = (email: string, origin: string) =>
    postForm({ port, path: '/en/sign-in', typed: { email }, headers, origin })
  for (const origin of ['https://evil.example', 'null', `http://localhost:${port + 1}`, '']) {
    const answer = await post('victim@journeys.example', origin)
    expect(String(answer.headers['set-cookie'])).not.toContain('ticket')
    expect(answer.status, origin).toBeGreaterThanOrEqual(400)
  }
  const own = await post('own@journeys.example', url)
  expect(own.headers.location).toBe('/en/sign-in/check')
  await readMail(page, 'own@journeys.example')
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
