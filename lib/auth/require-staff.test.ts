import { and, eq } from 'drizzle-orm'
import { isRedirectError } from 'next/dist/client/components/redirect-error.js'
import { beforeEach, expect, it, vi } from 'vitest'
import { agencyMembers } from '#db/schema/agencies.ts'
import { type Staff, systemActor } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { now } from '#lib/time/clock.ts'
import { useDatabase } from '#tests/database.ts'
import { enter, enterAsStaff } from '#tests/enter.ts'
import { anAgency, aPerson, aStaff } from '#tests/factories.ts'
import { setMailEnvironment } from '#tests/mail-round.ts'
import { browser, request } from '#tests/next-request.ts'
import { requireStaff } from './require-staff.ts'

vi.mock('next/headers', () => import('#tests/next-request.ts'))
setMailEnvironment()
useDatabase()

let claire: Staff
let slug: string
beforeEach(async () => {
  const agencyId = await anAgency()
  slug = `agency-${agencyId}`
  claire = await aStaff(agencyId, 'manager')
  browser.clear()
  request(`/en/agencies/${slug}/members`)
})

/** Where the gate leads, or the role with which it lets somebody in. */
async function gate(at = slug): Promise<string> {
  try {
    return (await requireStaff('en', at)).staff.role
  } catch (error) {
    if (!isRedirectError(error)) throw error
    return error.digest.split(';')[2] ?? ''
  }
}

const here = () => encodeURIComponent(`/en/agencies/${slug}/members`)

it('lets staff in who have shown their second factor, and asks the others for it', async () => {
  expect(await gate()).toBe(`/en/sign-in?next=${here()}`)
  await enter(claire)
  expect(await gate()).toBe(`/en/account/second-factor?next=${here()}`)
  await enterAsStaff(claire)
  expect(await gate()).toBe('manager')
})

it('gives back what was posted without scripts where the second factor has lapsed', async () => {
  await enter(claire)
  const posted = { 'content-type': 'multipart/form-data; boundary=x', 'next-action': null }
  const page = `/en/agencies/${slug}/members`
  request(page, { ...posted, referer: `https://complet.example${page}?member=1` })
  expect(await gate()).toBe(`/api/typed?next=${here()}&why=second-factor`)
  // An action that leads to this page from another has posted nothing to it.
  request(page, { ...posted, referer: 'https://complet.example/en/invitations/x' })
  expect(await gate()).toBe(`/en/account/second-factor?next=${here()}`)
})

it('knows no agency for whoever is not of it, not any more, or writes anything else into the address', async () => {
  await enterAsStaff(claire)
  const other = await anAgency()
  for (const at of [`agency-${other}`, '', 'none', `${slug}'`, '\u0000', slug.toUpperCase()]) {
    expect(await gate(at), at).toBe('/en/absent')
  }
  await asActor(systemActor('test'), (tx) =>
    tx
      .update(agencyMembers)
      .set({ leftAt: now() })
      .where(and(eq(agencyMembers.agencyId, claire.agencyId), eq(agencyMembers.userId, claire.userId))),
  )
  expect(await gate()).toBe('/en/absent')
  await enterAsStaff(await aPerson())
  expect(await gate()).toBe('/en/absent')
})
