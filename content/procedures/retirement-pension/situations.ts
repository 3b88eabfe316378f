import type { ChannelRequirement, WarningRequirement } from '#content/schema.ts'

export const situations: readonly ChannelRequirement[] = [
  {
    kind: 'channel',
    register: 'elsewhere',
    firstActor: 'me',
    waits: [],
    id: 'pension_not_here',
    appliesWhen: { eq: ['workedInFrance', false] },
    title: { en: 'No French pension without work in France', fr: 'Pas de retraite française sans travail en France' },
    because: {
      en: 'At least one quarter with contributions in France is needed.',
      fr: 'Il faut au moins un trimestre cotisé en France.',
    },
    where: {
      en: 'Claim your pension from the countries where you worked. If you live in France with little income, ask about the ASPA from the age of 65: the fund tells you its conditions.',
      fr: 'Demandez votre pension aux pays où vous avez travaillé. Si vous vivez en France avec peu de ressources, renseignez-vous sur l’ASPA à partir de 65 ans : la caisse en donne les conditions.',
    },
    changes: [{ en: 'Working in France, even for a short time.', fr: 'Travailler en France, même brièvement.' }],
    expected: { en: 'Nothing to wait for.', fr: 'Rien à attendre.' },
    sources: ['SHEETS_2020'],
    confidence: 'A',
  },
  {
    kind: 'channel',
    register: 'no',
    firstActor: 'me',
    waits: [],
    id: 'pension_too_early',
    appliesWhen: { all: [{ eq: ['workedInFrance', true] }, { is: 'under55' }] },
    title: { en: 'Too early to claim', fr: 'Trop tôt pour demander' },
    because: {
      en: 'From 55 on one prepares; the pension itself comes at 62 to 64.',
      fr: 'On prépare à partir de 55 ans ; la retraite vient entre 62 et 64 ans.',
    },
    where: {
      en: 'Keep every payslip and certificate, of other countries too, and look at your statement on info-retraite.fr from time to time.',
      fr: 'Gardez tous vos bulletins et attestations, y compris étrangers, et consultez de temps en temps votre relevé sur info-retraite.fr.',
    },
    changes: [{ en: 'Turning 55.', fr: 'Avoir 55 ans.' }],
    expected: {
      en: 'The ages may change again: the reform is suspended until January 2028.',
      fr: 'Les âges peuvent encore changer : la réforme est suspendue jusqu’en janvier 2028.',
    },
    sources: ['SHEETS_2020', 'PENSION_2026'],
    confidence: 'A',
  },
  {
    kind: 'channel',
    register: 'yes',
    firstActor: 'me',
    waits: [],
    id: 'pension_claim',
    appliesWhen: { all: [{ eq: ['workedInFrance', true] }, { not: { is: 'under55' } }] },
    title: { en: 'A French pension of your own', fr: 'Une retraite française à votre nom' },
    because: {
      en: 'You have worked in France, and are of an age to prepare the claim.',
      fr: 'Vous avez travaillé en France et avez l’âge de préparer la demande.',
    },
    where: {
      en: 'One claim online for all French schemes, on info-retraite.fr or lassuranceretraite.fr. On paper: form cerfa 10916, then a claim of its own to Agirc-Arrco.',
      fr: 'Une seule demande en ligne pour tous les régimes français, sur info-retraite.fr ou lassuranceretraite.fr. Sur papier : le formulaire cerfa 10916, puis une demande distincte à l’Agirc-Arrco.',
    },
    changes: [{ en: 'Working longer raises the pension.', fr: 'Travailler plus longtemps augmente la retraite.' }],
    expected: {
      en: 'Funds need four to six months. Nothing is paid for the months before the claim.',
      fr: 'Les caisses ont besoin de quatre à six mois. Rien n’est versé pour les mois antérieurs à la demande.',
    },
    links: [
      {
        url: 'https://www.info-retraite.fr',
        label: {
          en: 'Career statement and claim, on info-retraite.fr',
          fr: 'Relevé de carrière et demande, sur info-retraite.fr',
        },
      },
    ],
    sources: ['SHEETS_2020', 'PENSION_CLAIM'],
    confidence: 'A',
  },
]

export const warnings: readonly WarningRequirement[] = [
  {
    kind: 'warning',
    id: 'pension_countries',
    severity: 'care',
    appliesWhen: { all: [{ applies: 'pension_claim' }, { eq: ['careerAbroad', true] }] },
    title: { en: 'One claim for several countries', fr: 'Une demande pour plusieurs pays' },
    because: { en: 'You have worked abroad as well.', fr: 'Vous avez aussi travaillé à l’étranger.' },
    text: {
      en: 'In the EU, the EEA, Switzerland, the United Kingdom and countries with an agreement, the claim in your country of residence sets off the others: list every country, employer and insurance there. The fund asks for the forms between states itself. From any other country claim separately.',
      fr: 'Dans l’Union, l’EEE, en Suisse, au Royaume-Uni et dans les pays liés par une convention, la demande faite dans votre pays de résidence déclenche les autres : indiquez chaque pays, employeur et assurance. La caisse demande elle-même les formulaires entre États. Pour tout autre pays, faites une demande à part.',
    },
    sources: ['PENSION_ABROAD', 'SHEETS_2020'],
    confidence: 'B',
  },
  {
    kind: 'warning',
    id: 'pension_from_agreement',
    severity: 'care',
    appliesWhen: { all: [{ applies: 'pension_claim' }, { eq: ['livesIn', 'agreement'] }] },
    title: { en: 'Claim in the country where you live', fr: 'Demandez dans votre pays de résidence' },
    because: {
      en: 'You will live in another country of the coordination.',
      fr: 'Vous vivrez dans un autre pays lié à la France.',
    },
    text: {
      en: 'File with the pension body of that country and name your French work: it passes the claim on to France.',
      fr: 'Adressez-vous à l’organisme de retraite de ce pays et indiquez votre travail en France : il transmet la demande.',
    },
    sources: ['PENSION_ABROAD'],
    confidence: 'B',
  },
  {
    kind: 'warning',
    id: 'pension_from_elsewhere',
    severity: 'care',
    appliesWhen: { all: [{ applies: 'pension_claim' }, { eq: ['livesIn', 'elsewhere'] }] },
    title: { en: 'Claim directly in France', fr: 'Demandez directement en France' },
    because: { en: 'No agreement passes your claim on.', fr: 'Aucune convention ne transmet votre demande.' },
    text: {
      en: 'Send the claim to the French fund where you last worked, or claim online.',
      fr: 'Envoyez la demande à la caisse française de votre dernier travail, ou faites-la en ligne.',
    },
    sources: ['OWN'],
    confidence: 'C',
    doubt: {
      en: 'Not read in a source: ask the Assurance retraite (39 60) which fund is yours.',
      fr: 'Non relu dans une source : demandez à l’Assurance retraite (39 60) quelle caisse est la vôtre.',
    },
  },
  {
    kind: 'warning',
    id: 'pension_age_reached',
    severity: 'info',
    appliesWhen: { all: [{ applies: 'pension_claim' }, { is: 'old' }] },
    title: { en: 'You have reached the legal age', fr: 'Vous avez atteint l’âge légal' },
    because: { en: 'You were born before 1963.', fr: 'Vous êtes né avant 1963.' },
    text: {
      en: 'Nothing is paid for the time before your claim: the sooner you file, the better.',
      fr: 'Rien n’est versé pour la période antérieure à votre demande : plus tôt vous la déposez, mieux c’est.',
    },
    sources: ['PENSION_2026', 'PENSION_CLAIM'],
    confidence: 'B',
  },
]
