import type { AfterFiling, ClockRule, MilestoneKind } from '#content/after-filing-schema.ts'

const letter = {
  by: 'authority',
  dayLabel: { en: 'Date on the letter', fr: 'Date du courrier' },
  notBefore: ['sent'],
} as const
const own = { by: 'me', dayLabel: { en: 'Day it was done', fr: 'Jour où c’est fait' }, notBefore: ['sent'] } as const

const milestones: readonly MilestoneKind[] = [
  {
    ...own,
    id: 'sent',
    order: 10,
    notBefore: [],
    repeats: true,
    completes: ['request'],
    label: { en: 'Request made', fr: 'Demande faite' },
    hint: {
      en: 'The day in the confirmation or on the receipt of the desk.',
      fr: 'Le jour de la confirmation ou du récépissé du guichet.',
    },
  },
  {
    ...letter,
    id: 'number_given',
    order: 20,
    completes: ['request', 'unique_number'],
    label: { en: 'Certificate with the unique number', fr: 'Attestation avec le numéro unique' },
    limitLabel: {
      en: 'Day by which to renew, if it names one',
      fr: 'Date limite de renouvellement, si elle en indique une',
    },
    hint: {
      en: 'The “attestation d’enregistrement départemental”. Record its day, not the number.',
      fr: 'L’attestation d’enregistrement départemental. Notez sa date, pas le numéro.',
    },
  },
  {
    ...own,
    id: 'renewed',
    order: 30,
    notBefore: ['number_given'],
    repeats: true,
    label: { en: 'Request renewed', fr: 'Demande renouvelée' },
    limitLabel: {
      en: 'Day by which to renew again, if the new certificate names one',
      fr: 'Prochaine date limite, si la nouvelle attestation en indique une',
    },
    hint: { en: 'A new certificate comes: keep it.', fr: 'Une nouvelle attestation arrive : gardez-la.' },
  },
  {
    ...letter,
    id: 'offered',
    order: 40,
    repeats: true,
    completes: ['request', 'unique_number', 'complete_file', 'offer'],
    label: { en: 'A home is offered', fr: 'Proposition de logement' },
    hint: {
      en: 'The letter of the commission (CALEOL) or of the landlord.',
      fr: 'Le courrier de la commission (CALEOL) ou du bailleur.',
    },
  },
  {
    ...own,
    id: 'offer_answered',
    order: 50,
    notBefore: ['offered'],
    needs: ['offered'],
    repeats: true,
    label: { en: 'Offer answered', fr: 'Réponse à la proposition' },
    hint: { en: 'In writing, yes or no.', fr: 'Par écrit, oui ou non.' },
  },
  {
    ...own,
    id: 'signed',
    order: 60,
    completes: ['sign'],
    label: { en: 'Lease signed', fr: 'Bail signé' },
    hint: { en: 'The request ends with it.', fr: 'La demande prend fin.' },
  },
  {
    ...own,
    id: 'dalo_sent',
    order: 70,
    completes: ['dalo'],
    label: { en: 'DALO file received', fr: 'Dossier DALO reçu' },
    dayLabel: { en: 'Day on the receipt of the commission', fr: 'Date de l’accusé de réception' },
    hint: {
      en: 'The secretariat of the commission sends a receipt with a day.',
      fr: 'Le secrétariat de la commission envoie un accusé de réception daté.',
    },
  },
  {
    ...letter,
    id: 'dalo_refused',
    order: 80,
    needs: ['dalo_sent'],
    notBefore: ['dalo_sent'],
    label: { en: 'DALO refused', fr: 'Refus DALO' },
    hint: { en: 'The decision of the commission.', fr: 'La décision de la commission.' },
  },
  {
    ...letter,
    id: 'dalo_recognised',
    order: 90,
    needs: ['dalo_sent'],
    notBefore: ['dalo_sent'],
    label: { en: 'DALO recognised', fr: 'DALO reconnu' },
    hint: {
      en: 'The commission calls your request urgent (prioritaire et urgente).',
      fr: 'La commission déclare la demande prioritaire et urgente.',
    },
  },
  {
    ...own,
    id: 'dalo_contested',
    order: 100,
    notBefore: ['dalo_sent'],
    needs: ['dalo_refused', 'dalo_recognised'],
    label: { en: 'Court or second look asked for', fr: 'Recours formé' },
    hint: { en: 'Keep the proof of posting.', fr: 'Gardez la preuve de dépôt.' },
  },
]

const mine = { whose: 'me', nature: 'limit', sources: ['SHEETS_2020'], confidence: 'A' } as const
const theirs = {
  whose: 'authority',
  nature: 'expected',
  isLegal: false,
  sources: ['SHEETS_2020'],
  confidence: 'A',
} as const

const clock: readonly ClockRule[] = [
  {
    ...theirs,
    id: 'number_expected',
    from: [{ milestone: 'sent' }],
    after: { months: 1 },
    endedBy: ['number_given', 'offered', 'signed'],
    title: { en: 'The certificate with the unique number', fr: 'L’attestation avec le numéro unique' },
    text: { en: 'Within a month of the request.', fr: 'Dans le mois qui suit la demande.' },
    missed: { en: 'Ask the desk in writing.', fr: 'Écrivez au guichet.' },
  },
  {
    ...mine,
    id: 'renewal',
    from: [{ milestone: 'number_given' }, { milestone: 'renewed' }],
    after: { months: 12 },
    endedBy: ['renewed', 'signed'],
    isLegal: true,
    turnDays: 60,
    title: { en: 'Renew the request', fr: 'Renouveler la demande' },
    text: {
      en: 'Once a year, between the tenth and the twelfth month. We count from the certificate or from your last renewal, unless you gave the day that it names.',
      fr: 'Une fois par an, entre le dixième et le douzième mois. Nous comptons depuis l’attestation ou votre dernier renouvellement, sauf si vous avez donné la date qu’elle indique.',
    },
    missed: {
      en: 'The request is cancelled and its seniority lost. Ask the desk at once whether it can still be saved.',
      fr: 'La demande est annulée et son ancienneté perdue. Demandez aussitôt au guichet si elle peut être rétablie.',
    },
  },
  {
    ...mine,
    id: 'offer_answer',
    from: [{ milestone: 'offered' }],
    after: { days: 10 },
    endedBy: ['offer_answered', 'signed'],
    isLegal: true,
    title: { en: 'Answer the offer', fr: 'Répondre à la proposition' },
    text: { en: 'Ten days from the letter.', fr: 'Dix jours à partir du courrier.' },
    missed: { en: 'Silence counts as a refusal of the home.', fr: 'Le silence vaut refus du logement.' },
    sources: ['OWN'],
    confidence: 'C',
    doubt: {
      en: 'The ten days are from memory: we have read them in no source. The letter says how long you have.',
      fr: 'Les dix jours sont cités de mémoire : nous ne les avons lus dans aucune source. Le courrier indique votre délai.',
    },
  },
  {
    ...theirs,
    id: 'dalo_decision',
    from: [{ milestone: 'dalo_sent' }],
    after: { months: 3 },
    endedBy: ['dalo_refused', 'dalo_recognised', 'signed'],
    title: { en: 'The DALO commission’s decision', fr: 'La décision de la commission DALO' },
    text: { en: 'Three months from the receipt of the file.', fr: 'Trois mois à partir de la réception du dossier.' },
    missed: {
      en: 'Ask the préfecture in writing; an association can help.',
      fr: 'Écrivez à la préfecture ; une association peut aider.',
    },
  },
  {
    ...mine,
    id: 'dalo_contest',
    from: [{ milestone: 'dalo_refused' }],
    after: { months: 2 },
    endedBy: ['dalo_contested', 'signed'],
    isLegal: true,
    turnDays: 60,
    title: { en: 'Contest the refusal', fr: 'Contester le refus' },
    text: { en: 'Two months from the decision.', fr: 'Deux mois à partir de la décision.' },
    missed: {
      en: 'The refusal is final. A new file stays possible when something changes.',
      fr: 'Le refus est définitif. Un nouveau dossier reste possible si la situation change.',
    },
  },
  {
    ...theirs,
    id: 'dalo_offer',
    from: [{ milestone: 'dalo_recognised' }],
    after: { months: 3 },
    endedBy: ['offered', 'signed'],
    title: { en: 'An offer of the prefect', fr: 'Une proposition du préfet' },
    text: {
      en: 'Three months from the decision; in some places the prefect has six.',
      fr: 'Trois mois à partir de la décision ; dans certains territoires, le préfet en a six.',
    },
    missed: { en: 'You may turn to the court.', fr: 'Vous pouvez saisir le tribunal.' },
  },
  {
    ...mine,
    id: 'dalo_court',
    from: [{ rule: 'dalo_offer' }],
    after: { months: 4 },
    endedBy: ['dalo_contested', 'offered', 'signed'],
    isLegal: true,
    turnDays: 60,
    title: { en: 'Turn to the administrative court', fr: 'Saisir le tribunal administratif' },
    text: {
      en: 'Four months from the end of the prefect’s three months. Where the prefect has six, court and limit come three months later: the decision says which it is.',
      fr: 'Quatre mois après la fin des trois mois du préfet. Là où il en a six, le recours et sa limite arrivent trois mois plus tard : la décision précise le délai.',
    },
    missed: {
      en: 'The court can no longer be asked to order a home.',
      fr: 'Le tribunal ne peut plus ordonner le relogement.',
    },
    confidence: 'B',
  },
]

export const afterFiling: AfterFiling = {
  milestones,
  clock,
  coverage: [],
  ladder: [
    {
      id: 'dalo_appeal',
      order: 10,
      title: { en: 'Contest the DALO decision', fr: 'Contester la décision DALO' },
      text: {
        en: 'A second look by the commission, or the administrative court, within two months.',
        fr: 'Un recours gracieux devant la commission, ou le tribunal administratif, dans les deux mois.',
      },
      opens: [{ milestone: ['dalo_refused'] }],
      closes: { rule: 'dalo_contest' },
      recordedAs: 'dalo_contested',
      sources: ['SHEETS_2020'],
      confidence: 'B',
    },
    {
      id: 'dalo_order',
      order: 20,
      title: { en: 'The court that orders a home', fr: 'Le tribunal qui ordonne le relogement' },
      text: {
        en: 'Once recognised and without an offer in time.',
        fr: 'Une fois reconnu et sans proposition dans le délai.',
      },
      opens: [{ rule: 'dalo_offer' }],
      closes: { rule: 'dalo_court' },
      recordedAs: 'dalo_contested',
      sources: ['SHEETS_2020'],
      confidence: 'A',
    },
  ],
  letters: [],
  cards: [],
}
