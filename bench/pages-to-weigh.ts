import { routes } from '#lib/routes.ts'
import { GUIDE } from './measure-guides.ts'
import type { Visit } from './open-page.ts'
import type { Seeded } from './seed-people.ts'
import type { Side } from './start-server.ts'

/** One page of each type, by name. */
export function pagesToWeigh({ origin }: Side, { dossierId, cookie, tick, document }: Seeded): Record<string, Visit> {
  const own = {
    dossier: routes.dossier('en', dossierId),
    dossiers: routes.dossiers('en'),
    step: routes.dossierStep('en', dossierId, tick),
    documents: routes.dossierDocuments('en', dossierId),
    document: routes.dossierDocument('en', dossierId, document),
    reminders: routes.dossierReminders('en', dossierId),
    notes: routes.dossierNotes('en', dossierId),
    answers: routes.dossierAnswers('en', dossierId),
    settings: routes.dossierSettings('en', dossierId),
    account: routes.account('en'),
  }
  const open = {
    home: '/en',
    question: '/en/start',
    'sign-in': routes.signIn('en', {}),
    guide: GUIDE,
    privacy: routes.privacy('en'),
    'number-checker': routes.numberChecker('en'),
    reimbursement: routes.reimbursement('en'),
    'number-stage': routes.numberStage('en', 'provisional'),
    glossary: routes.glossary('en'),
    offices: routes.offices('en', { postcode: '00001' }),
  }
  return {
    ...Object.fromEntries(Object.entries(own).map(([name, path]) => [name, { url: `${origin}${path}`, cookie }])),
    ...Object.fromEntries(Object.entries(open).map(([name, path]) => [name, { url: `${origin}${path}` }])),
  }
}
