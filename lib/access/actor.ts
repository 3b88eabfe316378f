import type { AgencyRole } from '#db/schema/values.ts'
import type { Locale } from '#lib/i18n/locales.ts'

declare const minted: unique symbol

/** Somebody signed in. Only `lib/auth` mints one, from a live session row. */
export type Person = {
  readonly kind: 'person'
  readonly userId: string
  readonly email: string
  readonly name: string | null
  readonly locale: Locale
  readonly timeZone: string
  readonly [minted]: true
}

/**
 * Somebody of an agency's staff at work there, past their second factor. Only `lib/agencies` mints one, from live rows of
 * session and membership. What they reach follows live consents.
 */
export type Staff = {
  readonly kind: 'staff'
  readonly userId: string
  readonly email: string
  readonly name: string | null
  readonly locale: Locale
  readonly timeZone: string
  readonly agencyId: string
  readonly role: AgencyRole
  readonly [minted]: true
}

/** A job of the worker, the seed or a test. */
export type System = { readonly kind: 'system'; readonly job: string; readonly [minted]: true }

export type Actor = Person | Staff | System

/** For `lib/auth` and the tests' factories only: the architecture test holds the list of importers. */
export function mintPerson(fields: Omit<Person, 'kind' | typeof minted>): Person {
  return Object.freeze({ kind: 'person', ...fields }) as Person
}

/** For `lib/agencies` and the tests' factories only. */
export function mintStaff(fields: Omit<Staff, 'kind' | typeof minted>): Staff {
  return Object.freeze({ kind: 'staff', ...fields }) as Staff
}

/** For the worker, the seed and tests. `job` stands in the audit log. */
export function systemActor(job: string): System {
  return Object.freeze({ kind: 'system', job }) as System
}

/** The id that stands in the audit log and in "set by" columns. */
export function actorId(actor: Actor): string {
  return actor.kind === 'system' ? SYSTEM_ID : actor.userId
}

const SYSTEM_ID = '00000000-0000-7000-8000-000000000000'
