import type { Fact } from '#content/schema.ts'

const yesNo = { scope: 'dossier', type: { kind: 'boolean' }, asked: 'questionnaire' } as const
const claims = { applies: 'pension_claim' } as const

export const facts: readonly Fact[] = [
  {
    id: 'bornOn',
    scope: 'dossier',
    type: { kind: 'date' },
    order: 10,
    asked: 'questionnaire',
    question: { en: 'When were you born?', fr: 'Quelle est votre date de naissance ?' },
    why: {
      en: 'The age of retirement depends on the month of birth.',
      fr: 'L’âge de la retraite dépend du mois de naissance.',
    },
    label: { en: 'Date of birth', fr: 'Date de naissance' },
  },
  {
    ...yesNo,
    id: 'workedInFrance',
    order: 20,
    question: {
      en: 'Have you ever worked in France with contributions paid?',
      fr: 'Avez-vous déjà travaillé en France en cotisant ?',
    },
    hint: { en: 'A single quarter (trimestre) is enough.', fr: 'Un seul trimestre suffit.' },
    why: {
      en: 'One quarter gives a right to a French pension, whatever your nationality and wherever you live.',
      fr: 'Un trimestre donne droit à une retraite française, quels que soient la nationalité et le pays de résidence.',
    },
    label: { en: 'Worked in France', fr: 'Travail en France' },
  },
  {
    id: 'livesIn',
    scope: 'dossier',
    type: { kind: 'choice', values: ['france', 'agreement', 'elsewhere'] },
    order: 30,
    asked: 'questionnaire',
    activeWhen: claims,
    question: { en: 'Where will you live when you retire?', fr: 'Où vivrez-vous à la retraite ?' },
    why: { en: 'The claim is made where you live.', fr: 'La demande se fait là où l’on vit.' },
    label: { en: 'Place', fr: 'Lieu de vie' },
    values: {
      france: { en: 'In France', fr: 'En France' },
      agreement: {
        en: 'In the EU, the EEA, Switzerland, the United Kingdom or a country with an agreement',
        fr: 'Dans l’Union, l’EEE, en Suisse, au Royaume-Uni ou dans un pays lié par une convention',
        hintEn: 'About forty countries have one: cleiss.fr lists them.',
        hintFr: 'Une quarantaine de pays en ont une : cleiss.fr en donne la liste.',
      },
      elsewhere: { en: 'In another country', fr: 'Dans un autre pays' },
    },
  },
  {
    ...yesNo,
    id: 'careerAbroad',
    order: 40,
    activeWhen: claims,
    question: {
      en: 'Have you worked in other countries as well?',
      fr: 'Avez-vous aussi travaillé dans d’autres pays ?',
    },
    why: {
      en: 'With the EU and countries with an agreement periods are added together, and each country pays its part.',
      fr: 'Avec l’Union et les pays liés par une convention, les périodes s’additionnent et chaque pays paie sa part.',
    },
    label: { en: 'Career abroad', fr: 'Carrière à l’étranger' },
  },
  {
    id: 'birthPlace',
    scope: 'dossier',
    type: { kind: 'choice', values: ['france', 'abroad'] },
    order: 50,
    asked: 'questionnaire',
    activeWhen: claims,
    question: { en: 'Where were you born?', fr: 'Où êtes-vous né ?' },
    why: {
      en: 'Born abroad, you send your birth certificate as well.',
      fr: 'Né à l’étranger, vous joignez aussi votre acte de naissance.',
    },
    label: { en: 'Place of birth', fr: 'Lieu de naissance' },
    values: {
      france: { en: 'In France', fr: 'En France' },
      abroad: { en: 'In another country', fr: 'Dans un autre pays' },
    },
  },
  {
    ...yesNo,
    id: 'children',
    order: 60,
    activeWhen: claims,
    question: { en: 'Have you had or raised children?', fr: 'Avez-vous eu ou élevé des enfants ?' },
    why: {
      en: 'Children may add quarters and raise the pension.',
      fr: 'Les enfants peuvent ajouter des trimestres et majorer la retraite.',
    },
    label: { en: 'Children', fr: 'Enfants' },
  },
  {
    ...yesNo,
    id: 'gaps',
    order: 70,
    activeWhen: claims,
    question: {
      en: 'Is anything missing in your career statement (relevé de carrière)?',
      fr: 'Manque-t-il quelque chose dans votre relevé de carrière ?',
    },
    hint: { en: 'You find it on info-retraite.fr.', fr: 'Vous le trouvez sur info-retraite.fr.' },
    why: {
      en: 'Missing periods are added on proof, and later it is harder.',
      fr: 'Les périodes manquantes s’ajoutent sur preuve, et plus tard c’est plus difficile.',
    },
    label: { en: 'Gaps in the statement', fr: 'Lacunes du relevé' },
  },
  {
    id: 'startOn',
    scope: 'dossier',
    type: { kind: 'date', yearsAhead: 20 },
    order: 80,
    asked: 'questionnaire',
    activeWhen: claims,
    question: {
      en: 'From which day do you want your pension?',
      fr: 'À partir de quel jour voulez-vous votre retraite ?',
    },
    hint: { en: 'Always the first of a month.', fr: 'Toujours le premier d’un mois.' },
    why: {
      en: 'The claim is made six months before; months before the claim are lost.',
      fr: 'La demande se fait six mois avant ; les mois antérieurs à la demande sont perdus.',
    },
    label: { en: 'First day of the pension', fr: 'Départ à la retraite' },
  },
]
