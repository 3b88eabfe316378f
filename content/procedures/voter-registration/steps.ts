import type { StepRequirement, WarningRequirement } from '#content/schema.ts'

const filing = { kind: 'step', appliesWhen: { is: 'files' } } as const

export const steps: readonly StepRequirement[] = [
  {
    ...filing,
    id: 'gather',
    order: 10,
    actor: 'me',
    dependsOn: [],
    collects: true,
    title: { en: 'Get your papers together', fr: 'Rassembler les pièces' },
    because: { en: 'The mairie decides on your papers alone.', fr: 'La mairie décide sur vos seules pièces.' },
    how: [
      {
        en: 'An identity document in force and a recent proof of your tie to the commune.',
        fr: 'Une pièce d’identité en cours de validité et une preuve récente de votre lien avec la commune.',
      },
    ],
    sources: ['SHEETS_2020'],
    confidence: 'A',
  },
  {
    ...filing,
    id: 'apply',
    marks: 'sent',
    order: 20,
    actor: 'me',
    dependsOn: ['gather'],
    title: { en: 'Ask to be put on the roll', fr: 'Demander l’inscription' },
    because: {
      en: 'Nobody else can ask for you without your mandate.',
      fr: 'Personne ne peut le demander à votre place sans mandat.',
    },
    how: [
      {
        en: 'Online on service-public.gouv.fr, at the mairie, or by post so that it arrives in time.',
        fr: 'En ligne sur service-public.gouv.fr, à la mairie, ou par courrier en veillant au délai d’acheminement.',
      },
      { en: 'Keep the receipt (récépissé) or the confirmation.', fr: 'Gardez le récépissé ou la confirmation.' },
    ],
    dates: [
      {
        id: 'roll_closes',
        kind: 'latest',
        on: { from: { fact: 'electionOn' }, days: -37 },
        when: { all: [{ is: 'ahead' }, { not: { is: 'mayStillAsk' } }] },
        text: {
          en: 'The sixth Friday before the first round: the last day at the mairie or by post.',
          fr: 'Le sixième vendredi avant le premier tour : dernier jour à la mairie ou par courrier.',
        },
      },
      {
        id: 'roll_closes_online',
        kind: 'latest',
        on: { from: { fact: 'electionOn' }, days: -39 },
        when: { all: [{ is: 'ahead' }, { not: { is: 'mayStillAsk' } }] },
        text: {
          en: 'Online it ends two days earlier, on the Wednesday.',
          fr: 'En ligne, deux jours plus tôt, le mercredi.',
        },
      },
      {
        id: 'roll_closes_late',
        kind: 'latest',
        on: { from: { fact: 'electionOn' }, days: -10 },
        when: { is: 'mayStillAsk' },
        text: {
          en: 'The tenth day before the first round, for late changes.',
          fr: 'Le dixième jour avant le premier tour, pour les changements tardifs.',
        },
      },
    ],
    links: [
      {
        url: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F1367',
        label: { en: 'How to register (service-public.gouv.fr)', fr: 'S’inscrire (service-public.gouv.fr)' },
      },
    ],
    sources: ['SHEETS_2020', 'EU_VOTE'],
    confidence: 'A',
  },
  {
    ...filing,
    id: 'decision',
    order: 30,
    actor: 'authority',
    dependsOn: ['apply'],
    title: { en: 'The mayor decides', fr: 'Le maire décide' },
    because: {
      en: 'The mayor checks your papers and tells you the result.',
      fr: 'Le maire contrôle vos pièces et vous communique le résultat.',
    },
    how: [
      {
        en: 'Nothing to do but to read the answer and note its day.',
        fr: 'Rien à faire, sinon lire la réponse et noter sa date.',
      },
    ],
    takes: [{ min: 0, max: 1, confidence: 'A', sources: ['SHEETS_2020'] }],
    whenNothingComes: {
      text: {
        en: 'Look yourself up online, then ask the mairie with your receipt.',
        fr: 'Vérifiez votre situation en ligne, puis adressez-vous à la mairie avec le récépissé.',
      },
      afterWeeks: [{ weeks: 2 }],
    },
    sources: ['SHEETS_2020'],
    confidence: 'A',
  },
  {
    ...filing,
    id: 'check',
    order: 40,
    actor: 'me',
    dependsOn: ['decision'],
    title: { en: 'Check that you are on the roll', fr: 'Vérifier votre inscription' },
    because: {
      en: 'The service online shows what the polling station will see.',
      fr: 'Le service en ligne montre ce que verra le bureau de vote.',
    },
    how: [
      {
        en: 'Use “interroger sa situation électorale” on service-public.gouv.fr and note your polling station.',
        fr: 'Utilisez « interroger sa situation électorale » sur service-public.gouv.fr et notez votre bureau de vote.',
      },
    ],
    sources: ['SHEETS_2020'],
    confidence: 'A',
  },
]

export const warnings: readonly WarningRequirement[] = [
  {
    kind: 'warning',
    id: 'roll_closed',
    severity: 'care',
    appliesWhen: { all: [{ is: 'files' }, { is: 'rollClosed' }, { not: { is: 'mayStillAsk' } }] },
    title: { en: 'Too late for this election', fr: 'Trop tard pour cette élection' },
    because: {
      en: 'The roll closes on the sixth Friday before the first round.',
      fr: 'La liste est arrêtée le sixième vendredi avant le premier tour.',
    },
    text: {
      en: 'The roll for this election is closed. You can register all the same: it counts for the next one.',
      fr: 'La liste est arrêtée pour cette élection. Vous pouvez vous inscrire quand même : ce sera pour la suivante.',
    },
    sources: ['SHEETS_2020'],
    confidence: 'A',
  },
  {
    kind: 'warning',
    id: 'late_change',
    severity: 'care',
    appliesWhen: { all: [{ is: 'files' }, { is: 'mayStillAsk' }] },
    title: { en: 'You may still ask, at the mairie', fr: 'Vous pouvez encore vous inscrire, à la mairie' },
    because: {
      en: 'Some late changes open the roll until the tenth day before the vote.',
      fr: 'Certains changements tardifs rouvrent la liste jusqu’au dixième jour avant le scrutin.',
    },
    text: {
      en: 'Go to the mairie with the proof of your move, birthday or nationality, and ask for a registration outside the ordinary period.',
      fr: 'Allez à la mairie avec la preuve du déménagement, de l’âge ou de la nationalité, et demandez une inscription hors période.',
    },
    sources: ['SHEETS_2020'],
    confidence: 'B',
  },
  {
    kind: 'warning',
    id: 'two_rolls',
    severity: 'info',
    appliesWhen: { all: [{ applies: 'vote_eu_municipal' }, { applies: 'vote_eu_european' }] },
    title: { en: 'Two rolls, two requests', fr: 'Deux listes, deux demandes' },
    because: {
      en: 'Each election has its own complementary roll.',
      fr: 'Chaque élection a sa propre liste complémentaire.',
    },
    text: {
      en: 'Hand in both forms at the same time: one does not stand for the other.',
      fr: 'Déposez les deux formulaires en même temps : l’un ne remplace pas l’autre.',
    },
    sources: ['EU_VOTE'],
    confidence: 'A',
  },
]
