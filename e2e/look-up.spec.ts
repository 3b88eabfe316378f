import { MEI, queryOf } from './people.ts'
import { expect, test } from './test.ts'

test('a word is explained where it stands and in the glossary; who does what; offices that say they are a sample', async ({
  visit,
}) => {
  const page = await (await visit({ javaScriptEnabled: false })).newPage()
  await page.goto(`/en/start/plan?${queryOf(MEI)}`)
  // In the first sentence of the answer, which says where to send what.
  await page.getByRole('button', { name: 'CPAM', exact: true }).first().press('Enter')
  const note = page.locator('#term-cpam')
  await expect(note).toBeVisible()
  await expect(note).toContainText('caisse primaire d’assurance maladie')
  await note.getByRole('link', { name: 'In the glossary' }).click()
  await expect(page).toHaveURL(/\/en\/glossary#cpam$/)
  await expect(page.getByRole('heading', { name: 'CPAM', exact: true })).toBeVisible()

  await page.getByRole('searchbox', { name: 'Word or abbreviation' }).fill('recepisse')
  await page.getByRole('button', { name: 'Find' }).click()
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('Récépissé')
  await page.getByText('How sure, and where from').first().click()
  await expect(page.getByText('service-public.fr, sheets of 2018 to 2020').first()).toBeVisible()

  await page.getByRole('contentinfo').getByRole('link', { name: 'Authorities' }).click()
  await page.getByRole('link', { name: 'Agirc-Arrco', exact: true }).click()
  await expect(page.getByRole('region', { name: 'How to reach it' })).toContainText('check on the official site')
  await page.goBack()
  await page.getByRole('link', { name: 'CPAM', exact: true }).click()
  const reach = page.getByRole('region', { name: 'How to reach it' })
  await expect(reach.getByRole('link', { name: '+33 1 84 90 36 46' })).toHaveAttribute('href', 'tel:+33184903646')
  await page.getByRole('textbox', { name: 'Postcode or town' }).fill('ville exemple')
  await page.getByRole('button', { name: 'Find' }).click()
  await expect(page.getByText('These offices are invented')).toBeVisible()
  await expect(page.getByRole('combobox', { name: 'Kind of office' })).toHaveValue('cpam')
  await expect(page.getByRole('heading', { level: 3 })).toHaveText([
    'CPAM de démonstration – accueil de Ville-Exemple',
    'CPAM de démonstration – permanence de Modèle-sur-Rien',
  ])
  const answer = await page.request.get(page.url())
  expect(answer.headers()['cache-control']).toContain('no-store')
  expect(answer.headers()['set-cookie'] ?? '').not.toContain('exemple')
})
