import { cookies } from 'next/headers'
import { TICKET_KEPT_SECONDS } from '#lib/accounts/erase-expired.ts'
import { KNOWN_SECONDS, knownDeviceMark } from '#lib/accounts/known-device.ts'
import { CHALLENGE_SECONDS } from '#lib/accounts/second-factor/passkey-challenge.ts'
import type { Instant } from '#lib/time/clock.ts'

/** Browsers take a Secure cookie over plain http from this machine itself, so the names never differ by mode. */
export const SESSION_COOKIE = '__Host-complet-session'
export const TICKET_COOKIE = '__Host-complet-ticket'
export const KNOWN_COOKIE = '__Host-complet-known'
const CHALLENGE_COOKIE = '__Host-complet-challenge'

export const cookieOptions = { httpOnly: true, secure: true, sameSite: 'lax', path: '/' } as const

export async function readSessionToken(): Promise<string | null> {
  return (await cookies()).get(SESSION_COOKIE)?.value ?? null
}

export async function keepSession(token: string, expiresAt: Instant): Promise<void> {
  const jar = await cookies()
  jar.set(SESSION_COOKIE, token, { ...cookieOptions, expires: expiresAt })
  jar.delete({ name: TICKET_COOKIE, ...cookieOptions })
}

export async function dropSession(): Promise<void> {
  ;(await cookies()).delete({ name: SESSION_COOKIE, ...cookieOptions })
}

/**
 * Remembers on this device which ticket a typed code belongs to. Longer than the code works: a device without this cookie
 * keeps none, and one with an old code is told so.
 */
export async function keepTicket(ticketId: string): Promise<void> {
  ;(await cookies()).set(TICKET_COOKIE, ticketId, { ...cookieOptions, maxAge: TICKET_KEPT_SECONDS })
}

export async function readTicketId(): Promise<string | null> {
  return (await cookies()).get(TICKET_COOKIE)?.value ?? null
}

/** Remembers that this device has signed in as this person. Read when a sign-in mail is asked for, and nowhere else. */
export async function keepKnownDevice(email: string): Promise<void> {
  ;(await cookies()).set(KNOWN_COOKIE, knownDeviceMark(email), { ...cookieOptions, maxAge: KNOWN_SECONDS })
}

export async function readKnownDevice(): Promise<string | null> {
  return (await cookies()).get(KNOWN_COOKIE)?.value ?? null
}

export async function dropKnownDevice(): Promise<void> {
  ;(await cookies()).delete({ name: KNOWN_COOKIE, ...cookieOptions })
}

/** Keeps the mark of a passkey's challenge while the device's own dialog is open. */
export async function keepChallenge(mark: string): Promise<void> {
  ;(await cookies()).set(CHALLENGE_COOKIE, mark, { ...cookieOptions, maxAge: CHALLENGE_SECONDS })
}

/** Good for one answer. */
export async function takeChallenge(): Promise<string> {
  const jar = await cookies()
  const mark = jar.get(CHALLENGE_COOKIE)?.value ?? ''
  jar.delete({ name: CHALLENGE_COOKIE, ...cookieOptions })
  return mark
}
