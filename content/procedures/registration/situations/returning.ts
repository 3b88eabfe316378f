import type { ChannelRequirement } from '#content/schema.ts'

/** French people who come back, and whoever receives a pension of a French scheme. */
export const returning: readonly ChannelRequirement[] = [
  {
    id: 'french_returning',
    kind: 'channel',
    register: 'yes',
    appliesWhen: { is: 'frenchReturning' },
    title: { en: 'French and coming back without work', fr: 'Français de retour, sans activité' },
    because: {
      en: 'You are French and will not work for now. Rights come by residence, after three months in France. A number you have had stays yours.',
      fr: 'Vous êtes de nationalité française et ne travaillerez pas pour l’instant. Les droits viennent de la résidence, après trois mois en France. Un numéro déjà attribué reste le vôtre.',
    },
    firstActor: 'me',
    goesTo: 'cpam',
    where: {
      en: 'Send form S1106 to the CPAM of the place where you live. Born abroad and without a number, order your birth certificate from the Service central d’état civil in Nantes: it needs neither translation nor legalisation.',
      fr: 'Envoyez le formulaire S1106 à la CPAM de votre domicile. Pour une naissance à l’étranger et sans numéro, commandez l’acte au Service central d’état civil de Nantes : ni traduction ni légalisation.',
    },
    waits: [{ months: 3, confidence: 'B' }],
    changes: [
      {
        en: 'A job: rights from the first hour.',
        fr: 'Un emploi : des droits dès la première heure.',
      },
      {
        en: 'French unemployment benefit, family benefits, housing aid, ASPA or AAH: the three months fall away. Send the proof.',
        fr: 'Une allocation chômage française, des allocations familiales, une aide au logement, l’ASPA ou l’AAH : les trois mois disparaissent. Envoyez le justificatif.',
      },
      {
        en: 'Members of the CFE stay covered by it during the three months. Its carte Vitale alone opens no right here.',
        fr: 'Les adhérents de la CFE restent couverts par elle pendant les trois mois. Sa carte Vitale seule n’ouvre aucun droit ici.',
      },
      {
        en: 'From another European state: ask its fund for an S1, a U2 or a health card, which can bridge the wait.',
        fr: 'Depuis un autre État européen : demandez à sa caisse un S1, un U2 ou une carte d’assurance maladie, qui peuvent couvrir l’attente.',
      },
    ],
    expected: { en: '4 to 8 weeks (our estimate).', fr: '4 à 8 semaines (notre estimation).' },
    sources: ['S15', 'S33', 'S34'],
    confidence: 'B',
  },
  {
    id: 'pensioner_french_scheme',
    kind: 'channel',
    register: 'yes',
    appliesWhen: { is: 'frenchPensioner' },
    title: { en: 'Pensioner of a French scheme', fr: 'Retraité d’un régime français' },
    because: {
      en: 'You receive a French pension, alone or with others. France then pays for your care, and no other state issues an S1.',
      fr: 'Vous recevez une pension française, seule ou avec d’autres. La France paie alors vos soins, et aucun autre État ne délivre de S1.',
    },
    firstActor: 'me',
    goesTo: 'cpam',
    where: {
      en: 'Send form S1106 with a pension statement to the CPAM of the place where you live.',
      fr: 'Envoyez le formulaire S1106 et un avis de pension à la CPAM de votre domicile.',
    },
    waits: [{ months: 0, confidence: 'B' }],
    changes: [
      {
        en: 'Only foreign pensions: another state may be in charge, with an S1.',
        fr: 'Seulement des pensions étrangères : un autre État peut être compétent, avec un S1.',
      },
      {
        en: 'Coming from outside Europe, some funds may speak of three months. Ask for the rule in writing.',
        fr: 'Si vous arrivez de hors d’Europe, une caisse peut parler de trois mois. Demandez la règle par écrit.',
      },
    ],
    expected: {
      en: 'Some weeks: a pensioner nearly always has a number already.',
      fr: 'Quelques semaines : un retraité a presque toujours déjà un numéro.',
    },
    sources: ['S28', 'S33', 'OWN'],
    confidence: 'B',
    doubt: {
      en: 'That there is no S1 is sure. That a pensioner who comes from outside Europe waits for nothing rests on secondary sources.',
      fr: 'L’absence de S1 est certaine. L’absence d’attente pour un retraité venu de hors d’Europe repose sur des sources secondaires.',
    },
  },
]
