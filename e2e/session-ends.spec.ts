import { openDossier } from './open-dossier.ts'
import { signIn } from './sign-in.ts'
import { expect, test } from './test.ts'

const TEXT = 'They said: call again on Monday,\nask for Mme Lefèvre.'

// Without scripts the text comes back on a page of its own: the note's own page is not shown to whoever is signed out.
for (const [javaScriptEnabled, again] of [
  [true, 'Keep this note'],
  [false, 'Save'],
] as const) {
  const how = javaScriptEnabled ? 'with scripts' : 'without scripts'

  test.describe(() => {
    test.use({ javaScriptEnabled })

    test(`a session that ends while somebody types loses nothing, ${how}`, async ({ page }) => {
      const { id, address } = await openDossier(page)
      await page.goto(`/en/dossiers/${id}/notes`)
      await page.getByRole('textbox', { name: 'A new note' }).fill(TEXT)

      const otherTab = await page.context().newPage()
      await otherTab.goto('/en/dossiers')
      await otherTab.getByRole('button', { name: 'Sign out' }).click()
      await expect(otherTab.getByRole('link', { name: 'Sign in to your dossier' })).toBeVisible()

      await page.getByRole('button', { name: 'Keep this note' }).click()
      await expect(page.getByText('You are signed out by now. Your text is still here')).toBeVisible()
      await expect(page.getByRole('textbox')).toHaveValue(TEXT)

      await otherTab.goto('/en/sign-in')
      await signIn(otherTab, address)
      await page.getByRole('main').getByRole('button', { name: again }).click()
      await expect(page.getByRole('listitem').filter({ hasText: 'ask for Mme Lefèvre.' })).toHaveCount(1)
    })
  })
}

test('a tick after the session has ended leads to signing in, and back to the dossier', async ({ page, context }) => {
  const { id } = await openDossier(page)
  await context.clearCookies()
  await page.getByRole('button', { name: /^I’ve done it: Have an address/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sign in')
  expect(new URL(page.url()).searchParams.get('next')).toBe(`/en/dossiers/${id}`)
})
