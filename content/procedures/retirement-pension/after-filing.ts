import type { AfterFiling } from '#content/after-filing-schema.ts'
import {
  answerClock,
  answerMilestones,
  commissionRung,
  courtLimit,
  courtRung,
} from '#content/procedures/related/appeals.ts'

const before = {
  beforeFiling: true,
  from: [{ fact: 'startOn' }],
  endedBy: ['sent', 'granted'],
  whose: 'me',
  nature: 'limit',
  when: { applies: 'pension_claim' },
} as const

export const afterFiling: AfterFiling = {
  milestones: answerMilestones(['statement', 'choose_day', 'gather']),
  clock: [
    {
      ...before,
      id: 'claim_in_time',
      after: { months: -6 },
      isLegal: false,
      turnDays: 60,
      title: { en: 'Claim the pension', fr: 'Demander la retraite' },
      text: {
        en: 'Six months before its first day, so that the fund has decided by then.',
        fr: 'Six mois avant le départ, pour que la caisse ait décidé à temps.',
      },
      missed: {
        en: 'The first payment may come late. Claim now.',
        fr: 'Le premier versement risque d’être en retard. Faites la demande maintenant.',
      },
      sources: ['SHEETS_2020', 'PENSION_CLAIM'],
      confidence: 'B',
    },
    {
      ...before,
      id: 'claim_at_last',
      after: { days: -1 },
      isLegal: true,
      turnDays: 60,
      title: { en: 'Claim before months are lost', fr: 'Demander avant de perdre des mois' },
      text: {
        en: 'The pension is not paid for the time before the claim.',
        fr: 'La retraite n’est pas versée pour la période antérieure à la demande.',
      },
      missed: {
        en: 'Each month before the claim is lost. Claim today and choose the first day anew.',
        fr: 'Chaque mois avant la demande est perdu. Faites-la aujourd’hui et choisissez une nouvelle date.',
      },
      sources: ['PENSION_CLAIM'],
      confidence: 'B',
    },
    {
      id: 'decision_expected',
      from: [{ milestone: 'sent' }],
      after: { months: 4 },
      to: { months: 6 },
      endedBy: ['granted', 'refused'],
      whose: 'authority',
      nature: 'expected',
      isLegal: false,
      title: { en: 'The fund’s decision', fr: 'La décision de la caisse' },
      text: { en: 'Four to six months from the claim.', fr: 'Quatre à six mois à partir de la demande.' },
      missed: {
        en: 'Write in your account, then call 39 60.',
        fr: 'Écrivez depuis votre espace, puis appelez le 39 60.',
      },
      sources: ['PENSION_CLAIM'],
      confidence: 'B',
    },
    ...answerClock,
    {
      ...courtLimit,
      text: {
        en: 'Two months from the commission’s decision or its silence: the tribunal judiciaire.',
        fr: 'Deux mois à partir de la décision de la commission ou de son silence : le tribunal judiciaire.',
      },
      sources: ['SHEETS_2020'],
      confidence: 'A',
    },
  ],
  coverage: [],
  ladder: [
    commissionRung,
    {
      ...courtRung,
      text: {
        en: 'The tribunal judiciaire, free and without a lawyer.',
        fr: 'Le tribunal judiciaire, gratuit et sans avocat.',
      },
      sources: ['SHEETS_2020'],
      confidence: 'A',
    },
  ],
  letters: [],
  cards: [],
}
