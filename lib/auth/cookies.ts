import { cookies } from 'next/headers'
import { TICKET_MINUTES } from '#lib/accounts/request-sign-in.ts'
import type { Instant } from '#lib/time/clock.ts'

/** Browsers take a Secure cookie over plain http from this machine itself, so the names never differ by mode. */
export const SESSION_COOKIE = '__Host-complet-session'
export const TICKET_COOKIE = '__Host-complet-ticket'

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

/** Remembers on this device which ticket a typed code belongs to. */
export async function keepTicket(ticketId: string): Promise<void> {
  ;(await cookies()).set(TICKET_COOKIE, ticketId, { ...cookieOptions, maxAge: TICKET_MINUTES * 60 })
}

export async function readTicketId(): Promise<string | null> {
  return (await cookies()).get(TICKET_COOKIE)?.value ?? null
}
