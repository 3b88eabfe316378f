import type { Answers } from './answer-questions.ts'
import { MEI, queryOf, SOFIA } from './people.ts'

type PageType = { name: string; path: string; isPublic?: boolean; isScriptless?: boolean; status?: number }

const { birthCountry: _birth, arrivedOn: _arrival, ...started } = MEI
const { ehicUntil: _until, ...beforeTheDate } = SOFIA
const half: Answers = { nationalities: 'US', activity: 'student', studies: '?' }

/** Every kind of page that needs no account, without its language. */
export const OPEN_PAGES: readonly PageType[] = [
  { name: 'home', path: '', isPublic: true },
  { name: 'privacy', path: '/privacy', isPublic: true },
  { name: 'guides', path: '/guides', isPublic: true, isScriptless: true },
  { name: 'guide-procedure', path: '/guides/social-security-registration', isPublic: true, isScriptless: true },
  {
    name: 'guide',
    path: '/guides/social-security-registration/student-non-eu',
    isPublic: true,
    isScriptless: true,
  },
  { name: 'tools', path: '/tools', isPublic: true },
  { name: 'number-checker', path: '/tools/number-checker', isPublic: true },
  { name: 'reimbursement', path: '/tools/reimbursement?visit=gp&doctor=none&cover=ticket' },
  { name: 'reimbursement-error', path: '/tools/reimbursement?visit=other&fee=x&on.day=31&on.month=2&on.year=2026' },
  { name: 'medicines', path: '/tools/reimbursement?for=medicines&price=24&boxes=3' },
  { name: 'number-stages', path: '/tools/number-stage', isPublic: true },
  { name: 'number-stage', path: '/tools/number-stage/provisional', isPublic: true },
  { name: 'glossary', path: '/glossary', isPublic: true },
  { name: 'authorities', path: '/authorities', isPublic: true },
  { name: 'authority', path: '/authorities/cpam', isPublic: true },
  { name: 'offices-found', path: '/authorities/offices?postcode=00001' },
  { name: 'offices-error', path: '/authorities/offices?postcode=12' },
  { name: 'question-country', path: '/start' },
  { name: 'question-choices', path: '/start?nationalities=CN' },
  { name: 'question-list', path: `/start?${queryOf(started)}` },
  { name: 'question-date', path: `/start?${queryOf(beforeTheDate)}&asked=ehicUntil&ehicUntil=2027-02-31` },
  { name: 'answers-so-far', path: `/start/answers?${queryOf(MEI)}` },
  { name: 'plan', path: `/start/plan?${queryOf(MEI)}` },
  { name: 'plan-open', path: `/start/plan?${queryOf(half)}` },
  { name: 'plan-not-for-you', path: `/start/plan?${queryOf(SOFIA)}` },
  { name: 'start-household', path: `/start/household?${queryOf(MEI)}&p1.relation=child&p1.age=3` },
  { name: 'sign-in', path: `/sign-in?keep=${encodeURIComponent(queryOf(MEI))}&problem=no-cookies` },
  { name: 'check-mail-lost', path: '/sign-in/check' },
  { name: 'link-out', path: '/sign-in/confirm?ticket=x&token=y' },
  { name: 'goodbye', path: '/goodbye' },
  { name: 'mail-action-out', path: '/mail-action/none' },
  { name: 'mailbox', path: '/mailbox' },
  { name: 'absent', path: '/nothing-here', status: 404 },
]

/** Every kind of page of somebody who is signed in and has a dossier, without its language. */
export const memberPages = (dossierId: string): readonly PageType[] => [
  { name: 'dossiers', path: '/dossiers' },
  ...[
    ['dossier', ''],
    ['step', '/steps/gather'],
    ['step-blocked', '/steps/apply'],
    ['documents', '/documents'],
    ['document', '/documents/civil_status'],
    ['document-dates', '/documents/proof_address'],
    ['document-problem', '/documents/civil_status?problem=conflict'],
    ['household', '/household'],
    ['filing', '/filing'],
    ['filing-record', '/filing?kind=more_asked'],
    ['reminders', '/reminders'],
    ['diary', '/diary'],
    ['notes', '/notes'],
    ['answers', '/answers'],
    ['answer', '/answers/birthCountry'],
    ['answer-preview', '/answers/birthCountry?asked=birthCountry&birthCountry=IE'],
    ['answer-error', '/answers/arrivedOn?asked=arrivedOn&arrivedOn.day=31&arrivedOn.month=2&arrivedOn.year=2026'],
    ['answer-back', '/answer-back'],
    ['letter', '/answer-back/translator_questioned'],
    ['counter', '/counter'],
    ['counter-card', '/counter/hand_in'],
    ['phone-card', '/counter/phone_36_46'],
    ['sharing', '/sharing'],
    ['share-with', '/sharing/demo-relocation'],
    ['revision', '/revision'],
    ['settings', '/settings'],
  ].map(([name = '', path = '']) => ({ name, path: `/dossiers/${dossierId}${path}` })),
  { name: 'invitation-gone', path: '/invitations/none' },
  { name: 'account', path: '/account' },
  { name: 'second-factor', path: '/account/second-factor' },
  { name: 'keep-answers', path: `/sign-in?keep=${encodeURIComponent(queryOf(MEI))}` },
]
