import { afterEach, describe, expect, it, vi } from 'vitest'
import { PATH_HEADER } from '#lib/i18n/path-header.ts'
import { setMailEnvironment } from '#tests/mail-round.ts'
import { request } from '#tests/next-request.ts'

vi.mock('next/headers', () => import('#tests/next-request.ts'))
setMailEnvironment()

/** The environment is judged once a process, so each case loads the module anew. */
async function facts(hops?: string) {
  vi.resetModules()
  process.env.DATABASE_URL = 'postgres://nobody@127.0.0.1/none'
  if (hops !== undefined) process.env.TRUSTED_PROXY_HOPS = hops
  return import('./request-facts.ts')
}

afterEach(() => {
  delete process.env.TRUSTED_PROXY_HOPS
})

describe('the language of a request', () => {
  it.each([
    ['/fr/start?x=1', 'fr'],
    ['/en', 'en'],
    ['/de/start', 'en'],
    ['/', 'en'],
    ['/french', 'en'],
  ])('%s: %s', async (path, locale) => {
    const { requestLocale, requestPath } = await facts()
    request(path)
    expect(await requestLocale()).toBe(locale)
    expect(await requestPath()).toBe(path)
  })

  it('is English where no path is known', async () => {
    const { requestLocale } = await facts()
    request('/', { [PATH_HEADER]: null })
    expect(await requestLocale()).toBe('en')
  })
})

describe('the network that limits count by', () => {
  it.each([
    ['203.0.113.5', '203.0.113.5'],
    // Whatever a visitor writes into the header stands left of what our own proxy adds.
    ['198.51.100.1, 203.0.113.5', '203.0.113.5'],
    ['evil, 203.0.113.5', '203.0.113.5'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:DB8:1:2::9', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['::ffff:203.0.113.5', '203.0.113.5'],
    ['203.0.113.5, not-an-address', 'unknown'],
    ['203.0.113.5:8080', 'unknown'],
    ['', 'unknown'],
  ])('%j: %s', async (forwarded, network) => {
    const { requestNetwork } = await facts()
    request('/en', { 'x-forwarded-for': forwarded })
    expect(await requestNetwork()).toBe(network)
  })

  it('counts from the right as many proxies as stand in front', async () => {
    const chain = '192.0.2.1, 198.51.100.2, 203.0.113.3'
    for (const [hops, network] of [
      ['0', 'unknown'],
      ['1', '203.0.113.3'],
      ['2', '198.51.100.2'],
      ['3', '192.0.2.1'],
      ['4', 'unknown'],
    ] as const) {
      const { requestNetwork } = await facts(hops)
      request('/en', { 'x-forwarded-for': chain })
      expect(await requestNetwork(), hops).toBe(network)
    }
  })
})

describe('the device in words', () => {
  it.each([
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0',
      'Edge · Windows',
    ],
    ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Version/19.0 Safari/605.1.15', 'Safari · macOS'],
    ['Mozilla/5.0 (Android 15; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0', 'Firefox · Android'],
    [
      'Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 SamsungBrowser/28.0 Chrome/130.0',
      'Samsung Internet · Android',
    ],
    ['Mozilla/5.0 (X11; CrOS x86_64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36', 'Chrome · ChromeOS'],
    ['Mozilla/5.0 (X11; Linux x86_64) OPR/110.0 Chrome/126.0', 'Opera · Linux'],
    ['curl/8.1', null],
    ['', null],
    ['<script>alert(1)</script> 2 55 08 14 168 025 38', null],
  ])('%s', async (agent, words) => {
    const { deviceOf } = await facts()
    expect(deviceOf(agent)).toBe(words)
  })
})
