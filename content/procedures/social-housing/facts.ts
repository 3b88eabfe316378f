import type { Fact } from '#content/schema.ts'

const yesNo = { scope: 'dossier', type: { kind: 'boolean' }, asked: 'questionnaire' } as const

export const facts: readonly Fact[] = [
  {
    id: 'nationalities',
    scope: 'dossier',
    type: { kind: 'countries', also: ['stateless'] },
    order: 10,
    asked: 'questionnaire',
    question: { en: 'What is your nationality?', fr: 'Quelle est votre nationalité ?' },
    hint: { en: 'Give them all if you have several.', fr: 'Indiquez-les toutes si vous en avez plusieurs.' },
    why: {
      en: 'It decides whether you need a residence permit for the request.',
      fr: 'Elle détermine s’il vous faut un titre de séjour pour la demande.',
    },
    label: { en: 'Nationality', fr: 'Nationalité' },
    values: { stateless: { en: 'Stateless', fr: 'Apatride' } },
  },
  {
    id: 'permit',
    scope: 'dossier',
    type: { kind: 'choice', values: ['card', 'short', 'none'] },
    order: 20,
    asked: 'questionnaire',
    activeWhen: { is: 'needsPermit' },
    question: { en: 'Which residence permit do you have?', fr: 'Quel titre de séjour avez-vous ?' },
    why: {
      en: 'A list says with which permits a request is taken.',
      fr: 'Une liste fixe les titres avec lesquels la demande est prise.',
    },
    label: { en: 'Residence permit', fr: 'Titre de séjour' },
    values: {
      card: {
        en: 'A residence card in force, of a year or more',
        fr: 'Une carte de séjour en cours de validité, d’un an ou plus',
      },
      short: {
        en: 'A student or temporary permit, or a receipt',
        fr: 'Un titre étudiant ou temporaire, ou un récépissé',
      },
      none: { en: 'None', fr: 'Aucun' },
    },
  },
  {
    id: 'income',
    scope: 'dossier',
    type: { kind: 'choice', values: ['below', 'fell', 'above'] },
    order: 30,
    asked: 'questionnaire',
    activeWhen: { is: 'mayAsk' },
    question: {
      en: 'Is the income of your household, two years ago, under the ceiling?',
      fr: 'Les revenus de votre foyer, il y a deux ans, sont-ils sous le plafond ?',
    },
    hint: {
      en: 'Ceilings of 2026 for an ordinary home (PLUS), by taxable income of 2024, in the regions and in Paris: one person €23,403 and €26,920; two €31,254 and €40,233; four €45,374 and €62,968. Young couples and single parents count one more.',
      fr: 'Plafonds 2026 d’un logement ordinaire (PLUS), sur le revenu fiscal de 2024, en région et à Paris : une personne 23 403 € et 26 920 € ; deux 31 254 € et 40 233 € ; quatre 45 374 € et 62 968 €. Les jeunes couples et parents seuls comptent une personne de plus.',
    },
    why: {
      en: 'Above the ceiling no social home can be given.',
      fr: 'Au-dessus du plafond, aucun logement social ne peut être attribué.',
    },
    label: { en: 'Income', fr: 'Revenus' },
    values: {
      below: { en: 'Yes, as far as I see', fr: 'Oui, à ma connaissance' },
      fell: {
        en: 'No, but it has fallen by a tenth or more since',
        fr: 'Non, mais ils ont baissé d’au moins un dixième depuis',
      },
      above: { en: 'No', fr: 'Non' },
    },
  },
  {
    id: 'occupation',
    scope: 'dossier',
    type: { kind: 'choice', values: ['employee', 'student', 'other'] },
    order: 40,
    asked: 'questionnaire',
    activeWhen: { applies: 'housing_request' },
    question: { en: 'What do you do?', fr: 'Que faites-vous ?' },
    why: {
      en: 'It decides which proof of your situation is asked for later.',
      fr: 'Cela détermine la preuve demandée ensuite.',
    },
    label: { en: 'Occupation', fr: 'Activité' },
    values: {
      employee: { en: 'I am employed', fr: 'Je suis salarié' },
      student: { en: 'I study', fr: 'Je suis étudiant' },
      other: { en: 'Something else', fr: 'Autre chose' },
    },
  },
  {
    ...yesNo,
    id: 'children',
    order: 50,
    activeWhen: { applies: 'housing_request' },
    question: { en: 'Will children live with you?', fr: 'Des enfants vivront-ils avec vous ?' },
    why: { en: 'The size of the home follows from it.', fr: 'La taille du logement en dépend.' },
    label: { en: 'Children', fr: 'Enfants' },
  },
  {
    id: 'lodging',
    scope: 'dossier',
    type: { kind: 'choice', values: ['tenant', 'hosted', 'leaving', 'none'] },
    order: 60,
    asked: 'questionnaire',
    activeWhen: { applies: 'housing_request' },
    question: { en: 'Where do you live now?', fr: 'Où vivez-vous actuellement ?' },
    why: {
      en: 'It decides which proof is asked for, and whether you may turn to the DALO commission.',
      fr: 'Cela détermine la preuve demandée et l’accès à la commission DALO.',
    },
    label: { en: 'Lodging', fr: 'Logement actuel' },
    values: {
      tenant: { en: 'In a home that I rent', fr: 'Dans un logement que je loue' },
      hosted: { en: 'With somebody who lodges me', fr: 'Chez une personne qui m’héberge' },
      leaving: {
        en: 'In a home that a court has ordered me to leave',
        fr: 'Dans un logement que la justice m’ordonne de quitter',
      },
      none: { en: 'I have no home', fr: 'Je n’ai pas de logement' },
    },
  },
  {
    id: 'hardship',
    scope: 'dossier',
    type: { kind: 'choice', values: ['waited', 'unfit', 'none'] },
    order: 70,
    asked: 'questionnaire',
    activeWhen: { in: ['lodging', ['tenant', 'hosted']] },
    question: { en: 'Does one of these hold?', fr: 'L’une de ces situations est-elle la vôtre ?' },
    why: {
      en: 'It may open the way to an enforceable right to housing (DALO).',
      fr: 'Elle peut ouvrir le droit au logement opposable (DALO).',
    },
    label: { en: 'Hardship', fr: 'Difficulté' },
    values: {
      waited: {
        en: 'I have waited longer than the local limit (délai anormalement long)',
        fr: 'J’attends depuis plus que le délai anormalement long fixé localement',
      },
      unfit: { en: 'My home is unfit or dangerous', fr: 'Mon logement est insalubre ou dangereux' },
      none: { en: 'Neither', fr: 'Aucune' },
    },
  },
]
