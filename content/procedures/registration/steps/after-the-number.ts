import type { StepRequirement } from '#content/schema.ts'

export const stepsAfterTheNumber: readonly StepRequirement[] = [
  {
    id: 'ameli',
    kind: 'step',
    order: 120,
    actor: 'me',
    appliesWhen: { all: [{ is: 'filesInFull' }, { not: { applies: 'msa_worker' } }] },
    dependsOn: ['apply', 'nir'],
    title: { en: 'Open your ameli account', fr: 'Créer le compte ameli' },
    because: {
      en: 'Certificates, messages to the fund and the carte Vitale go through it.',
      fr: 'Attestations, messages à la caisse et carte Vitale passent par lui.',
    },
    how: [
      {
        en: 'You need the definitive number, bank details on file and often a temporary code that comes by text message or post.',
        fr: 'Il faut le numéro définitif, un RIB enregistré et souvent un code temporaire reçu par SMS ou courrier.',
      },
    ],
    takes: [{ min: 0, max: 2, confidence: 'B', sources: ['S01'] }],
    whenNothingComes: {
      text: {
        en: 'Call 36 46 (in English 09 74 75 36 46) and ask for a temporary code.',
        fr: 'Appelez le 36 46 (en anglais 09 74 75 36 46) et demandez un code temporaire.',
      },
      afterWeeks: [{ weeks: 2 }],
    },
    links: [{ url: 'https://www.ameli.fr', label: { en: 'ameli.fr', fr: 'ameli.fr' } }],
    sources: ['S01'],
    confidence: 'B',
  },
  {
    id: 'vitale_order',
    kind: 'step',
    order: 130,
    actor: 'me',
    appliesWhen: { is: 'filesInFull' },
    dependsOn: ['apply', 'nir'],
    title: { en: 'Order the carte Vitale', fr: 'Commander la carte Vitale' },
    because: {
      en: 'The card replaces paper claim forms. It is ordered online or on the form that the fund sends.',
      fr: 'La carte remplace les feuilles de soins. Elle se commande en ligne ou sur le formulaire envoyé par la caisse.',
    },
    how: [
      {
        en: 'Send a recent photo and a copy of your identity document.',
        fr: 'Envoyez une photo récente et une copie de votre pièce d’identité.',
      },
    ],
    takes: [{ min: 0, max: 1, confidence: 'B', sources: ['S04', 'S49'] }],
    sources: ['S04', 'S49'],
    confidence: 'A',
  },
  {
    id: 'vitale',
    kind: 'step',
    order: 140,
    actor: 'authority',
    appliesWhen: { is: 'filesInFull' },
    dependsOn: ['vitale_order'],
    title: { en: 'Receive the carte Vitale', fr: 'Recevoir la carte Vitale' },
    because: {
      en: 'With it, refunds come within about a week and you often need not pay in advance.',
      fr: 'Avec elle, le remboursement arrive en une semaine environ et il n’y a souvent rien à avancer.',
    },
    how: [
      {
        en: 'Update it once a year, and after each change, at a terminal in a pharmacy.',
        fr: 'Mettez-la à jour une fois par an, et après chaque changement, à une borne en pharmacie.',
      },
    ],
    takes: [{ min: 2, max: 4, confidence: 'B', sources: ['S49'] }],
    whenNothingComes: {
      text: {
        en: 'Look at the order in your ameli account, or call 36 46.',
        fr: 'Suivez la commande dans votre compte ameli, ou appelez le 36 46.',
      },
      afterWeeks: [{ weeks: 5 }],
    },
    sources: ['S49'],
    confidence: 'B',
  },
  {
    id: 'vitale_app',
    kind: 'step',
    order: 150,
    actor: 'me',
    appliesWhen: { applies: 'ameli' },
    dependsOn: ['vitale', 'ameli'],
    optional: true,
    title: { en: 'Activate the Vitale app', fr: 'Activer l’appli carte Vitale' },
    because: {
      en: 'A copy of the card on your phone, if you want one. Open to all since 18 November 2025.',
      fr: 'La carte sur votre téléphone, si vous le souhaitez. L’appli est ouverte à tous depuis le 18 novembre 2025.',
    },
    how: [
      {
        en: 'You need the plastic card, an ameli account and an identity card, passport or residence permit.',
        fr: 'Il faut la carte Vitale en plastique, un compte ameli et une carte d’identité, un passeport ou un titre de séjour.',
      },
    ],
    takes: [{ min: 0, max: 1, confidence: 'B', sources: ['S49'] }],
    sources: ['S49'],
    confidence: 'A',
  },
  {
    id: 'gp',
    kind: 'step',
    order: 160,
    actor: 'me',
    appliesWhen: { all: [{ is: 'files' }, { not: { applies: 'parental_auth' } }] },
    dependsOn: ['apply', 'nia'],
    title: { en: 'Declare a médecin traitant', fr: 'Déclarer un médecin traitant' },
    because: {
      en: 'With a declared family doctor the fund pays 70 % of the base instead of 30 %. A provisional number is enough.',
      fr: 'Avec un médecin traitant déclaré, la caisse paie 70 % du tarif de base au lieu de 30 %. Un numéro provisoire suffit.',
    },
    how: [
      {
        en: 'Ask a doctor near you, and sign the form or let the doctor do it online.',
        fr: 'Demandez à un médecin près de chez vous, puis signez le formulaire ou laissez-le faire en ligne.',
      },
      {
        en: 'If nobody takes new patients, write to the CPAM.',
        fr: 'Si aucun médecin ne prend de nouveaux patients, écrivez à la CPAM.',
      },
    ],
    takes: [{ min: 0, max: 4, confidence: 'B', sources: ['S04', 'S46'] }],
    sources: ['S04', 'S46'],
    confidence: 'A',
  },
  {
    id: 'mutuelle',
    kind: 'step',
    order: 170,
    actor: 'me',
    appliesWhen: { is: 'hasFile' },
    dependsOn: ['apply', 'nia'],
    title: { en: 'Take a mutuelle, or ask for the C2S', fr: 'Prendre une mutuelle ou demander la C2S' },
    because: {
      en: 'The fund pays only a part. A mutuelle pays the rest; with a small income the C2S does.',
      fr: 'La caisse ne paie qu’une partie. Une mutuelle paie le reste ; avec de petits revenus, c’est la C2S.',
    },
    how: [
      {
        en: 'Employees: ask first for the mutuelle of the employer.',
        fr: 'Salariés : demandez d’abord la mutuelle de l’employeur.',
      },
      {
        en: 'A provisional certificate is enough for both.',
        fr: 'L’attestation provisoire suffit pour les deux.',
      },
    ],
    takes: [{ min: 0, max: 2, confidence: 'B', sources: ['S04', 'S11'] }],
    sources: ['S04', 'S11'],
    confidence: 'B',
  },
  {
    id: 'maintain',
    ongoing: true,
    kind: 'step',
    order: 180,
    actor: 'me',
    appliesWhen: { any: [{ is: 'hasFile' }, { applies: 'permit_expired' }] },
    dependsOn: ['apply'],
    title: { en: 'Keep the file alive', fr: 'Tenir le dossier à jour' },
    because: {
      en: 'Tell the fund when your permit, address, family or work changes, from the day you apply, not only once you have the number.',
      fr: 'Signalez à la caisse tout changement de titre, d’adresse, de famille ou de travail, dès la demande et pas seulement une fois le numéro reçu.',
    },
    how: [
      {
        en: 'Send each new permit at once. For nationals of countries outside Europe, rights go on for six months after a permit ends. Texts differ on what follows: answer the fund’s letter within a month and plan on the earlier day.',
        fr: 'Envoyez aussitôt chaque nouveau titre. Pour les ressortissants de pays hors d’Europe, les droits continuent six mois après la fin d’un titre. Les textes divergent ensuite : répondez sous un mois au courrier de la caisse et comptez sur la date la plus proche.',
      },
      {
        en: 'Report a move, a birth, a marriage or a new job by letter or at the counter, and in the account once it exists.',
        fr: 'Signalez un déménagement, une naissance, un mariage ou un nouvel emploi par courrier ou à l’accueil, et dans le compte ameli une fois créé.',
      },
    ],
    dates: [
      {
        id: 'permit_renewal_from',
        kind: 'earliest',
        on: { from: { fact: 'permitValidUntil' }, days: -120 },
        when: { applies: 'residence_permit' },
        text: {
          en: 'You can ask for the renewal of your permit on the ANEF site.',
          fr: 'Vous pouvez demander le renouvellement de votre titre sur le site de l’ANEF.',
        },
      },
      {
        id: 'permit_renewal_until',
        kind: 'latest',
        on: { from: { fact: 'permitValidUntil' }, days: -60 },
        when: { applies: 'residence_permit' },
        text: {
          en: 'Last day to ask for it in time on the ANEF site.',
          fr: 'Dernier jour pour le demander à temps sur le site de l’ANEF.',
        },
      },
      {
        id: 'rights_after_permit',
        kind: 'expected',
        on: { from: { fact: 'permitValidUntil' }, months: 6 },
        when: { any: [{ applies: 'residence_permit' }, { applies: 'permit_expired' }] },
        text: {
          en: 'Without a new permit, rights may end after this day.',
          fr: 'Sans nouveau titre, les droits peuvent prendre fin après ce jour.',
        },
      },
    ],
    sources: ['S17', 'PERMIT_RENEWAL'],
    confidence: 'B',
  },
]
