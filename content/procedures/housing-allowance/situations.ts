import type { ChannelRequirement, WarningRequirement } from '#content/schema.ts'

const none = { kind: 'channel', register: 'no', firstActor: 'me', waits: [] } as const
const nothing = { en: 'Nothing to wait for.', fr: 'Rien à attendre.' }

const otherHelp = {
  en: 'Other help may be open to you: the free guarantor Visale (to be asked before signing), the solidarity fund FSL through a social worker, the Loca-Pass loan for the deposit.',
  fr: 'D’autres aides sont possibles : la garantie gratuite Visale (à demander avant de signer), le fonds de solidarité FSL par un travailleur social, l’avance Loca-Pass pour le dépôt de garantie.',
}

export const situations: readonly ChannelRequirement[] = [
  {
    ...none,
    id: 'aid_no_rent',
    appliesWhen: { in: ['occupancy', ['hosted', 'owner']] },
    title: { en: 'You pay no rent', fr: 'Vous ne payez pas de loyer' },
    because: { en: 'Housing aid goes to tenants.', fr: 'L’aide au logement va aux locataires.' },
    where: {
      en: 'There is nothing to ask for while you pay no rent.',
      fr: 'Il n’y a rien à demander tant que vous ne payez pas de loyer.',
    },
    changes: [{ en: 'Signing a lease.', fr: 'Signer un bail.' }],
    expected: nothing,
    sources: ['SHEETS_2020'],
    confidence: 'A',
  },
  {
    ...none,
    id: 'aid_second_home',
    appliesWhen: { all: [{ is: 'rents' }, { eq: ['mainHome', false] }] },
    title: { en: 'It is not your main home', fr: 'Ce n’est pas votre résidence principale' },
    because: {
      en: 'The home must be lived in for eight months a year.',
      fr: 'Le logement doit être occupé huit mois par an.',
    },
    where: { en: 'No aid is paid for it.', fr: 'Aucune aide n’est versée pour ce logement.' },
    changes: [{ en: 'Living there for most of the year.', fr: 'Y vivre la plus grande partie de l’année.' }],
    expected: nothing,
    sources: ['SHEETS_2020'],
    confidence: 'A',
  },
  {
    ...none,
    id: 'aid_family_owner',
    appliesWhen: { all: [{ is: 'livesThere' }, { eq: ['familyLandlord', true] }] },
    title: { en: 'The owner is family', fr: 'Le propriétaire est de votre famille' },
    because: {
      en: 'The aid is not paid for a home that belongs to a close relative.',
      fr: 'L’aide n’est pas versée pour le logement d’un proche parent.',
    },
    where: { en: 'No aid is paid for it.', fr: 'Aucune aide n’est versée pour ce logement.' },
    changes: [{ en: 'Renting from somebody else.', fr: 'Louer à une autre personne.' }],
    expected: nothing,
    sources: ['SHEETS_2020'],
    confidence: 'A',
  },
  {
    ...none,
    id: 'aid_no_permit',
    appliesWhen: { all: [{ is: 'needsPermit' }, { eq: ['permit', 'none'] }] },
    title: { en: 'Without a permit there is no aid', fr: 'Sans titre de séjour, pas d’aide' },
    because: {
      en: 'People from outside Europe need a residence permit in force.',
      fr: 'Les personnes venues de hors d’Europe doivent avoir un titre de séjour en cours de validité.',
    },
    where: {
      en: 'Settle your stay with the préfecture first, then apply at once.',
      fr: 'Réglez d’abord votre séjour avec la préfecture, puis faites la demande aussitôt.',
    },
    changes: [
      {
        en: 'A residence permit, or the validation of your visa.',
        fr: 'Un titre de séjour, ou la validation de votre visa.',
      },
    ],
    expected: nothing,
    sources: ['SHEETS_2020'],
    confidence: 'A',
  },
  {
    ...none,
    id: 'aid_student_left_out',
    appliesWhen: { is: 'studentLeftOut' },
    title: {
      en: 'No longer for students from outside Europe without a scholarship',
      fr: 'Plus ouverte aux étudiants de hors d’Europe sans bourse',
    },
    because: {
      en: 'Since 1 July 2026 students who are not EU, EEA or Swiss citizens have housing aid only with a scholarship given by need.',
      fr: 'Depuis le 1er juillet 2026, les étudiants qui ne sont ni de l’Union, ni de l’EEE, ni suisses n’ont l’aide au logement qu’avec une bourse sur critères sociaux.',
    },
    where: otherHelp,
    changes: [
      { en: 'A scholarship given by need.', fr: 'Une bourse sur critères sociaux.' },
      { en: 'Working instead of studying.', fr: 'Un emploi à la place des études.' },
    ],
    expected: nothing,
    sources: ['APL_STUDENTS', 'APL_2026'],
    confidence: 'C',
    doubt: {
      en: 'We read announcements of the law and not the text that applies it: cases in between (a lease from before July, a scholarship of another state) are for CAF to settle. Ask it in writing.',
      fr: 'Nous avons lu des annonces de la loi, pas son texte d’application : les cas intermédiaires (bail d’avant juillet, bourse d’un autre État) relèvent de la CAF. Interrogez-la par écrit.',
    },
  },
  {
    kind: 'channel',
    register: 'yes',
    firstActor: 'me',
    waits: [],
    id: 'aid_tenant',
    appliesWhen: { all: [{ is: 'resident' }, { not: { is: 'studentLeftOut' } }] },
    title: { en: 'A tenant in a main home', fr: 'Locataire de sa résidence principale' },
    because: {
      en: 'You rent your main home, and your stay is settled.',
      fr: 'Vous louez votre résidence principale et votre séjour est en règle.',
    },
    where: {
      en: 'Online on caf.fr (farm workers: msa.fr), in the very month in which the lease begins. Income under a ceiling decides on the amount: the simulator says.',
      fr: 'En ligne sur caf.fr (salariés agricoles : msa.fr), dans le mois où commence le bail. Les ressources décident du montant : le simulateur l’indique.',
    },
    changes: [
      {
        en: 'Leaving the home, a new job, living as a couple: tell CAF at once.',
        fr: 'Un départ, un nouvel emploi, une vie de couple : prévenez la CAF aussitôt.',
      },
    ],
    expected: {
      en: 'Usually nothing for the first month of the lease; the first payment comes about two months later, on the 5th.',
      fr: 'En général rien pour le premier mois de bail ; le premier versement arrive environ deux mois plus tard, le 5.',
    },
    links: [
      {
        url: 'https://www.caf.fr',
        label: { en: 'Simulate and apply, on caf.fr', fr: 'Simuler et demander, sur caf.fr' },
      },
    ],
    sources: ['SHEETS_2020'],
    confidence: 'A',
  },
]

export const warnings: readonly WarningRequirement[] = [
  {
    kind: 'warning',
    id: 'aid_subtenant',
    severity: 'care',
    appliesWhen: { all: [{ applies: 'aid_tenant' }, { eq: ['occupancy', 'subtenant'] }] },
    title: { en: 'Subtenants: only in some cases', fr: 'Sous-location : dans certains cas seulement' },
    because: {
      en: 'A sublease must be declared and allowed.',
      fr: 'La sous-location doit être déclarée et autorisée.',
    },
    text: {
      en: 'Ask CAF before you count on the aid, and have the owner’s written consent.',
      fr: 'Interrogez la CAF avant de compter sur l’aide, et ayez l’accord écrit du propriétaire.',
    },
    sources: ['SHEETS_2020'],
    confidence: 'B',
  },
  {
    kind: 'warning',
    id: 'aid_permit_pending',
    severity: 'care',
    appliesWhen: { all: [{ applies: 'aid_tenant' }, { is: 'needsPermit' }, { eq: ['permit', 'pending'] }] },
    title: { en: 'Apply now, the permit follows', fr: 'Demandez maintenant, le titre suivra' },
    because: { en: 'The month counts in which you apply.', fr: 'C’est le mois de la demande qui compte.' },
    text: {
      en: 'Apply within the month with what you have, and send the permit as soon as it comes.',
      fr: 'Faites la demande dans le mois avec ce que vous avez, et envoyez le titre dès qu’il arrive.',
    },
    sources: ['OWN'],
    confidence: 'C',
    doubt: {
      en: 'Whether the receipt of a permit request is enough depends on the receipt: ask CAF.',
      fr: 'L’accusé de réception d’une demande de titre ne suffit pas toujours : interrogez la CAF.',
    },
  },
  {
    kind: 'warning',
    id: 'aid_home_itself',
    severity: 'info',
    appliesWhen: { applies: 'aid_tenant' },
    title: { en: 'The home must be decent', fr: 'Le logement doit être décent' },
    because: { en: 'The home is checked, too.', fr: 'Le logement est vérifié, lui aussi.' },
    text: {
      en: 'At least 9 m² for one person. A home that is not decent can stop the payment until it is put right.',
      fr: 'Au moins 9 m² pour une personne. Un logement non décent peut suspendre le versement jusqu’aux travaux.',
    },
    sources: ['SHEETS_2020'],
    confidence: 'A',
  },
]
