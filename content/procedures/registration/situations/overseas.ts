import type { ChannelRequirement } from '#content/schema.ts'

const notApplicable = [{ months: null, confidence: 'A' }] as const

/** Where the place, or the collectivity that insures the person, changes the fund or the whole scheme. */
export const overseas: readonly ChannelRequirement[] = [
  {
    id: 'overseas_dom',
    kind: 'channel',
    register: 'yes',
    overlay: true,
    appliesWhen: { all: [{ is: 'hasFile' }, { in: ['place', ['guadeloupe', 'martinique', 'guyane', 'reunion']] }] },
    title: {
      en: 'In Guadeloupe, Martinique, French Guiana or Réunion',
      fr: 'En Guadeloupe, en Martinique, en Guyane ou à La Réunion',
    },
    because: {
      en: 'The rules and the forms are those of mainland France. Only the fund has another name.',
      fr: 'Les règles et les formulaires sont ceux de la métropole. Seule la caisse porte un autre nom.',
    },
    firstActor: 'me',
    goesTo: 'cgss',
    where: {
      en: 'The CGSS of the territory does what the CPAM does elsewhere: where this plan says CPAM, read CGSS.',
      fr: 'La CGSS du territoire fait ce que fait la CPAM ailleurs : quand ce parcours dit CPAM, lisez CGSS.',
    },
    waits: [{ months: null, confidence: 'B' }],
    changes: [
      {
        en: 'Moving to Mayotte, Saint Barthélemy or the Pacific: another fund, and other rules in part.',
        fr: 'Un départ pour Mayotte, Saint-Barthélemy ou le Pacifique : une autre caisse, et en partie d’autres règles.',
      },
    ],
    expected: {
      en: 'As long as for your situation, shown with this one.',
      fr: 'Comme pour votre situation, indiquée avec celle-ci.',
    },
    sources: ['S32'],
    confidence: 'B',
  },
  {
    id: 'mayotte',
    kind: 'channel',
    register: 'elsewhere',
    appliesWhen: {
      all: [{ eq: ['place', 'mayotte'] }, { not: { applies: 'tourist' } }, { not: { is: 'coveredFromHome' } }],
    },
    title: { en: 'Living in Mayotte', fr: 'Vivre à Mayotte' },
    because: {
      en: 'Mayotte has a scheme of its own. Neither cover by residence (PUMa) nor the AME exists there.',
      fr: 'Mayotte a son propre régime. Ni la couverture par la résidence (PUMa) ni l’AME n’y existent.',
    },
    firstActor: 'me',
    where: {
      en: 'The Caisse de sécurité sociale de Mayotte (CSSM), for people who live there; nationals of other countries also show that their stay is lawful. Ask it which papers it wants.',
      fr: 'La Caisse de sécurité sociale de Mayotte (CSSM), pour les personnes qui y vivent ; les étrangers justifient aussi d’un séjour régulier. Demandez-lui les pièces attendues.',
    },
    waits: notApplicable,
    changes: [
      {
        en: 'Moving to mainland France or Réunion: answer again with that place.',
        fr: 'Un départ pour la métropole ou La Réunion : répondez à nouveau avec ce lieu.',
      },
      {
        en: 'A European health card is valid in Mayotte during a stay.',
        fr: 'La carte européenne d’assurance maladie est valable à Mayotte pendant un séjour.',
      },
    ],
    expected: { en: 'We cannot say.', fr: 'Nous ne pouvons pas le dire.' },
    links: [{ url: 'https://www.cssm.fr', label: { en: 'CSSM', fr: 'CSSM' } }],
    sources: ['MAYOTTE', 'S32'],
    confidence: 'B',
    doubt: {
      en: 'That neither PUMa nor the AME applies is sure. Papers and waits were not found, and the Mayotte act of 2025 may change the rules.',
      fr: 'L’absence de PUMa et d’AME est certaine. Les pièces et les délais n’ont pas été trouvés, et la loi de 2025 sur Mayotte peut changer les règles.',
    },
  },
  {
    id: 'from_spm_nc_pf',
    kind: 'channel',
    register: 'yes',
    appliesWhen: { is: 'fromCollectivity' },
    title: {
      en: 'Insured in New Caledonia, French Polynesia or Saint Pierre and Miquelon',
      fr: 'Assuré en Nouvelle-Calédonie, en Polynésie ou à Saint-Pierre-et-Miquelon',
    },
    because: {
      en: 'Your collectivity has a scheme of its own, coordinated with the one here. Its form pays for a stay; whoever settles opens rights here.',
      fr: 'Votre collectivité a son propre régime, coordonné avec celui d’ici. Son formulaire prend en charge un séjour ; qui s’installe ouvre des droits ici.',
    },
    firstActor: 'thirdParty',
    goesTo: 'cpam',
    where: {
      en: 'For a stay, ask your fund (CAFAT, CPS) for the coordination form before you leave and give it to the CPAM. To settle, send form S1106 to the CPAM of the place where you live.',
      fr: 'Pour un séjour, demandez le formulaire de coordination à votre caisse (CAFAT, CPS) avant le départ et remettez-le à la CPAM. Pour vous installer, envoyez le formulaire S1106 à la CPAM de votre domicile.',
    },
    waits: [{ months: 0, confidence: 'B' }],
    changes: [
      {
        en: 'A job: you then register as an employee, with the number you were given at birth.',
        fr: 'Un emploi : vous passez alors par la voie des salariés, avec le numéro attribué à la naissance.',
      },
      {
        en: 'The end of your rights over there.',
        fr: 'La fin de vos droits là-bas.',
      },
    ],
    expected: {
      en: 'Two months or more. The fund may call you a “migrant de passage”: that is only its word for a stay.',
      fr: 'Deux mois ou plus. La caisse peut vous appeler « migrant de passage » : ce n’est que son terme pour un séjour.',
    },
    sources: ['S32'],
    confidence: 'B',
  },
  {
    id: 'to_spm_nc_pf_wf',
    kind: 'channel',
    register: 'elsewhere',
    appliesWhen: {
      all: [
        { in: ['place', ['saintPierreMiquelon', 'newCaledonia', 'polynesia', 'wallisFutuna']] },
        { not: { applies: 'tourist' } },
        { not: { is: 'coveredFromHome' } },
      ],
    },
    title: {
      en: 'Settling in New Caledonia, French Polynesia, Saint Pierre and Miquelon or Wallis and Futuna',
      fr: 'S’installer en Nouvelle-Calédonie, en Polynésie, à Saint-Pierre-et-Miquelon ou à Wallis-et-Futuna',
    },
    because: {
      en: 'These collectivities have schemes of their own. The CPAM is not in charge there, and European papers such as the S1 or the health card do not count.',
      fr: 'Ces collectivités ont leurs propres régimes. La CPAM n’y est pas compétente, et les documents européens comme le S1 ou la carte d’assurance maladie n’y comptent pas.',
    },
    firstActor: 'me',
    where: {
      en: 'The fund of the collectivity: the CAFAT in New Caledonia, the CPS in French Polynesia, the CPS in Saint Pierre and Miquelon. In Wallis and Futuna, ask the health agency of the islands.',
      fr: 'La caisse de la collectivité : la CAFAT en Nouvelle-Calédonie, la CPS en Polynésie française, la CPS à Saint-Pierre-et-Miquelon. À Wallis-et-Futuna, interrogez l’agence de santé des îles.',
    },
    waits: notApplicable,
    changes: [
      {
        en: 'Moving to mainland France or to a département overseas: answer again with that place.',
        fr: 'Un départ pour la métropole ou un département d’outre-mer : répondez à nouveau avec ce lieu.',
      },
    ],
    expected: { en: 'We cannot say.', fr: 'Nous ne pouvons pas le dire.' },
    links: [
      { url: 'https://www.cafat.nc', label: { en: 'CAFAT (New Caledonia)', fr: 'CAFAT (Nouvelle-Calédonie)' } },
      { url: 'https://www.cps.pf', label: { en: 'CPS (French Polynesia)', fr: 'CPS (Polynésie française)' } },
      {
        url: 'https://www.secuspm.com',
        label: { en: 'CPS (Saint Pierre and Miquelon)', fr: 'CPS (Saint-Pierre-et-Miquelon)' },
      },
    ],
    sources: ['S32', 'OWN'],
    confidence: 'B',
  },
  {
    id: 'lives_abroad',
    kind: 'channel',
    register: 'elsewhere',
    appliesWhen: {
      all: [
        { eq: ['place', 'abroad'] },
        { not: { applies: 'tourist' } },
        { not: { applies: 'retired_card' } },
        { not: { is: 'coveredFromHome' } },
      ],
    },
    title: { en: 'Living outside France', fr: 'Vivre hors de France' },
    because: {
      en: 'Rights by residence are for people who live in France. Elsewhere, the country where you work, or where you live, insures you.',
      fr: 'Les droits par la résidence sont réservés aux personnes qui vivent en France. Ailleurs, le pays où vous travaillez, ou celui où vous vivez, vous assure.',
    },
    firstActor: 'me',
    where: {
      en: 'With a job in France, your employer declares you and the CPAM of the place of work opens your rights; within Europe it issues an S1 for the country where you live. With a French pension, ask the fund that pays it.',
      fr: 'Avec un emploi en France, l’employeur vous déclare et la CPAM du lieu de travail ouvre vos droits ; en Europe, elle délivre un S1 pour le pays où vous vivez. Avec une pension française, demandez à la caisse qui la verse.',
    },
    waits: [{ months: null, confidence: 'B' }],
    changes: [
      {
        en: 'Moving to France: answer again with the place where you will live.',
        fr: 'Une installation en France : répondez à nouveau avec votre futur lieu de vie.',
      },
      {
        en: 'French people who live abroad may join the CFE. It is a choice, and it costs a contribution.',
        fr: 'Les Français de l’étranger peuvent adhérer à la CFE. C’est un choix, contre une cotisation.',
      },
    ],
    expected: { en: 'We cannot say.', fr: 'Nous ne pouvons pas le dire.' },
    links: [
      { url: 'https://www.cleiss.fr', label: { en: 'Cleiss (several countries)', fr: 'Cleiss (plusieurs pays)' } },
      { url: 'https://www.cfe.fr', label: { en: 'CFE', fr: 'CFE' } },
    ],
    sources: ['S28', 'S33'],
    confidence: 'B',
  },
]
