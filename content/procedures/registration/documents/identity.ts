import { helpWithForm } from '#content/procedures/registration/documents/help.ts'
import type { DocumentKind } from '#content/schema.ts'

export const identityDocuments: readonly DocumentKind[] = [
  {
    id: 'id_doc',
    frenchName: 'Pièce d’identité',
    name: { en: 'Identity card or passport', fr: 'Carte d’identité ou passeport' },
    acceptance: [
      { en: 'A copy is enough, and it must be in force.', fr: 'Une copie suffit, en cours de validité.' },
      {
        en: 'Both sides of a card, or the identity pages of the passport (with the visa page if you have a visa).',
        fr: 'Les deux faces de la carte, ou les pages d’identité du passeport (avec la page du visa le cas échéant).',
      },
    ],
    leadDays: { min: 0, max: 0 },
    expires: true,
    translation: { en: 'Never asked for.', fr: 'Jamais demandée.' },
    help: {
      cannotLocate: {
        en: 'Ask your consulate for a new one; a residence paper in force serves for the provisional number.',
        fr: 'Demandez-en une nouvelle à votre consulat ; un titre de séjour en cours suffit pour le numéro provisoire.',
      },
      cannotObtain: {
        en: 'Send your residence paper and write to the fund why you have no identity document.',
        fr: 'Envoyez votre titre de séjour et expliquez par écrit pourquoi vous n’avez pas de pièce d’identité.',
      },
      doesNotApply: {
        en: 'Refugees and asylum seekers use their French papers: check your answers.',
        fr: 'Les réfugiés et demandeurs d’asile utilisent leurs documents français : vérifiez vos réponses.',
      },
    },
    sources: ['S01', 'S03', 'S12'],
    confidence: 'A',
  },
  {
    id: 'rib',
    frenchName: 'Relevé d’identité bancaire (RIB)',
    name: { en: 'Bank details (IBAN)', fr: 'Coordonnées bancaires (IBAN)' },
    acceptance: [
      { en: 'It is in your own name.', fr: 'Il est à votre nom.' },
      {
        en: 'The student site also takes an IBAN from another country. Funds usually ask for a French RIB.',
        fr: 'Le site des étudiants accepte aussi un IBAN étranger. Les caisses demandent d’habitude un RIB français.',
      },
    ],
    leadDays: { min: 1, max: 30 },
    help: {
      cannotLocate: {
        en: 'Download it from your bank’s website or application.',
        fr: 'Téléchargez-le sur le site ou l’application de votre banque.',
      },
      cannotObtain: {
        en: 'Send the rest now. Without bank details refunds wait, but the number does not.',
        fr: 'Envoyez le reste dès maintenant. Sans RIB, les remboursements attendent, mais pas le numéro.',
      },
      doesNotApply: {
        en: 'Somebody of your household can lend an account only if the fund agrees: ask in writing.',
        fr: 'Un proche ne peut prêter son compte que si la caisse l’accepte : demandez-le par écrit.',
      },
    },
    sources: ['S03', 'S07', 'S12'],
    confidence: 'B',
  },
  {
    id: 'photo_vitale',
    frenchName: 'Photo d’identité récente',
    name: { en: 'Recent identity photo', fr: 'Photo d’identité récente' },
    acceptance: [
      {
        en: 'Size 35 × 45 mm, plain light background, face uncovered.',
        fr: 'Format 35 × 45 mm, fond uni et clair, visage dégagé.',
      },
      { en: 'Less than six months old.', fr: 'Datant de moins de six mois.' },
    ],
    leadDays: { min: 0, max: 2 },
    maxAgeMonths: 6,
    help: {
      cannotLocate: { en: 'Take a new one.', fr: 'Faites-en une nouvelle.' },
      cannotObtain: {
        en: 'Photo booths and photographers make one at once.',
        fr: 'Les cabines et les photographes la font tout de suite.',
      },
      doesNotApply: {
        en: 'The card is not compulsory, but without it you fill in paper claim forms.',
        fr: 'La carte n’est pas obligatoire, mais sans elle vous remplissez des feuilles de soins.',
      },
    },
    sources: ['S49'],
    confidence: 'C',
    doubt: {
      en: 'Size and age come from guides. The letter or page that invites you to order the card has the last word.',
      fr: 'Le format et l’ancienneté viennent de guides. Le courrier ou la page de commande fait foi.',
    },
  },
  {
    id: 'existing_number_proof',
    frenchName: 'Justificatif du numéro de sécurité sociale',
    name: { en: 'A paper that bears your French number', fr: 'Document portant votre numéro français' },
    acceptance: [
      {
        en: 'An old carte Vitale, certificate of rights, payslip or letter from a fund.',
        fr: 'Une ancienne carte Vitale, une attestation de droits, un bulletin de paie ou un courrier d’une caisse.',
      },
      {
        en: 'Show it to the fund only. Do not type the number here.',
        fr: 'Ne le montrez qu’à la caisse. Ne saisissez pas le numéro ici.',
      },
    ],
    leadDays: { min: 0, max: 7 },
    help: {
      cannotLocate: {
        en: 'Say so in your letter and give your former address, school or employer in France: the fund can search.',
        fr: 'Dites-le dans votre lettre et donnez votre ancienne adresse, école ou employeur en France : la caisse peut chercher.',
      },
      cannotObtain: {
        en: 'A former employer or the fund of your former address can give you a certificate.',
        fr: 'Un ancien employeur ou la caisse de votre ancienne adresse peut vous donner une attestation.',
      },
      doesNotApply: {
        en: 'If you never had a number, or only a provisional one, change your answers.',
        fr: 'Si vous n’avez jamais eu de numéro, ou seulement un provisoire, modifiez vos réponses.',
      },
    },
    sources: ['S24', 'OWN'],
    confidence: 'B',
  },
  {
    id: 'relationship_proof',
    frenchName: 'Preuve du lien (mariage, Pacs, concubinage)',
    name: { en: 'Proof that you are a couple', fr: 'Preuve du lien de couple' },
    acceptance: [
      {
        en: 'Any one of these: marriage certificate, Pacs certificate, certificate of cohabitation or, if there is none, a signed statement.',
        fr: 'Un seul suffit : acte de mariage, attestation de Pacs, certificat de concubinage ou, à défaut, attestation sur l’honneur.',
      },
    ],
    leadDays: { min: 1, max: 60 },
    translation: {
      en: 'As for a birth certificate from the same country.',
      fr: 'Comme pour un acte de naissance du même pays.',
    },
    help: {
      cannotLocate: {
        en: 'Order a new copy from the authority that married you or registered the Pacs.',
        fr: 'Commandez une copie à l’autorité qui a célébré le mariage ou enregistré le Pacs.',
      },
      cannotObtain: {
        en: 'Both of you can sign a statement that you live together.',
        fr: 'Vous pouvez signer à deux une attestation de vie commune.',
      },
      doesNotApply: {
        en: 'If you do not live as a couple, change your answers: you come in by residence.',
        fr: 'Si vous ne vivez pas en couple, modifiez vos réponses : vos droits viennent de la résidence.',
      },
    },
    sources: ['S38'],
    confidence: 'B',
  },
  {
    id: 'parental_auth',
    frenchName: 'Autorisation parentale',
    name: { en: 'Authorisation of a parent', fr: 'Autorisation d’un parent' },
    acceptance: [
      {
        en: 'Signed by a person with parental authority, for students under 16.',
        fr: 'Signée par un titulaire de l’autorité parentale, pour les étudiants de moins de 16 ans.',
      },
    ],
    leadDays: { min: 0, max: 3 },
    help: helpWithForm,
    sources: ['S03'],
    confidence: 'A',
  },
]
