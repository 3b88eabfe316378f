import type { Confidence, Localised } from '#content/schema.ts'

export const STAGES = ['none', 'provisional', 'definitive'] as const
export type StageId = (typeof STAGES)[number]

/** Whether something can be done at a stage of the number: yes, not yet, or it depends. */
export type StageAnswer = {
  answer: 'works' | 'notYet' | 'depends'
  text: Localised
  sources: readonly string[]
  confidence: Confidence
  doubt?: Localised
}

/** Something that people want to do, and what comes of it at each stage. A stage is left out where no source speaks. */
export type StageTopic = { id: string; title: Localised } & { [stage in StageId]?: StageAnswer }

const numberFirst: StageAnswer = {
  answer: 'notYet',
  text: {
    en: 'It asks for the definitive number. Until then the fund answers by post, by phone on 36 46 and at the counter.',
    fr: 'Il faut le numéro définitif. D’ici là, la caisse répond par courrier, au 36 46 et au guichet.',
  },
  sources: ['S01'],
  confidence: 'A',
}

const cardLater: StageAnswer = {
  answer: 'notYet',
  text: {
    en: 'A card is made for a definitive number only.',
    fr: 'La carte n’est établie que pour un numéro définitif.',
  },
  sources: ['S01'],
  confidence: 'A',
}

export const stageTopics: readonly StageTopic[] = [
  {
    id: 'refunds',
    title: { en: 'Being refunded for care', fr: 'Le remboursement des soins' },
    none: {
      answer: 'notYet',
      text: {
        en: 'Nothing can be paid without a number. Keep every receipt and claim form: cover may reach back to the day your rights began.',
        fr: 'Rien ne peut être payé sans numéro. Gardez chaque reçu et chaque feuille de soins\u202f: les droits peuvent remonter au jour où ils ont commencé.',
      },
      sources: ['S07'],
      confidence: 'C',
      doubt: {
        en: 'The source says it of students. Ask your fund from which day you are covered.',
        fr: 'La source le dit des étudiants. Demandez à votre caisse à partir de quel jour vous êtes couvert.',
      },
    },
    provisional: {
      answer: 'works',
      text: {
        en: 'Pay, ask for a paper claim form (feuille de soins), put your provisional number in its box, and post it with the prescription to the fund named on your certificate. You have two years from the day of the care. The rates are those of everybody.',
        fr: 'Payez, demandez une feuille de soins papier, inscrivez-y le numéro provisoire et envoyez-la, avec l’ordonnance, à la caisse indiquée sur votre attestation. Vous avez deux ans à partir du jour des soins. Les taux sont ceux de tout le monde.',
      },
      sources: ['S01', 'CLAIM_FORM'],
      confidence: 'A',
      doubt: {
        en: 'The law counts the two years from a slightly later day. The day of the care is the safe one.',
        fr: 'La loi compte les deux ans à partir d’un jour un peu plus tardif. Le jour des soins est le plus sûr.',
      },
    },
    definitive: {
      answer: 'works',
      text: {
        en: 'With a carte Vitale, no paper: the refund comes in about a week. Without it, by paper claim form as before.',
        fr: 'Avec la carte Vitale, plus de papier\u202f: le remboursement arrive en une semaine environ. Sans elle, par feuille de soins comme avant.',
      },
      sources: ['S49'],
      confidence: 'B',
    },
  },
  {
    id: 'cover',
    title: { en: 'Working, and being covered for it', fr: 'Travailler, et être couvert à ce titre' },
    none: {
      answer: 'works',
      text: {
        en: 'Work gives cover from its first hour. The employer declares the hiring (DPAE) even though you have no number; the declaration does not give you one by itself.',
        fr: 'Le travail ouvre des droits dès la première heure. L’employeur déclare l’embauche (DPAE) même si vous n’avez pas de numéro\u202f; cette déclaration ne vous en donne pas un à elle seule.',
      },
      sources: ['S02', 'S14', 'S24'],
      confidence: 'B',
    },
    provisional: {
      answer: 'works',
      text: {
        en: 'Give the number to your employer, who can then declare your pay under it.',
        fr: 'Donnez le numéro à votre employeur, qui peut alors déclarer votre salaire sous ce numéro.',
      },
      sources: ['S01', 'S11'],
      confidence: 'B',
    },
    definitive: {
      answer: 'works',
      text: {
        en: 'If it differs from the provisional one, give it again to your employer, your mutuelle and the CAF.',
        fr: 'S’il diffère du provisoire, redonnez-le à votre employeur, à votre mutuelle et à la CAF.',
      },
      sources: ['OWN'],
      confidence: 'B',
    },
  },
  {
    id: 'doctor',
    title: { en: 'Declaring a médecin traitant', fr: 'Déclarer un médecin traitant' },
    none: {
      answer: 'notYet',
      text: {
        en: 'The declaration waits for the provisional number.',
        fr: 'La déclaration attend le numéro provisoire.',
      },
      sources: ['S04'],
      confidence: 'B',
    },
    provisional: {
      answer: 'works',
      text: {
        en: 'On the paper form, together with the doctor. From 16 it makes the difference between 70% and 30%.',
        fr: 'Avec le formulaire papier, rempli avec le médecin. À partir de 16 ans, c’est la différence entre 70\u00a0% et 30\u00a0%.',
      },
      sources: ['S04', 'S46'],
      confidence: 'B',
      doubt: {
        en: 'Whether a fund really lowers the rate in the first weeks with a provisional number was not found.',
        fr: 'Nous n’avons pas trouvé si une caisse baisse vraiment le taux dans les premières semaines d’un numéro provisoire.',
      },
    },
    definitive: {
      answer: 'works',
      text: {
        en: 'Together with the doctor. From 16 it makes the difference between 70% and 30%.',
        fr: 'Avec le médecin. À partir de 16 ans, c’est la différence entre 70\u00a0% et 30\u00a0%.',
      },
      sources: ['S04', 'S46'],
      confidence: 'B',
    },
  },
  {
    id: 'topUp',
    title: {
      en: 'A mutuelle, or the complémentaire santé solidaire (C2S)',
      fr: 'Une mutuelle, ou la complémentaire santé solidaire (C2S)',
    },
    none: {
      answer: 'notYet',
      text: {
        en: 'Both complete the public insurance, so it comes first. Until then private insurance for new arrivals is what fills the gap.',
        fr: 'L’une et l’autre complètent l’assurance publique, qui vient donc d’abord. D’ici là, c’est une assurance privée pour nouveaux arrivants qui comble le vide.',
      },
      sources: ['S04', 'S11'],
      confidence: 'B',
    },
    provisional: {
      answer: 'works',
      text: {
        en: 'A mutuelle can be taken out and the C2S asked for with the provisional certificate.',
        fr: 'On peut souscrire une mutuelle et demander la C2S avec l’attestation provisoire.',
      },
      sources: ['S04', 'S11'],
      confidence: 'B',
    },
    definitive: {
      answer: 'works',
      text: {
        en: 'Yes. Send the new number to a mutuelle that you have already.',
        fr: 'Oui. Envoyez le nouveau numéro à la mutuelle que vous avez déjà.',
      },
      sources: ['S04'],
      confidence: 'B',
    },
  },
  {
    id: 'account',
    title: { en: 'The ameli account', fr: 'Le compte ameli' },
    none: numberFirst,
    provisional: numberFirst,
    definitive: {
      answer: 'works',
      text: {
        en: 'It can be opened once your fund has your bank details. It often asks for a card number too, or for a code sent by post or text message.',
        fr: 'Il s’ouvre une fois que votre caisse a vos coordonnées bancaires. Il demande souvent aussi un numéro de carte, ou un code envoyé par courrier ou par SMS.',
      },
      sources: ['S01'],
      confidence: 'B',
    },
  },
  {
    id: 'card',
    title: { en: 'The carte Vitale', fr: 'La carte Vitale' },
    none: cardLater,
    provisional: cardLater,
    definitive: {
      answer: 'works',
      text: {
        en: 'Order it in the ameli account, or with the form that the fund sends: a photo and a copy of an identity document. It comes after two to four weeks, by other people’s experience.',
        fr: 'Commandez-la dans le compte ameli, ou avec le formulaire que la caisse envoie\u202f: une photo et une copie d’un document d’identité. Elle arrive en deux à quatre semaines, d’après l’expérience d’autres personnes.',
      },
      sources: ['S04', 'S49'],
      confidence: 'B',
    },
  },
  {
    id: 'advance',
    title: { en: 'Not paying in advance (tiers payant)', fr: 'Ne pas avancer les frais (tiers payant)' },
    none: {
      answer: 'notYet',
      text: { en: 'You pay, and keep the papers.', fr: 'Vous payez, et vous gardez les papiers.' },
      sources: ['CLAIM_FORM'],
      confidence: 'B',
    },
    provisional: {
      answer: 'depends',
      text: {
        en: 'Usually not: a provisional number does not give it by itself. Expect to pay first.',
        fr: 'En général non\u202f: le numéro provisoire ne le donne pas à lui seul. Prévoyez de payer d’abord.',
      },
      sources: ['CLAIM_FORM'],
      confidence: 'B',
    },
    definitive: {
      answer: 'works',
      text: {
        en: 'With the card, where the pharmacy, the laboratory or the doctor offers it.',
        fr: 'Avec la carte, là où la pharmacie, le laboratoire ou le médecin le propose.',
      },
      sources: ['S49'],
      confidence: 'B',
    },
  },
  {
    id: 'app',
    title: { en: 'The carte Vitale app', fr: 'L’application carte Vitale' },
    none: cardLater,
    provisional: cardLater,
    definitive: {
      answer: 'depends',
      text: {
        en: 'Once you hold the card itself, an ameli account and an identity document, which may be a residence permit.',
        fr: 'Une fois que vous avez la carte elle-même, un compte ameli et un document d’identité, qui peut être un titre de séjour.',
      },
      sources: ['S49'],
      confidence: 'B',
    },
  },
  {
    id: 'abroad',
    title: {
      en: 'A European health card for travelling, and certificates to print',
      fr: 'La carte européenne pour voyager, et les attestations à imprimer',
    },
    none: numberFirst,
    provisional: {
      answer: 'notYet',
      text: {
        en: 'Both are ordered in the ameli account. You have the paper certificate of your provisional cover; keep copies.',
        fr: 'L’une et les autres se demandent dans le compte ameli. Vous avez l’attestation papier de vos droits provisoires\u202f; gardez des copies.',
      },
      sources: ['S01', 'S04'],
      confidence: 'B',
    },
    definitive: {
      answer: 'works',
      text: { en: 'In the ameli account.', fr: 'Dans le compte ameli.' },
      sources: ['S01'],
      confidence: 'B',
    },
  },
  {
    id: 'lasting',
    title: { en: 'How long it lasts', fr: 'Combien de temps cela dure' },
    none: {
      answer: 'depends',
      text: {
        en: 'A first number takes from two to twelve weeks after a complete application, by other people’s experience. No official figure was found for it.',
        fr: 'Un premier numéro arrive deux à douze semaines après une demande complète, d’après l’expérience d’autres personnes. Nous n’avons pas trouvé de chiffre officiel.',
      },
      sources: ['S11', 'S25'],
      confidence: 'C',
      doubt: {
        en: 'These weeks are an estimate from guides of universities and of others.',
        fr: 'Ces semaines sont une estimation tirée de guides d’universités et d’autres guides.',
      },
    },
    provisional: {
      answer: 'depends',
      text: {
        en: 'It serves for nine months, the time that the definitive number officially takes. If a birth certificate is missing you have three months, then three more after a formal notice; then payments stop.',
        fr: 'Il sert neuf mois, la durée officielle pour le numéro définitif. S’il manque l’acte de naissance, vous avez trois mois, puis trois autres après une mise en demeure\u202f; ensuite les paiements s’arrêtent.',
      },
      sources: ['S01', 'S05'],
      confidence: 'A',
    },
    definitive: {
      answer: 'works',
      text: {
        en: 'For life, also when you leave and come back. What ends is cover, not the number: for instance six months after a residence permit has run out.',
        fr: 'Pour la vie, même si vous partez et revenez. Ce qui s’arrête, c’est la couverture, pas le numéro\u202f: par exemple six mois après la fin d’un titre de séjour.',
      },
      sources: ['S33', 'S17'],
      confidence: 'B',
    },
  },
]
