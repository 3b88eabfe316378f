import type { ChannelRequirement } from '#content/schema.ts'

export const knownNumber: readonly ChannelRequirement[] = [
  {
    id: 'already_has_number',
    kind: 'channel',
    register: 'yes',
    appliesWhen: { all: [{ is: 'mayReopen' }, { eq: ['number', 'definitive'] }] },
    title: { en: 'You already have a number', fr: 'Vous avez déjà un numéro' },
    because: {
      en: 'A definitive number is for life. You do not ask for a new one: you have your rights reopened, without a birth certificate.',
      fr: 'Un numéro définitif est attribué à vie. Vous n’en demandez pas d’autre : vous faites rouvrir vos droits, sans acte de naissance.',
    },
    firstActor: 'me',
    goesTo: 'cpam',
    where: {
      en: 'Employees give the number to the employer. Then send form S1106 to the CPAM of the place where you live.',
      fr: 'Les salariés donnent le numéro à l’employeur. Envoyez ensuite le formulaire S1106 à la CPAM de votre domicile.',
    },
    waits: [
      { months: 0, when: { not: { is: 'waitsByResidence' } }, confidence: 'A' },
      { months: 3, confidence: 'B' },
    ],
    changes: [
      {
        en: 'If the number turns out to be provisional, the birth certificate is needed after all.',
        fr: 'S’il s’avère que le numéro est provisoire, l’acte de naissance redevient nécessaire.',
      },
    ],
    expected: {
      en: 'Some weeks: there is no number to create.',
      fr: 'Quelques semaines : il n’y a pas de numéro à créer.',
    },
    sources: ['S01', 'S24', 'S33', 'OWN'],
    confidence: 'A',
  },
  {
    id: 'born_in_france',
    kind: 'channel',
    register: 'yes',
    appliesWhen: {
      all: [
        { is: 'mayReopen' },
        { not: { is: 'frenchStudent' } },
        { not: { eq: ['number', 'definitive'] } },
        { countryIn: ['birthCountry', 'french'] },
      ],
    },
    title: { en: 'You were born in France', fr: 'Naissance en France' },
    because: {
      en: 'People born in France have a number from birth, whatever the nationality of their parents. It only has to be found.',
      fr: 'Les personnes nées en France ont un numéro dès la naissance, quelle que soit la nationalité des parents. Il suffit de le retrouver.',
    },
    firstActor: 'me',
    goesTo: 'cpam',
    where: {
      en: 'Ask the CPAM of the place where you live for it when you send form S1106. A French birth certificate from the town hall helps to find it.',
      fr: 'Demandez-le à la CPAM de votre domicile en envoyant le formulaire S1106. Un acte de naissance de la mairie aide à le retrouver.',
    },
    waits: [
      { months: 0, when: { not: { is: 'waitsByResidence' } }, confidence: 'B' },
      { months: 3, confidence: 'B' },
    ],
    changes: [
      {
        en: 'If the fund finds no number, it makes one from the French birth certificate.',
        fr: 'Si la caisse ne trouve pas de numéro, elle le fait créer à partir de l’acte français.',
      },
    ],
    expected: {
      en: 'Some weeks: there is no foreign certificate to check.',
      fr: 'Quelques semaines : il n’y a pas d’acte étranger à vérifier.',
    },
    sources: ['S01', 'S34', 'OWN'],
    confidence: 'B',
  },
]
