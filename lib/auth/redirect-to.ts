import type { Route } from 'next'
import { redirect } from 'next/navigation'

/** Leaves for an address of `lib/routes`, or for one that was checked: Next's own type knows only literal routes. */
export function redirectTo(path: string): never {
  redirect(path as Route)
}
