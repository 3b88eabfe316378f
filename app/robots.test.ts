import { expect, it, vi } from 'vitest'
import { LOCALES } from '#lib/i18n/locales.ts'
import { routes } from '#lib/routes.ts'
import { setMailEnvironment } from '#tests/mail-round.ts'
import robots from './robots.ts'

setMailEnvironment()
vi.stubEnv('DATABASE_URL', 'postgres://nobody@127.0.0.1/none')
const { rules, sitemap } = robots()
const { disallow } = rules as { disallow: string[] }
const isClosed = (path: string) => disallow.some((start) => path.startsWith(start))

it.each(LOCALES)('leaves the public pages open (%s)', (locale) => {
  const open = [
    routes.home,
    routes.guides,
    routes.privacy,
    routes.tools,
    routes.reimbursement,
    routes.glossary,
    routes.authorities,
    routes.start,
    routes.signIn,
  ]
  for (const path of open.map((route) => route(locale))) {
    expect(isClosed(path), path).toBe(false)
  }
})

it('names the sitemap by the site’s own address', () => {
  expect(sitemap).toBe('https://complet.example/sitemap.xml')
})

it.each(LOCALES)('closes what is somebody’s own, what mails lead to and what carries answers (%s)', (locale) => {
  for (const path of [
    routes.dossiers(locale),
    routes.dossierNotes(locale, 'id'),
    routes.account(locale),
    routes.checkMail(locale),
    routes.confirmSignIn(locale, 'ticket', 'token'),
    routes.mailAction(locale, 'token'),
    routes.progress(locale, 'token'),
    routes.mailbox(locale),
    routes.start(locale, 'birthCountry=CN'),
    routes.plan(locale, 'birthCountry=CN'),
    `${routes.reimbursement(locale)}?visit=gp`,
    `${routes.glossary(locale)}?q=nia`,
    routes.offices(locale, { postcode: '69003' }),
    routes.unsubscribe('token'),
  ]) {
    expect(isClosed(path), path).toBe(true)
  }
})
