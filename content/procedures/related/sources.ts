import type { Source } from '#content/schema.ts'

/** What the related procedures rest on besides the sources of the glossary and the authorities, dated like them. */
export const relatedSources: readonly Source[] = [
  {
    id: 'EU_VOTE',
    publisher: {
      en: 'Electoral code (art. LO227-4), a town’s pages and the form for EU citizens',
      fr: 'Code électoral (art. LO227-4), pages d’une commune et formulaire des citoyens de l’Union',
    },
    url: null,
    checkedOn: '2019-01-01',
    reviewBy: '2027-01-31',
    kind: 'legal',
  },
  {
    id: 'PENSION_ABROAD',
    publisher: {
      en: 'Sécurité sociale des indépendants, international pensions',
      fr: 'Sécurité sociale des indépendants, retraites internationales',
    },
    url: 'https://www.secu-independants.fr/contact/adresse-telephone/international',
    checkedOn: null,
    reviewBy: '2027-01-31',
    kind: 'official',
  },
  {
    id: 'APL_STUDENTS',
    publisher: {
      en: 'Ministry of higher education, housing aid of students from abroad',
      fr: 'Ministère de l’enseignement supérieur, aides au logement des étudiants étrangers',
    },
    url: null,
    checkedOn: '2025-10-01',
    reviewBy: '2027-01-31',
    kind: 'official',
  },
  {
    id: 'APL_2026',
    publisher: {
      en: 'Two press articles on the finance act for 2026 and housing aid',
      fr: 'Deux articles de presse sur la loi de finances pour 2026 et les aides au logement',
    },
    url: null,
    checkedOn: '2026-02-01',
    reviewBy: '2027-01-31',
    kind: 'secondary',
  },
  {
    id: 'HLM_2026',
    publisher: {
      en: 'Two press articles on the income ceilings of 2026 (order of 19 December 2025)',
      fr: 'Deux articles de presse sur les plafonds de 2026 (arrêté du 19 décembre 2025)',
    },
    url: null,
    checkedOn: '2025-12-01',
    reviewBy: '2027-01-31',
    kind: 'secondary',
  },
  {
    id: 'HLM_DESK',
    publisher: {
      en: 'Town of Bagneux, social-housing desk',
      fr: 'Ville de Bagneux, guichet du logement social',
    },
    url: 'https://www.bagneux92.fr',
    checkedOn: null,
    reviewBy: '2027-01-31',
    kind: 'institutional',
  },
  {
    id: 'JOBSEEKERS',
    publisher: {
      en: 'Three sites on registering with France Travail (journaldunet.fr, actualites-paie.com, euraxess.fr)',
      fr: 'Trois sites sur l’inscription à France Travail (journaldunet.fr, actualites-paie.com, euraxess.fr)',
    },
    url: null,
    checkedOn: '2024-01-01',
    reviewBy: '2027-01-31',
    kind: 'secondary',
  },
  {
    id: 'RELATED_ARE_2026',
    publisher: {
      en: 'Two press articles on the agreement of 25 February 2026',
      fr: 'Deux articles de presse sur l’accord du 25 février 2026',
    },
    url: null,
    checkedOn: '2026-02-26',
    reviewBy: '2027-01-31',
    kind: 'secondary',
  },
]
