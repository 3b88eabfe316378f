import type { AfterFiling } from '#content/after-filing-schema.ts'
import {
  answerClock,
  answerMilestones,
  commissionRung,
  courtLimit,
  courtRung,
} from '#content/procedures/related/appeals.ts'

const doubt = {
  en: 'Which court depends on the kind of aid; the letter says. The two months are the ordinary limit and were not read again for it.',
  fr: 'Le tribunal dépend du type d’aide ; le courrier l’indique. Les deux mois sont le délai ordinaire, non relu pour ce cas.',
}

export const afterFiling: AfterFiling = {
  milestones: answerMilestones([], ['gather', 'rent_certificate']),
  clock: [
    {
      id: 'same_month',
      beforeFiling: true,
      from: [{ fact: 'leaseStartsOn' }],
      after: { endOfMonth: true },
      endedBy: ['sent', 'granted'],
      whose: 'me',
      nature: 'limit',
      isLegal: true,
      turnDays: 31,
      when: { applies: 'aid_tenant' },
      title: { en: 'Apply for housing aid', fr: 'Demander l’aide au logement' },
      text: {
        en: 'In the same calendar month as the lease begins: the right never opens before the month of the request.',
        fr: 'Dans le mois même où commence le bail : le droit ne s’ouvre jamais avant le mois de la demande.',
      },
      missed: {
        en: 'Each month before the request is lost. Apply today.',
        fr: 'Chaque mois avant la demande est perdu. Faites-la aujourd’hui.',
      },
      sources: ['SHEETS_2020'],
      confidence: 'A',
    },
    {
      id: 'first_answer',
      from: [{ milestone: 'sent' }],
      after: { months: 2 },
      endedBy: ['granted', 'refused', 'more_asked'],
      whose: 'authority',
      nature: 'expected',
      isLegal: false,
      title: { en: 'CAF’s decision and first payment', fr: 'Décision de la CAF et premier versement' },
      text: {
        en: 'About two months after the request; payments come on the 5th.',
        fr: 'Environ deux mois après la demande ; les versements arrivent le 5.',
      },
      missed: {
        en: 'Look for a missing paper in your account, then call 32 30.',
        fr: 'Cherchez une pièce manquante dans votre espace, puis appelez le 32 30.',
      },
      sources: ['SHEETS_2020'],
      confidence: 'B',
    },
    ...answerClock,
    {
      ...courtLimit,
      text: {
        en: 'Two months from the commission’s decision or its silence: the administrative court for the APL.',
        fr: 'Deux mois à partir de la décision de la commission ou de son silence : tribunal administratif pour l’APL.',
      },
      sources: ['SHEETS_2020', 'OWN'],
      confidence: 'C',
      doubt,
    },
  ],
  coverage: [],
  ladder: [
    commissionRung,
    {
      ...courtRung,
      text: { en: 'The administrative court for the APL.', fr: 'Le tribunal administratif pour l’APL.' },
      sources: ['SHEETS_2020', 'OWN'],
      confidence: 'C',
      doubt,
    },
  ],
  letters: [],
  cards: [],
}
