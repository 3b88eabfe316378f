import type { StepRequirement } from '#content/schema.ts'

/** Asking for the AME. It is no registration: no number follows. */
export const stepsOfAme: readonly StepRequirement[] = [
  {
    id: 'ame_apply',
    kind: 'step',
    order: 85,
    actor: 'me',
    appliesWhen: { applies: 'irregular' },
    dependsOn: ['gather', 'three_months'],
    title: { en: 'Ask for the AME', fr: 'Demander l’AME' },
    because: {
      en: 'It pays for your care as long as you have no residence paper.',
      fr: 'Elle paie vos soins tant que vous n’avez pas de titre de séjour.',
    },
    how: [
      {
        en: 'Hand in a first request yourself, at the CPAM counter or in the hospital that treats you. Ask for a dated receipt.',
        fr: 'Déposez une première demande vous-même, à l’accueil de la CPAM ou à l’hôpital qui vous soigne. Demandez un récépissé daté.',
      },
      {
        en: 'A social worker, an association or the Pass of a hospital can fill it in with you.',
        fr: 'Un service social, une association ou la Pass d’un hôpital peut la remplir avec vous.',
      },
      {
        en: 'Give an address at which letters reach you: a friend’s, an association’s or that of a CCAS.',
        fr: 'Donnez une adresse où les courriers vous parviennent : chez un proche, une association ou un CCAS.',
      },
    ],
    takes: [{ min: 0, max: 1, confidence: 'B', sources: ['OWN'] }],
    sources: ['S62', 'OWN'],
    confidence: 'B',
  },
  {
    id: 'ame_decision',
    kind: 'step',
    order: 105,
    actor: 'authority',
    appliesWhen: { applies: 'irregular' },
    dependsOn: ['ame_apply'],
    title: { en: 'Receive the decision on the AME', fr: 'Recevoir la décision sur l’AME' },
    because: {
      en: 'The card is then fetched at the counter. It lasts a year.',
      fr: 'La carte se retire ensuite à l’accueil. Elle vaut un an.',
    },
    how: [
      {
        en: 'Take the letter and an identity document along.',
        fr: 'Apportez le courrier et une pièce d’identité.',
      },
      {
        en: 'Ask for the next year about two months before the end.',
        fr: 'Demandez l’année suivante environ deux mois avant la fin.',
      },
    ],
    takes: [{ min: 0, max: 8, confidence: 'C', sources: ['S62'] }],
    whenNothingComes: {
      text: {
        en: 'Go to the counter with the receipt, or let a social worker write. If your state of health cannot wait, a hospital can ask for a quicker decision.',
        fr: 'Allez à l’accueil avec le récépissé, ou faites écrire un service social. Si votre santé ne peut attendre, un hôpital peut demander une décision accélérée.',
      },
      afterWeeks: [{ weeks: 8 }],
    },
    sources: ['S62', 'OWN'],
    confidence: 'C',
    doubt: {
      en: 'Two months is what a secondary source says.',
      fr: 'Les deux mois viennent d’une source secondaire.',
    },
  },
]
