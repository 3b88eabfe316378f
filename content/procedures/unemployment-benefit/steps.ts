import type { StepRequirement } from '#content/schema.ts'

const filing = { kind: 'step', appliesWhen: { applies: 'benefit_claim' } } as const

export const steps: readonly StepRequirement[] = [
  {
    ...filing,
    id: 'sign_up',
    marks: 'sent',
    order: 10,
    actor: 'me',
    dependsOn: [],
    title: { en: 'Register online and claim the benefit', fr: 'S’inscrire en ligne et demander l’allocation' },
    because: { en: 'Nothing is paid for the days before.', fr: 'Rien n’est versé pour les jours d’avant.' },
    how: [
      {
        en: 'On francetravail.fr: one form for the registration and the benefit. The site asks for your social security number; type it there, never here.',
        fr: 'Sur francetravail.fr : un seul formulaire pour l’inscription et l’allocation. Le site demande votre numéro de sécurité sociale ; tapez-le là-bas, jamais ici.',
      },
      { en: 'Take the first appointment that you are offered.', fr: 'Prenez le premier rendez-vous proposé.' },
    ],
    dates: [
      {
        id: 'register_from',
        kind: 'earliest',
        on: { from: { fact: 'contractEndsOn' }, days: 1 },
        text: {
          en: 'From the day after the contract ends: there is no gain in waiting.',
          fr: 'Dès le lendemain de la fin du contrat : attendre ne rapporte rien.',
        },
      },
      {
        id: 'register_until',
        kind: 'latest',
        on: { from: { fact: 'contractEndsOn' }, months: 12 },
        text: { en: 'Twelve months after the end of the contract.', fr: 'Douze mois après la fin du contrat.' },
      },
    ],
    links: [{ url: 'https://www.francetravail.fr', label: { en: 'francetravail.fr', fr: 'francetravail.fr' } }],
    sources: ['SHEETS_2020', 'JOBSEEKERS'],
    confidence: 'A',
  },
  {
    ...filing,
    id: 'gather',
    order: 20,
    actor: 'me',
    dependsOn: ['sign_up'],
    title: { en: 'Send in your papers', fr: 'Envoyer les pièces' },
    because: {
      en: 'They follow the registration, which does not wait for them.',
      fr: 'Elles suivent l’inscription, qui ne les attend pas.',
    },
    how: [
      {
        en: 'Upload them in your account, or bring them to the interview.',
        fr: 'Déposez-les dans votre espace, ou apportez-les à l’entretien.',
      },
    ],
    sources: ['JOBSEEKERS'],
    confidence: 'B',
  },
  {
    ...filing,
    id: 'interview',
    order: 30,
    actor: 'me',
    dependsOn: ['sign_up'],
    title: {
      en: 'Go to the interview and sign the contrat d’engagement',
      fr: 'Aller à l’entretien et signer le contrat d’engagement',
    },
    because: {
      en: 'It sets what you look for and what you must do for it.',
      fr: 'Il fixe votre recherche et vos obligations.',
    },
    how: [
      {
        en: 'Bring the papers that are still missing. Cancel in time if you cannot come: an absence may end the registration.',
        fr: 'Apportez les pièces qui manquent. Prévenez à temps si vous ne pouvez pas venir : une absence peut mettre fin à l’inscription.',
      },
    ],
    sources: ['JOBSEEKERS'],
    confidence: 'B',
  },
  {
    ...filing,
    id: 'decision',
    order: 40,
    actor: 'authority',
    dependsOn: ['gather'],
    title: { en: 'France Travail decides on the benefit', fr: 'France Travail décide de l’allocation' },
    because: {
      en: 'The letter says how much, from when and for how long.',
      fr: 'Le courrier indique le montant, le début et la durée.',
    },
    how: [
      {
        en: 'Compare the days and the pay with your employer’s certificate.',
        fr: 'Comparez les jours et le salaire avec l’attestation de l’employeur.',
      },
    ],
    whenNothingComes: {
      text: {
        en: 'Look into your account for a missing paper, then call 39 49.',
        fr: 'Cherchez une pièce manquante dans votre espace, puis appelez le 39 49.',
      },
      afterWeeks: [{ weeks: 4 }],
    },
    sources: ['JOBSEEKERS'],
    confidence: 'B',
  },
  {
    ...filing,
    id: 'monthly_update',
    order: 50,
    actor: 'me',
    ongoing: true,
    dependsOn: ['sign_up'],
    title: { en: 'Update your situation every month', fr: 'S’actualiser chaque mois' },
    because: {
      en: 'Whoever misses it is taken off the list and not paid.',
      fr: 'Qui l’oublie est radié de la liste et n’est pas payé.',
    },
    how: [
      {
        en: 'From the 28th to about the middle of the next month, in your account or by telephone.',
        fr: 'Du 28 jusque vers le milieu du mois suivant, dans votre espace ou par téléphone.',
      },
      {
        en: 'Report work, sickness leave, holidays and a new address within 72 hours.',
        fr: 'Signalez travail, arrêt, congés et changement d’adresse sous 72 heures.',
      },
    ],
    sources: ['JOBSEEKERS'],
    confidence: 'B',
  },
]
