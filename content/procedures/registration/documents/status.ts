import { helpFromHomeFund, helpWithForm } from '#content/procedures/registration/documents/help.ts'
import type { DocumentKind } from '#content/schema.ts'

/** Papers that show who somebody is to French law: entrusted, protected, retired, on the way to a card. */
export const statusDocuments: readonly DocumentKind[] = [
  {
    id: 'custody_proof',
    frenchName: 'Jugement ou document qui confie l’enfant',
    name: {
      en: 'Judgment or document that entrusts the child',
      fr: 'Jugement ou document qui confie l’enfant',
    },
    acceptance: [
      {
        en: 'Any one of these: adoption judgment, guardianship order, placement decision, kafala deed, order that names the person who acts for the child.',
        fr: 'Un seul suffit : jugement d’adoption, ordonnance de tutelle, décision de placement, acte de kafala, ordonnance qui désigne la personne agissant pour l’enfant.',
      },
      {
        en: 'It names the child and whoever is in charge.',
        fr: 'Il nomme l’enfant et la personne ou le service responsable.',
      },
    ],
    leadDays: { min: 0, max: 60 },
    translation: {
      en: 'As for a birth certificate from the same country.',
      fr: 'Comme pour un acte de naissance du même pays.',
    },
    help: {
      cannotLocate: {
        en: 'Ask the court, notary or service that made it for a copy.',
        fr: 'Demandez une copie au tribunal, au notaire ou au service qui l’a établi.',
      },
      cannotObtain: {
        en: 'Ask the family judge of the place where you live, or the département, which paper can be made. Ask the CPAM in writing what it takes meanwhile.',
        fr: 'Demandez au juge aux affaires familiales de votre lieu de vie, ou au département, quel document peut être établi. Demandez par écrit à la CPAM ce qu’elle accepte en attendant.',
      },
      doesNotApply: {
        en: 'A child who lives with a parent by birth needs none: change the answers.',
        fr: 'Un enfant qui vit avec un parent de naissance n’en a pas besoin : modifiez les réponses.',
      },
    },
    sources: ['S35', 'OWN'],
    confidence: 'C',
    doubt: {
      en: 'The rule for whoever took a child in is official. That a kafala deed from abroad is enough is not sure: ask the fund.',
      fr: 'La règle pour la personne qui recueille un enfant est officielle. Qu’une kafala étrangère suffise n’est pas sûr : interrogez la caisse.',
    },
  },
  {
    id: 'cerfa15680',
    frenchName: 'Formulaire cerfa 15680 « Demande d’autonomie à 16 ans »',
    name: {
      en: 'Form cerfa 15680, to be insured in your own name',
      fr: 'Formulaire cerfa 15680, pour être assuré à votre nom',
    },
    acceptance: [
      { en: 'Filled in and signed by the young person.', fr: 'Rempli et signé par le jeune.' },
      {
        en: 'The version we know is cerfa 15680*01: check that it is still the current one.',
        fr: 'La version que nous connaissons est le cerfa 15680*01 : vérifiez qu’elle est toujours en vigueur.',
      },
    ],
    leadDays: { min: 0, max: 0 },
    help: helpWithForm,
    sources: ['S36'],
    confidence: 'A',
  },
  {
    id: 'aps',
    frenchName: 'Autorisation provisoire de séjour (APS) « bénéficiaire de la protection temporaire »',
    name: { en: 'Temporary-protection permit (APS)', fr: 'Autorisation provisoire de séjour (APS)' },
    acceptance: [
      {
        en: 'A copy, in force. It says “bénéficiaire de la protection temporaire”.',
        fr: 'Une copie, en cours de validité. Elle porte la mention « bénéficiaire de la protection temporaire ».',
      },
    ],
    leadDays: { min: 0, max: 30 },
    expires: true,
    endFact: 'permitValidUntil',
    translation: { en: 'None.', fr: 'Aucune.' },
    help: {
      cannotLocate: {
        en: 'Ask the préfecture that issued it for a duplicate.',
        fr: 'Demandez un duplicata à la préfecture qui l’a délivrée.',
      },
      cannotObtain: {
        en: 'Ask the préfecture for an appointment, and show the CPAM the confirmation.',
        fr: 'Demandez un rendez-vous à la préfecture et montrez la confirmation à la CPAM.',
      },
      doesNotApply: {
        en: 'If you have asked for asylum instead, change your answers.',
        fr: 'Si vous avez plutôt demandé l’asile, modifiez vos réponses.',
      },
    },
    sources: ['S22'],
    confidence: 'B',
  },
  {
    id: 'visa_d_other',
    frenchName: 'Visa de long séjour « carte de séjour à solliciter »',
    name: {
      en: 'Long-stay visa “carte de séjour à solliciter”',
      fr: 'Visa de long séjour « carte de séjour à solliciter »',
    },
    acceptance: [
      {
        en: 'The page of the passport, in force, with the receipt of your request for a card as soon as you have it.',
        fr: 'La page du passeport, en cours de validité, avec le récépissé de la demande de carte dès que vous l’avez.',
      },
    ],
    leadDays: { min: 0, max: 0 },
    expires: true,
    endFact: 'permitValidUntil',
    translation: { en: 'None.', fr: 'Aucune.' },
    help: {
      cannotLocate: {
        en: 'It stands in your passport. If that is lost, report it and ask your consulate for a new one.',
        fr: 'Il figure dans le passeport. En cas de perte, déclarez-la et demandez un nouveau passeport à votre consulat.',
      },
      cannotObtain: {
        en: 'Send the receipt or the card that the préfecture gave you instead.',
        fr: 'Envoyez plutôt le récépissé ou la carte remis par la préfecture.',
      },
      doesNotApply: {
        en: 'If the visa counts as a permit by itself (VLS-TS), change your answer on the visa.',
        fr: 'Si le visa vaut à lui seul titre de séjour (VLS-TS), modifiez votre réponse sur le visa.',
      },
    },
    sources: ['S16', 'OWN'],
    confidence: 'C',
    doubt: {
      en: 'The list of accepted papers names cards and validated visas. What a fund takes until the card comes differs: ask yours.',
      fr: 'La liste des documents admis cite les cartes et les visas validés. Ce que la caisse accepte en attendant la carte varie : interrogez la vôtre.',
    },
  },
  {
    id: 'pension_statement',
    frenchName: 'Notification de pension ou relevé de paiement',
    name: { en: 'Statement of your French pension', fr: 'Justificatif de votre pension française' },
    acceptance: [
      {
        en: 'The decision that grants the pension, or a recent payment statement.',
        fr: 'La notification d’attribution, ou un relevé de paiement récent.',
      },
    ],
    leadDays: { min: 0, max: 14 },
    help: {
      cannotLocate: {
        en: 'Download it from your account on lassuranceretraite.fr or info-retraite.fr.',
        fr: 'Téléchargez-le depuis votre compte sur lassuranceretraite.fr ou info-retraite.fr.',
      },
      cannotObtain: {
        en: 'Call the pension fund, 39 60, and ask for a certificate by post.',
        fr: 'Appelez l’Assurance retraite au 39 60 et demandez une attestation par courrier.',
      },
      doesNotApply: {
        en: 'If no French scheme pays you a pension, change your answers.',
        fr: 'Si aucun régime français ne vous verse de pension, modifiez vos réponses.',
      },
    },
    sources: ['S28', 'OWN'],
    confidence: 'B',
  },
  {
    id: 'ame_form',
    frenchName: 'Formulaire de demande d’aide médicale de l’État (AME)',
    name: { en: 'Form for the AME', fr: 'Demande d’AME' },
    acceptance: [
      {
        en: 'Filled in and signed, with the people of your household who ask for it too.',
        fr: 'Rempli et signé, avec les personnes du foyer qui la demandent aussi.',
      },
      {
        en: 'The form is cerfa 11573: take the current version at the counter or on ameli.fr.',
        fr: 'Il s’agit du cerfa 11573 : prenez la version en vigueur à l’accueil ou sur ameli.fr.',
      },
    ],
    leadDays: { min: 0, max: 0 },
    help: helpWithForm,
    sources: ['OWN'],
    confidence: 'C',
    doubt: {
      en: 'The number of the form is given from memory.',
      fr: 'Le numéro du formulaire est cité de mémoire.',
    },
  },
  {
    id: 'coordination_form_overseas',
    frenchName: 'Formulaire de coordination (SE 975, SE 980 ou équivalent)',
    name: {
      en: 'Coordination form of your overseas fund',
      fr: 'Formulaire de coordination de votre caisse d’outre-mer',
    },
    acceptance: [
      {
        en: 'Issued by the fund before you leave, for the dates of the stay.',
        fr: 'Délivré par la caisse avant le départ, pour les dates du séjour.',
      },
      {
        en: 'Saint Pierre and Miquelon has the SE 975 forms, French Polynesia the SE 980-04, New Caledonia one of its own.',
        fr: 'Saint-Pierre-et-Miquelon utilise les formulaires SE 975, la Polynésie le SE 980-04, la Nouvelle-Calédonie le sien.',
      },
    ],
    leadDays: { min: 7, max: 45 },
    expires: true,
    help: helpFromHomeFund,
    sources: ['S32'],
    confidence: 'B',
  },
]
