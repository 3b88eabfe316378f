import type { Page } from '@playwright/test'
import { newId } from '#lib/ids.ts'
import { routes } from '#lib/routes.ts'
import { checkPage } from './check-page.ts'
import { comeInAs } from './come-in.ts'
import { inDatabase } from './in-database.ts'
import { readMail } from './mailbox.ts'
import { openDossier } from './open-dossier.ts'
import { pressAndWait } from './press-and-wait.ts'
import { expect, test } from './test.ts'

const AGENCY = 'demo-relocation'
const PHONE = { width: 390, height: 844 }

// Mei on her phone, in English; Claire at her desk, in French, by keyboard where she decides.
test('Claire asks for a change in Mei’s paper, Mei puts it right and asks again, Claire accepts', async ({
  page,
  visit,
}) => {
  test.setTimeout(240_000)
  await page.setViewportSize(PHONE)
  const { id, address } = await openDossier(page)
  await share(id)
  const claire = await (await visit({ viewport: { width: 1280, height: 900 } })).newPage()
  await enterAsClaire(claire)
  const paper = (key: string) => routes.clientDocument('fr', AGENCY, id, key)

  await test.step('what Mei has goes to her agency', async () => {
    for (const key of ['rib', 'id_doc']) await saysSheHas(page, id, key)
    await page.goto(routes.dossierDocuments('en', id))
    await expect(page.getByRole('region', { name: 'With your agency' })).toContainText('Bank details')
  })

  await test.step('Claire asks for a change, by keyboard', async () => {
    await claire.goto(paper('rib'))
    await expect(claire.getByText('Vous attend')).toBeVisible()
    await expect(claire.getByText('Une autre pièce de ce client attend.')).toBeVisible()
    await expect(async () => {
      await claire.keyboard.press('r')
      await expect(claire.getByLabel('Qu’est-ce qui ne va pas ?')).toBeFocused({ timeout: 500 })
    }).toPass()
    await claire.getByLabel('Qu’est-ce qui ne va pas ?').selectOption('names_differ')
    await claire.getByRole('button', { name: 'Demander une correction' }).click()
    await expect(claire.getByText('Ce champ est nécessaire.').or(claire.locator('.error-summary'))).not.toHaveCount(0)
    await claire.getByLabel('Ce que le client doit faire, selon vos mots').fill('Your first name is missing on page 1.')
    await claire.getByRole('button', { name: 'Demander une correction' }).click()
    // The next paper that waits.
    await expect(claire).toHaveURL(paper('id_doc'))
  })

  await test.step('Mei sees it on her phone: what, how, by whom', async () => {
    await page.goto(routes.dossier('en', id))
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Next: put right “Bank details”')
    await page.getByRole('link', { name: 'Open this paper' }).click()
    const said = page.getByRole('region', { name: 'What Demo Relocation says' })
    await expect(said).toContainText('asks for a change: the names differ')
    await expect(said).toContainText('How to put it right')
    await expect(said).toContainText('Your first name is missing on page 1.')
    await expect(said).toContainText('Claire (demo), Demo Relocation')
    await page.goto(routes.dossierDocument('fr', id, 'rib'))
    await expect(page.getByRole('region', { name: 'Ce que dit Demo Relocation' })).toContainText('les noms diffèrent')
    await checkPage(page, { path: routes.dossierDocument('en', id, 'rib'), locale: 'en' })
    await page.setViewportSize(PHONE)
    await page.getByRole('button', { name: 'Please look again' }).click()
    await expect(page.getByRole('main').getByText('With your agency')).toBeVisible()
    await expect(said).toContainText('You asked for a second look on')
  })

  await test.step('a newer answer refuses what Claire says of the older one, and keeps her words', async () => {
    await claire.goto(paper('id_doc'))
    const words = claire.getByLabel('Ce que le client doit faire, selon vos mots')
    await claire.getByLabel('Qu’est-ce qui ne va pas ?').selectOption('expired')
    await words.fill('It ended in May.')
    await saysSheHas(page, id, 'id_doc')
    await pressAndWait(claire, claire.getByRole('button', { name: 'Demander une correction' }))
    await expect(claire.locator('.error-summary')).toContainText('Une réponse plus récente est arrivée')
    await expect(words).toHaveValue('It ended in May.')
  })

  await test.step('Claire accepts, by keyboard', async () => {
    await claire.goto(paper('rib'))
    await expect(claire.getByText('Le client a demandé un second regard').first()).toBeVisible()
    await expect(claire.getByText('C’est vous qui aviez demandé la correction.')).toBeVisible()
    // A key that comes before the page's script is read does nothing.
    await expect(async () => {
      await claire.keyboard.press('a')
      await expect(claire.getByRole('radio').first()).toBeFocused({ timeout: 500 })
    }).toPass()
    await claire.keyboard.press('Space')
    await claire.keyboard.press('Enter')
    await expect(claire).toHaveURL(paper('id_doc'))
    await checkPage(claire, { path: paper('rib'), locale: 'fr' })
    await page.goto(routes.dossierDocument('en', id, 'rib'))
    const said = page.getByRole('region', { name: 'What Demo Relocation says' })
    await expect(said).toContainText('Demo Relocation has looked at it: it will do')
    await expect(said).toContainText('Seen in person.')
    await expect(page.getByText('Ready to send')).toBeVisible()
  })

  await test.step('they write to each other; a note stays with the colleagues', async () => {
    await claire.goto(routes.clientMessages('fr', AGENCY, id))
    await claire.getByLabel('Une note pour les collègues').fill('NOTE-CANARY: rappeler lundi')
    await pressAndWait(claire, claire.getByRole('button', { name: 'Garder la note ici' }))
    await expect(claire.getByRole('region', { name: 'Notes : seulement pour vos collègues' })).toContainText(
      'NOTE-CANARY',
    )
    await claire.getByRole('link', { name: 'Bienvenue' }).click()
    await expect(claire.getByLabel('Message à Mei')).toHaveValue(/^Hello Mei,/)
    await claire.getByRole('button', { name: 'Envoyer à Mei' }).click()
    await expect(claire).toHaveURL(routes.clientMessages('fr', AGENCY, id))
    await expect(claire.getByRole('region', { name: 'Messages : le client les lit' })).toContainText('Hello Mei,')
    await checkPage(claire, { path: routes.clientMessages('fr', AGENCY, id), locale: 'fr' })
    const mail = await readMail(page, address)
    expect(mail.subject).toContain('Your agency has written to you')
    expect(mail.text).not.toContain('Hello Mei')
    await page.goto(routes.dossier('en', id))
    await page.getByRole('link', { name: 'Demo Relocation has written to you' }).click()
    await expect(page.getByRole('listitem').filter({ hasText: 'Hello Mei,' })).toContainText('New')
    await page.getByRole('textbox', { name: 'Your message' }).fill('Thank you!')
    await pressAndWait(page, page.getByRole('button', { name: 'Send' }))
    await expect(page.getByRole('listitem').filter({ hasText: 'Thank you!' })).toBeVisible()
    expect(await page.content()).not.toContain('NOTE-CANARY')
    await checkPage(page, { path: routes.dossierMessages('en', id, AGENCY), locale: 'en' })
    await page.goto(routes.dossier('en', id))
    await expect(page.getByRole('link', { name: 'Demo Relocation has written to you' })).toHaveCount(0)
  })

  await test.step('once withdrawn: closed for both', async () => {
    await inDatabase((sql) => sql`update consents set revoked_at = now() where dossier_id = ${id}`)
    for (const path of [paper('rib'), routes.clientMessages('fr', AGENCY, id)]) {
      await claire.goto(path)
      await expect(claire.getByRole('heading', { level: 1 })).toHaveText(/^Accès retiré le /)
    }
    await page.goto(routes.dossierMessages('en', id, AGENCY))
    await expect(page.getByText('nobody can write here any more')).toBeVisible()
    await expect(page.getByRole('listitem').filter({ hasText: 'Hello Mei,' })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Send' })).toHaveCount(0)
  })
})

test('without scripts: a change asked, and asked again', async ({ page, visit }) => {
  test.setTimeout(120_000)
  const { id } = await openDossier(page)
  await share(id)
  for (const key of ['rib', 'id_doc']) await saysSheHas(page, id, key)
  const claire = await (await visit({ javaScriptEnabled: false })).newPage()
  await enterAsClaire(claire)
  await claire.goto(routes.clientDocument('fr', AGENCY, id, 'rib'))
  const form = claire.getByRole('form', { name: 'Elle doit être corrigée' })
  await form.getByLabel('Ce que le client doit faire, selon vos mots').fill('Page 2 is cut off.')
  await form.getByRole('button', { name: 'Demander une correction' }).click()
  await expect(claire.locator('.error-summary')).toBeVisible()
  await expect(form.getByLabel('Ce que le client doit faire, selon vos mots')).toHaveValue('Page 2 is cut off.')
  await form.getByLabel('Qu’est-ce qui ne va pas ?').selectOption('cut_off')
  await form.getByRole('button', { name: 'Demander une correction' }).click()
  await expect(claire).toHaveURL(routes.clientDocument('fr', AGENCY, id, 'id_doc'))
  const plain = await page
    .context()
    .browser()
    ?.newContext({
      javaScriptEnabled: false,
      storageState: await page.context().storageState(),
      baseURL: new URL(page.url()).origin,
    })
  const mei = await plain?.newPage()
  if (!plain || !mei) throw new Error('no browser')
  await mei.goto(routes.dossierDocument('en', id, 'rib'))
  await mei.getByRole('button', { name: 'Please look again' }).click()
  await expect(mei.getByText('You asked for a second look on')).toBeVisible()
  await plain.close()
})

async function saysSheHas(page: Page, id: string, key: string): Promise<void> {
  await page.goto(routes.dossierDocument('en', id, key))
  const form = page.getByRole('form', { name: 'Where do you stand with it?' })
  await form.getByLabel('I have it').check()
  await pressAndWait(page, form.getByRole('button', { name: 'Save' }))
  await expect(page.getByRole('region', { name: 'What Demo Relocation says' })).toContainText('With Demo Relocation')
}

async function share(id: string): Promise<void> {
  await inDatabase(async (sql) => {
    await sql`
      insert into consents (id, dossier_id, agency_id, scope, text_version, granted_at)
      select ${newId()}, ${id}, a.id, '{steps,documents}', 'journey', now() from agencies a where a.slug = ${AGENCY}`
    await sql`update users set name = 'Mei' where id = (select owner_id from dossiers where id = ${id})`
  })
}

async function enterAsClaire(page: Page): Promise<void> {
  await comeInAs(page, 'claire@demo.example')
  await inDatabase(
    (sql) => sql`
      update sessions set second_factor_at = now(), staff_seen_at = now()
      where user_id = (select id from users where email = 'claire@demo.example')`,
  )
}
