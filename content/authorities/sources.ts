import type { Source } from '#content/schema.ts'

/** What the directory of authorities rests on besides the other lists, dated by the same rules. */
export const authoritySources: readonly Source[] = [
  {
    id: 'PHONE_ABROAD',
    publisher: {
      en: 'goodassur.com, phone numbers of Assurance Maladie',
      fr: 'goodassur.com, téléphones de l’Assurance Maladie',
    },
    url: null,
    checkedOn: null,
    reviewBy: '2027-01-31',
    kind: 'secondary',
  },
  {
    id: 'SOCIAL_LINES',
    publisher: { en: 'aide-sociale.fr, the line 3230', fr: 'aide-sociale.fr, le 3230' },
    url: null,
    checkedOn: null,
    reviewBy: '2027-01-31',
    kind: 'secondary',
  },
  {
    id: 'PENSION_LINE',
    publisher: {
      en: 'Assemblée nationale, written question 15-20045, the line 3960',
      fr: 'Assemblée nationale, question écrite 15-20045, le 3960',
    },
    url: null,
    checkedOn: '2019-01-01',
    reviewBy: '2027-01-31',
    kind: 'official',
  },
  {
    id: 'FT_ABROAD',
    publisher: {
      en: 'France Travail from abroad (copy of 2020)',
      fr: 'France Travail depuis l’étranger (copie de 2020)',
    },
    url: null,
    checkedOn: '2020-01-01',
    reviewBy: '2027-01-31',
    kind: 'official',
  },
  {
    id: 'ALLO_2016',
    publisher: {
      en: 'Service-Public, sheet F33683, line 3939 (copied by saint-emilion.org)',
      fr: 'Service-Public, fiche F33683, le 3939 (reprise par saint-emilion.org)',
    },
    url: null,
    checkedOn: '2016-06-30',
    reviewBy: '2027-01-31',
    kind: 'official',
  },
  {
    id: 'PENSION_CLAIM',
    publisher: { en: 'retraite.com, the single pension claim', fr: 'retraite.com, la demande unique de retraite' },
    url: null,
    checkedOn: '2025-01-01',
    reviewBy: '2027-01-31',
    kind: 'secondary',
  },
  {
    id: 'ST_BARTH',
    publisher: {
      en: 'outremers360 and local press, the fund of Saint-Barthélemy',
      fr: 'outremers360 et presse locale, la caisse de Saint-Barthélemy',
    },
    url: null,
    checkedOn: '2022-01-01',
    reviewBy: '2027-01-31',
    kind: 'secondary',
  },
  {
    id: 'URSSAF_FOREIGN',
    publisher: { en: 'Urssaf, service for foreign firms', fr: 'Urssaf, service firmes étrangères' },
    url: 'https://www.foreign-companies.urssaf.eu',
    checkedOn: null,
    reviewBy: '2027-01-31',
    kind: 'official',
  },
]
