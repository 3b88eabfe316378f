import type { Authority } from '#content/authorities/schema.ts'

export const abroad: readonly Authority[] = [
  {
    id: 'cleiss',
    name: 'CLEISS',
    frenchForm: 'Centre des liaisons européennes et internationales de sécurité sociale',
    group: 'abroad',
    does: {
      en: 'Explains which country’s social security applies to you when two are involved, and is the link between French funds and foreign ones.',
      fr: 'Explique quel pays assure votre sécurité sociale quand deux sont en jeu, et relie les caisses françaises aux caisses étrangères.',
    },
    doesNot: {
      text: {
        en: 'It registers nobody, and issues no S1, A1 or U1: the fund of the country concerned does.',
        fr: 'Il n’inscrit personne et n’établit pas de formulaire : le S1, l’A1 et l’U1 viennent de la caisse du pays concerné.',
      },
      turnTo: ['cpam'],
    },
    site: 'https://www.cleiss.fr',
    languages: {
      en: 'The site is in French, English and other languages.',
      fr: 'Le site est en français, en anglais et en d’autres langues.',
    },
    phones: [],
    term: 'cleiss',
    sources: ['CLEISS_FAQ'],
    confidence: 'A',
  },
  {
    id: 'cfe',
    name: 'CFE',
    frenchForm: 'Caisse des Français de l’étranger',
    group: 'abroad',
    does: {
      en: 'Voluntary insurance for French people abroad and some others. Somebody who comes back can be covered by it during the first three months.',
      fr: 'Assurance volontaire pour les Français de l’étranger et quelques autres personnes. Qui revient peut être couvert par elle pendant les trois premiers mois.',
    },
    doesNot: {
      text: {
        en: 'Its card does not replace a registration in France.',
        fr: 'Sa carte ne remplace pas une inscription en France.',
      },
      turnTo: ['cpam'],
    },
    site: 'https://www.cfe.fr',
    phones: [],
    term: 'cfe',
    sources: ['S33'],
    confidence: 'B',
  },
  {
    id: 'nhsbsa',
    name: 'NHSBSA',
    frenchForm: 'NHS Business Services Authority (Royaume-Uni)',
    group: 'abroad',
    does: {
      en: 'The British body that issues the S1 to UK State pensioners, some posted and frontier workers, and the GHIC to students and visitors.',
      fr: 'L’organisme britannique qui délivre le S1 aux retraités de l’État britannique, à certains travailleurs détachés et frontaliers, et la carte GHIC aux étudiants et aux visiteurs.',
    },
    doesNot: {
      text: {
        en: 'It does not register you in France: you hand the S1 to the CPAM yourself.',
        fr: 'Il ne vous inscrit pas en France : vous remettez vous-même le S1 à la CPAM.',
      },
      turnTo: ['cpam'],
    },
    site: 'https://www.nhsbsa.nhs.uk',
    languages: { en: 'English.', fr: 'Anglais.' },
    phones: [],
    sources: ['S28'],
    confidence: 'B',
  },
  {
    id: 'ramq',
    name: 'RAMQ',
    frenchForm: 'Régie de l’assurance maladie du Québec',
    group: 'abroad',
    does: {
      en: 'Before you leave Québec it completes the form of the agreement with France: SE 401-Q-106 for an exchange, SE 401-Q-102 bis for studies at a French school. Ask at least a month ahead.',
      fr: 'Avant votre départ du Québec, elle remplit le formulaire de l’entente avec la France : SE 401-Q-106 pour un échange, SE 401-Q-102 bis pour des études dans un établissement français. Demandez-le au moins un mois avant.',
    },
    doesNot: {
      text: {
        en: 'Without its form, a student registers on the site for foreign students like everybody else.',
        fr: 'Sans son formulaire, l’étudiant s’inscrit sur le site des étudiants étrangers comme tout le monde.',
      },
      turnTo: ['cpam'],
    },
    site: 'https://www.ramq.gouv.qc.ca',
    languages: { en: 'French and English.', fr: 'Français et anglais.' },
    phones: [],
    sources: ['S04', 'S09'],
    confidence: 'A',
  },
  {
    id: 'cntfs',
    name: 'CNTFS',
    frenchForm: 'Centre national des travailleurs frontaliers en Suisse, à l’Urssaf',
    group: 'abroad',
    does: {
      en: 'Collects the contributions of people who live in France, work in Switzerland and have chosen French health insurance.',
      fr: 'Encaisse les cotisations des personnes qui vivent en France, travaillent en Suisse et ont choisi l’assurance maladie française.',
    },
    doesNot: {
      text: { en: 'It refunds nothing: the CPAM does.', fr: 'Il ne rembourse rien : c’est la CPAM.' },
      turnTo: ['cpam'],
    },
    site: 'https://www.urssaf.fr',
    phones: [],
    sources: ['OWN', 'S29'],
    confidence: 'C',
    doubt: {
      en: 'Which desk deals with you was not read again. The CPAM that countersigns your choice knows it.',
      fr: 'Le service compétent n’a pas été relu dans une source. La CPAM qui contresigne votre choix le connaît.',
    },
  },
  {
    id: 'urssaf-foreign-firms',
    name: 'Urssaf, service firmes étrangères',
    frenchForm: 'ancien Centre national des firmes étrangères (CNFE), Strasbourg',
    group: 'abroad',
    does: {
      en: 'For employers abroad without an office in France: they declare their employees here and pay the contributions.',
      fr: 'Pour les employeurs à l’étranger sans établissement en France : ils y déclarent leurs salariés et paient les cotisations.',
    },
    doesNot: {
      text: {
        en: 'It deals with the employer, not with you. Your own application goes to the CPAM.',
        fr: 'Il traite avec l’employeur, non avec vous. Votre propre demande va à la CPAM.',
      },
      turnTo: ['cpam'],
    },
    site: 'https://www.foreign-companies.urssaf.eu',
    languages: { en: 'French and English.', fr: 'Français et anglais.' },
    phones: [
      {
        number: '0806 802 633',
        from: 'france',
        speaks: 'fr',
        cost: 'call',
        about: { en: 'For employers.', fr: 'Pour les employeurs.' },
        sources: ['URSSAF_FOREIGN'],
        confidence: 'B',
      },
      {
        number: '+33 8 06 80 26 33',
        from: 'abroad',
        speaks: 'fr',
        cost: 'unknown',
        about: { en: 'For employers.', fr: 'Pour les employeurs.' },
        sources: ['URSSAF_FOREIGN'],
        confidence: 'B',
      },
    ],
    sources: ['URSSAF_FOREIGN', 'S23'],
    confidence: 'B',
  },
]
