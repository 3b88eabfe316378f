import { ACTS, OWN_ACT } from '#content/procedures/registration/after-filing/letters/cases.ts'
import {
  ASK_FOR_THE_RULE,
  COPY_OF_THEIR_LETTER,
  KEEP_A_COPY,
  PLEASE_GO_ON,
} from '#content/procedures/registration/after-filing/letters/phrases.ts'
import {
  ASKED_ON,
  BIRTH_COUNTRY,
  CIVIL_STATUS_ASKED_ON,
  DOCUMENT,
  HEAD,
  ownWords,
} from '#content/procedures/registration/after-filing/letters/slots.ts'
import { type LetterText, written } from '#content/procedures/registration/after-filing/letters/written.ts'

/** The certificate itself: sent, incomplete, too old, in another name, out of reach. */
export const aboutTheAct: readonly LetterText[] = [
  {
    id: 'civil_status_sent',
    reason: {
      en: 'The fund asks for the civil-status document, and you have it.',
      fr: 'La caisse demande l’acte d’état civil, et vous l’avez.',
    },
    fix: [
      {
        en: 'Check that it names both parents and that every page is there.',
        fr: 'Vérifiez qu’il nomme vos deux parents et qu’aucune page ne manque.',
      },
      {
        en: 'Send it before the three months end that run from the date on their letter.',
        fr: 'Envoyez-le avant la fin des trois mois qui courent de la date de leur courrier.',
      },
      KEEP_A_COPY,
    ],
    appliesWhen: { applies: 'civil_status' },
    documents: [...ACTS, 'livret_de_famille', 'marriage_cert', 'ofpra_certificate'],
    slots: [...HEAD, CIVIL_STATUS_ASKED_ON, DOCUMENT],
    subject: 'Attribution d’un numéro de sécurité sociale – envoi de la pièce d’état civil demandée',
    ...written(
      {
        fr: 'Par votre courrier du {askedOn}, vous me demandez une pièce d’état civil afin de poursuivre l’attribution de mon numéro de sécurité sociale.',
        en: 'In your letter of {askedOn} you ask me for a civil-status document so that my social security number can be assigned.',
      },
      {
        fr: 'Vous trouverez ci-joint le document suivant : {document}.',
        en: 'I enclose the following document: {document}.',
      },
      PLEASE_GO_ON,
      {
        fr: 'Si une pièce manquait encore, je vous saurais gré de bien vouloir me préciser laquelle par écrit.',
        en: 'If a paper were still missing, I would be grateful if you told me in writing which one.',
      },
    ),
    enclosed: [{ fr: 'Copie de la pièce d’état civil', en: 'Copy of the civil-status document' }, COPY_OF_THEIR_LETTER],
    sources: ['S01', 'S05'],
    confidence: 'A',
  },
  {
    id: 'parents_missing',
    reason: {
      en: 'The certificate was sent back because it does not name both parents.',
      fr: 'L’acte est refusé parce qu’il ne nomme pas vos deux parents.',
    },
    fix: [
      {
        en: 'Order the full copy, or an extract that shows the parents, from the registry of the place of birth.',
        fr: 'Commandez la copie intégrale, ou un extrait avec filiation, à l’état civil du lieu de naissance.',
      },
      {
        en: 'If it takes long, send this letter at once with the proof of your order, and the certificate later.',
        fr: 'Si le délai est long, envoyez cette lettre tout de suite avec la preuve de la commande, et l’acte ensuite.',
      },
      KEEP_A_COPY,
    ],
    appliesWhen: OWN_ACT,
    documents: ACTS,
    slots: [...HEAD, CIVIL_STATUS_ASKED_ON, DOCUMENT],
    subject: 'Dossier d’inscription à l’assurance maladie – envoi d’un acte de naissance avec filiation',
    ...written(
      {
        fr: 'Le {askedOn}, vos services m’ont signalé que l’acte joint à ma demande n’indiquait pas ma filiation.',
        en: 'On {askedOn} your office told me that the certificate sent with my application does not show my parents.',
      },
      {
        fr: 'Vous trouverez ci-joint le document suivant, ou la preuve de sa commande s’il ne m’est pas encore parvenu : {document}.',
        en: 'I enclose the following document, or the proof that I have ordered it if it has not reached me yet: {document}.',
      },
      PLEASE_GO_ON,
    ),
    enclosed: [
      {
        fr: 'Copie de l’acte de naissance avec filiation, ou preuve de sa commande',
        en: 'Copy of the certificate that shows the parents, or proof that it is ordered',
      },
      COPY_OF_THEIR_LETTER,
    ],
    sources: ['S01', 'S03', 'S13'],
    confidence: 'A',
  },
  {
    id: 'act_too_old',
    reason: {
      en: 'The office wants a certificate less than three months old.',
      fr: 'On vous demande un acte de moins de trois mois.',
    },
    fix: [
      {
        en: 'If a new certificate is quick and cheap to get, ordering one may be faster than a discussion.',
        fr: 'Si un nouvel acte s’obtient vite et à peu de frais, en commander un peut aller plus vite qu’une discussion.',
      },
      {
        en: 'Otherwise send this letter, but only if nothing in the certificate has changed since it was issued.',
        fr: 'Sinon, envoyez cette lettre, mais seulement si rien dans l’acte n’a changé depuis sa délivrance.',
      },
      KEEP_A_COPY,
    ],
    appliesWhen: OWN_ACT,
    documents: ACTS,
    slots: [...HEAD, CIVIL_STATUS_ASKED_ON, DOCUMENT, BIRTH_COUNTRY],
    subject: 'Dossier d’inscription à l’assurance maladie – date de délivrance de l’acte de naissance',
    ...written(
      {
        fr: 'Le {askedOn}, vos services m’ont demandé un acte de naissance délivré depuis moins de trois mois.',
        en: 'On {askedOn} your office asked me for a birth certificate issued less than three months ago.',
      },
      {
        fr: 'Sauf erreur de ma part, la page d’ameli.fr relative à la demande de numéro de sécurité sociale et la fiche F16467 de service-public.fr ne fixent pas d’ancienneté maximale pour cet acte. Ma naissance a été enregistrée à l’étranger (pays de naissance : {birthCountry}) et les mentions de l’acte n’ont pas changé depuis sa délivrance.',
        en: 'Unless I am mistaken, the ameli.fr page on the request for a social security number and sheet F16467 of service-public.fr set no maximum age for this certificate. My birth was registered abroad (country of birth: {birthCountry}), and what the certificate says has not changed since it was issued.',
      },
      {
        fr: 'Je vous saurais gré de bien vouloir retenir le document déjà transmis : {document}.',
        en: 'I would be grateful if you could accept the document that I have already sent: {document}.',
      },
      ASK_FOR_THE_RULE,
    ),
    enclosed: [{ fr: 'Copie de l’acte de naissance', en: 'Copy of the birth certificate' }, COPY_OF_THEIR_LETTER],
    sources: ['S01', 'S05', 'S45'],
    confidence: 'B',
    doubt: {
      en: 'No age limit was found in the official texts that we read. Practice differs from fund to fund.',
      fr: 'Nous n’avons trouvé aucune ancienneté maximale dans les textes officiels lus. La pratique varie selon les caisses.',
    },
  },
  {
    id: 'original_asked',
    reason: {
      en: 'The office wants the original instead of a copy.',
      fr: 'On vous demande l’original au lieu d’une copie.',
    },
    fix: [
      {
        en: 'Offer to show the original at the counter rather than posting it. Never post a passport or a certificate that you cannot replace.',
        fr: 'Proposez de montrer l’original au guichet plutôt que de l’envoyer. N’envoyez jamais un passeport ni un acte irremplaçable.',
      },
      { en: 'Send a complete, legible colour copy.', fr: 'Envoyez une copie complète et lisible, en couleur.' },
      KEEP_A_COPY,
    ],
    appliesWhen: { is: 'filesInFull' },
    documents: [...ACTS, 'id_doc', 'residence_permit', 'marriage_cert', 'livret_de_famille'],
    slots: [...HEAD, ASKED_ON, DOCUMENT],
    subject: 'Dossier d’inscription à l’assurance maladie – demande de pièce originale',
    ...written(
      {
        fr: 'Le {askedOn}, vos services m’ont demandé l’original du document suivant : {document}.',
        en: 'On {askedOn} your office asked me for the original of the following document: {document}.',
      },
      {
        fr: 'Sauf erreur de ma part, la page d’ameli.fr relative à la demande de numéro de sécurité sociale mentionne des photocopies. Ce document me serait difficile à remplacer, et je préfère ne pas le confier à la poste.',
        en: 'Unless I am mistaken, the ameli.fr page on the request for a social security number speaks of photocopies. This document would be hard for me to replace, and I would rather not post it.',
      },
      {
        fr: 'Vous en trouverez ci-joint une copie complète et lisible. Si l’original vous est nécessaire, je peux le présenter à un rendez-vous, afin qu’il me soit rendu aussitôt.',
        en: 'I enclose a complete, legible copy. If you do need the original, I can show it at an appointment, so that it is handed back at once.',
      },
      ASK_FOR_THE_RULE,
    ),
    enclosed: [{ fr: 'Copie complète du document', en: 'Complete copy of the document' }, COPY_OF_THEIR_LETTER],
    sources: ['S01', 'S45'],
    confidence: 'B',
    doubt: {
      en: 'Copies are the rule on ameli.fr, but a fund may ask to see the original.',
      fr: 'Les copies sont la règle sur ameli.fr, mais une caisse peut demander à voir l’original.',
    },
  },
  {
    id: 'unreadable',
    reason: {
      en: 'A copy was refused: unreadable, cut off or incomplete.',
      fr: 'Une copie est refusée : illisible, coupée ou incomplète.',
    },
    fix: [
      {
        en: 'Scan it again in colour: whole pages, both sides, all pages in one file.',
        fr: 'Numérisez à nouveau en couleur : pages entières, recto et verso, toutes dans un seul fichier.',
      },
      {
        en: 'Look at the file on another screen before you send it.',
        fr: 'Regardez le fichier sur un autre écran avant de l’envoyer.',
      },
    ],
    appliesWhen: { is: 'hasFile' },
    documents: [
      ...ACTS,
      'id_doc',
      'residence_permit',
      'ofpra_certificate',
      'asylum_attestation',
      'rib',
      'proof_address',
      's1106',
      's3705',
    ],
    slots: [...HEAD, ASKED_ON, DOCUMENT],
    subject: 'Dossier d’inscription à l’assurance maladie – envoi d’une nouvelle copie',
    ...written(
      {
        fr: 'Le {askedOn}, vos services m’ont signalé que la copie du document suivant ne pouvait pas être exploitée : {document}.',
        en: 'On {askedOn} your office told me that the copy of the following document could not be used: {document}.',
      },
      {
        fr: 'Vous trouverez ci-joint une nouvelle copie en couleur, complète, avec le recto et le verso de toutes les pages.',
        en: 'I enclose a new colour copy, complete, with both sides of every page.',
      },
      PLEASE_GO_ON,
    ),
    enclosed: [{ fr: 'Nouvelle copie du document', en: 'New copy of the document' }, COPY_OF_THEIR_LETTER],
    sources: ['S03', 'S12'],
    confidence: 'B',
  },
  {
    id: 'names_differ',
    reason: {
      en: 'Your name is not spelt the same on all papers.',
      fr: 'Votre nom n’est pas écrit de la même façon sur toutes les pièces.',
    },
    fix: [
      {
        en: 'Add the paper that explains it: marriage certificate, change of name, or a certificate of concordance from your consulate (from OFPRA, never a consulate, if France protects you).',
        fr: 'Joignez la pièce qui l’explique : acte de mariage, changement de nom ou certificat de concordance de votre consulat (de l’OFPRA, jamais d’un consulat, si la France vous protège).',
      },
      {
        en: 'Ask that the file follow the civil-status document: the number is made from it.',
        fr: 'Demandez que le dossier suive l’acte d’état civil : c’est lui qui sert à créer le numéro.',
      },
    ],
    appliesWhen: { is: 'filesInFull' },
    documents: ['marriage_cert', 'consular_civil_status', 'birth_cert_full', 'id_doc', 'ofpra_certificate'],
    slots: [
      ...HEAD,
      ASKED_ON,
      ownWords(
        'spellings',
        { en: 'The spellings, and on which papers', fr: 'Les orthographes, et sur quelles pièces' },
        {
          en: 'For instance: Nguyen Thi An (passport), An Nguyen (contract).',
          fr: 'Par exemple : Nguyen Thi An (passeport), An Nguyen (contrat).',
        },
      ),
    ],
    subject: 'Dossier d’inscription à l’assurance maladie – orthographe de mon nom',
    ...written(
      {
        fr: 'Le {askedOn}, vos services m’ont signalé une différence entre les noms portés sur mes pièces.',
        en: 'On {askedOn} your office told me that the names on my papers differ.',
      },
      {
        fr: 'Ces pièces désignent la même personne. Les différences sont les suivantes : {spellings}',
        en: 'These papers name the same person. The differences are: {spellings}',
      },
      {
        fr: 'Je joins un document qui les explique. Je vous saurais gré de bien vouloir retenir, pour mon dossier et pour mon numéro, l’orthographe de l’acte d’état civil.',
        en: 'I enclose a document that explains them. I would be grateful if you used the spelling of the civil-status document for my file and for my number.',
      },
      PLEASE_GO_ON,
    ),
    enclosed: [
      {
        fr: 'Pièce qui explique la différence (acte de mariage, certificat de concordance ou autre)',
        en: 'The paper that explains the difference (marriage certificate, certificate of concordance or another)',
      },
      COPY_OF_THEIR_LETTER,
    ],
    sources: ['S01', 'S65', 'OWN'],
    confidence: 'B',
  },
  {
    id: 'cannot_obtain',
    reason: {
      en: 'You cannot obtain the certificate that is asked for.',
      fr: 'Vous ne pouvez pas obtenir l’acte demandé.',
    },
    fix: [
      {
        en: 'Send this letter before the three months end that run from their request.',
        fr: 'Envoyez cette lettre avant la fin des trois mois qui courent de leur demande.',
      },
      {
        en: 'Enclose everything that shows what you tried: letters, mails, refusals, receipts.',
        fr: 'Joignez tout ce qui montre vos démarches : lettres, courriels, refus, reçus.',
      },
      {
        en: 'Protected people never ask the authorities of their country: name OFPRA instead.',
        fr: 'Les personnes protégées ne s’adressent jamais aux autorités de leur pays : citez l’OFPRA.',
      },
      KEEP_A_COPY,
    ],
    appliesWhen: { applies: 'civil_status' },
    documents: [...ACTS, 'ofpra_certificate'],
    slots: [
      ...HEAD,
      CIVIL_STATUS_ASKED_ON,
      DOCUMENT,
      ownWords(
        'attempts',
        { en: 'Why, and what you tried, with dates', fr: 'Pourquoi, et vos démarches, avec les dates' },
        {
          en: 'In French if you can. Facts only: nothing about health, nothing that puts somebody at risk.',
          fr: 'Des faits seulement : rien sur la santé, rien qui mette quelqu’un en danger.',
        },
      ),
    ],
    subject: 'Attribution d’un numéro de sécurité sociale – impossibilité de produire la pièce d’état civil',
    ...written(
      {
        fr: 'Par votre courrier du {askedOn}, vous me demandez le document suivant : {document}.',
        en: 'In your letter of {askedOn} you ask me for the following document: {document}.',
      },
      {
        fr: 'Malgré mes démarches, je ne suis pas en mesure de le produire dans le délai de trois mois, pour les raisons suivantes : {attempts}',
        en: 'In spite of what I have tried, I am not able to produce it within the three months, for these reasons: {attempts}',
      },
      {
        fr: 'D’après la fiche F16467 de service-public.fr, il appartient à la caisse d’apprécier si cette pièce peut être produite. Je vous saurais gré de bien vouloir examiner ma situation à ce titre, de m’indiquer quel autre document vous pourriez accepter et de maintenir dans l’attente la prise en charge de mes frais de santé.',
        en: 'According to sheet F16467 of service-public.fr, it is for the fund to judge whether the document can be produced. I would be grateful if you examined my case in this respect, told me which other document you could accept, and kept paying for my care meanwhile.',
      },
      {
        fr: 'Vous trouverez ci-joint les justificatifs de mes démarches. Je vous transmettrai l’acte sans attendre s’il me parvient.',
        en: 'I enclose the proof of what I have tried. I will send you the certificate at once if it reaches me.',
      },
    ),
    enclosed: [{ fr: 'Justificatifs des démarches', en: 'Proof of what you tried' }, COPY_OF_THEIR_LETTER],
    sources: ['S05'],
    confidence: 'A',
  },
]
