import { isIP } from 'node:net'
import { headers } from 'next/headers'
import { env } from '#lib/env.ts'
import { DEFAULT_LOCALE, isLocale, type Locale } from '#lib/i18n/locales.ts'
import { PATH_HEADER } from '#lib/i18n/path-header.ts'

/** The path and query that the visitor asked for. */
export async function requestPath(): Promise<string> {
  return (await headers()).get(PATH_HEADER) ?? '/'
}

export async function requestLocale(): Promise<Locale> {
  const [, first] = (await requestPath()).split('/')
  return isLocale(first) ? first : DEFAULT_LOCALE
}

/** Where a request comes from, as far as limits go: an IPv4 address, or the /64 of an IPv6 one. */
export async function requestNetwork(): Promise<string> {
  const chain = ((await headers()).get('x-forwarded-for') ?? '').split(',').map((part) => part.trim())
  // Without a proxy of ours in front, whoever asks writes the header: then all share one limit.
  const address = env().proxyHops === 0 ? '' : (chain.at(-env().proxyHops) ?? '')
  if (isIP(address) === 6) return prefixOf(address)
  return isIP(address) === 4 ? address : 'unknown'
}

function prefixOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (mapped) return mapped
  const [head = '', tail] = address.toLowerCase().split('::')
  const left = head === '' ? [] : head.split(':')
  const right = tail ? tail.split(':') : []
  const middle = tail === undefined ? [] : new Array<string>(Math.max(8 - left.length - right.length, 0)).fill('0')
  return `${[...left, ...middle, ...right].slice(0, 4).join(':')}::/64`
}

/** The visitor's device in a few words: "Firefox on Android". Null where the browser does not say. */
export async function requestDevice(): Promise<string | null> {
  return deviceOf((await headers()).get('user-agent') ?? '')
}

export function deviceOf(agent: string): string | null {
  const browser = BROWSERS.find(([, pattern]) => pattern.test(agent))?.[0]
  const system = SYSTEMS.find(([, pattern]) => pattern.test(agent))?.[0]
  return browser && system ? `${browser} · ${system}` : (browser ?? system ?? null)
}

const BROWSERS: readonly (readonly [string, RegExp])[] = [
  ['Edge', /Edg\w*\//],
  ['Opera', /OPR\//],
  ['Samsung Internet', /SamsungBrowser\//],
  ['Firefox', /Firefox\/|FxiOS\//],
  ['Chrome', /Chrome\/|CriOS\//],
  ['Safari', /Safari\//],
]
const SYSTEMS: readonly (readonly [string, RegExp])[] = [
  ['iPhone', /iPhone/],
  ['iPad', /iPad/],
  ['Android', /Android/],
  ['Windows', /Windows/],
  ['macOS', /Macintosh/],
  ['ChromeOS', /CrOS/],
  ['Linux', /Linux/],
]

/** Whether the browser is just being led on from signing in, which names this problem ahead in case it is one. */
export async function ledOnFromSigningIn(): Promise<boolean> {
  const referrer = (await headers()).get('referer') ?? ''
  return URL.canParse(referrer) && new URL(referrer).searchParams.get('problem') === 'no-cookies'
}

/** Whether this page is made as the answer to a form that was posted without scripts. */
export async function answersPostedForm(): Promise<boolean> {
  const sent = await headers()
  return (sent.get('content-type') ?? '').startsWith('multipart/form-data') && !sent.has('next-action')
}

/** The same where the form stood on this very page. Whoever an action leads on to another page arrives by a post as well. */
export async function answersOwnForm(): Promise<boolean> {
  const referrer = (await headers()).get('referer') ?? ''
  if (!URL.canParse(referrer) || !(await answersPostedForm())) return false
  return new URL(referrer).pathname === (await requestPath()).split('?')[0]
}
