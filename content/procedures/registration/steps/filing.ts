import type { StepRequirement } from '#content/schema.ts'

export const stepsOfFiling: readonly StepRequirement[] = [
  {
    id: 'apply',
    marks: 'sent',
    kind: 'step',
    order: 80,
    actor: 'me',
    appliesWhen: { is: 'hasFile' },
    dependsOn: [
      'gather',
      'home_form',
      'swiss_choice',
      'business_registration',
      'farm_registration',
      'artist_declaration',
      'foreign_employer_registration',
      'family_declaration',
      'host_declaration',
      'employer_dpae',
      'msa_declaration',
      'assistant_entry',
      'legal_stay',
      'address',
      'three_months',
    ],
    title: { en: 'Send the application', fr: 'Déposer la demande' },
    because: {
      en: 'One application opens your rights and asks for your number. There is nothing to do on ameli.fr before it.',
      fr: 'Une seule demande ouvre vos droits et demande votre numéro. Il n’y a rien à faire sur ameli.fr avant.',
    },
    how: [
      {
        en: 'Use the way shown for your situation: your fund, the student site, the MSA, or the office in Paris for Talent permits and language assistants.',
        fr: 'Suivez la voie indiquée pour votre situation : votre caisse, le site des étudiants, la MSA ou le service parisien des titres Talent et des assistants de langue.',
      },
      {
        en: 'By post, send it as registered mail and keep the receipt. At the counter, ask for a receipt.',
        fr: 'Par courrier, envoyez la demande en recommandé et gardez la preuve de dépôt. À l’accueil, demandez un récépissé.',
      },
      {
        en: 'Note the day: every later delay is counted from it.',
        fr: 'Notez le jour : tous les délais se comptent à partir de là.',
      },
    ],
    takes: [{ min: 0, max: 1, confidence: 'B', sources: ['S01', 'S03'] }],
    unlocks: [
      { en: 'The date from which your rights count.', fr: 'La date à partir de laquelle vos droits comptent.' },
    ],
    links: [
      {
        url: 'https://www.ameli.fr/assure/droits-demarches/europe-international/protection-sociale-france/ne-etranger-demander-numero-securite-sociale',
        label: { en: 'Asking for a number, on ameli.fr', fr: 'Demander un numéro, sur ameli.fr' },
      },
      {
        url: 'https://etudiant-etranger.ameli.fr',
        label: { en: 'Student site', fr: 'Site des étudiants' },
      },
    ],
    sources: ['S01', 'S03', 'S05'],
    confidence: 'A',
  },
  {
    id: 'civil_docs',
    kind: 'step',
    order: 90,
    actor: 'me',
    appliesWhen: { applies: 'refugee' },
    dependsOn: ['apply'],
    title: {
      en: 'Pass on the OFPRA certificate when it comes',
      fr: 'Transmettre le certificat de l’OFPRA dès réception',
    },
    because: {
      en: 'Your application goes without it. The definitive number needs it.',
      fr: 'La demande part sans lui. Il est nécessaire pour le numéro définitif.',
    },
    how: [
      {
        en: 'Send a copy to the fund, with your file number and the date of your application.',
        fr: 'Envoyez une copie à la caisse, avec le numéro de dossier et la date de la demande.',
      },
      {
        en: 'If the fund asks for it before, answer within three months that OFPRA has not issued it yet.',
        fr: 'Si la caisse le réclame avant, répondez sous trois mois que l’OFPRA ne l’a pas encore établi.',
      },
    ],
    takes: [{ min: 9, max: 52, confidence: 'C', sources: ['OWN'] }],
    whenNothingComes: {
      text: {
        en: 'Ask OFPRA how far it is, and tell the fund. A social worker can write for you.',
        fr: 'Demandez à l’OFPRA où en est le certificat et prévenez la caisse. Un service social peut écrire pour vous.',
      },
      afterWeeks: [{ weeks: 26 }],
    },
    stillClosed: [
      {
        en: 'If a paper that the fund asked for is missing after three months, it sends a formal notice. After three more, it suspends the rights, then decides within three months.',
        fr: 'Si une pièce demandée manque après trois mois, la caisse vous met en demeure. Trois mois plus tard, elle suspend les droits, puis décide sous trois mois.',
      },
    ],
    sources: ['S05', 'OWN'],
    confidence: 'B',
  },
  {
    id: 'nia',
    marks: 'provisional',
    kind: 'step',
    order: 100,
    actor: 'authority',
    appliesWhen: { is: 'getsNumber' },
    dependsOn: ['apply'],
    title: {
      en: 'Receive the provisional number (NIA)',
      fr: 'Recevoir le numéro provisoire (NIA)',
    },
    because: {
      en: 'The “numéro d’identification d’attente” comes on a provisional certificate. It lets you be refunded while your papers are checked.',
      fr: 'Le « numéro d’identification d’attente » figure sur une attestation provisoire. Il permet d’être remboursé pendant la vérification de vos pièces.',
    },
    how: [
      {
        en: 'Check names and dates on the certificate, and report mistakes at once.',
        fr: 'Vérifiez noms et dates sur l’attestation et signalez tout de suite les erreurs.',
      },
      {
        en: 'If the letter asks for a paper, you have three months from the date of the letter.',
        fr: 'Si le courrier demande une pièce, vous avez trois mois à partir de la date du courrier.',
      },
      {
        en: 'Give the number to your employer or school if they ask. Do not type it here.',
        fr: 'Donnez le numéro à l’employeur ou à l’école s’ils le demandent. Ne le saisissez pas ici.',
      },
    ],
    takes: [
      { min: 8, max: 12, when: { is: 'studentSite' }, confidence: 'C', sources: ['S11'] },
      { min: 6, max: 10, when: { applies: 'talent' }, confidence: 'B', sources: ['S25'] },
      { min: 0, max: 2, when: { applies: 'temporary_protection' }, confidence: 'C', sources: ['S22'] },
      { min: 4, max: 8, when: { applies: 'french_returning' }, confidence: 'B', sources: ['S33'] },
      { min: 4, max: 10, when: { is: 'waitsByResidence' }, confidence: 'C', sources: ['S62'] },
      { min: 4, max: 8, when: { applies: 'asylum_seeker_adult' }, confidence: 'C', sources: ['OWN'] },
      { min: 2, max: 8, confidence: 'C', sources: ['OWN'] },
    ],
    whenNothingComes: {
      text: {
        en: 'Call 36 46 (from abroad +33 1 84 90 36 46, in English 09 74 75 36 46) and ask how far the file is. Then go to the counter by appointment, or write by registered mail. There is no ameli account before the definitive number.',
        fr: 'Appelez le 36 46 (depuis l’étranger +33 1 84 90 36 46, en anglais 09 74 75 36 46) et demandez où en est le dossier. Ensuite, allez à l’accueil sur rendez-vous ou écrivez en recommandé. Il n’y a pas de compte ameli avant le numéro définitif.',
      },
      afterWeeks: [
        { weeks: 12, when: { is: 'studentSite' } },
        { weeks: 10, when: { applies: 'talent' } },
        { weeks: 4, when: { applies: 'temporary_protection' } },
        { weeks: 8, when: { applies: 'french_returning' } },
        { weeks: 10, when: { is: 'waitsByResidence' } },
        { weeks: 8 },
      ],
    },
    unlocks: [
      { en: 'Refunds, with paper claim forms.', fr: 'Les remboursements, avec des feuilles de soins.' },
      { en: 'Declaring a médecin traitant.', fr: 'La déclaration d’un médecin traitant.' },
      { en: 'A mutuelle or the C2S.', fr: 'Une mutuelle ou la C2S.' },
    ],
    stillClosed: [
      { en: 'The ameli account.', fr: 'Le compte ameli.' },
      { en: 'The carte Vitale.', fr: 'La carte Vitale.' },
      { en: 'Usually, not paying in advance (tiers payant).', fr: 'Le tiers payant, en général.' },
    ],
    sources: ['S01', 'S04', 'S10', 'S11', 'AMELI_EN'],
    confidence: 'B',
  },
  {
    id: 'nir',
    marks: 'received',
    kind: 'step',
    order: 110,
    actor: 'authority',
    appliesWhen: { is: 'getsDefinitiveNumber' },
    dependsOn: ['nia', 'civil_docs'],
    title: { en: 'Receive the definitive number (NIR)', fr: 'Recevoir le numéro définitif (NIR)' },
    because: {
      en: 'A service of the pension fund (Sandia, at the Cnav) checks the certificate of birth and assigns the number.',
      fr: 'Un service de l’Assurance retraite (Sandia, à la Cnav) vérifie l’acte de naissance et attribue le numéro.',
    },
    how: [
      {
        en: 'Answer every letter before its time limit, in writing.',
        fr: 'Répondez à chaque courrier avant l’échéance, par écrit.',
      },
      {
        en: 'When the letter is here, tick this step. Keep the number to yourself.',
        fr: 'À l’arrivée du courrier, cochez cette étape. Gardez le numéro pour vous.',
      },
    ],
    takes: [{ min: 4, max: 39, confidence: 'A', sources: ['S01', 'S02'] }],
    whenNothingComes: {
      text: {
        en: 'Call 36 46 (from abroad +33 1 84 90 36 46, in English 09 74 75 36 46), then make a complaint by letter, form or at the counter. After that the médiateur of the fund, and at any time the Défenseur des droits. The account can be used only once it exists.',
        fr: 'Appelez le 36 46 (depuis l’étranger +33 1 84 90 36 46, en anglais 09 74 75 36 46), puis déposez une réclamation par lettre, formulaire ou à l’accueil. Ensuite le médiateur de la caisse et, à tout moment, le Défenseur des droits. Le compte ameli ne peut servir qu’une fois créé.',
      },
      afterWeeks: [{ weeks: 39 }],
    },
    unlocks: [
      { en: 'The ameli account and the carte Vitale.', fr: 'Le compte ameli et la carte Vitale.' },
      { en: 'The definitive certificate of rights.', fr: 'L’attestation de droits définitive.' },
    ],
    sources: ['S01', 'S02', 'S10', 'S37', 'S65', 'AMELI_EN'],
    confidence: 'A',
  },
]
