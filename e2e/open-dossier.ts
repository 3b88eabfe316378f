import type { Page } from '@playwright/test'
import { createDossier } from '#lib/dossiers/create-dossier.ts'
import { keptDossier } from '#lib/dossiers/kept-dossier.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { newId } from '#lib/ids.ts'
import { routes } from '#lib/routes.ts'
import type { Answers } from './answer-questions.ts'
import { comeIn, withVerbs } from './come-in.ts'
import { MEI, queryOf } from './people.ts'
import { runningApp } from './running-app.ts'

export type OpenDossier = { id: string; address: string }

/** A new person, signed in, with the dossier that these answers make when they are kept, open on the page. */
export async function openDossier(
  page: Page,
  answers: Answers = MEI,
  locale: Locale = 'en',
  app = runningApp(),
): Promise<OpenDossier> {
  const person = await comeIn(page, locale, app)
  const id = newId()
  await withVerbs(app, () => createDossier(person, keptDossier(locale, id, queryOf(answers))))
  await page.goto(routes.dossier(locale, id))
  return { id, address: person.email }
}
