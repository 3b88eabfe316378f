import type { DocumentKind } from '#content/schema.ts'

export const stayDocuments: readonly DocumentKind[] = [
  {
    id: 'residence_permit',
    frenchName: 'Titre ou document de séjour',
    name: { en: 'Visa or residence permit', fr: 'Visa ou titre de séjour' },
    acceptance: [
      {
        en: 'A copy, in force on the day the file is handled.',
        fr: 'Une copie, en cours de validité le jour où le dossier est traité.',
      },
      {
        en: 'A VLS-TS counts only once it has been validated online.',
        fr: 'Un VLS-TS ne compte qu’une fois validé en ligne.',
      },
      {
        en: 'British nationals: the card “accord de retrait” counts as well.',
        fr: 'Britanniques : la carte « accord de retrait » compte aussi.',
      },
      {
        en: 'The receipt of a first request is doubtful, online certificates of extension too: ask the fund.',
        fr: 'Le récépissé d’une première demande est incertain, les attestations de prolongation en ligne aussi : interrogez la caisse.',
      },
    ],
    leadDays: { min: 1, max: 60 },
    expires: true,
    endFact: 'permitValidUntil',
    translation: { en: 'None.', fr: 'Aucune.' },
    help: {
      cannotLocate: {
        en: 'Report the loss and ask the préfecture for a duplicate on the ANEF site.',
        fr: 'Déclarez la perte et demandez un duplicata à la préfecture sur le site de l’ANEF.',
      },
      cannotObtain: {
        en: 'Send the receipt or the certificate of extension that you have, and say when the permit is due.',
        fr: 'Envoyez le récépissé ou l’attestation de prolongation que vous avez, et indiquez quand le titre est attendu.',
      },
      doesNotApply: {
        en: 'EU, EEA, Swiss and French nationals need none. Check your nationality answer.',
        fr: 'Les ressortissants de l’UE, de l’EEE, de la Suisse et de la France n’en ont pas besoin. Vérifiez votre réponse sur la nationalité.',
      },
    },
    links: [
      {
        url: 'https://administration-etrangers-en-france.interieur.gouv.fr',
        label: { en: 'ANEF site (permits online)', fr: 'Site de l’ANEF (titres en ligne)' },
      },
    ],
    sources: ['S16', 'S17'],
    confidence: 'A',
  },
  {
    id: 'ofpra_decision',
    frenchName: 'Décision de l’OFPRA ou de la CNDA',
    name: { en: 'Decision of OFPRA or the CNDA', fr: 'Décision de l’OFPRA ou de la CNDA' },
    acceptance: [
      {
        en: 'A copy of the decision that grants protection, while you have no permit yet.',
        fr: 'Une copie de la décision qui accorde la protection, tant que vous n’avez pas de titre.',
      },
    ],
    leadDays: { min: 0, max: 0 },
    help: {
      cannotLocate: {
        en: 'Ask OFPRA or the CNDA for a copy, or the lawyer who helped you.',
        fr: 'Demandez une copie à l’OFPRA, à la CNDA ou à votre avocat.',
      },
      cannotObtain: {
        en: 'Send the receipt of your permit request instead.',
        fr: 'Envoyez plutôt le récépissé de votre demande de titre.',
      },
      doesNotApply: {
        en: 'If you already have a permit, send that.',
        fr: 'Si vous avez déjà un titre, envoyez-le.',
      },
    },
    sources: ['OWN'],
    confidence: 'B',
  },
  {
    id: 'ofii_validation',
    frenchName: 'Attestation de validation du VLS-TS',
    name: { en: 'Certificate of visa validation', fr: 'Attestation de validation du visa' },
    acceptance: [
      {
        en: 'The confirmation that the ANEF site gives after validation and payment of the tax.',
        fr: 'La confirmation remise par le site de l’ANEF après la validation et le paiement de la taxe.',
      },
      { en: 'To be done within three months of arrival.', fr: 'À faire dans les trois mois de l’arrivée.' },
    ],
    leadDays: { min: 0, max: 7 },
    expires: true,
    help: {
      cannotLocate: {
        en: 'Download it again from your ANEF account.',
        fr: 'Téléchargez-la à nouveau depuis votre compte ANEF.',
      },
      cannotObtain: {
        en: 'Call the citizens’ contact centre, 0806 001 620, and keep a picture of the error.',
        fr: 'Appelez le centre de contact citoyens, 0806 001 620, et gardez une capture d’écran de l’erreur.',
      },
      doesNotApply: {
        en: 'Only long-stay visas that count as a permit are validated. Otherwise change your answer on the visa.',
        fr: 'Seuls les visas de long séjour valant titre de séjour se valident. Sinon, modifiez votre réponse sur le visa.',
      },
    },
    links: [
      {
        url: 'https://administration-etrangers-en-france.interieur.gouv.fr',
        label: { en: 'Validate the visa (ANEF)', fr: 'Valider le visa (ANEF)' },
      },
    ],
    sources: ['S16', 'S26', 'VISA_RULE'],
    confidence: 'B',
  },
  {
    id: 'asylum_attestation',
    frenchName: 'Attestation de demande d’asile',
    name: { en: 'Certificate of the asylum request', fr: 'Attestation de demande d’asile' },
    acceptance: [
      { en: 'A copy, in force.', fr: 'Une copie, en cours de validité.' },
      {
        en: 'Its date can prove the three months.',
        fr: 'Sa date peut prouver les trois mois.',
      },
    ],
    leadDays: { min: 3, max: 30 },
    expires: true,
    translation: { en: 'None.', fr: 'Aucune.' },
    help: {
      cannotLocate: {
        en: 'Ask the préfecture desk that issued it, or the Spada.',
        fr: 'Demandez au guichet de la préfecture qui l’a délivrée, ou à la Spada.',
      },
      cannotObtain: {
        en: 'The Spada makes the appointment at which it is issued.',
        fr: 'La Spada prend le rendez-vous où elle est remise.',
      },
      doesNotApply: {
        en: 'If you have not asked for asylum, change your answers.',
        fr: 'Si vous n’avez pas demandé l’asile, modifiez vos réponses.',
      },
    },
    sources: ['S21'],
    confidence: 'B',
  },
  {
    id: 'proof_address',
    frenchName: 'Justificatif de domicile',
    name: { en: 'Proof of address', fr: 'Justificatif de domicile' },
    acceptance: [
      {
        en: 'Any one of these: lease, electricity, gas or phone bill, certificate of the person who houses you with a copy of their identity card and bill.',
        fr: 'Un seul suffit : bail, facture d’électricité, de gaz ou de téléphone, attestation de l’hébergeant avec copie de sa pièce d’identité et de sa facture.',
      },
      { en: 'Usually less than three months old.', fr: 'D’habitude de moins de trois mois.' },
    ],
    leadDays: { min: 0, max: 7 },
    maxAgeMonths: 3,
    help: {
      cannotLocate: {
        en: 'Download a certificate of contract from your electricity or phone provider.',
        fr: 'Téléchargez une attestation de contrat chez votre fournisseur d’électricité ou de téléphone.',
      },
      cannotObtain: {
        en: 'Ask the person who houses you for a signed certificate, or a CCAS for a domiciliation.',
        fr: 'Demandez une attestation à la personne qui vous héberge, ou une domiciliation à un CCAS.',
      },
      doesNotApply: {
        en: 'Some funds do not ask for it. Have it ready all the same: your address decides which fund is yours.',
        fr: 'Certaines caisses ne le demandent pas. Préparez-le quand même : l’adresse détermine votre caisse.',
      },
    },
    sources: ['S26'],
    confidence: 'C',
    doubt: {
      en: 'Named for some situations only. The age limit is common practice, not a rule that we have read.',
      fr: 'Il n’est cité que pour certaines situations. La limite d’ancienneté relève de l’usage, pas d’une règle que nous avons lue.',
    },
  },
  {
    id: 'proof_3_months',
    frenchName: 'Justificatif de résidence stable de plus de 3 mois',
    name: { en: 'Proof of more than three months in France', fr: 'Preuve de plus de trois mois en France' },
    acceptance: [
      {
        en: 'One set is enough: a lease older than three months, three rent receipts in a row, two bills in a row, hotel bills, or a certificate from the person who houses you.',
        fr: 'Un seul jeu suffit : bail de plus de trois mois, trois quittances de suite, deux factures de suite, factures d’hôtel ou attestation de l’hébergeant.',
      },
      {
        en: 'Or proof of a benefit that is paid for living in France, such as family benefits or housing aid.',
        fr: 'Ou la preuve d’une prestation versée sous condition de résidence, comme les allocations familiales ou l’aide au logement.',
      },
      {
        en: 'The period ends close to the day you apply.',
        fr: 'La période prend fin peu avant le jour de la demande.',
      },
    ],
    leadDays: { min: 0, max: 91 },
    help: {
      cannotLocate: {
        en: 'Your landlord, hotel or provider can issue receipts and bills again.',
        fr: 'Le bailleur, l’hôtel ou le fournisseur peut rééditer quittances et factures.',
      },
      cannotObtain: {
        en: 'Ask the person who houses you for a certificate from the day you arrived, or a CCAS for a domiciliation.',
        fr: 'Demandez à votre hébergeant une attestation depuis votre arrivée, ou une domiciliation à un CCAS.',
      },
      doesNotApply: {
        en: 'Work, or joining an insured husband, wife or partner, makes the wait fall away: check your answers.',
        fr: 'Un travail, ou un conjoint assuré à rejoindre, supprime l’attente : vérifiez vos réponses.',
      },
    },
    sources: ['S14', 'S15', 'S21'],
    confidence: 'B',
  },
  {
    id: 'accommodation_certificate',
    frenchName: 'Attestation d’hébergement',
    name: { en: 'Certificate of the person who houses you', fr: 'Attestation d’hébergement' },
    acceptance: [
      {
        en: 'Signed, with a copy of that person’s identity card and of a bill in their name.',
        fr: 'Signée, avec copie de la pièce d’identité de l’hébergeant et d’une facture à son nom.',
      },
    ],
    leadDays: { min: 0, max: 30 },
    help: {
      cannotLocate: { en: 'Ask the person for a new one.', fr: 'Demandez-en une nouvelle.' },
      cannotObtain: {
        en: 'Ask the Spada or a CCAS for a domiciliation instead.',
        fr: 'Demandez plutôt une domiciliation à la Spada ou à un CCAS.',
      },
      doesNotApply: {
        en: 'A centre that houses you gives a certificate of its own.',
        fr: 'Le centre qui vous héberge délivre sa propre attestation.',
      },
    },
    sources: ['S21', 'S62'],
    confidence: 'B',
  },
  {
    id: 'domiciliation',
    frenchName: 'Attestation de domiciliation',
    name: { en: 'Domiciliation certificate', fr: 'Attestation de domiciliation' },
    acceptance: [
      {
        en: 'Issued by a Spada, a CCAS or an approved association, in force.',
        fr: 'Délivrée par une Spada, un CCAS ou une association agréée, en cours de validité.',
      },
    ],
    leadDays: { min: 0, max: 30 },
    maxAgeMonths: 12,
    expires: true,
    help: {
      cannotLocate: {
        en: 'The body that issued it can print it again.',
        fr: 'L’organisme qui l’a délivrée peut la rééditer.',
      },
      cannotObtain: {
        en: 'Ask another association or the CCAS of the town, in writing.',
        fr: 'Adressez-vous à une autre association ou au CCAS de la commune, par écrit.',
      },
      doesNotApply: {
        en: 'If somebody houses you, their certificate is enough.',
        fr: 'Si quelqu’un vous héberge, son attestation suffit.',
      },
    },
    sources: ['S21', 'S62'],
    confidence: 'B',
  },
]
