import type { Confidence, Day, Localised } from '#content/schema.ts'

/** What a figure rests on, and the days it held. `null`: since a day that no source names, or until further notice. */
export type Dated = {
  validFrom: Day | null
  validUntil: Day | null
  sources: readonly string[]
  confidence: Confidence
  doubt?: Localised
}

/** What the health insurance counts from for one kind of visit, in cents. */
export type BaseTariff = Dated & { visit: VisitKind; cents: number }

export type VisitKind =
  | 'gp'
  | 'gpOptam'
  | 'gpFree'
  | 'gpOutside'
  | 'specialist'
  | 'psychiatrist'
  | 'psychiatristYoung'
  | 'neurologist'
  | 'geriatrician'
  | 'paediatrician'
  | 'expert'
  | 'other'

/** The first day that the table can answer for: the flat amounts of today began then. */
export const TABLE_BEGINS: Day = '2024-05-15'
/** When the newest source of an amount was written. */
export const NEWEST_SOURCE: Day = '2026-03-01'

const onePress: Localised = {
  en: 'Read in the press only, not in an official text.',
  fr: 'Lu dans la presse seulement, pas dans un texte officiel.',
}

export const baseTariffs: readonly BaseTariff[] = [
  {
    visit: 'gp',
    cents: 3000,
    validFrom: '2024-12-22',
    validUntil: null,
    sources: ['S46', 'GP_2024', 'TARIFFS_2026'],
    confidence: 'A',
  },
  { visit: 'gp', cents: 2650, validFrom: null, validUntil: '2024-12-21', sources: ['F165'], confidence: 'B' },
  { visit: 'gpOptam', cents: 3000, validFrom: '2024-12-22', validUntil: null, sources: ['S46'], confidence: 'A' },
  {
    visit: 'gpFree',
    cents: 2300,
    validFrom: null,
    validUntil: null,
    sources: ['SECTOR_3'],
    confidence: 'C',
    doubt: {
      en: 'This base has not moved for years, but no source of 2026 repeats it.',
      fr: 'Cette base n’a pas bougé depuis des années, mais aucune source de 2026 ne la redonne.',
    },
  },
  {
    visit: 'gpOutside',
    cents: 61,
    validFrom: null,
    validUntil: null,
    sources: ['OWN'],
    confidence: 'D',
    doubt: {
      en: 'We found no official text for this base of about €0.61. Under three euros it changes little: the flat amount takes it all.',
      fr: 'Nous n’avons pas trouvé de texte officiel pour cette base d’environ 0,61\u00a0€. En dessous de trois euros, elle change peu de chose\u202f: la participation forfaitaire l’absorbe.',
    },
  },
  // Read in August 2024. The tariffs moved on 22 December 2024, and what this one became was not found.
  {
    visit: 'specialist',
    cents: 3150,
    validFrom: '2024-08-01',
    validUntil: '2024-12-21',
    sources: ['MNT_OPTAM'],
    confidence: 'B',
  },
  {
    visit: 'psychiatrist',
    cents: 5700,
    validFrom: '2026-01-01',
    validUntil: null,
    sources: ['TARIFFS_2026'],
    confidence: 'B',
  },
  {
    visit: 'psychiatristYoung',
    cents: 7500,
    validFrom: '2026-01-01',
    validUntil: null,
    sources: ['TARIFFS_2026'],
    confidence: 'B',
  },
  {
    visit: 'neurologist',
    cents: 5200,
    validFrom: '2026-01-01',
    validUntil: null,
    sources: ['TARIFFS_2026'],
    confidence: 'C',
    doubt: onePress,
  },
  {
    visit: 'geriatrician',
    cents: 4200,
    validFrom: '2026-01-01',
    validUntil: null,
    sources: ['TARIFFS_2026'],
    confidence: 'B',
  },
  {
    visit: 'paediatrician',
    cents: 4000,
    validFrom: '2026-01-01',
    validUntil: null,
    sources: ['TARIFFS_2026'],
    confidence: 'B',
  },
  {
    visit: 'expert',
    cents: 6000,
    validFrom: '2024-12-22',
    validUntil: null,
    sources: ['GP_2024'],
    confidence: 'C',
    doubt: onePress,
  },
]

export type RateName = 'pathway' | 'outside' | 'localPathway' | 'localOutside' | 'full'

/** The part of the base that is refunded, per cent. */
export const rates: Readonly<Record<RateName, Dated & { percent: number }>> = {
  pathway: { percent: 70, validFrom: null, validUntil: null, sources: ['S46'], confidence: 'A' },
  outside: { percent: 30, validFrom: null, validUntil: null, sources: ['S46', 'F165'], confidence: 'A' },
  localPathway: {
    percent: 90,
    validFrom: null,
    validUntil: null,
    sources: ['LOCAL_SCHEME', 'S46'],
    confidence: 'C',
    doubt: {
      en: 'The official sheet gives the principle of the local scheme; the figure comes from an older page of somebody else.',
      fr: 'La fiche officielle donne le principe du régime local\u202f; le chiffre vient d’une page plus ancienne d’un tiers.',
    },
  },
  localOutside: {
    percent: 50,
    validFrom: null,
    validUntil: null,
    sources: ['LOCAL_SCHEME'],
    confidence: 'C',
    doubt: {
      en: 'Forty points less than within the pathway, according to an older page that is not official.',
      fr: 'Quarante points de moins que dans le parcours, d’après une page ancienne et non officielle.',
    },
  },
  full: {
    percent: 100,
    validFrom: null,
    validUntil: null,
    sources: ['OWN'],
    confidence: 'C',
    doubt: {
      en: 'Only for the care that your fund has agreed to cover in full: your own papers say which.',
      fr: 'Seulement pour les soins que votre caisse a accepté de couvrir en entier\u202f: vos documents disent lesquels.',
    },
  },
}

/** Deducted from a refund for each act or box, in cents. */
export const flats: Readonly<Record<'visit' | 'box', Dated & { each: number; perDay?: number; perYear: number }>> = {
  visit: {
    each: 200,
    perDay: 800,
    perYear: 5000,
    validFrom: '2024-05-15',
    validUntil: null,
    sources: ['FLAT_2024', 'S66', 'DOUBLING'],
    confidence: 'A',
  },
  box: {
    each: 100,
    perYear: 5000,
    validFrom: '2024-03-31',
    validUntil: null,
    sources: ['FLAT_2024', 'DOUBLING'],
    confidence: 'A',
  },
}

/** Who owes no flat amount. */
export const exemptFromFlats: Dated = {
  validFrom: null,
  validUntil: null,
  sources: ['FLAT_2024', 'S66'],
  confidence: 'A',
}

/** Who is refunded at the full rate without having declared a doctor. */
export const exemptFromPathway: Dated = {
  validFrom: null,
  validUntil: null,
  sources: ['PATHWAY_2019', 'F165'],
  confidence: 'B',
  doubt: {
    en: 'Part of the list of exceptions comes from a copy of 2019.',
    fr: 'Une partie de la liste des exceptions vient d’une copie de 2019.',
  },
}

/** The rates that a medicine may have, per cent, the most usual first. */
export const MEDICINE_PERCENTS = ['65', '100', '30', '15'] as const

export const medicineRates: Dated = {
  validFrom: null,
  validUntil: null,
  sources: ['OWN'],
  confidence: 'C',
  doubt: {
    en: 'The rate depends on the medicine. The pharmacy’s receipt shows it.',
    fr: 'Le taux dépend du médicament. Le ticket de la pharmacie l’indique.',
  },
}

/** A complementary insurance of the usual (“responsible”) kind. */
export const mutuelleRule: Dated = {
  validFrom: null,
  validUntil: null,
  sources: ['OWN'],
  confidence: 'C',
  doubt: {
    en: 'This is the usual contract. Yours may pay less or more: its table of benefits decides.',
    fr: 'C’est le contrat habituel. Le vôtre peut payer moins ou plus\u202f: son tableau de garanties fait foi.',
  },
}

export type ChargeName =
  | 'paramedical'
  | 'transport'
  | 'hospital'
  | 'psychiatry'
  | 'emergency'
  | 'emergencyLow'
  | 'major'

/** Other amounts that stay with the patient, or with the mutuelle: shown, not calculated with. */
export const charges: readonly (Dated & { id: ChargeName; cents: number; perYear?: number })[] = [
  {
    id: 'paramedical',
    cents: 100,
    perYear: 5000,
    validFrom: '2024-03-31',
    validUntil: null,
    sources: ['FLAT_2024'],
    confidence: 'A',
  },
  { id: 'transport', cents: 400, validFrom: '2024-03-31', validUntil: null, sources: ['FLAT_2024'], confidence: 'A' },
  {
    id: 'hospital',
    cents: 2300,
    validFrom: '2026-03-01',
    validUntil: null,
    sources: ['HOSPITAL_2026'],
    confidence: 'A',
  },
  {
    id: 'psychiatry',
    cents: 1700,
    validFrom: '2026-03-01',
    validUntil: null,
    sources: ['HOSPITAL_2026'],
    confidence: 'A',
  },
  {
    id: 'emergency',
    cents: 2300,
    validFrom: '2026-03-01',
    validUntil: null,
    sources: ['HOSPITAL_2026'],
    confidence: 'A',
  },
  {
    id: 'emergencyLow',
    cents: 996,
    validFrom: '2026-03-01',
    validUntil: null,
    sources: ['HOSPITAL_2026'],
    confidence: 'A',
  },
  { id: 'major', cents: 3200, validFrom: '2026-04-01', validUntil: null, sources: ['HOSPITAL_2026'], confidence: 'B' },
]
