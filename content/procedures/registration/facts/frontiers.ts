import type { Fact } from '#content/schema.ts'

/** Asked of few: people who cross a border for their work, and interns. */
export const factsAboutFrontiers: readonly Fact[] = [
  {
    id: 'internPaid',
    scope: 'dossier',
    type: { kind: 'boolean' },
    order: 22,
    asked: 'questionnaire',
    activeWhen: { is: 'internOnly' },
    question: {
      en: 'Does your internship come with a contract of work or pay slips?',
      fr: 'Votre stage donne-t-il lieu à un contrat de travail ou à des bulletins de paie ?',
    },
    hint: {
      en: 'The usual allowance of an internship agreement is no wage.',
      fr: 'La gratification habituelle d’une convention de stage n’est pas un salaire.',
    },
    why: {
      en: 'With a contract you come in as an employee. Without, only enrolment at a French school opens a way.',
      fr: 'Avec un contrat, vous passez par la voie des salariés. Sinon, seule une inscription dans un établissement français ouvre une voie.',
    },
    label: { en: 'Internship with pay slips', fr: 'Stage avec bulletins de paie' },
  },
  {
    id: 'swissChoice',
    scope: 'dossier',
    type: { kind: 'choice', values: ['notMade', 'lamal', 'french'] },
    order: 43,
    asked: 'questionnaire',
    activeWhen: { is: 'frontierSwiss' },
    question: {
      en: 'Which health cover do you choose, as a frontier worker in Switzerland?',
      fr: 'Quelle couverture santé choisissez-vous, comme frontalier en Suisse ?',
    },
    why: {
      en: 'The Swiss insurance gives an S1. The French one goes through an application to the CPAM.',
      fr: 'L’assurance suisse donne un S1. La française passe par une demande à la CPAM.',
    },
    label: { en: 'Choice of insurance', fr: 'Choix de l’assurance' },
    values: {
      notMade: { en: 'I have not chosen yet', fr: 'Je n’ai pas encore choisi' },
      lamal: { en: 'The Swiss insurance (LAMal)', fr: 'L’assurance suisse (LAMal)' },
      french: { en: 'The French cover', fr: 'La couverture française' },
    },
  },
  {
    id: 'swissStartedOn',
    scope: 'dossier',
    type: { kind: 'date', yearsAhead: 5 },
    order: 44,
    asked: 'questionnaire',
    activeWhen: { is: 'frontierSwiss' },
    question: {
      en: 'When did your work in Switzerland begin, or when will it?',
      fr: 'Quand votre travail en Suisse a-t-il commencé, ou quand commencera-t-il ?',
    },
    why: {
      en: 'The three months for the choice are counted from that day.',
      fr: 'Les trois mois du choix se comptent à partir de ce jour.',
    },
    label: { en: 'Work in Switzerland since', fr: 'Début du travail en Suisse' },
  },
  {
    id: 'a1Until',
    scope: 'dossier',
    type: { kind: 'date' },
    order: 45,
    asked: 'card',
    activeWhen: { applies: 'a1' },
    question: {
      en: 'Until when is the certificate of your posting valid?',
      fr: 'Jusqu’à quand le certificat de détachement est-il valable ?',
    },
    why: {
      en: 'After that day contributions may be due in both countries.',
      fr: 'Après ce jour, des cotisations peuvent être dues dans les deux pays.',
    },
    label: { en: 'Posting until', fr: 'Fin du détachement' },
  },
  {
    id: 'wasFrontier',
    scope: 'dossier',
    type: { kind: 'boolean' },
    order: 59,
    asked: 'questionnaire',
    activeWhen: { is: 'mayHaveBeenFrontier' },
    question: {
      en: 'Did you already live in France while you worked in the country that insures you?',
      fr: 'Habitiez-vous déjà en France pendant votre travail dans le pays qui vous assure ?',
    },
    why: {
      en: 'A frontier worker who has lost the job belongs to the country of residence: France.',
      fr: 'Un frontalier sans emploi relève de son pays de résidence : la France.',
    },
    label: { en: 'Frontier worker before', fr: 'Ancien frontalier' },
  },
]
