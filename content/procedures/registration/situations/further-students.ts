import type { ChannelRequirement } from '#content/schema.ts'

const site = {
  url: 'https://etudiant-etranger.ameli.fr',
  label: { en: 'Registration site for students', fr: 'Site d’inscription des étudiants' },
}

export const furtherStudents: readonly ChannelRequirement[] = [
  {
    id: 'student_uk',
    kind: 'channel',
    register: 'no',
    appliesWhen: {
      all: [
        { is: 'inScope' },
        { is: 'studentOnly' },
        { not: { is: 'europeanCover' } },
        { eq: ['insuredIn', 'GB'] },
        { has: ['holds', 'ghic'] },
      ],
    },
    title: {
      en: 'Student insured in the United Kingdom, with a GHIC',
      fr: 'Étudiant assuré au Royaume-Uni, avec une GHIC',
    },
    because: {
      en: 'The United Kingdom may go on covering you during your studies, with the card that it issues (GHIC).',
      fr: 'Le Royaume-Uni peut continuer de vous couvrir pendant vos études, avec la carte qu’il délivre (GHIC).',
    },
    firstActor: 'me',
    where: {
      en: 'Ask the NHS Business Services Authority to confirm that the card covers your whole course. Then nothing is filed in France: you show the card. Your long-stay student visa must still be validated.',
      fr: 'Demandez à la NHS Business Services Authority de confirmer que la carte couvre toutes vos études. Rien n’est alors à déposer en France : vous montrez la carte. Votre visa étudiant de long séjour doit tout de même être validé.',
    },
    waits: [{ months: null, confidence: 'C' }],
    changes: [
      {
        en: 'Without the card, or if it does not cover your course: you register on the site for students.',
        fr: 'Sans la carte, ou si elle ne couvre pas vos études : vous vous inscrivez sur le site des étudiants.',
      },
      { en: 'A job: you then register as an employee.', fr: 'Un emploi : vous passez alors par la voie des salariés.' },
    ],
    expected: { en: 'Nothing to wait for in France.', fr: 'Rien à attendre en France.' },
    links: [
      {
        url: 'https://www.gov.uk/guidance/healthcare-in-france-including-martinique-and-guadaloupe',
        label: { en: 'Healthcare in France, on GOV.UK', fr: 'Soins en France, sur GOV.UK (en anglais)' },
      },
      site,
    ],
    sources: ['S08', 'S28'],
    confidence: 'C',
    doubt: {
      en: 'What we read says that the card may cover the stay, not that it covers every course: have it confirmed in writing.',
      fr: 'Nos sources disent que la carte peut couvrir le séjour, non qu’elle couvre toutes les études : faites-le confirmer par écrit.',
    },
  },
  {
    id: 'student_french_abroad_or_collectivity',
    kind: 'channel',
    register: 'yes',
    appliesWhen: { all: [{ is: 'frenchStudent' }, { not: { is: 'coveredFromHome' } }] },
    title: {
      en: 'French student born abroad or in an overseas collectivity',
      fr: 'Étudiant français né à l’étranger ou dans une collectivité d’outre-mer',
    },
    because: {
      en: 'You are French, you study, and the mainland may not know your number yet. No permit is asked of you.',
      fr: 'Vous êtes français, vous étudiez, et la métropole ne connaît peut-être pas encore votre numéro. Aucun titre ne vous est demandé.',
    },
    firstActor: 'me',
    goesTo: 'ameli_students',
    where: {
      en: 'On etudiant-etranger.ameli.fr, once you are enrolled in higher education in France.',
      fr: 'Sur etudiant-etranger.ameli.fr, une fois l’inscription faite dans l’enseignement supérieur en France.',
    },
    waits: [{ months: 0, confidence: 'B' }],
    changes: [
      {
        en: 'If you find a number, from an earlier stay or from your fund: you have your rights reopened instead.',
        fr: 'Si vous retrouvez un numéro, d’un ancien séjour ou de votre caisse : vous faites alors rouvrir vos droits.',
      },
      {
        en: 'A job beside your studies: you then register as an employee.',
        fr: 'Un emploi à côté des études : vous passez alors par la voie des salariés.',
      },
      {
        en: 'Under 18 and from Saint Pierre and Miquelon, you stay a dependant of your parent’s fund (CPS).',
        fr: 'Avant 18 ans, si vous venez de Saint-Pierre-et-Miquelon, vous restez rattaché à la caisse de votre parent (CPS).',
      },
    ],
    expected: {
      en: 'Often faster than for others: births of French people abroad since 1970 are on record in Nantes, and the number may exist already.',
      fr: 'Souvent plus rapide que pour d’autres : les naissances de Français à l’étranger depuis 1970 sont connues à Nantes, et le numéro existe peut-être déjà.',
    },
    links: [site],
    sources: ['S03', 'S32', 'S34'],
    confidence: 'B',
  },
]
