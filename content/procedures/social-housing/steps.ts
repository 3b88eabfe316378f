import type { StepRequirement } from '#content/schema.ts'

const filing = { kind: 'step', appliesWhen: { applies: 'housing_request' } } as const

export const steps: readonly StepRequirement[] = [
  {
    ...filing,
    id: 'request',
    marks: 'sent',
    order: 10,
    actor: 'me',
    dependsOn: [],
    title: { en: 'Make the request', fr: 'Faire la demande' },
    because: {
      en: 'Seniority counts from this day, and only your identity is asked for.',
      fr: 'L’ancienneté court à partir de ce jour, et seule l’identité est exigée.',
    },
    how: [
      {
        en: 'Choose the communes with care: many choices open more doors.',
        fr: 'Choisissez bien les communes : plus il y en a, plus les chances augmentent.',
      },
    ],
    links: [
      {
        url: 'https://www.demande-logement-social.gouv.fr',
        label: { en: 'Make the request online', fr: 'Faire la demande en ligne' },
      },
    ],
    sources: ['SHEETS_2020'],
    confidence: 'A',
  },
  {
    ...filing,
    id: 'unique_number',
    order: 20,
    actor: 'authority',
    dependsOn: ['request'],
    title: { en: 'The certificate with the unique number comes', fr: 'Recevoir l’attestation avec le numéro unique' },
    because: { en: 'Without it the request does not exist.', fr: 'Sans elle, la demande n’existe pas.' },
    how: [{ en: 'Note its date: the year runs from it.', fr: 'Notez sa date : l’année court à partir d’elle.' }],
    takes: [{ min: 0, max: 5, confidence: 'A', sources: ['SHEETS_2020'] }],
    whenNothingComes: {
      text: {
        en: 'Ask the desk, in writing, where you made the request.',
        fr: 'Écrivez au guichet où la demande a été faite.',
      },
      afterWeeks: [{ weeks: 5 }],
    },
    sources: ['SHEETS_2020'],
    confidence: 'A',
  },
  {
    ...filing,
    id: 'dalo',
    order: 30,
    actor: 'me',
    dependsOn: ['unique_number'],
    appliesWhen: { applies: 'housing_dalo' },
    optional: true,
    title: { en: 'Turn to the DALO commission', fr: 'Saisir la commission DALO' },
    because: {
      en: 'If it recognises your case, the State must house you.',
      fr: 'Si elle reconnaît votre situation, l’État doit vous loger.',
    },
    how: [
      {
        en: 'Form cerfa 15036 with every proof of your situation. A social worker or an association helps for free.',
        fr: 'Formulaire cerfa 15036 avec toutes les preuves de votre situation. Un travailleur social ou une association aide gratuitement.',
      },
    ],
    sources: ['SHEETS_2020'],
    confidence: 'A',
  },
  {
    ...filing,
    id: 'complete_file',
    order: 40,
    actor: 'me',
    dependsOn: ['unique_number'],
    title: { en: 'Complete the file', fr: 'Compléter le dossier' },
    because: {
      en: 'A home can be offered only on a full file.',
      fr: 'Un logement n’est proposé que sur un dossier complet.',
    },
    how: [
      {
        en: 'Put the papers into your account, or bring them to the desk, when you are asked for them or before.',
        fr: 'Déposez les pièces dans votre espace ou au guichet quand on vous les demande, ou avant.',
      },
    ],
    sources: ['SHEETS_2020'],
    confidence: 'A',
  },
  {
    ...filing,
    id: 'offer',
    order: 50,
    actor: 'authority',
    dependsOn: ['complete_file'],
    title: { en: 'A commission offers a home', fr: 'Une commission propose un logement' },
    because: {
      en: 'The landlord’s commission (CALEOL) chooses among several requests.',
      fr: 'La commission du bailleur (CALEOL) choisit entre plusieurs demandes.',
    },
    how: [
      {
        en: 'Record the letter: you have ten days to answer an offer.',
        fr: 'Enregistrez le courrier : vous avez dix jours pour répondre à une proposition.',
      },
    ],
    sources: ['SHEETS_2020', 'OWN'],
    confidence: 'B',
  },
  {
    ...filing,
    id: 'sign',
    order: 60,
    actor: 'me',
    dependsOn: ['offer'],
    title: { en: 'Sign the lease', fr: 'Signer le bail' },
    because: { en: 'The request ends with it.', fr: 'Elle met fin à la demande.' },
    how: [
      {
        en: 'Ask for housing aid in the very month in which the lease begins.',
        fr: 'Demandez l’aide au logement dans le mois même où commence le bail.',
      },
    ],
    sources: ['SHEETS_2020'],
    confidence: 'A',
  },
  {
    ...filing,
    id: 'keep_current',
    order: 70,
    actor: 'me',
    ongoing: true,
    dependsOn: ['unique_number'],
    title: {
      en: 'Keep the request up to date, and renew it each year',
      fr: 'Tenir la demande à jour et la renouveler chaque année',
    },
    because: {
      en: 'A request that is not renewed is cancelled, and its seniority is lost.',
      fr: 'Une demande non renouvelée est annulée et son ancienneté perdue.',
    },
    how: [
      {
        en: 'Enter each change: address, people, income, telephone.',
        fr: 'Signalez chaque changement : adresse, personnes, revenus, téléphone.',
      },
      {
        en: 'Renew between the tenth and the twelfth month. The reminder of the site comes a month before, and none is sent abroad.',
        fr: 'Renouvelez entre le dixième et le douzième mois. Le rappel du site arrive un mois avant, et aucun n’est envoyé à l’étranger.',
      },
    ],
    sources: ['SHEETS_2020'],
    confidence: 'A',
  },
]
