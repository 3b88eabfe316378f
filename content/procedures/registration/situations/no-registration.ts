import type { ChannelRequirement } from '#content/schema.ts'

export const noRegistration: readonly ChannelRequirement[] = [
  {
    id: 'tourist',
    kind: 'channel',
    register: 'no',
    appliesWhen: {
      all: [
        { is: 'shortStay' },
        { not: { is: 'protectedPerson' } },
        { not: { applies: 'minor_child' } },
        { not: { is: 'coveredFromHome' } },
        { not: { is: 'answeredByPaper' } },
        { not: { applies: 'international_official' } },
        { not: { is: 'postedCoordinated' } },
      ],
    },
    title: { en: 'Visit or short stay', fr: 'Visite ou court séjour' },
    because: {
      en: 'A visit, a short-stay visa or a stay without a visa opens no right to French social security, even if you mean to stay longer.',
      fr: 'Une visite, un visa de court séjour ou un séjour sans visa n’ouvre aucun droit à la Sécurité sociale française, même si vous comptez rester.',
    },
    firstActor: 'me',
    where: {
      en: 'There is nothing to file. Take travel insurance, or bring the health card of your country. Hospitals give urgent care to everybody, and may send you the bill.',
      fr: 'Il n’y a rien à déposer. Prenez une assurance voyage, ou apportez la carte d’assurance maladie de votre pays. Les hôpitaux soignent tout le monde en urgence, et peuvent envoyer la facture.',
    },
    waits: [{ months: null, confidence: 'A' }],
    changes: [
      {
        en: 'A long-stay visa or a residence permit: come back to this questionnaire then.',
        fr: 'Un visa de long séjour ou un titre de séjour : reprenez alors ce questionnaire.',
      },
      {
        en: 'Algerian husbands and wives of French people insured in France: some funds accept a short-stay visa. Ask yours.',
        fr: 'Conjoints algériens de Français assurés en France : des caisses acceptent un visa de court séjour. Interrogez la vôtre.',
      },
      {
        en: 'Europeans who start to work, or settle for more than three months.',
        fr: 'Les Européens qui commencent à travailler ou s’installent pour plus de trois mois.',
      },
    ],
    expected: { en: 'Nothing to wait for.', fr: 'Rien à attendre.' },
    sources: ['S09', 'S15', 'S38', 'OWN'],
    confidence: 'A',
  },
  {
    id: 'not_covered_yet',
    kind: 'channel',
    register: 'elsewhere',
    appliesWhen: {
      not: {
        any: [
          { applies: 'minor_child' },
          { applies: 'refugee' },
          { applies: 'asylum_seeker_adult' },
          { applies: 'tourist' },
          { is: 'coveredFromHome' },
          { is: 'europeanStudent' },
          { is: 'hasDoor' },
          { is: 'answeredBeside' },
          { applies: 'already_has_number' },
          { applies: 'born_in_france' },
          { is: 'answeredByStatus' },
        ],
      },
    },
    title: { en: 'This guide does not cover your case yet', fr: 'Ce guide ne traite pas encore votre cas' },
    because: {
      en: 'Your answers lead to rules that we have not checked yet, so we would rather send you to the right office than guess.',
      fr: 'Vos réponses mènent à des règles que nous n’avons pas encore vérifiées : nous préférons vous orienter vers le bon organisme plutôt que deviner.',
    },
    firstActor: 'me',
    where: {
      en: 'Ask the CPAM: 36 46, from abroad +33 1 84 90 36 46, in English 09 74 75 36 46. Farming: the MSA. Posted workers, several countries, agreements: the Cleiss. Mayotte: the CSSM. Without a residence paper: a social worker or a hospital (Pass) about the AME.',
      fr: 'Interrogez la CPAM : 36 46, depuis l’étranger +33 1 84 90 36 46, en anglais 09 74 75 36 46. Agriculture : la MSA. Détachement, plusieurs pays, conventions : le Cleiss. Mayotte : la CSSM. Sans titre de séjour : un service social ou un hôpital (Pass), pour l’AME.',
    },
    waits: [{ months: null, confidence: 'A' }],
    changes: [
      {
        en: 'A change in your work, studies, permit or family can bring you back to a way that we do cover.',
        fr: 'Un changement de travail, d’études, de titre ou de famille peut vous ramener à une voie que nous traitons.',
      },
    ],
    expected: { en: 'We cannot say.', fr: 'Nous ne pouvons pas le dire.' },
    links: [
      { url: 'https://www.ameli.fr', label: { en: 'ameli.fr', fr: 'ameli.fr' } },
      { url: 'https://www.msa.fr', label: { en: 'MSA (farming)', fr: 'MSA (agriculture)' } },
      { url: 'https://www.cleiss.fr', label: { en: 'Cleiss (several countries)', fr: 'Cleiss (plusieurs pays)' } },
    ],
    sources: ['S01', 'S05', 'S10', 'S27', 'S32', 'AMELI_EN', 'OWN'],
    confidence: 'B',
  },
]
