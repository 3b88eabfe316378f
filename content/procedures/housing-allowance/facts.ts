import type { Fact } from '#content/schema.ts'

const yesNo = { scope: 'dossier', type: { kind: 'boolean' }, asked: 'questionnaire' } as const

export const facts: readonly Fact[] = [
  {
    id: 'occupancy',
    scope: 'dossier',
    type: { kind: 'choice', values: ['tenant', 'subtenant', 'hosted', 'owner'] },
    order: 10,
    asked: 'questionnaire',
    question: { en: 'How do you live in this home?', fr: 'À quel titre occupez-vous ce logement ?' },
    why: { en: 'The aid helps to pay a rent.', fr: 'L’aide sert à payer un loyer.' },
    label: { en: 'Home', fr: 'Logement' },
    values: {
      tenant: { en: 'I rent it; the lease names me', fr: 'Je le loue ; le bail est à mon nom' },
      subtenant: { en: 'I rent from a tenant', fr: 'Je sous-loue à un locataire' },
      hosted: { en: 'I am lodged without rent', fr: 'Je suis hébergé sans loyer' },
      owner: { en: 'It is mine', fr: 'J’en suis propriétaire' },
    },
  },
  {
    ...yesNo,
    id: 'mainHome',
    order: 20,
    activeWhen: { is: 'rents' },
    question: {
      en: 'Will you live in it for at least eight months a year?',
      fr: 'Y vivrez-vous au moins huit mois par an ?',
    },
    why: { en: 'Only a main home counts.', fr: 'Seule la résidence principale compte.' },
    label: { en: 'Main home', fr: 'Résidence principale' },
  },
  {
    ...yesNo,
    id: 'familyLandlord',
    order: 30,
    activeWhen: { is: 'livesThere' },
    question: {
      en: 'Is the owner a close relative of yours, or of the person you live with?',
      fr: 'Le propriétaire est-il un proche parent de vous-même ou de votre conjoint ?',
    },
    hint: { en: 'Parents, grandparents, children.', fr: 'Parents, grands-parents, enfants.' },
    why: {
      en: 'No aid is paid for a home of one’s own family.',
      fr: 'Aucune aide n’est versée pour un logement de la famille.',
    },
    label: { en: 'Owner is family', fr: 'Propriétaire de la famille' },
  },
  {
    id: 'nationalities',
    scope: 'dossier',
    type: { kind: 'countries', also: ['stateless'] },
    order: 40,
    asked: 'questionnaire',
    activeWhen: { is: 'housed' },
    question: { en: 'What is your nationality?', fr: 'Quelle est votre nationalité ?' },
    hint: { en: 'Give them all if you have several.', fr: 'Indiquez-les toutes si vous en avez plusieurs.' },
    why: {
      en: 'It decides whether a permit is needed and, for students, whether the aid is open at all.',
      fr: 'Elle détermine s’il faut un titre de séjour et, pour les étudiants, si l’aide est ouverte.',
    },
    label: { en: 'Nationality', fr: 'Nationalité' },
    values: { stateless: { en: 'Stateless', fr: 'Apatride' } },
  },
  {
    id: 'permit',
    scope: 'dossier',
    type: { kind: 'choice', values: ['valid', 'pending', 'none'] },
    order: 50,
    asked: 'questionnaire',
    activeWhen: { is: 'needsPermit' },
    question: { en: 'Do you have a residence permit?', fr: 'Avez-vous un titre de séjour ?' },
    why: {
      en: 'It must be in force when you apply.',
      fr: 'Il doit être en cours de validité au moment de la demande.',
    },
    label: { en: 'Residence permit', fr: 'Titre de séjour' },
    values: {
      valid: {
        en: 'Yes, in force (a validated VLS-TS counts)',
        fr: 'Oui, en cours de validité (un VLS-TS validé compte)',
      },
      pending: {
        en: 'I have asked for it, or my visa is not validated yet',
        fr: 'Je l’ai demandé, ou mon visa n’est pas encore validé',
      },
      none: { en: 'No', fr: 'Non' },
    },
  },
  {
    ...yesNo,
    id: 'student',
    order: 60,
    activeWhen: { is: 'resident' },
    question: { en: 'Are you a student?', fr: 'Êtes-vous étudiant ?' },
    why: {
      en: 'Since 1 July 2026 other rules hold for students from outside Europe.',
      fr: 'Depuis le 1er juillet 2026, d’autres règles valent pour les étudiants venus de hors d’Europe.',
    },
    label: { en: 'Student', fr: 'Étudiant' },
  },
  {
    ...yesNo,
    id: 'scholarship',
    order: 70,
    activeWhen: { is: 'needsScholarship' },
    question: {
      en: 'Do you hold a scholarship given by need (bourse sur critères sociaux)?',
      fr: 'Avez-vous une bourse sur critères sociaux ?',
    },
    why: {
      en: 'Since 1 July 2026 students from outside Europe need one to have the aid.',
      fr: 'Depuis le 1er juillet 2026, les étudiants venus de hors d’Europe doivent en avoir une pour toucher l’aide.',
    },
    label: { en: 'Scholarship', fr: 'Bourse' },
  },
  {
    id: 'leaseStartsOn',
    scope: 'dossier',
    type: { kind: 'date' },
    order: 80,
    asked: 'questionnaire',
    activeWhen: { applies: 'aid_tenant' },
    question: { en: 'When does your lease begin?', fr: 'Quand votre bail commence-t-il ?' },
    why: {
      en: 'Apply in the same calendar month: each month that passes before is lost.',
      fr: 'Demandez l’aide dans le même mois : chaque mois passé avant est perdu.',
    },
    label: { en: 'Lease begins', fr: 'Début du bail' },
  },
]
