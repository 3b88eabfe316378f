import type { Page } from '@playwright/test'
import type { Locale } from '#lib/i18n/locales.ts'
import { messagesFor } from '#lib/i18n/messages.ts'
import { DEFAULT_PROCEDURE } from '#lib/procedures/default-procedure.ts'
import { findQuestion } from '#lib/procedures/find-question.ts'
import { procedureIn } from '#lib/procedures/procedure-query.ts'
import { getProcedure } from '#lib/procedures/registry.ts'
import type { QuestionView } from '#lib/procedures/view-types.ts'
import { fillDay } from './fill-day.ts'
import { expect } from './test.ts'

/** By fact: countries as codes, days as YYYY-MM-DD, choices as the content's values, `?` for "I don't know". */
export type Answers = Readonly<Record<string, string | readonly string[]>>

/**
 * Answers each question that is put, whatever the order, until the plan shows. Returns the facts that were asked for.
 * A question that the answers lack ends the journey.
 */
export async function answerQuestions(page: Page, answers: Answers, locale: Locale = 'en'): Promise<string[]> {
  const asked: string[] = []
  while (!page.url().includes('/start/plan')) {
    const before = page.url()
    const text = (await page.getByRole('heading', { level: 1 }).textContent()) ?? ''
    const slug = procedureIn(Object.fromEntries(new URL(before).searchParams))
    const question = questionOf(text, locale, slug)
    asked.push(question.id)
    await giveAnswer(page, question, answers, locale)
    await expect.poll(() => page.url()).not.toBe(before)
    await page.waitForLoadState()
  }
  return asked
}

export async function giveAnswer(page: Page, question: QuestionView, answers: Answers, locale: Locale): Promise<void> {
  const words = messagesFor(locale).start
  const answer = answers[question.id]
  if (answer === undefined) throw new Error(`no answer to “${question.question}” (${question.id})`)
  if (answer === '?') return page.getByRole('button', { name: words.dontKnow }).click()
  const field = page.getByRole('group', { name: question.question })
  const values = [answer].flat()
  switch (question.type.kind) {
    case 'date':
      await fillDay(field, values[0] ?? '', locale)
      break
    case 'integer':
      await page.getByRole('textbox', { name: question.question }).fill(values[0] ?? '')
      break
    case 'country':
    case 'countries':
      await page.getByRole('combobox', { name: question.question }).selectOption(values[0] ?? '')
      break
    default:
      for (const value of values) {
        const label = question.options.find((option) => option.value === value)?.label ?? value
        await field.getByLabel(label, { exact: true }).check()
      }
  }
  await page.getByRole('button', { name: words.continue }).click()
}

/** The question that a page puts, found by its words. */
export function questionOf(text: string, locale: Locale, slug = DEFAULT_PROCEDURE): QuestionView {
  const procedure = getProcedure(slug)
  const fact = procedure?.facts.find((one) => one.scope === 'dossier' && one.question[locale] === text)
  const question = procedure && fact ? findQuestion(procedure, fact.id, locale) : null
  if (!question) throw new Error(`“${text}” is no question of the procedure`)
  return question
}

/** The words of a question. */
export function questionAbout(fact: string, locale: Locale): string {
  const procedure = getProcedure(DEFAULT_PROCEDURE)
  const question = procedure && findQuestion(procedure, fact, locale)
  if (!question) throw new Error(`${fact} is not asked`)
  return question.question
}
