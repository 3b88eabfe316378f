import type { ChannelRequirement } from '#content/schema.ts'

const notApplicable = [{ months: null, confidence: 'B' }] as const

/** People who have no residence paper that opens rights: each is told where to go instead. */
export const withoutRight: readonly ChannelRequirement[] = [
  {
    id: 'irregular',
    kind: 'channel',
    register: 'elsewhere',
    appliesWhen: {
      all: [{ is: 'adultWithoutPaper' }, { eq: ['permit', 'none'] }, { not: { after: ['arrivedOn', { from: 'on' }] } }],
    },
    title: { en: 'In France without a residence paper', fr: 'En France sans titre de séjour' },
    because: {
      en: 'Registration asks for a lawful stay. Without one there is another help: the aide médicale de l’État (AME). It gives no social security number.',
      fr: 'L’inscription exige un séjour régulier. Sans lui, il existe une autre aide : l’aide médicale de l’État (AME). Elle ne donne pas de numéro de sécurité sociale.',
    },
    firstActor: 'me',
    goesTo: 'cpam',
    where: {
      en: 'Ask for the AME at the CPAM counter, or through a hospital or a social worker. It is granted for a year to people who have been here without a right to stay for more than three months in a row and whose means are below the limit of the C2S.',
      fr: 'Demandez l’AME à l’accueil de la CPAM, ou par un hôpital ou un service social. Elle est accordée pour un an aux personnes présentes sans droit au séjour depuis plus de trois mois d’affilée, avec des ressources sous le plafond de la C2S.',
    },
    waits: [{ months: 3, confidence: 'B' }],
    changes: [
      {
        en: 'Months of lawful stay, with a visa for instance, do not count towards the three months.',
        fr: 'Les mois de séjour régulier, avec un visa par exemple, ne comptent pas dans les trois mois.',
      },
      { en: 'Children do not wait.', fr: 'Les enfants n’attendent pas.' },
      {
        en: 'A permit that ended less than six months ago: the rights you had go on. Not after a final order to leave, and not for Europeans.',
        fr: 'Un titre expiré depuis moins de six mois : les droits ouverts continuent. Pas après une décision définitive d’éloignement, ni pour les Européens.',
      },
      {
        en: 'A request for asylum, or a residence paper: answer again, registration then becomes possible.',
        fr: 'Une demande d’asile, ou un titre de séjour : répondez à nouveau, l’inscription devient alors possible.',
      },
      {
        en: 'Meanwhile hospitals give urgent care, and their Pass sees people without cover.',
        fr: 'En attendant, les hôpitaux donnent les soins urgents et leur Pass reçoit les personnes sans couverture.',
      },
      {
        en: 'In prison, the prison administration has people registered, whatever their papers.',
        fr: 'En prison, l’administration pénitentiaire fait inscrire les personnes, quels que soient leurs papiers.',
      },
    ],
    expected: { en: 'Up to two months.', fr: 'Jusqu’à deux mois.' },
    sources: ['S62', 'S17', 'AME_2020', 'OWN'],
    confidence: 'C',
    doubt: {
      en: 'Two decrees of 2026 tightened the proofs; we know them only from secondary sources. Ask a social worker for today’s list.',
      fr: 'Deux décrets de 2026 ont durci les justificatifs ; nous ne les connaissons que par des sources secondaires. Demandez la liste du jour à un service social.',
    },
  },
  {
    id: 'permit_expired',
    kind: 'channel',
    register: 'no',
    appliesWhen: { all: [{ is: 'adultWithoutPaper' }, { eq: ['permit', 'expired'] }] },
    title: { en: 'Permit that has just ended', fr: 'Titre de séjour tout juste expiré' },
    because: {
      en: 'Rights that were open go on for six months after the permit ends. You need not register again, and the AME is not for you yet.',
      fr: 'Les droits ouverts continuent six mois après la fin du titre. Vous n’avez pas à vous réinscrire, et l’AME n’est pas encore pour vous.',
    },
    firstActor: 'me',
    where: {
      en: 'Send the CPAM the receipt or the certificate of extension as soon as you have it. If it asks for papers, answer within a month.',
      fr: 'Envoyez à la CPAM le récépissé ou l’attestation de prolongation dès que vous l’avez. Si elle demande des pièces, répondez sous un mois.',
    },
    waits: notApplicable,
    changes: [
      {
        en: 'A receipt of the renewal: answer again with it.',
        fr: 'Un récépissé de renouvellement : répondez à nouveau avec lui.',
      },
      {
        en: 'Never insured here before: rights cannot be opened on an ended permit. Renew it first.',
        fr: 'Jamais assuré ici auparavant : un titre expiré n’ouvre pas de droits. Renouvelez-le d’abord.',
      },
      {
        en: 'After a final order to leave, the rights end sooner: after two months.',
        fr: 'Après une décision définitive d’éloignement, les droits s’arrêtent plus tôt : après deux mois.',
      },
      {
        en: 'Six months without a new paper: you may ask for the AME.',
        fr: 'Six mois sans nouveau titre : vous pouvez demander l’AME.',
      },
    ],
    expected: {
      en: 'Plan on six months from the last day of the permit.',
      fr: 'Prévoyez six mois à partir du dernier jour du titre.',
    },
    links: [
      {
        url: 'https://administration-etrangers-en-france.interieur.gouv.fr',
        label: { en: 'ANEF site (permits online)', fr: 'Site de l’ANEF (titres en ligne)' },
      },
    ],
    sources: ['S17', 'AME_2020', 'OWN'],
    confidence: 'B',
  },
  {
    id: 'visa_first',
    kind: 'channel',
    register: 'no',
    appliesWhen: {
      all: [
        { is: 'adultWithoutPaper' },
        { eq: ['permit', 'none'] },
        { after: ['arrivedOn', { from: 'on' }] },
        { not: { applies: 'tourist' } },
      ],
    },
    title: { en: 'Not here yet: the visa comes first', fr: 'Pas encore en France : le visa d’abord' },
    because: {
      en: 'You have not arrived and have no visa yet. Which way is yours depends on the visa you get.',
      fr: 'Vous n’êtes pas encore en France et n’avez pas de visa. La voie à suivre dépend du visa obtenu.',
    },
    firstActor: 'me',
    where: {
      en: 'Ask the French consulate for a long-stay visa. For the social security there is nothing to file before you arrive; order your birth certificate meanwhile.',
      fr: 'Demandez un visa de long séjour au consulat de France. Pour la Sécurité sociale, il n’y a rien à déposer avant l’arrivée ; commandez entre-temps votre acte de naissance.',
    },
    waits: notApplicable,
    changes: [
      {
        en: 'The visa you expect: answer with it to see your plan.',
        fr: 'Le visa attendu : répondez avec lui pour voir votre parcours.',
      },
    ],
    expected: {
      en: 'Consulates name their own waits.',
      fr: 'Chaque consulat indique ses délais.',
    },
    links: [{ url: 'https://france-visas.gouv.fr', label: { en: 'France-Visas', fr: 'France-Visas' } }],
    sources: ['S16', 'OWN'],
    confidence: 'B',
  },
  {
    id: 'retired_card',
    kind: 'channel',
    register: 'no',
    appliesWhen: {
      all: [
        { is: 'needsPermit' },
        { is: 'generalScheme' },
        { eq: ['permit', 'retiredCard'] },
        { not: { applies: 'minor_child' } },
      ],
    },
    title: { en: 'Holder of a “retraité” card', fr: 'Titulaire d’une carte « retraité »' },
    because: {
      en: 'The card is for pensioners who live abroad and visit France. It does not make you a resident, so rights by residence are not open.',
      fr: 'La carte est destinée aux retraités qui vivent à l’étranger et viennent en visite. Elle ne fait pas de vous un résident : les droits par la résidence ne sont pas ouverts.',
    },
    firstActor: 'me',
    where: {
      en: 'With a long career in France, the fund that pays your French pension tells you which care is paid for during your stays. Otherwise take insurance for the visit.',
      fr: 'Avec une longue carrière en France, la caisse qui verse votre pension française vous indique les soins pris en charge pendant vos séjours. Sinon, assurez-vous pour la visite.',
    },
    waits: notApplicable,
    changes: [
      {
        en: 'To live here all year, another permit is needed: ask the préfecture before you move.',
        fr: 'Pour vivre ici toute l’année, il faut un autre titre : demandez-le à la préfecture avant de déménager.',
      },
    ],
    expected: { en: 'Nothing to wait for.', fr: 'Rien à attendre.' },
    sources: ['OWN'],
    confidence: 'B',
  },
  {
    id: 'medical_stay',
    kind: 'channel',
    register: 'no',
    appliesWhen: {
      all: [
        { is: 'needsPermit' },
        { is: 'inScope' },
        { eq: ['permit', 'medicalVisa'] },
        { not: { applies: 'minor_child' } },
      ],
    },
    title: { en: 'Visa for a stay in a hospital', fr: 'Visa pour un séjour à l’hôpital' },
    because: {
      en: 'A stay of this kind is arranged with the hospital beforehand and makes nobody a resident.',
      fr: 'Un tel séjour s’organise à l’avance avec l’hôpital et ne fait de personne un résident.',
    },
    firstActor: 'thirdParty',
    where: {
      en: 'The admissions office of the hospital: it makes the estimate and says who pays, you, your country’s scheme or an agreement.',
      fr: 'Le bureau des admissions de l’hôpital : il établit le devis et indique qui paie, vous, le régime de votre pays ou une convention.',
    },
    waits: notApplicable,
    changes: [
      {
        en: 'A residence permit, whatever its reason: answer again with it.',
        fr: 'Un titre de séjour, quel qu’en soit le motif : répondez à nouveau avec lui.',
      },
    ],
    expected: { en: 'Nothing to wait for.', fr: 'Rien à attendre.' },
    sources: ['OWN'],
    confidence: 'C',
    doubt: {
      en: 'Given from general knowledge. The hospital’s social service knows the case of your country.',
      fr: 'Indiqué de mémoire. Le service social de l’hôpital connaît le cas de votre pays.',
    },
  },
]
