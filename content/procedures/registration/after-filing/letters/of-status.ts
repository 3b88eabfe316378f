import {
  ASK_FOR_THE_RULE,
  COPY_OF_THEIR_LETTER,
  KEEP_A_COPY,
} from '#content/procedures/registration/after-filing/letters/phrases.ts'
import { ASKED_ON, HEAD } from '#content/procedures/registration/after-filing/letters/slots.ts'
import { type LetterText, written } from '#content/procedures/registration/after-filing/letters/written.ts'

/** Wrong demands that pensioners of a French scheme and children who seek asylum meet. */
export const ofStatus: readonly LetterText[] = [
  {
    id: 's1_asked_of_pensioner',
    reason: {
      en: 'A form S1 is asked of you although you receive a French pension.',
      fr: 'On vous demande un formulaire S1 alors que vous recevez une pension française.',
    },
    fix: [
      {
        en: 'Send this letter with a statement of the French pension, however small it is.',
        fr: 'Envoyez cette lettre avec un justificatif de la pension française, même petite.',
      },
      KEEP_A_COPY,
    ],
    appliesWhen: { is: 'frenchPensioner' },
    documents: ['pension_statement'],
    slots: [...HEAD, ASKED_ON],
    subject: 'Dossier d’inscription à l’assurance maladie – formulaire S1',
    ...written(
      {
        fr: 'Le {askedOn}, vos services m’ont demandé un formulaire S1 délivré par un autre État.',
        en: 'On {askedOn} your office asked me for a form S1 issued by another state.',
      },
      {
        fr: 'Je réside en France et reçois une pension d’un régime français, comme le montre la pièce ci-jointe. Sauf erreur de ma part, le règlement (CE) n° 883/2004 charge dans ce cas l’État de résidence des soins, et le formulaire S1 concerne les personnes qui n’ont de pension que d’autres États.',
        en: 'I live in France and receive a pension of a French scheme, as the enclosed paper shows. Unless I am mistaken, Regulation (EC) No 883/2004 then puts the state of residence in charge of care, and the form S1 is for people whose pensions come from other states only.',
      },
      {
        fr: 'Je vous saurais gré de bien vouloir instruire ma demande au titre de cette pension.',
        en: 'I would be grateful if you handled my application on the ground of this pension.',
      },
      ASK_FOR_THE_RULE,
    ),
    enclosed: [
      { fr: 'Notification ou relevé de paiement de la pension', en: 'Decision or payment statement of the pension' },
      COPY_OF_THEIR_LETTER,
    ],
    sources: ['S28', 'OWN'],
    confidence: 'B',
  },
  {
    id: 'three_months_asylum_child',
    reason: {
      en: 'Three months of residence are asked of a child who seeks asylum.',
      fr: 'On demande trois mois de résidence à un enfant qui demande l’asile.',
    },
    fix: [
      {
        en: 'The parent, the person named by the court or the child protection service sends this letter, with the certificate of the asylum request.',
        fr: 'Le parent, l’administrateur ad hoc ou l’aide sociale à l’enfance envoie cette lettre, avec l’attestation de demande d’asile.',
      },
      KEEP_A_COPY,
    ],
    appliesWhen: { applies: 'asylum_seeker_minor' },
    documents: ['asylum_attestation'],
    slots: [...HEAD, ASKED_ON],
    subject: 'Ouverture des droits d’un enfant mineur qui demande l’asile',
    ...written(
      {
        fr: 'Le {askedOn}, vos services ont demandé, pour un enfant mineur, de justifier de plus de trois mois de résidence en France.',
        en: 'On {askedOn} your office asked for a proof of more than three months of residence in France for a child.',
      },
      {
        fr: 'L’attestation ci-jointe montre que cet enfant demande l’asile. Sauf erreur de ma part, l’article D. 160-2 du code de la sécurité sociale dispense de cette condition de durée les mineurs qui demandent l’asile et les enfants des demandeurs d’asile.',
        en: 'The enclosed certificate shows that this child seeks asylum. Unless I am mistaken, article D. 160-2 of the social security code exempts minors who seek asylum, and children of asylum seekers, from this condition of length.',
      },
      {
        fr: 'Je vous saurais gré de bien vouloir ouvrir ses droits sans attendre.',
        en: 'I would be grateful if you opened the rights of the child without waiting.',
      },
      ASK_FOR_THE_RULE,
    ),
    enclosed: [{ fr: 'Attestation de demande d’asile', en: 'Certificate of the asylum request' }, COPY_OF_THEIR_LETTER],
    sources: ['S15', 'S21'],
    confidence: 'A',
  },
]
