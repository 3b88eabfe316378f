import type { WarningRequirement } from '#content/schema.ts'

export const aboutPapers: readonly WarningRequirement[] = [
  {
    id: 'talent_visa_validation',
    kind: 'warning',
    severity: 'care',
    appliesWhen: { all: [{ is: 'needsPermit' }, { eq: ['permit', 'talent'] }] },
    title: {
      en: 'A Talent long-stay visa must be validated online',
      fr: 'Un visa de long séjour Talent doit être validé en ligne',
    },
    text: {
      en: 'If your Talent permit is a long-stay visa that counts as a permit (VLS-TS) and not a card, validate it online within three months of arriving. Before that, your stay does not count as regular for the fund.',
      fr: 'Si votre titre Talent est un visa de long séjour valant titre de séjour (VLS-TS) et non une carte, validez-le en ligne dans les trois mois qui suivent votre arrivée. Avant cela, votre séjour ne compte pas comme régulier pour la caisse.',
    },
    because: { en: 'You have a Talent visa or card.', fr: 'Vous avez un visa ou une carte Talent.' },
    sources: ['S16', 'S26'],
    confidence: 'A',
  },
  {
    id: 'stay_by_own_agreement',
    kind: 'warning',
    severity: 'info',
    appliesWhen: { all: [{ is: 'foreignFile' }, { is: 'stayByOwnAgreement' }] },
    title: {
      en: 'Andorra and Monaco: agreements of their own on the stay',
      fr: 'Andorre et Monaco : des accords propres sur le séjour',
    },
    text: {
      en: 'Nationals of these two states may hold another paper than the usual permit. Ask your fund which one it takes before you apply for anything.',
      fr: 'Les ressortissants de ces deux États peuvent avoir un autre document que le titre habituel. Demandez à votre caisse lequel elle accepte avant toute démarche.',
    },
    because: { en: 'It follows from your nationality.', fr: 'Cela vient de votre nationalité.' },
    doubt: {
      en: 'The order of 2017 names a paper for Andorra; for Monaco we found no text that says what a fund takes.',
      fr: 'L’arrêté de 2017 cite un document pour Andorre ; pour Monaco, aucun texte trouvé ne dit ce que la caisse accepte.',
    },
    sources: ['S16', 'OWN'],
    confidence: 'C',
  },
  {
    id: 'permit_may_end_first',
    kind: 'warning',
    severity: 'care',
    appliesWhen: {
      all: [
        { applies: 'residence_permit' },
        { not: { before: ['permitValidUntil', { from: 'on' }] } },
        { before: ['permitValidUntil', { from: 'on', months: 9 }] },
      ],
    },
    title: { en: 'Your permit may end before the number comes', fr: 'Le titre peut expirer avant l’arrivée du numéro' },
    text: {
      en: 'The number can take nine months, and the permit must be in force when the file is read. On the ANEF site, ask for its renewal between 120 and 60 days before it ends; where the préfecture still takes requests itself, in the last two months. Send the new paper to the fund.',
      fr: 'Le numéro peut demander neuf mois, et le titre doit être valable quand le dossier est lu. Sur le site de l’ANEF, demandez son renouvellement entre 120 et 60 jours avant la fin ; là où la préfecture reçoit encore les demandes, dans les deux derniers mois. Envoyez le nouveau document à la caisse.',
    },
    because: {
      en: 'Your permit ends within nine months.',
      fr: 'Votre titre prend fin dans les neuf mois.',
    },
    sources: ['S16', 'S17', 'PERMIT_RENEWAL'],
    confidence: 'B',
  },
  {
    id: 'formality_probably_none',
    kind: 'warning',
    severity: 'info',
    appliesWhen: { all: [{ is: 'foreignAct' }, { countryIn: ['birthCountry', 'formality_none_probable'] }] },
    title: { en: 'Probably no legalisation', fr: 'Probablement pas de légalisation' },
    text: {
      en: 'A treaty between France and that country probably exempts your certificate from legalisation and apostille. Ask your fund before you have one made.',
      fr: 'Un traité entre la France et ce pays dispense probablement votre acte de légalisation et d’apostille. Interrogez votre caisse avant d’en faire faire une.',
    },
    because: { en: 'It depends on the country that issued it.', fr: 'Cela dépend du pays qui l’a délivré.' },
    doubt: {
      en: 'The treaty is given from memory and was not checked: check the table of the French foreign ministry.',
      fr: 'Le traité est cité de mémoire et n’a pas été confirmé : vérifiez le tableau du ministère des Affaires étrangères.',
    },
    sources: ['OWN'],
    confidence: 'D',
  },
  {
    id: 'apostille_if_asked',
    kind: 'warning',
    severity: 'info',
    appliesWhen: { all: [{ is: 'foreignAct' }, { countryIn: ['birthCountry', 'apostille_if_asked'] }] },
    title: { en: 'An apostille exists if it is asked for', fr: 'Une apostille existe si on la demande' },
    text: {
      en: 'That country is a party to the Apostille Convention. If your fund insists, an apostille replaces the legalisation.',
      fr: 'Ce pays est partie à la convention Apostille. Si la caisse insiste, une apostille remplace la légalisation.',
    },
    because: { en: 'It depends on the country that issued it.', fr: 'Cela dépend du pays qui l’a délivré.' },
    doubt: {
      en: 'For some countries membership is given from memory. Check the table of the Hague Conference.',
      fr: 'L’adhésion de certains pays est citée de mémoire. Vérifiez le tableau de la Conférence de La Haye.',
    },
    sources: ['S41', 'OWN'],
    confidence: 'C',
  },
  {
    id: 'child_needs_no_permit',
    kind: 'warning',
    severity: 'info',
    appliesWhen: { is: 'files' },
    forEach: {
      all: [{ is: 'uninsuredChild' }, { not: { countryIn: ['person.nationalities', 'eea_ch'] } }],
    },
    title: { en: 'No permit is asked of the child', fr: 'Aucun titre n’est demandé à l’enfant' },
    text: {
      en: 'To attach a child under 18, the fund asks neither for a permit nor for three months in France.',
      fr: 'Pour rattacher un enfant de moins de 18 ans, la caisse ne demande ni titre de séjour ni trois mois en France.',
    },
    because: {
      en: 'The child comes from outside Europe.',
      fr: 'L’enfant n’a pas de nationalité européenne.',
    },
    sources: ['S35'],
    confidence: 'A',
  },
  {
    id: 'child_act_translation',
    kind: 'warning',
    severity: 'info',
    appliesWhen: { is: 'files' },
    forEach: {
      all: [{ is: 'uninsuredChild' }, { not: { countryIn: ['person.birthCountry', 'translation_not_required'] } }],
    },
    title: { en: 'The child’s certificate may need a translation', fr: 'L’acte de l’enfant peut devoir être traduit' },
    text: {
      en: 'The same rules hold as for yours: no translation if it is in French or plurilingual, otherwise a sworn one unless the fund says no.',
      fr: 'Les règles sont les mêmes que pour le vôtre : pas de traduction s’il est en français ou plurilingue, sinon une traduction assermentée, sauf avis contraire de la caisse.',
    },
    because: {
      en: 'The child was born outside the EEA.',
      fr: 'L’enfant est né hors de l’EEE.',
    },
    sources: ['S05', 'S06', 'S35'],
    confidence: 'B',
  },
]
