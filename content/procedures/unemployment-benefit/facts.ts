import type { Fact } from '#content/schema.ts'

export const facts: readonly Fact[] = [
  {
    id: 'livesIn',
    scope: 'dossier',
    type: { kind: 'choice', values: ['france', 'abroad'] },
    order: 10,
    asked: 'questionnaire',
    question: { en: 'Where do you live?', fr: 'Où vivez-vous ?' },
    why: {
      en: 'French benefit is for people who live in France and look for work here.',
      fr: 'L’allocation française est réservée à qui vit en France et y cherche un emploi.',
    },
    label: { en: 'Place', fr: 'Lieu de vie' },
    values: {
      france: { en: 'In France', fr: 'En France' },
      abroad: { en: 'In another country', fr: 'Dans un autre pays' },
    },
  },
  {
    id: 'endReason',
    scope: 'dossier',
    type: { kind: 'choice', values: ['dismissal', 'fixedTerm', 'agreed', 'resignation'] },
    order: 20,
    asked: 'questionnaire',
    activeWhen: { eq: ['livesIn', 'france'] },
    question: {
      en: 'How did, or will, your contract end?',
      fr: 'Comment votre contrat a-t-il pris fin, ou prendra-t-il fin ?',
    },
    why: {
      en: 'Benefit is for people who lose their job against their will.',
      fr: 'L’allocation est réservée à qui perd son emploi sans l’avoir voulu.',
    },
    label: { en: 'End of the contract', fr: 'Fin du contrat' },
    values: {
      dismissal: { en: 'I was dismissed', fr: 'J’ai été licencié' },
      fixedTerm: {
        en: 'A fixed-term contract came to its end',
        fr: 'Mon contrat à durée déterminée est arrivé à son terme',
      },
      agreed: { en: 'By agreement (rupture conventionnelle)', fr: 'Par rupture conventionnelle' },
      resignation: { en: 'I resigned', fr: 'J’ai démissionné' },
    },
  },
  {
    id: 'worked',
    scope: 'dossier',
    type: { kind: 'choice', values: ['enough', 'withAbroad', 'less'] },
    order: 30,
    asked: 'questionnaire',
    activeWhen: { is: 'lostJob' },
    question: {
      en: 'Have you worked for about six months (130 days or 910 hours) in the last 24 months?',
      fr: 'Avez-vous travaillé environ six mois (130 jours ou 910 heures) au cours des 24 derniers mois ?',
    },
    hint: {
      en: 'From the age of 55, in the last 36 months.',
      fr: 'À partir de 55 ans, au cours des 36 derniers mois.',
    },
    why: { en: 'Without this there is no benefit.', fr: 'Sans cela, il n’y a pas d’allocation.' },
    label: { en: 'Time worked', fr: 'Durée travaillée' },
    values: {
      enough: { en: 'Yes, in France', fr: 'Oui, en France' },
      withAbroad: {
        en: 'Yes, with work in another European state counted in',
        fr: 'Oui, en comptant un travail dans un autre État européen',
      },
      less: { en: 'No', fr: 'Non' },
    },
  },
  {
    id: 'nationalities',
    scope: 'dossier',
    type: { kind: 'countries', also: ['stateless'] },
    order: 40,
    asked: 'questionnaire',
    activeWhen: { is: 'workedEnough' },
    question: { en: 'What is your nationality?', fr: 'Quelle est votre nationalité ?' },
    hint: { en: 'Give them all if you have several.', fr: 'Indiquez-les toutes si vous en avez plusieurs.' },
    why: {
      en: 'Citizens of the EU, the EEA and Switzerland need no permit; for others it decides.',
      fr: 'Les citoyens de l’Union, de l’EEE et de la Suisse n’ont pas besoin de titre ; pour les autres, il est déterminant.',
    },
    label: { en: 'Nationality', fr: 'Nationalité' },
    values: { stateless: { en: 'Stateless', fr: 'Apatride' } },
  },
  {
    id: 'permit',
    scope: 'dossier',
    type: { kind: 'choice', values: ['listed', 'temporaryWorker', 'mayWork', 'studentOrVisitor', 'other'] },
    order: 50,
    asked: 'questionnaire',
    activeWhen: { is: 'needsPermit' },
    question: { en: 'Which residence permit do you have?', fr: 'Quel titre de séjour avez-vous ?' },
    why: {
      en: 'France Travail registers people with certain permits only.',
      fr: 'France Travail n’inscrit que les personnes munies de certains titres.',
    },
    label: { en: 'Residence permit', fr: 'Titre de séjour' },
    values: {
      listed: {
        en: 'Resident, salarié, talent, vie privée et familiale, RECE, a VLS-TS of these kinds, a protected person’s card',
        fr: 'Résident, salarié, talent, vie privée et familiale, RECE, un VLS-TS de ces types, la carte d’une personne protégée',
        hintEn: 'Algerian certificates of these kinds as well.',
        hintFr: 'Les certificats algériens de ces types également.',
      },
      temporaryWorker: { en: 'Travailleur temporaire', fr: 'Travailleur temporaire' },
      mayWork: {
        en: 'A receipt that says “autorise son titulaire à travailler”',
        fr: 'Un récépissé qui « autorise son titulaire à travailler »',
      },
      studentOrVisitor: { en: 'Student or visitor', fr: 'Étudiant ou visiteur' },
      other: { en: 'Another one', fr: 'Un autre' },
    },
  },
  {
    id: 'endedEarly',
    scope: 'dossier',
    type: { kind: 'boolean' },
    order: 60,
    asked: 'questionnaire',
    activeWhen: { eq: ['permit', 'temporaryWorker'] },
    question: {
      en: 'Did the employer end the contract before its term, or was it force majeure?',
      fr: 'L’employeur a-t-il rompu le contrat avant son terme, ou était-ce un cas de force majeure ?',
    },
    why: {
      en: 'Only then does this permit allow you to register.',
      fr: 'Ce titre ne permet l’inscription que dans ce cas.',
    },
    label: { en: 'Ended early', fr: 'Rupture anticipée' },
  },
  {
    id: 'contractEndsOn',
    scope: 'dossier',
    type: { kind: 'date' },
    order: 70,
    asked: 'questionnaire',
    activeWhen: { is: 'registers' },
    question: { en: 'What is the last day of your contract?', fr: 'Quel est le dernier jour de votre contrat ?' },
    why: {
      en: 'You may register from the next day on, and within twelve months.',
      fr: 'L’inscription est possible dès le lendemain, et pendant douze mois.',
    },
    label: { en: 'Last day of the contract', fr: 'Dernier jour du contrat' },
  },
]
