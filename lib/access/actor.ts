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

/** A job of the worker, the seed or a test. */
export type System = { readonly kind: 'system'; readonly job: string; readonly [minted]: true }

export type Actor = Person | System

/** For `lib/auth` and the tests' factories only: the architecture test holds the list of importers. */
export function mintPerson(fields: Omit<Person, 'kind' | typeof minted>): Person {
  return Object.freeze({ kind: 'person', ...fields }) as Person
}

/** For the worker, the seed and tests. `job` stands in the audit log. */
export function systemActor(job: string): System {
  return Object.freeze({ kind: 'system', job }) as System
}

/** The id that stands in the audit log and in "set by" columns. */
export function actorId(actor: Actor): string {
  return actor.kind === 'person' ? actor.userId : SYSTEM_ID
}

const SYSTEM_ID = '00000000-0000-7000-8000-000000000000'
