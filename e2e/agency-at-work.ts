import type { Page } from '@playwright/test'
import { consents } from '#db/schema/agencies.ts'
import type { ConsentScope } from '#db/schema/values.ts'
import { systemActor } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { setCollection } from '#lib/dossiers/set-collection.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { newId } from '#lib/ids.ts'
import { refreshStanding } from '#lib/progress/refresh-standing.ts'
import { now, plusSeconds } from '#lib/time/clock.ts'
import { aDossier, aPerson } from '#tests/factories.ts'
import { comeIn, withVerbs } from './come-in.ts'
import { inDatabase } from './in-database.ts'
import { runningApp } from './running-app.ts'

export type AtWork = { slug: string; agencyId: string; address: string }

/** Somebody who has signed in and works for a new agency, as though past their second factor. */
export async function workAtAgency(page: Page, locale: Locale = 'en', role = 'case_worker'): Promise<AtWork> {
  const { email: address } = await comeIn(page, locale)
  const agencyId = newId()
  const slug = `zenith-${agencyId.slice(-8)}`
  await inDatabase(async (sql) => {
    await sql`insert into agencies (id, slug, name) values (${agencyId}, ${slug}, 'Zenith Relocation')`
    await sql`insert into agency_members (agency_id, user_id, role) select ${agencyId}, id, ${role} from users where email = ${address}`
    await sql`update users set name = 'Claire' where email = ${address}`
    await sql`update sessions set second_factor_at = now(), staff_seen_at = now()
      where user_id = (select id from users where email = ${address})`
  })
  return { slug, agencyId, address }
}

const ALL: ConsentScope[] = ['steps', 'documents', 'notes']

type Client = { name: string; locale?: Locale; scope?: ConsentScope[]; hasPaper?: boolean; papers?: readonly string[] }

/** Clients of an agency, each with a dossier; with `hasPaper` or `papers`, one that says they are there, for three days. */
export async function giveClients({ agencyId }: AtWork, clients: readonly Client[]): Promise<string[]> {
  return withVerbs(runningApp(), async () => {
    const ids: string[] = []
    for (const { name, locale = 'en', scope = ALL, hasPaper = false, papers = hasPaper ? ['id_doc'] : [] } of clients) {
      const person = await aPerson({ name, locale })
      const at = plusSeconds(now(), -4 * 86_400 + ids.length)
      const dossierId = await aDossier(person, { at })
      const row = { id: newId(), dossierId, agencyId, scope, textVersion: 'test', grantedAt: at }
      await asActor(systemActor('test'), async (tx) => {
        await tx.insert(consents).values(row)
        await refreshStanding(tx, dossierId, at)
      })
      for (const key of papers) await setCollection(person, { dossierId, key, version: 0, collection: 'have_it' }, at)
      ids.push(dossierId)
    }
    return ids
  })
}
