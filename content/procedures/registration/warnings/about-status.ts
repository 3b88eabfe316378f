import type { WarningRequirement } from '#content/schema.ts'

export const aboutStatus: readonly WarningRequirement[] = [
  {
    id: 'act_from_nantes',
    kind: 'warning',
    severity: 'info',
    appliesWhen: {
      all: [{ applies: 'civil_status' }, { is: 'french' }, { not: { countryIn: ['birthCountry', 'french'] } }],
    },
    title: { en: 'Your certificate comes from Nantes', fr: 'Votre acte vient de Nantes' },
    text: {
      en: 'Births of French people abroad are kept by the Service central d’état civil in Nantes. Order the full copy there, online and free of charge. It needs neither translation nor legalisation.',
      fr: 'Les naissances de Français à l’étranger sont conservées au Service central d’état civil de Nantes. Commandez-y la copie intégrale, en ligne et gratuitement. Ni traduction ni légalisation.',
    },
    because: {
      en: 'You are French and were born abroad.',
      fr: 'Vous êtes de nationalité française et votre naissance a eu lieu à l’étranger.',
    },
    sources: ['S34', 'OWN'],
    confidence: 'B',
  },
  {
    id: 'child_follows_parents',
    kind: 'warning',
    severity: 'info',
    appliesWhen: { all: [{ is: 'minorOnTheirOwn' }, { eq: ['minorCare', 'parents'] }] },
    title: { en: 'Your parent can file for both of you', fr: 'Votre parent peut déposer pour vous deux' },
    text: {
      en: 'A parent who works, studies or lives here lawfully opens rights of their own, and attaches you at the same time with form S3705. Let your parent answer these questions too.',
      fr: 'Un parent qui travaille, étudie ou vit ici régulièrement ouvre ses propres droits et vous rattache en même temps avec le formulaire S3705. Faites-lui aussi répondre à ces questions.',
    },
    because: {
      en: 'You live with a parent who is not insured in France yet.',
      fr: 'Vous vivez avec un parent qui n’est pas encore assuré en France.',
    },
    sources: ['S35', 'OWN'],
    confidence: 'B',
  },
  {
    id: 'relative_not_exempt',
    kind: 'warning',
    severity: 'info',
    appliesWhen: {
      all: [{ is: 'waitsByResidence' }, { in: ['insuredRelative', ['parent', 'child', 'other']] }],
    },
    title: {
      en: 'Only couples and young children skip the wait',
      fr: 'Seuls couples et jeunes enfants sont dispensés',
    },
    text: {
      en: 'Parents, brothers, sisters and grown-up children of an insured person come in by residence, after three months. For parents and children of a French national, an expert of ameli.fr names an exemption under conditions: ask your fund in writing.',
      fr: 'Les parents, frères, sœurs et enfants majeurs d’une personne assurée passent par la résidence, après trois mois. Pour les ascendants et descendants d’un Français, un expert d’ameli.fr cite une dispense sous conditions : interrogez votre caisse par écrit.',
    },
    because: {
      en: 'You live with an insured relative who is neither husband, wife nor partner.',
      fr: 'Vous vivez avec un proche assuré qui n’est ni conjoint ni partenaire.',
    },
    sources: ['S15', 'S38'],
    confidence: 'B',
  },
  {
    id: 'permit_has_ended',
    kind: 'warning',
    // That it may have ended would alarm everybody who has not said until when it is good.
    quiet: true,
    severity: 'care',
    appliesWhen: { all: [{ applies: 'residence_permit' }, { before: ['permitValidUntil', { from: 'on' }] }] },
    title: { en: 'The permit you named has ended', fr: 'Le titre indiqué a expiré' },
    text: {
      en: 'A fund opens rights only on a permit in force. Send the receipt or the certificate of extension. Rights that were open already go on for six months.',
      fr: 'La caisse n’ouvre de droits que sur un titre en cours de validité. Envoyez le récépissé ou l’attestation de prolongation. Les droits déjà ouverts continuent six mois.',
    },
    because: { en: 'Its last day is past.', fr: 'Son dernier jour est passé.' },
    sources: ['S16', 'S17'],
    confidence: 'B',
  },
]
