import type { CoverageStage } from '#content/after-filing-schema.ts'
import type { Localised } from '#content/schema.ts'

const KEEP_FORMS: Localised = {
  en: 'Every paper claim form (feuille de soins), with its prescription and receipt. Two years from the care to send it.',
  fr: 'Chaque feuille de soins, avec son ordonnance et son reçu. Vous avez deux ans après les soins pour l’envoyer.',
}

const KEEP_LETTERS: Localised = {
  en: 'Every letter of the fund with its envelope: limits are counted from the dates on them.',
  fr: 'Chaque courrier de la caisse avec son enveloppe : les délais se comptent à partir de leurs dates.',
}

const KEEP_OTHER_COVER: Localised = {
  en: 'Private cover or the health card of your country, for as long as you have it.',
  fr: 'Une assurance privée ou la carte d’assurance maladie de votre pays, tant que vous l’avez.',
}

const URGENT_CARE: Localised = {
  en: 'In an emergency hospitals treat first. The Pass of a hospital sees people without cover.',
  fr: 'En urgence, l’hôpital soigne d’abord. La Pass d’un hôpital reçoit les personnes sans couverture.',
}

/** What works at each stage. Suspension and refusal stand last: they count whatever came before. */
export const coverage: readonly CoverageStage[] = [
  {
    id: 'before_filing',
    since: [],
    title: { en: 'Before the application has left', fr: 'Avant l’envoi de la demande' },
    lines: {
      refunds: {
        works: 'no',
        text: {
          en: 'The fund does not know you yet, so it pays nothing. Your rights may already be running (from the first hour of work, from the start of studies): what you pay now may be refunded later.',
          fr: 'La caisse ne vous connaît pas encore et ne paie donc rien. Vos droits courent peut-être déjà (dès la première heure de travail, dès le début des études) : ce que vous payez maintenant pourra être remboursé plus tard.',
        },
      },
      card: {
        works: 'no',
        text: { en: 'It comes after the definitive number.', fr: 'Elle vient après le numéro définitif.' },
      },
      account: {
        works: 'no',
        text: {
          en: 'The ameli account needs the definitive number.',
          fr: 'Le compte ameli exige le numéro définitif.',
        },
      },
      thirdParty: {
        works: 'no',
        text: {
          en: 'You pay in full and ask for a paper claim form.',
          fr: 'Vous payez tout et demandez une feuille de soins.',
        },
      },
      doctor: {
        works: 'no',
        text: {
          en: 'A doctor can already take you as a patient. The declaration waits for a number.',
          fr: 'Un médecin peut déjà vous accepter comme patient. La déclaration attend un numéro.',
        },
      },
      topUp: {
        works: 'usuallyNot',
        text: {
          en: 'A mutuelle completes what the fund pays. Most ask for a number or a certificate. An employer’s starts with the job.',
          fr: 'Une mutuelle complète ce que paie la caisse. La plupart demandent un numéro ou une attestation. Celle de l’employeur commence avec le travail.',
        },
      },
    },
    keep: [KEEP_FORMS, KEEP_OTHER_COVER, URGENT_CARE],
    sources: ['S01', 'S02', 'S07', 'S21', 'OWN'],
    confidence: 'B',
    doubt: {
      en: 'Rights reach back only in some situations: by residence they open only after three months.',
      fr: 'Les droits ne remontent en arrière que dans certaines situations : par la résidence, ils ne s’ouvrent qu’après trois mois.',
    },
  },
  {
    id: 'filed',
    since: ['sent', 'acknowledged'],
    title: { en: 'Filed, without a number', fr: 'Demande envoyée, sans numéro' },
    lines: {
      refunds: {
        works: 'no',
        text: {
          en: 'Not yet. With the provisional number the fund pays the forms that you kept, back to the day your rights opened.',
          fr: 'Pas encore. Avec le numéro provisoire, la caisse paie les feuilles gardées, en remontant jusqu’au jour d’ouverture de vos droits.',
        },
      },
      card: {
        works: 'no',
        text: { en: 'It comes after the definitive number.', fr: 'Elle vient après le numéro définitif.' },
      },
      account: {
        works: 'no',
        text: {
          en: 'There is no ameli account before the definitive number. The student site is another account.',
          fr: 'Il n’y a pas de compte ameli avant le numéro définitif. Le site des étudiants est un autre compte.',
        },
      },
      thirdParty: {
        works: 'no',
        text: {
          en: 'You pay in full and ask for a paper claim form.',
          fr: 'Vous payez tout et demandez une feuille de soins.',
        },
      },
      doctor: {
        works: 'no',
        text: {
          en: 'The declaration waits for a number. You can look for a doctor now.',
          fr: 'La déclaration attend un numéro. Vous pouvez déjà chercher un médecin.',
        },
      },
      topUp: {
        works: 'usuallyNot',
        text: {
          en: 'Most mutuelles and the C2S ask for a certificate of rights. An employer’s mutuelle starts with the job.',
          fr: 'La plupart des mutuelles et la C2S demandent une attestation de droits. La mutuelle de l’employeur commence avec le travail.',
        },
      },
    },
    keep: [
      {
        en: 'The proof that the application left, and a copy of everything in it.',
        fr: 'La preuve d’envoi de la demande et une copie de toutes ses pièces.',
      },
      KEEP_FORMS,
      KEEP_OTHER_COVER,
      URGENT_CARE,
    ],
    sources: ['S01', 'S02', 'S07', 'S21', 'OWN'],
    confidence: 'B',
    doubt: {
      en: 'From which day your rights run is the fund’s decision: the certificate will say it.',
      fr: 'La date d’ouverture de vos droits est décidée par la caisse : l’attestation l’indiquera.',
    },
  },
  {
    id: 'provisional',
    since: ['provisional_number'],
    title: { en: 'Provisional number', fr: 'Numéro provisoire' },
    lines: {
      refunds: {
        works: 'yes',
        text: {
          en: 'Yes, by post: pay, write the provisional number on the paper form, and send it with the prescription to the fund named on the certificate. It takes weeks, not days.',
          fr: 'Oui, par courrier : payez, inscrivez le numéro provisoire sur la feuille de soins et envoyez-la avec l’ordonnance à la caisse indiquée sur l’attestation. Comptez des semaines, pas des jours.',
        },
      },
      card: {
        works: 'no',
        text: { en: 'Not with a provisional number.', fr: 'Pas avec un numéro provisoire.' },
      },
      account: {
        works: 'no',
        text: {
          en: 'Not with a provisional number. You write, call or go to the counter.',
          fr: 'Pas avec un numéro provisoire. Vous écrivez, appelez ou allez à l’accueil.',
        },
      },
      thirdParty: {
        works: 'usuallyNot',
        text: {
          en: 'Expect to pay first. Some pharmacies and hospitals accept the certificate: ask before.',
          fr: 'Attendez-vous à payer d’abord. Certaines pharmacies et certains hôpitaux acceptent l’attestation : demandez avant.',
        },
      },
      doctor: {
        works: 'yes',
        text: {
          en: 'Declare a médecin traitant now, on the paper form: 70 % of the base instead of 30 %.',
          fr: 'Déclarez un médecin traitant dès maintenant, sur le formulaire papier : 70 % du tarif de base au lieu de 30 %.',
        },
      },
      topUp: {
        works: 'yes',
        text: {
          en: 'A mutuelle, or the C2S with a small income: the provisional certificate is enough.',
          fr: 'Une mutuelle, ou la C2S avec de petits revenus : l’attestation provisoire suffit.',
        },
      },
    },
    keep: [
      KEEP_FORMS,
      KEEP_LETTERS,
      {
        en: 'The provisional certificate, of which pharmacies, hospitals and your mutuelle may ask for a copy.',
        fr: 'L’attestation provisoire, dont pharmacies, hôpitaux et mutuelle peuvent demander une copie.',
      },
    ],
    sources: ['S01', 'S04', 'S11', 'S46', 'CLAIM_FORM', 'OWN'],
    confidence: 'B',
    doubt: {
      en: 'That there is no account and no card was read in a page of April 2025. How long a refund takes, and who accepts the certificate, is experience and not a rule.',
      fr: 'L’absence de compte et de carte a été lue dans une page d’avril 2025. La durée d’un remboursement et qui accepte l’attestation relèvent de l’expérience, pas d’une règle.',
    },
  },
  {
    id: 'number_without_card',
    since: ['number'],
    title: { en: 'Definitive number, without the card', fr: 'Numéro définitif, sans la carte' },
    lines: {
      refunds: {
        works: 'yes',
        text: {
          en: 'Yes, still with paper forms, now with the definitive number on them.',
          fr: 'Oui, encore avec des feuilles de soins, désormais avec le numéro définitif.',
        },
      },
      card: {
        works: 'no',
        text: {
          en: 'Order it with a photo and a copy of your identity document. Two to four weeks.',
          fr: 'Commandez-la avec une photo et une copie de votre pièce d’identité. Comptez deux à quatre semaines.',
        },
      },
      account: {
        works: 'yes',
        text: {
          en: 'You can open it. It needs your bank details at the fund and often a temporary code by text message or post.',
          fr: 'Vous pouvez le créer. Il faut un RIB enregistré à la caisse et souvent un code temporaire par SMS ou courrier.',
        },
      },
      thirdParty: {
        works: 'usuallyNot',
        text: {
          en: 'Without the card you often still pay first. The certificate of rights may be enough at the pharmacy and the hospital.',
          fr: 'Sans la carte, vous payez encore souvent d’abord. L’attestation de droits peut suffire à la pharmacie et à l’hôpital.',
        },
      },
      doctor: {
        works: 'yes',
        text: {
          en: 'Check in the account that your médecin traitant is recorded under the new number.',
          fr: 'Vérifiez dans le compte que votre médecin traitant est bien enregistré sous le nouveau numéro.',
        },
      },
      topUp: {
        works: 'yes',
        text: {
          en: 'Give the new number to your mutuelle, so that the fund can pass your refunds on to it.',
          fr: 'Donnez le nouveau numéro à votre mutuelle, pour que la caisse lui transmette vos remboursements.',
        },
      },
    },
    keep: [
      KEEP_FORMS,
      {
        en: 'The definitive certificate of rights, from the account. Tell employer and mutuelle that the number has changed.',
        fr: 'L’attestation de droits définitive, dans le compte. Signalez le changement de numéro à l’employeur et à la mutuelle.',
      },
    ],
    sources: ['S01', 'S04', 'S49', 'OWN'],
    confidence: 'B',
    doubt: {
      en: 'The wait for the card comes from guides, not from the fund.',
      fr: 'Le délai de la carte vient de guides, pas de la caisse.',
    },
  },
  {
    id: 'card',
    since: ['card'],
    title: { en: 'Carte Vitale', fr: 'Carte Vitale' },
    lines: {
      refunds: {
        works: 'yes',
        text: { en: 'Yes, without paper, within about a week.', fr: 'Oui, sans papier, en une semaine environ.' },
      },
      card: {
        works: 'yes',
        text: {
          en: 'Update it once a year, and after each change, at a terminal in a pharmacy.',
          fr: 'Mettez-la à jour une fois par an, et après chaque changement, à une borne en pharmacie.',
        },
      },
      account: {
        works: 'yes',
        text: {
          en: 'Certificates, messages, refunds, the European card.',
          fr: 'Attestations, messages, remboursements, carte européenne.',
        },
      },
      thirdParty: {
        works: 'dependsOn',
        text: {
          en: 'In pharmacies as a rule. At a doctor’s it depends on the practice and on your top-up cover.',
          fr: 'En pharmacie, en règle générale. Chez le médecin, cela dépend du cabinet et de votre complémentaire.',
        },
      },
      doctor: {
        works: 'yes',
        text: {
          en: 'If you have not declared one yet, do it now: 70 % of the base instead of 30 %.',
          fr: 'Si ce n’est pas encore fait, déclarez-en un : 70 % du tarif de base au lieu de 30 %.',
        },
      },
      topUp: {
        works: 'yes',
        text: {
          en: 'It pays the rest by itself once it is linked to your number.',
          fr: 'Elle paie le reste d’elle-même, une fois reliée à votre numéro.',
        },
      },
    },
    keep: [
      {
        en: 'Claim forms from before the card that are not yet sent: two years from the care.',
        fr: 'Les feuilles de soins d’avant la carte pas encore envoyées : deux ans après les soins.',
      },
      {
        en: 'Your permit and address up to date at the fund: a card does not prove that rights are open.',
        fr: 'Votre titre et votre adresse à jour à la caisse : la carte ne prouve pas que les droits sont ouverts.',
      },
    ],
    sources: ['S04', 'S46', 'S49', 'OWN'],
    confidence: 'B',
  },
  {
    id: 'suspended',
    since: ['suspended'],
    until: ['restored', 'number', 'card'],
    title: { en: 'Suspended', fr: 'Droits suspendus' },
    lines: {
      refunds: {
        works: 'no',
        text: {
          en: 'The fund does not pay while the rights are suspended. Go on asking for paper forms and keep them.',
          fr: 'La caisse ne paie pas pendant la suspension. Continuez à demander des feuilles de soins et gardez-les.',
        },
      },
      card: {
        works: 'no',
        text: {
          en: 'No card is made meanwhile. One that you have may be refused.',
          fr: 'Aucune carte n’est établie entre-temps. Celle que vous avez peut être refusée.',
        },
      },
      account: {
        works: 'no',
        text: {
          en: 'With a provisional number there is none. One that exists stays useful to write to the fund.',
          fr: 'Avec un numéro provisoire, il n’y en a pas. S’il existe déjà, il reste utile pour écrire à la caisse.',
        },
      },
      thirdParty: { works: 'no', text: { en: 'You pay in full.', fr: 'Vous payez tout.' } },
      doctor: {
        works: 'dependsOn',
        text: {
          en: 'The declaration does not disappear, but helps only once the rights are back. Your doctor still sees you.',
          fr: 'La déclaration ne disparaît pas, mais ne sert qu’une fois les droits rétablis. Votre médecin vous reçoit toujours.',
        },
      },
      topUp: {
        works: 'usuallyNot',
        text: {
          en: 'A mutuelle completes the fund: where the fund pays nothing, it mostly pays nothing either. Ask yours.',
          fr: 'Une mutuelle complète la caisse : quand la caisse ne paie rien, elle non plus, le plus souvent. Interrogez la vôtre.',
        },
      },
    },
    keep: [
      {
        en: 'The letter of suspension with its envelope, and the proof of every paper sent since.',
        fr: 'Le courrier de suspension avec son enveloppe, et la preuve d’envoi de chaque pièce depuis.',
      },
      KEEP_FORMS,
      URGENT_CARE,
    ],
    sources: ['S05', 'S21', 'OWN'],
    confidence: 'C',
    doubt: {
      en: 'What we read says that benefits are suspended and that the fund decides within three months. What becomes of each of these lines, and whether care during the suspension is refunded afterwards, it does not say: ask the fund in writing.',
      fr: 'Ce que nous avons lu dit que les prestations sont suspendues et que la caisse décide sous trois mois. Ce que devient chacune de ces lignes, et si les soins reçus pendant la suspension sont remboursés après coup, n’y figure pas : posez la question par écrit à la caisse.',
    },
  },
  {
    id: 'refused',
    since: ['refused'],
    until: ['restored', 'cra_granted', 'provisional_number', 'number', 'card'],
    startsAnewBy: ['sent'],
    title: { en: 'Refused', fr: 'Demande refusée' },
    lines: {
      refunds: {
        works: 'no',
        text: {
          en: 'This fund pays nothing while the refusal stands. Keep the forms: if it is lifted, they may be paid.',
          fr: 'Cette caisse ne paie rien tant que le refus tient. Gardez les feuilles : s’il est levé, elles pourront être payées.',
        },
      },
      card: { works: 'no', text: { en: 'No card after a refusal.', fr: 'Pas de carte après un refus.' } },
      account: { works: 'no', text: { en: 'No new account.', fr: 'Pas de création de compte.' } },
      thirdParty: { works: 'no', text: { en: 'You pay in full.', fr: 'Vous payez tout.' } },
      doctor: {
        works: 'no',
        text: {
          en: 'No declaration. A doctor can still see you.',
          fr: 'Pas de déclaration. Un médecin peut toujours vous recevoir.',
        },
      },
      topUp: {
        works: 'usuallyNot',
        text: {
          en: 'A mutuelle completes the fund and is not enough alone. Private health cover works without it: it may be what you need meanwhile.',
          fr: 'Une mutuelle complète la caisse et ne suffit pas seule. Une assurance santé privée couvre sans elle : c’est peut-être ce qu’il vous faut entre-temps.',
        },
      },
    },
    keep: [
      {
        en: 'The refusal with its envelope: the time to appeal is counted from it.',
        fr: 'Le refus avec son enveloppe : le délai de recours se compte à partir de lui.',
      },
      KEEP_FORMS,
      KEEP_OTHER_COVER,
      URGENT_CARE,
    ],
    sources: ['S21', 'S37', 'OWN'],
    confidence: 'C',
    doubt: {
      en: 'A refusal may concern one right only (one date, one kind of cover). Read what it refuses: another way to be covered may stay open.',
      fr: 'Un refus peut ne viser qu’un seul droit (une date, une forme de couverture). Lisez ce qu’il refuse : une autre voie de couverture reste peut-être ouverte.',
    },
  },
]
