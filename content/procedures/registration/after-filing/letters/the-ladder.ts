import { ACTS } from '#content/procedures/registration/after-filing/letters/cases.ts'
import {
  COPY_OF_THEIR_LETTER,
  KEEP_A_COPY,
  PROOF_OF_SENDING,
} from '#content/procedures/registration/after-filing/letters/phrases.ts'
import {
  ASKED_ON,
  COMPLAINT_ON,
  DOCUMENT,
  GIVEN_ON,
  HEAD,
  NOTICE_ON,
  ownWords,
  PROVISIONAL_ON,
  REFUSED_ON,
  SENT_ON,
  SUSPENDED_ON,
} from '#content/procedures/registration/after-filing/letters/slots.ts'
import { type LetterText, written } from '#content/procedures/registration/after-filing/letters/written.ts'

const GROUNDS = ownWords(
  'grounds',
  { en: 'Why you ask for another decision', fr: 'Pourquoi vous demandez une autre décision' },
  {
    en: 'Facts and papers, in French if you can. Nothing about health.',
    fr: 'Des faits et des pièces. Rien sur la santé.',
  },
)

/** When nothing comes, when a limit runs, and when the answer is no. */
export const theLadder: readonly LetterText[] = [
  {
    id: 'complaint_silence',
    reason: { en: 'Nothing has come since you filed.', fr: 'Rien n’est arrivé depuis le dépôt du dossier.' },
    fix: [
      {
        en: 'Call 36 46 first and note the day and what was said.',
        fr: 'Appelez d’abord le 36 46 et notez le jour et la réponse.',
      },
      {
        en: 'Send the letter by post or hand it in: there is no ameli account before the definitive number.',
        fr: 'Envoyez la lettre par la poste ou déposez-la : il n’y a pas de compte ameli avant le numéro définitif.',
      },
      KEEP_A_COPY,
    ],
    appliesWhen: { is: 'hasFile' },
    documents: ['s1106', 's3705', 's1'],
    slots: [...HEAD, SENT_ON],
    subject: 'Réclamation – demande d’inscription à l’assurance maladie restée sans réponse',
    ...written(
      {
        fr: 'Le {sentOn}, je vous ai adressé une demande d’inscription à l’assurance maladie. À ce jour, et sauf erreur de ma part, je n’ai pas reçu de réponse.',
        en: 'On {sentOn} I sent you an application for health cover. Up to now, unless I am mistaken, I have received no answer.',
      },
      {
        fr: 'Je vous saurais gré de bien vouloir me confirmer que mon dossier vous est parvenu, m’indiquer où en est son instruction et, si une pièce manque, me préciser laquelle.',
        en: 'I would be grateful if you confirmed that you have my file, told me how far it has come and, if a paper is missing, which one.',
      },
      {
        fr: 'Dans l’attente, et si mes droits peuvent être ouverts, je vous remercie de m’adresser une attestation provisoire.',
        en: 'Meanwhile, if my rights can be opened, please send me a provisional certificate.',
      },
    ),
    enclosed: [PROOF_OF_SENDING, { fr: 'Copie de la demande', en: 'Copy of the application' }],
    sources: ['S10', 'S37'],
    confidence: 'A',
  },
  {
    id: 'complaint_number',
    reason: {
      en: 'The definitive number is long in coming.',
      fr: 'Le numéro définitif tarde à venir.',
    },
    fix: [
      {
        en: 'Nine months is the official time. Before that, ask at 36 46 whether the civil-status document was accepted.',
        fr: 'Neuf mois est le délai officiel. Avant cela, demandez au 36 46 si l’acte d’état civil est accepté.',
      },
      {
        en: 'Keep the paper claim forms meanwhile and send them with the provisional number.',
        fr: 'Gardez entre-temps les feuilles de soins et envoyez-les avec le numéro provisoire.',
      },
      KEEP_A_COPY,
    ],
    appliesWhen: { is: 'getsDefinitiveNumber' },
    documents: [...ACTS, 'ofpra_certificate'],
    slots: [...HEAD, PROVISIONAL_ON, GIVEN_ON],
    subject: 'Réclamation – attribution du numéro de sécurité sociale définitif',
    ...written(
      {
        fr: 'Par votre courrier du {provisionalOn}, vous m’avez attribué un numéro d’attente. J’ai transmis ma pièce d’état civil le {givenOn}.',
        en: 'In your letter of {provisionalOn} you gave me a provisional number. I sent my civil-status document on {givenOn}.',
      },
      {
        fr: 'D’après ameli.fr, le délai d’instruction est de neuf mois. Sauf erreur de ma part, le numéro définitif ne m’a pas encore été communiqué.',
        en: 'According to ameli.fr, handling takes nine months. Unless I am mistaken, the definitive number has not been sent to me yet.',
      },
      {
        fr: 'Je vous saurais gré de bien vouloir m’indiquer si ma pièce d’état civil a été acceptée, où en est l’attribution du numéro et, si besoin, prolonger dans l’attente mon numéro provisoire et mes droits.',
        en: 'I would be grateful if you told me whether my civil-status document was accepted and how far the number has come and, if needed, extended my provisional number and my rights meanwhile.',
      },
    ),
    enclosed: [
      { fr: 'Copie du courrier qui donne le numéro d’attente', en: 'Copy of the letter with the provisional number' },
      { fr: 'Preuve de l’envoi de la pièce d’état civil', en: 'Proof that the civil-status document was sent' },
    ],
    sources: ['S01', 'S37'],
    confidence: 'A',
  },
  {
    id: 'formal_notice',
    reason: {
      en: 'A formal notice asks for the civil-status document.',
      fr: 'Une mise en demeure réclame l’acte d’état civil.',
    },
    fix: [
      {
        en: 'Answer within three months of the date on the notice: afterwards payments are suspended.',
        fr: 'Répondez dans les trois mois de la date de la mise en demeure : les versements sont ensuite suspendus.',
      },
      {
        en: 'If you cannot obtain the certificate, use the letter for that.',
        fr: 'Si vous ne pouvez pas obtenir l’acte, utilisez la lettre prévue pour ce cas.',
      },
      KEEP_A_COPY,
    ],
    appliesWhen: { applies: 'civil_status' },
    documents: [...ACTS, 'livret_de_famille', 'marriage_cert', 'ofpra_certificate'],
    slots: [...HEAD, NOTICE_ON, DOCUMENT],
    subject: 'Réponse à la mise en demeure – pièce d’état civil',
    ...written(
      {
        fr: 'Par une mise en demeure datée du {noticeOn}, vous me demandez de produire une pièce d’état civil.',
        en: 'In a formal notice dated {noticeOn} you ask me to produce a civil-status document.',
      },
      {
        fr: 'Vous trouverez ci-joint le document suivant : {document}.',
        en: 'I enclose the following document: {document}.',
      },
      {
        fr: 'Je vous saurais gré de bien vouloir me confirmer par écrit que cette pièce répond à votre mise en demeure et que la prise en charge de mes frais de santé est maintenue.',
        en: 'I would be grateful if you confirmed in writing that this paper answers your notice and that my care goes on being paid for.',
      },
    ),
    enclosed: [
      { fr: 'Copie de la pièce d’état civil', en: 'Copy of the civil-status document' },
      { fr: 'Copie de la mise en demeure', en: 'Copy of the formal notice' },
    ],
    sources: ['S05'],
    confidence: 'A',
  },
  {
    id: 'suspension',
    reason: {
      en: 'Payments are suspended because the civil-status document is missing.',
      fr: 'Les versements sont suspendus faute d’acte d’état civil.',
    },
    fix: [
      {
        en: 'Send the certificate, or explain why it cannot be had: the fund has three months to decide.',
        fr: 'Envoyez l’acte, ou expliquez pourquoi il est hors d’atteinte : la caisse a trois mois pour décider.',
      },
      {
        en: 'Keep every claim form and receipt: care can be paid later if rights are restored.',
        fr: 'Gardez feuilles de soins et factures : elles pourront être remboursées si les droits sont rétablis.',
      },
      KEEP_A_COPY,
    ],
    appliesWhen: { applies: 'civil_status' },
    documents: [...ACTS, 'livret_de_famille', 'marriage_cert', 'ofpra_certificate'],
    slots: [
      ...HEAD,
      SUSPENDED_ON,
      DOCUMENT,
      ownWords(
        'explanation',
        { en: 'What delayed the paper', fr: 'Ce qui a retardé la pièce' },
        {
          en: 'A sentence or two, in French if you can. Nothing about health.',
          fr: 'Une ou deux phrases. Rien sur la santé.',
        },
      ),
    ],
    subject: 'Suspension des prestations – demande de rétablissement',
    ...written(
      {
        fr: 'Par votre courrier du {suspendedOn}, vous m’informez de la suspension du versement des prestations, faute de pièce d’état civil.',
        en: 'In your letter of {suspendedOn} you tell me that payments are suspended because a civil-status document is missing.',
      },
      {
        fr: 'Vous trouverez ci-joint cette pièce ou les justificatifs des démarches faites pour l’obtenir : {document}. Précisions : {explanation}',
        en: 'I enclose that paper, or the proof of what I did to get it: {document}. Details: {explanation}',
      },
      {
        fr: 'D’après la fiche F16467 de service-public.fr, la caisse dispose de trois mois pour se prononcer. Je vous saurais gré de bien vouloir rétablir le versement des prestations, y compris pour la période de suspension, et m’adresser votre décision par écrit.',
        en: 'According to sheet F16467 of service-public.fr, the fund has three months to decide. I would be grateful if you restored the payments, for the time of the suspension too, and sent me your decision in writing.',
      },
    ),
    enclosed: [
      {
        fr: 'Copie de la pièce d’état civil, ou justificatifs des démarches',
        en: 'Copy of the civil-status document, or proof of what you tried',
      },
      { fr: 'Copie du courrier de suspension', en: 'Copy of the letter of suspension' },
    ],
    sources: ['S05'],
    confidence: 'A',
  },
  {
    id: 'written_decision',
    reason: {
      en: 'You were refused by word of mouth, or without a reason.',
      fr: 'On vous a dit non oralement, ou sans motif.',
    },
    fix: [
      {
        en: 'Ask for the decision in writing: the time limits of an appeal run from it.',
        fr: 'Demandez la décision par écrit : les délais de recours courent à partir d’elle.',
      },
      KEEP_A_COPY,
    ],
    appliesWhen: { is: 'hasFile' },
    documents: ['s1106', 's3705', 's1'],
    slots: [...HEAD, SENT_ON, ASKED_ON],
    subject: 'Demande de décision écrite et motivée',
    ...written(
      {
        fr: 'Le {askedOn}, il m’a été indiqué que la demande d’inscription à l’assurance maladie que j’ai adressée le {sentOn} ne pouvait pas être acceptée.',
        en: 'On {askedOn} I was told that the application for health cover that I sent on {sentOn} could not be accepted.',
      },
      {
        fr: 'Sauf erreur de ma part, je n’ai pas reçu de décision écrite. Je vous saurais gré de bien vouloir me la notifier, avec ses motifs, le texte appliqué et les voies et délais de recours.',
        en: 'Unless I am mistaken, I have received no decision in writing. I would be grateful if you sent it to me, with its reasons, the text applied and the ways and time limits of appeal.',
      },
      {
        fr: 'Si ma demande reste à compléter, je vous remercie de m’indiquer les pièces attendues.',
        en: 'If my application only has to be completed, please tell me which papers you expect.',
      },
    ),
    enclosed: [PROOF_OF_SENDING],
    sources: ['S37', 'OWN'],
    confidence: 'B',
  },
  {
    id: 'mediator',
    reason: {
      en: 'A complaint has brought no answer, or none that helps.',
      fr: 'Une réclamation est restée sans réponse, ou sans réponse utile.',
    },
    fix: [
      {
        en: 'Only after a complaint. Address it to the mediator of your fund.',
        fr: 'Seulement après une réclamation. Adressez-la au médiateur de votre caisse.',
      },
      {
        en: 'It does not stop the time limits of an appeal: count them all the same.',
        fr: 'La médiation n’arrête pas les délais de recours : comptez-les quand même.',
      },
      KEEP_A_COPY,
    ],
    appliesWhen: { is: 'hasFile' },
    documents: ['s1106', 's3705', 's1'],
    slots: [...HEAD, SENT_ON, COMPLAINT_ON, GROUNDS],
    subject: 'Saisine du médiateur – demande d’inscription à l’assurance maladie',
    ...written(
      {
        fr: 'À l’attention du médiateur de la caisse. Ma demande d’inscription à l’assurance maladie a été adressée à la caisse le {sentOn}, puis une réclamation le {complaintOn}, sans que la difficulté ait pu être résolue.',
        en: 'For the attention of the mediator of the fund. My application for health cover was sent to the fund on {sentOn}, and a complaint on {complaintOn}, but the difficulty could not be settled.',
      },
      {
        fr: 'Les faits sont les suivants : {grounds}',
        en: 'These are the facts: {grounds}',
      },
      {
        fr: 'Je vous saurais gré de bien vouloir examiner ma situation et de m’aider à parvenir à une solution avec la caisse.',
        en: 'I would be grateful if you looked at my case and helped me to reach a solution with the fund.',
      },
    ),
    enclosed: [
      { fr: 'Copie de la réclamation et de sa preuve d’envoi', en: 'Copy of the complaint and proof that it was sent' },
      { fr: 'Copie des réponses reçues', en: 'Copy of the answers received' },
      PROOF_OF_SENDING,
    ],
    sources: ['S37'],
    confidence: 'A',
  },
  {
    id: 'cra_refusal',
    reason: {
      en: 'The fund has refused in writing and you ask for another decision.',
      fr: 'La caisse a refusé par écrit et vous demandez une autre décision.',
    },
    fix: [
      {
        en: 'Send it within two months of the refusal, by registered letter with receipt, to the commission named on the decision.',
        fr: 'Envoyez-la dans les deux mois du refus, en recommandé avec avis de réception, à la commission indiquée sur la décision.',
      },
      {
        en: 'Without an answer two months after that, the appeal counts as rejected and the court is open.',
        fr: 'Sans réponse deux mois plus tard, le recours est réputé rejeté et le tribunal peut être saisi.',
      },
    ],
    appliesWhen: { is: 'hasFile' },
    documents: ['s1106', 's3705', 's1'],
    slots: [...HEAD, REFUSED_ON, GROUNDS],
    subject: 'Recours devant la commission de recours amiable contre la décision du {refusedOn}',
    ...written(
      {
        fr: 'Par décision du {refusedOn}, dont copie est jointe, la caisse n’a pas fait droit à ma demande d’inscription à l’assurance maladie. Je saisis la commission de recours amiable de cette décision, sur le fondement de l’article R. 142-1 du code de la sécurité sociale.',
        en: 'By a decision of {refusedOn}, of which a copy is enclosed, the fund did not grant my application for health cover. I bring this decision before the commission of amicable appeal under article R. 142-1 of the social security code.',
      },
      {
        fr: 'Sauf erreur de ma part, ma situation remplit les conditions prévues, pour les raisons suivantes : {grounds}',
        en: 'Unless I am mistaken, my situation meets the conditions, for these reasons: {grounds}',
      },
      {
        fr: 'Je vous saurais gré de bien vouloir réexaminer ma situation et ouvrir mes droits à compter de la date à laquelle les conditions étaient remplies. Je vous remercie de m’accuser réception de ce recours.',
        en: 'I would be grateful if you looked at my case again and opened my rights from the day on which the conditions were met. Please acknowledge receipt of this appeal.',
      },
    ),
    enclosed: [
      { fr: 'Copie de la décision', en: 'Copy of the decision' },
      { fr: 'Copie de la demande et des pièces', en: 'Copy of the application and its papers' },
    ],
    sources: ['S37', 'OWN'],
    confidence: 'B',
    doubt: {
      en: 'The two months count from the notification, and only if the decision names this way of appeal.',
      fr: 'Les deux mois courent de la notification, et seulement si la décision indique cette voie de recours.',
    },
  },
  {
    id: 'cra_silence',
    reason: {
      en: 'The fund has not answered for more than two months, and complaint and mediator have not helped.',
      fr: 'La caisse ne répond pas depuis plus de deux mois, et la réclamation et la médiation n’ont rien donné.',
    },
    fix: [
      {
        en: 'Send it by registered letter with receipt. Two months of silence may count as a refusal.',
        fr: 'Envoyez-la en recommandé avec avis de réception. Deux mois de silence peuvent valoir refus.',
      },
      {
        en: 'Check first that the file arrived: an envelope that was lost starts nothing.',
        fr: 'Vérifiez d’abord que le dossier est arrivé : un envoi perdu ne fait rien courir.',
      },
    ],
    appliesWhen: { is: 'hasFile' },
    documents: ['s1106', 's3705', 's1'],
    slots: [...HEAD, SENT_ON, COMPLAINT_ON, GROUNDS],
    subject: 'Recours devant la commission de recours amiable – absence de réponse',
    ...written(
      {
        fr: 'J’ai adressé à la caisse une demande d’inscription à l’assurance maladie le {sentOn}, puis une réclamation le {complaintOn}. Sauf erreur de ma part, aucune décision ne m’a été notifiée.',
        en: 'I sent the fund an application for health cover on {sentOn} and a complaint on {complaintOn}. Unless I am mistaken, no decision has been sent to me.',
      },
      {
        fr: 'Dans la mesure où ce silence vaudrait rejet, je saisis la commission de recours amiable sur le fondement de l’article R. 142-1 du code de la sécurité sociale. À l’appui de ma demande, je fais valoir ce qui suit : {grounds}',
        en: 'In so far as this silence amounts to a refusal, I turn to the commission of amicable appeal under article R. 142-1 of the social security code. In support I put forward: {grounds}',
      },
      {
        fr: 'Je vous saurais gré de bien vouloir examiner ma situation et ouvrir mes droits. Je vous remercie de m’accuser réception de ce recours.',
        en: 'I would be grateful if you looked at my case and opened my rights. Please acknowledge receipt of this appeal.',
      },
    ),
    enclosed: [PROOF_OF_SENDING, { fr: 'Copie de la réclamation', en: 'Copy of the complaint' }, COPY_OF_THEIR_LETTER],
    sources: ['S37', 'OWN'],
    confidence: 'C',
    doubt: {
      en: 'That two months of silence count as a refusal is the general rule; its use for this application was not confirmed.',
      fr: 'Que deux mois de silence valent refus est la règle générale ; son application à cette demande n’a pas été confirmée.',
    },
  },
]
