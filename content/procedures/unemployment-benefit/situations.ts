import type { ChannelRequirement, WarningRequirement } from '#content/schema.ts'

const none = { kind: 'channel', register: 'no', firstActor: 'me', waits: [] } as const
const nothing = { en: 'Nothing to wait for.', fr: 'Rien à attendre.' }

export const situations: readonly ChannelRequirement[] = [
  {
    ...none,
    id: 'benefit_abroad',
    register: 'elsewhere',
    appliesWhen: { eq: ['livesIn', 'abroad'] },
    title: { en: 'You live in another country', fr: 'Vous vivez dans un autre pays' },
    because: {
      en: 'Benefit is claimed where one lives and looks for work.',
      fr: 'L’allocation se demande là où l’on vit et cherche un emploi.',
    },
    where: {
      en: 'Ask the employment service of that country. Within Europe, ask France Travail for form U1: it makes your French work count there.',
      fr: 'Adressez-vous au service de l’emploi de ce pays. En Europe, demandez à France Travail le formulaire U1 : il y fait compter votre travail en France.',
    },
    changes: [{ en: 'Moving to France.', fr: 'Vous installer en France.' }],
    expected: nothing,
    sources: ['SHEETS_2020', 'OWN'],
    confidence: 'B',
  },
  {
    ...none,
    id: 'benefit_resigned',
    appliesWhen: { all: [{ is: 'atHome' }, { eq: ['endReason', 'resignation'] }] },
    title: {
      en: 'A resignation opens benefit in some cases only',
      fr: 'La démission n’ouvre droit que dans certains cas',
    },
    because: { en: 'The loss of the job must be against your will.', fr: 'La perte d’emploi doit être involontaire.' },
    where: {
      en: 'France Travail has the list of resignations that count (following a spouse, for instance). Ask before you sign anything.',
      fr: 'France Travail publie la liste des démissions légitimes (suivre son conjoint, par exemple). Renseignez-vous avant de signer quoi que ce soit.',
    },
    changes: [
      {
        en: 'A resignation on that list, or another end of the contract.',
        fr: 'Une démission qui figure sur la liste, ou une autre fin de contrat.',
      },
    ],
    expected: nothing,
    links: [{ url: 'https://www.francetravail.fr', label: { en: 'francetravail.fr', fr: 'francetravail.fr' } }],
    sources: ['SHEETS_2020', 'JOBSEEKERS'],
    confidence: 'B',
  },
  {
    ...none,
    id: 'benefit_worked_less',
    appliesWhen: { all: [{ is: 'lostJob' }, { eq: ['worked', 'less'] }] },
    title: { en: 'Not enough work for benefit', fr: 'Pas assez de travail pour l’allocation' },
    because: {
      en: 'About six months of work in 24 months are needed.',
      fr: 'Il faut environ six mois de travail sur 24 mois.',
    },
    where: {
      en: 'You may still register with France Travail to be helped to find work; the work you do later adds up.',
      fr: 'Vous pouvez quand même vous inscrire à France Travail pour être accompagné ; le travail futur s’ajoute.',
    },
    changes: [
      { en: 'More work.', fr: 'Plus de travail.' },
      {
        en: 'Work in another European state that a form U1 proves.',
        fr: 'Un travail dans un autre État européen, prouvé par un formulaire U1.',
      },
    ],
    expected: nothing,
    sources: ['SHEETS_2020', 'JOBSEEKERS'],
    confidence: 'A',
  },
  {
    ...none,
    id: 'benefit_permit_refused',
    appliesWhen: { is: 'leftOutByPermit' },
    title: { en: 'Your permit does not allow you to register', fr: 'Votre titre ne permet pas l’inscription' },
    because: {
      en: 'Student and visitor permits never do, and that of a temporary worker only after an early end by the employer.',
      fr: 'Les titres étudiant et visiteur ne le permettent jamais, celui de travailleur temporaire seulement après une rupture anticipée par l’employeur.',
    },
    where: {
      en: 'Change your permit with the préfecture first: after studies, for instance, the RECE card.',
      fr: 'Changez d’abord de titre auprès de la préfecture : après des études, par exemple, la carte RECE.',
    },
    changes: [
      {
        en: 'A permit that stands on the list, within twelve months of the end of the contract.',
        fr: 'Un titre qui figure sur la liste, dans les douze mois qui suivent la fin du contrat.',
      },
    ],
    expected: nothing,
    sources: ['SHEETS_2020', 'JOBSEEKERS'],
    confidence: 'A',
  },
  {
    kind: 'channel',
    register: 'yes',
    firstActor: 'me',
    waits: [],
    id: 'benefit_claim',
    appliesWhen: { is: 'registers' },
    title: {
      en: 'Register with France Travail and claim the benefit (ARE)',
      fr: 'S’inscrire à France Travail et demander l’allocation',
    },
    because: {
      en: 'You lost your job against your will, have worked long enough and may register.',
      fr: 'Vous avez perdu votre emploi sans l’avoir voulu, avez assez travaillé et pouvez vous inscrire.',
    },
    where: {
      en: 'Online on francetravail.fr, from the day after the contract ends. One form does both: registration and benefit.',
      fr: 'En ligne sur francetravail.fr, dès le lendemain de la fin du contrat. Un seul formulaire sert à tout : inscription et allocation.',
    },
    changes: [
      {
        en: 'A new job, a move abroad, a pension at full rate.',
        fr: 'Un nouvel emploi, un départ à l’étranger, une retraite à taux plein.',
      },
    ],
    expected: {
      en: 'Payment begins after seven days, and later where leave or a severance payment is counted first.',
      fr: 'Le versement commence après sept jours, et plus tard si des congés ou une indemnité sont d’abord pris en compte.',
    },
    links: [
      {
        url: 'https://www.francetravail.fr',
        label: { en: 'Register, on francetravail.fr', fr: 'S’inscrire, sur francetravail.fr' },
      },
    ],
    sources: ['SHEETS_2020', 'JOBSEEKERS'],
    confidence: 'B',
  },
]

export const warnings: readonly WarningRequirement[] = [
  {
    kind: 'warning',
    id: 'benefit_permit_unclear',
    severity: 'care',
    appliesWhen: { all: [{ is: 'needsPermit' }, { eq: ['permit', 'other'] }] },
    title: { en: 'Ask whether your permit counts', fr: 'Vérifiez que votre titre compte' },
    because: {
      en: 'Your permit is not on the list that we read.',
      fr: 'Votre titre n’est pas sur la liste que nous avons lue.',
    },
    text: {
      en: 'Register all the same, so that no day is lost, and ask France Travail in writing (39 49).',
      fr: 'Inscrivez-vous quand même pour ne pas perdre de jours, et interrogez France Travail par écrit (39 49).',
    },
    sources: ['SHEETS_2020', 'OWN'],
    confidence: 'C',
    doubt: {
      en: 'The list is partly of 2020, and some cards (for instance those of the Brexit withdrawal agreement) are not named in it.',
      fr: 'La liste date en partie de 2020, et certaines cartes (par exemple celles de l’accord de retrait du Brexit) n’y sont pas nommées.',
    },
  },
  {
    kind: 'warning',
    id: 'benefit_agreed_end',
    severity: 'care',
    appliesWhen: { all: [{ applies: 'benefit_claim' }, { eq: ['endReason', 'agreed'] }] },
    title: {
      en: 'After an agreed end, perhaps for a shorter time',
      fr: 'Après une rupture conventionnelle, peut-être moins longtemps',
    },
    because: {
      en: 'An agreement of 25 February 2026 changes how long it is paid.',
      fr: 'Un accord du 25 février 2026 change la durée de versement.',
    },
    text: {
      en: 'The ordinary time is up to 18 months under 55. The agreement makes it 15 months after a rupture conventionnelle, and 20.5 from the age of 55.',
      fr: 'La durée ordinaire va jusqu’à 18 mois avant 55 ans. L’accord la ramène à 15 mois après une rupture conventionnelle, et à 20,5 mois à partir de 55 ans.',
    },
    sources: ['RELATED_ARE_2026'],
    confidence: 'C',
    doubt: {
      en: 'We found no day from which it applies: ask France Travail which rule holds for your contract.',
      fr: 'Nous n’avons pas trouvé sa date d’application : demandez à France Travail quelle règle vaut pour votre contrat.',
    },
  },
]
