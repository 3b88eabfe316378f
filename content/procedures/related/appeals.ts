import type { ClockRule, LadderRung, MilestoneKind } from '#content/after-filing-schema.ts'

// What CAF and the pension funds have in common once they have answered: the commission, its silence, the court.

/** `prepared`: the steps that are over once the request has left; `sentIn`: those that are over once it is granted. */
export const answerMilestones = (
  prepared: readonly string[],
  sentIn: readonly string[] = [],
): readonly MilestoneKind[] => [
  {
    id: 'sent',
    order: 10,
    by: 'me',
    label: { en: 'Request sent', fr: 'Demande envoyée' },
    dayLabel: { en: 'Day it was sent', fr: 'Jour de l’envoi' },
    hint: {
      en: 'The day in the confirmation of the site, or on the proof of posting.',
      fr: 'Le jour indiqué dans la confirmation du site ou sur la preuve de dépôt.',
    },
    notBefore: [],
    repeats: true,
    completes: [...prepared, 'apply'],
  },
  {
    id: 'more_asked',
    order: 20,
    by: 'authority',
    label: { en: 'Another paper asked for', fr: 'Autre pièce demandée' },
    dayLabel: { en: 'Date on the letter', fr: 'Date du courrier' },
    hint: {
      en: 'The letter or the message in your account names a paper (“pièce manquante”, “dossier incomplet”).',
      fr: 'Le courrier ou le message de votre espace réclame une pièce (« pièce manquante », « dossier incomplet »).',
    },
    limitLabel: {
      en: 'Last day named in the letter, if it names one',
      fr: 'Dernier jour fixé par le courrier, s’il en fixe un',
    },
    notBefore: ['sent'],
    repeats: true,
  },
  {
    id: 'more_given',
    order: 30,
    by: 'me',
    label: { en: 'Other paper sent', fr: 'Autre pièce envoyée' },
    dayLabel: { en: 'Day it was sent', fr: 'Jour de l’envoi' },
    hint: { en: 'All that was asked for has left.', fr: 'Tout ce qui était demandé est parti.' },
    notBefore: ['more_asked'],
    needs: ['more_asked'],
    repeats: true,
  },
  {
    id: 'granted',
    order: 40,
    by: 'authority',
    label: { en: 'Right granted', fr: 'Droit accordé' },
    dayLabel: { en: 'Date on the letter', fr: 'Date du courrier' },
    hint: {
      en: 'The notification (notification de droits) says from when and how much. Read it closely.',
      fr: 'La notification de droits indique la date de départ et le montant. Lisez-la de près.',
    },
    notBefore: ['sent'],
    completes: [...prepared, 'apply', ...sentIn, 'decision'],
  },
  {
    id: 'refused',
    order: 50,
    by: 'authority',
    label: { en: 'Refusal', fr: 'Refus' },
    dayLabel: { en: 'Date on the letter', fr: 'Date du courrier' },
    hint: {
      en: 'The letter says “refus” or “rejet” and names the way to contest it (voies de recours).',
      fr: 'Le courrier parle de « refus » ou de « rejet » et indique les voies de recours.',
    },
    notBefore: ['sent'],
    repeats: true,
  },
  {
    id: 'appealed',
    order: 60,
    by: 'me',
    label: { en: 'Appeal to the commission', fr: 'Recours devant la commission' },
    dayLabel: { en: 'Day it left', fr: 'Jour de l’envoi' },
    hint: {
      en: 'To the “commission de recours amiable” (CRA), by registered letter or in your account.',
      fr: 'Adressé à la commission de recours amiable (CRA), en recommandé ou depuis votre espace.',
    },
    notBefore: ['refused'],
    needs: ['refused'],
  },
  {
    id: 'appeal_refused',
    order: 70,
    by: 'authority',
    label: { en: 'The commission refuses', fr: 'Rejet par la commission' },
    dayLabel: { en: 'Date on the letter', fr: 'Date du courrier' },
    hint: { en: 'The decision of the CRA.', fr: 'La décision de la CRA.' },
    notBefore: ['appealed'],
    needs: ['appealed'],
  },
  {
    id: 'court_seized',
    order: 80,
    by: 'me',
    label: { en: 'Court', fr: 'Tribunal saisi' },
    dayLabel: { en: 'Day it left', fr: 'Jour de l’envoi' },
    hint: { en: 'Keep the proof of posting.', fr: 'Gardez la preuve de dépôt.' },
    notBefore: ['appealed'],
    needs: ['appealed'],
  },
]

export const answerClock: readonly ClockRule[] = [
  {
    id: 'other_paper',
    from: [{ milestone: 'more_asked' }],
    after: { months: 1 },
    endedBy: ['more_given', 'granted', 'refused'],
    whose: 'me',
    nature: 'limit',
    isLegal: false,
    title: { en: 'Send the other paper', fr: 'Envoyer l’autre pièce' },
    text: {
      en: 'A month from the letter, unless it names a day of its own.',
      fr: 'Un mois à partir du courrier, sauf s’il fixe lui-même un jour.',
    },
    missed: {
      en: 'The request may be put aside. Send the paper all the same.',
      fr: 'La demande peut être mise de côté. Envoyez quand même la pièce.',
    },
    sources: ['OWN'],
    confidence: 'C',
    doubt: {
      en: 'No source of ours names a limit: the month is our cautious choice.',
      fr: 'Aucune de nos sources ne fixe de délai : le mois est notre choix prudent.',
    },
  },
  {
    id: 'cra_limit',
    from: [{ milestone: 'refused' }],
    after: { months: 2 },
    endedBy: ['appealed', 'granted'],
    whose: 'me',
    nature: 'limit',
    isLegal: true,
    turnDays: 60,
    title: { en: 'Turn to the appeal commission', fr: 'Saisir la commission de recours amiable' },
    text: {
      en: 'Two months from the refusal, to the commission de recours amiable (CRA) that the letter names.',
      fr: 'Deux mois à partir du refus, devant la commission de recours amiable (CRA) indiquée par le courrier.',
    },
    missed: {
      en: 'The refusal becomes final. A new request stays possible.',
      fr: 'Le refus devient définitif. Une nouvelle demande reste possible.',
    },
    sources: ['SHEETS_2020'],
    confidence: 'B',
  },
  {
    id: 'cra_answers',
    from: [{ milestone: 'appealed' }],
    after: { months: 2 },
    endedBy: ['granted', 'appeal_refused'],
    whose: 'authority',
    nature: 'expected',
    isLegal: false,
    title: { en: 'The commission’s answer', fr: 'La réponse de la commission' },
    text: { en: 'Two months from your appeal.', fr: 'Deux mois à partir de votre recours.' },
    missed: {
      en: 'Its silence counts as a refusal: you may turn to the court.',
      fr: 'Son silence vaut rejet : vous pouvez saisir le tribunal.',
    },
    sources: ['SHEETS_2020', 'SILENCE'],
    confidence: 'B',
  },
]

/** Two months from the commission's answer or its silence. `court` says which one, and how sure that is. */
export const courtLimit = {
  id: 'court_limit',
  from: [{ milestone: 'appeal_refused' }, { rule: 'cra_answers' }],
  after: { months: 2 },
  endedBy: ['court_seized', 'granted'],
  whose: 'me',
  nature: 'limit',
  isLegal: true,
  title: { en: 'Turn to the court', fr: 'Saisir le tribunal' },
  missed: { en: 'The refusal is final.', fr: 'Le refus est définitif.' },
} as const satisfies Partial<ClockRule>

export const commissionRung: LadderRung = {
  id: 'commission',
  order: 10,
  title: { en: 'The appeal commission (CRA)', fr: 'La commission de recours amiable (CRA)' },
  text: {
    en: 'A letter with the refusal, your reasons and your papers. It is free and needs no lawyer.',
    fr: 'Une lettre avec le refus, vos raisons et vos pièces. C’est gratuit et sans avocat.',
  },
  opens: [{ milestone: ['refused'] }],
  closes: { rule: 'cra_limit' },
  recordedAs: 'appealed',
  sources: ['SHEETS_2020'],
  confidence: 'B',
}

export const courtRung = {
  id: 'court',
  order: 20,
  title: { en: 'The court', fr: 'Le tribunal' },
  opens: [{ milestone: ['appeal_refused'] }, { rule: 'cra_answers' }],
  closes: { rule: 'court_limit' },
  recordedAs: 'court_seized',
} as const satisfies Partial<LadderRung>
