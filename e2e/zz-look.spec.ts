import { newId } from '#lib/ids.ts'
import { inDatabase } from './in-database.ts'
import { openDossier } from './open-dossier.ts'
import { signIn } from './sign-in.ts'
import { expect, test } from './test.ts'
const A = 'demo-relocation'
test('look', async ({ page, visit, faults }) => {
  test.setTimeout(200_000)
  faults.expect(/404/)
  const { id } = await openDossier(page)
  await inDatabase(async (sql) => {
    await sql`insert into consents (id, dossier_id, agency_id, scope, text_version, granted_at) select ${newId()}, ${id}, a.id, '{steps,documents}', 'j', now() from agencies a where a.slug = ${A}`
    await sql`update users set name = 'Mei Lin' where id = (select owner_id from dossiers where id = ${id})`
    for (const k of ['rib', 'id_doc', 'civil_status', 'proof_address'])
      await sql`insert into document_statuses (dossier_id, requirement_id, person_id, collection, authority, version, updated_by, updated_at) values (${id}, ${k}, '', 'have_it', 'not_sent', 1, (select owner_id from dossiers where id = ${id}), now())`
    const hugo = sql`(select id from users where email = 'hugo@demo.example')`
    await sql`insert into reviews (dossier_id, agency_id, requirement_id, person_id, state, document_version, version, reason, words, decided_by, decided_at) select ${id}, a.id, 'civil_status', '', 'changes_asked', 1, 1, 'translation', 'The translation is by a friend. Please ask a sworn translator; the list is on the site of the court of appeal.', ${hugo}, now() from agencies a where a.slug = ${A}`
    await sql`insert into reviews (dossier_id, agency_id, requirement_id, person_id, state, document_version, version, words, decided_by, decided_at) select ${id}, a.id, 'proof_address', '', 'waived', 1, 1, 'Your employer sends it.', ${hugo}, now() from agencies a where a.slug = ${A}`
    await sql`insert into reviews (dossier_id, agency_id, requirement_id, person_id, state, document_version, version, words, decided_at, leased_by, lease_until) select ${id}, a.id, 'id_doc', '', 'waiting', 1, 0, '', now(), ${hugo}, now() + interval '12 minutes' from agencies a where a.slug = ${A}`
    await sql`insert into messages (id, dossier_id, agency_id, author_id, from_staff, body, sent_at) select ${newId()}, ${id}, a.id, ${hugo}, true, 'Hello Mei, welcome. We look within two working days.', now() - interval '2 hours' from agencies a where a.slug = ${A}`
    await sql`insert into messages (id, dossier_id, agency_id, author_id, from_staff, body, sent_at) select ${newId()}, ${id}, a.id, (select owner_id from dossiers where id = ${id}), false, 'Thank you! 谢谢', now() - interval '1 hours' from agencies a where a.slug = ${A}`
    await sql`insert into internal_notes (id, dossier_id, agency_id, author_id, body, created_at) select ${newId()}, ${id}, a.id, ${hugo}, 'She prefers to be called in the morning.', now() from agencies a where a.slug = ${A}`
  })
  const staff = await (await visit()).newPage()
  await staff.goto('/en/sign-in')
  await signIn(staff, 'hugo@demo.example')
  await inDatabase((sql) => sql`update sessions set second_factor_at = now(), staff_seen_at = now() where user_id = (select id from users where email = 'hugo@demo.example')`)
  await inDatabase((sql) => sql`update reviews set leased_by = (select id from users where email = 'claire@demo.example') where requirement_id = 'id_doc'`)
  for (const [size, viewport] of Object.entries({ phone: { width: 390, height: 844 }, desk: { width: 1280, height: 900 } })) {
    for (const l of ['en', 'fr']) {
      const shoot = async (p: typeof page, path: string, name: string) => {
        await p.setViewportSize(viewport)
        await p.goto(path)
        await p.screenshot({ path: `/tmp/agd-pics/${name}-${size}-${l}.png`, fullPage: true })
      }
      for (const k of ['rib', 'id_doc', 'civil_status', 'proof_address']) await shoot(staff, `/${l}/agencies/${A}/clients/${id}/documents/${k}`, `staff-${k}`)
      await shoot(staff, `/${l}/agencies/${A}/clients/${id}/messages?template=missing`, 'staff-messages')
      for (const k of ['civil_status', 'proof_address', 'rib']) await shoot(page, `/${l}/dossiers/${id}/documents/${k}`, `client-${k}`)
      await shoot(page, `/${l}/dossiers/${id}`, 'client-overview')
      await shoot(page, `/${l}/dossiers/${id}/documents`, 'client-documents')
      await shoot(page, `/${l}/dossiers`, 'client-dossiers')
      if (size === 'desk' && l === 'fr') await shoot(page, `/${l}/dossiers/${id}/messages/${A}`, 'client-messages')
    }
  }
  expect(true).toBe(true)
})
