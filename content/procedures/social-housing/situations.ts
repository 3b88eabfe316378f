import type { ChannelRequirement, Link, WarningRequirement } from '#content/schema.ts'

const site: Link = {
  url: 'https://www.demande-logement-social.gouv.fr',
  label: { en: 'demande-logement-social.gouv.fr', fr: 'demande-logement-social.gouv.fr' },
}
const nothing = { en: 'Nothing to wait for.', fr: 'Rien à attendre.' }

export const situations: readonly ChannelRequirement[] = [
  {
    kind: 'channel',
    register: 'no',
    firstActor: 'me',
    waits: [],
    id: 'housing_no_permit',
    appliesWhen: { all: [{ is: 'needsPermit' }, { eq: ['permit', 'none'] }] },
    title: { en: 'A permit comes first', fr: 'D’abord un titre de séjour' },
    because: {
      en: 'People from outside Europe need a permit that stands on the list.',
      fr: 'Les personnes venues de hors d’Europe doivent avoir un titre qui figure sur la liste.',
    },
    where: {
      en: 'Settle your stay with the préfecture, then make the request. In need, call 115 for shelter: no permit is asked for there.',
      fr: 'Réglez votre séjour avec la préfecture, puis faites la demande. En cas d’urgence, appelez le 115 : aucun titre n’y est demandé.',
    },
    changes: [{ en: 'A residence permit.', fr: 'Un titre de séjour.' }],
    expected: nothing,
    sources: ['SHEETS_2020', 'OWN'],
    confidence: 'B',
  },
  {
    kind: 'channel',
    register: 'no',
    firstActor: 'me',
    waits: [],
    id: 'housing_above_ceiling',
    appliesWhen: { all: [{ is: 'mayAsk' }, { eq: ['income', 'above'] }] },
    title: { en: 'Your income is above the ceiling', fr: 'Vos revenus dépassent le plafond' },
    because: {
      en: 'Social homes are for households under a ceiling of income, two years back.',
      fr: 'Le logement social est réservé aux foyers sous un plafond de revenus, apprécié deux ans en arrière.',
    },
    where: {
      en: 'Intermediate housing has higher ceilings: ask the landlords and Action Logement.',
      fr: 'Le logement intermédiaire a des plafonds plus élevés : renseignez-vous auprès des bailleurs et d’Action Logement.',
    },
    changes: [
      {
        en: 'A fall of income by a tenth or more: a later year may be used.',
        fr: 'Une baisse de revenus d’au moins un dixième : une année plus récente peut compter.',
      },
      { en: 'A larger household.', fr: 'Un foyer plus grand.' },
    ],
    expected: nothing,
    sources: ['HLM_2026', 'SHEETS_2020'],
    confidence: 'B',
  },
  {
    kind: 'channel',
    register: 'yes',
    firstActor: 'me',
    waits: [],
    id: 'housing_request',
    appliesWhen: { all: [{ is: 'mayAsk' }, { in: ['income', ['below', 'fell']] }] },
    title: { en: 'A request for social housing', fr: 'Une demande de logement social' },
    because: {
      en: 'Your stay and your income let you ask.',
      fr: 'Votre séjour et vos revenus vous permettent de demander.',
    },
    where: {
      en: 'Online, or at a desk (mairie, landlord, your employer’s Action Logement) with form cerfa 14069*05.',
      fr: 'En ligne, ou à un guichet (mairie, bailleur, Action Logement de votre employeur) avec le formulaire cerfa 14069*05.',
    },
    changes: [
      {
        en: 'Missing the yearly renewal: the request is cancelled and its seniority lost.',
        fr: 'Oublier le renouvellement annuel : la demande est annulée et son ancienneté perdue.',
      },
    ],
    expected: {
      en: 'The certificate with the unique number comes within a month. How long the home itself takes depends on the place, often years.',
      fr: 'L’attestation avec le numéro unique arrive sous un mois. L’attente du logement dépend du lieu, souvent des années.',
    },
    links: [site],
    sources: ['SHEETS_2020', 'HLM_DESK'],
    confidence: 'A',
  },
  {
    kind: 'channel',
    register: 'yes',
    overlay: true,
    firstActor: 'me',
    waits: [],
    id: 'housing_dalo',
    appliesWhen: {
      all: [
        { applies: 'housing_request' },
        { any: [{ in: ['lodging', ['leaving', 'none']] }, { in: ['hardship', ['waited', 'unfit']] }] },
      ],
    },
    title: {
      en: 'The enforceable right to housing (DALO) may be open',
      fr: 'Le droit au logement opposable (DALO) est peut-être ouvert',
    },
    because: {
      en: 'It is for people without a home, about to be evicted, in an unfit home, or who have waited too long.',
      fr: 'Il concerne les personnes sans logement, menacées d’expulsion, mal logées ou qui attendent depuis trop longtemps.',
    },
    where: {
      en: 'Form cerfa 15036 to the commission at the préfecture, with the unique number of your request.',
      fr: 'Formulaire cerfa 15036 à la commission de la préfecture, avec le numéro unique de votre demande.',
    },
    changes: [{ en: 'A home that fits.', fr: 'Un logement adapté.' }],
    expected: { en: 'The commission decides within three months.', fr: 'La commission décide sous trois mois.' },
    sources: ['SHEETS_2020'],
    confidence: 'A',
  },
]

export const warnings: readonly WarningRequirement[] = [
  {
    kind: 'warning',
    id: 'housing_short_permit',
    severity: 'care',
    appliesWhen: { all: [{ applies: 'housing_request' }, { is: 'needsPermit' }, { eq: ['permit', 'short'] }] },
    title: { en: 'A short permit may be refused', fr: 'Un titre court peut être refusé' },
    because: { en: 'Not every permit stands on the list.', fr: 'Tous les titres ne figurent pas sur la liste.' },
    text: {
      en: 'Ask the desk before you count on it: student and short permits are not always taken.',
      fr: 'Demandez au guichet avant d’y compter : les titres étudiants et courts ne sont pas toujours acceptés.',
    },
    sources: ['SHEETS_2020'],
    confidence: 'B',
  },
  {
    kind: 'warning',
    id: 'housing_income_fell',
    severity: 'info',
    appliesWhen: { all: [{ applies: 'housing_request' }, { eq: ['income', 'fell'] }] },
    title: { en: 'Show that your income fell', fr: 'Prouvez la baisse de vos revenus' },
    because: {
      en: 'The year two years back counts unless you show another.',
      fr: 'C’est l’année N-2 qui compte, sauf si vous en prouvez une autre.',
    },
    text: {
      en: 'A fall by a tenth or more lets a later year count: add the papers of the last twelve months.',
      fr: 'Une baisse d’au moins un dixième permet de retenir une période plus récente : joignez les justificatifs des douze derniers mois.',
    },
    sources: ['HLM_2026'],
    confidence: 'B',
  },
]
