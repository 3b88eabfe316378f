import type { Source } from '#content/schema.ts'

/** What the tools rest on besides `content/sources.ts`, dated by the same rules. */
export const toolSources: readonly Source[] = [
  {
    id: 'GP_2024',
    publisher: {
      en: 'Assurance Maladie, press release on the tariffs from 22 December 2024 (copied by veille-acteurs-sante.fr)',
      fr: 'Assurance Maladie, communiqué sur les tarifs au 22 décembre 2024 (repris par veille-acteurs-sante.fr)',
    },
    url: null,
    checkedOn: '2024-12-01',
    reviewBy: '2027-01-31',
    kind: 'secondary',
  },
  {
    id: 'TARIFFS_2026',
    publisher: {
      en: 'pourquoidocteur.fr, adpassurances.fr, whatsupdoc-lemag.fr and fmfpro.org, tariffs from 1 January 2026',
      fr: 'pourquoidocteur.fr, adpassurances.fr, whatsupdoc-lemag.fr et fmfpro.org, tarifs au 1er janvier 2026',
    },
    url: null,
    checkedOn: '2025-12-01',
    reviewBy: '2027-01-31',
    kind: 'secondary',
  },
  {
    id: 'SECTOR_3',
    publisher: {
      en: 'magnolia.fr (broker), doctors outside the agreement, and service-public.fr, sheet F1069',
      fr: 'magnolia.fr (courtier), médecins non conventionnés, et service-public.fr, fiche F1069',
    },
    url: null,
    checkedOn: '2020-01-01',
    reviewBy: '2027-01-31',
    kind: 'secondary',
  },
  {
    id: 'MNT_OPTAM',
    publisher: { en: 'mnt.fr (mutual insurer), OPTAM', fr: 'mnt.fr (mutuelle), OPTAM' },
    url: null,
    checkedOn: '2024-08-01',
    reviewBy: '2027-01-31',
    kind: 'secondary',
  },
  {
    id: 'F165',
    publisher: {
      en: 'service-public.fr, sheet F165 (copied by agglo-paysdemeaux.fr)',
      fr: 'service-public.fr, fiche F165 (reprise par agglo-paysdemeaux.fr)',
    },
    url: 'https://www.service-public.fr/particuliers/vosdroits/F165',
    checkedOn: '2024-01-01',
    reviewBy: '2027-01-31',
    kind: 'official',
  },
  {
    id: 'PATHWAY_2019',
    publisher: {
      en: 'service-public.fr, sheets on the care pathway in the open data of DILA',
      fr: 'service-public.fr, fiches sur le parcours de soins dans les données ouvertes de la DILA',
    },
    url: null,
    checkedOn: '2019-01-01',
    reviewBy: '2027-01-31',
    kind: 'official',
  },
  {
    id: 'LOCAL_SCHEME',
    publisher: {
      en: 'gradient.fr, care pathway in Alsace-Moselle (after 2007)',
      fr: 'gradient.fr, parcours de soins en Alsace-Moselle (après 2007)',
    },
    url: 'https://gradient.fr/parcours-de-soins',
    checkedOn: null,
    reviewBy: '2027-01-31',
    kind: 'secondary',
  },
  {
    id: 'FLAT_2024',
    publisher: {
      en: 'Mutame and UCR-CGT, flat amounts since March and May 2024',
      fr: 'Mutame et UCR-CGT, participations et franchises depuis mars et mai 2024',
    },
    url: null,
    checkedOn: '2024-06-04',
    reviewBy: '2027-01-31',
    kind: 'secondary',
  },
  {
    id: 'DOUBLING',
    publisher: {
      en: 'Acuité, the planned doubling of the flat amounts is dropped',
      fr: 'Acuité, abandon du doublement des franchises',
    },
    url: 'https://www.acuite.fr/actualite/legislation/325130',
    checkedOn: '2025-12-01',
    reviewBy: '2027-01-31',
    kind: 'secondary',
  },
  {
    id: 'HOSPITAL_2026',
    publisher: {
      en: 'pourquoidocteur.fr, boursorama.com and comparez-nous.fr, hospital charges from March and April 2026',
      fr: 'pourquoidocteur.fr, boursorama.com et comparez-nous.fr, forfaits hospitaliers de mars et avril 2026',
    },
    url: null,
    checkedOn: '2026-02-01',
    reviewBy: '2027-01-31',
    kind: 'secondary',
  },
  {
    id: 'NIR_PARTS',
    publisher: { en: 'service-public.fr, sheet F33078', fr: 'service-public.fr, fiche F33078' },
    url: 'https://www.service-public.fr/particuliers/vosdroits/F33078',
    checkedOn: '2022-09-30',
    reviewBy: '2027-09-30',
    kind: 'official',
  },
  {
    id: 'NIR_RULES',
    publisher: {
      en: 'Assurance Maladie, published code that checks numbers (nir-validation 2.0.0)',
      fr: 'Assurance Maladie, code publié qui vérifie les numéros (nir-validation 2.0.0)',
    },
    url: 'https://github.com/assurance-maladie-digital/nir-validation',
    checkedOn: '2024-10-14',
    reviewBy: '2027-09-30',
    kind: 'official',
  },
  {
    id: 'NIR_CODES',
    publisher: {
      en: 'Published code of others that quotes INSEE’s rules on months and first digits',
      fr: 'Code publié par des tiers qui cite les règles de l’INSEE sur les mois et le premier chiffre',
    },
    url: null,
    checkedOn: '2014-01-01',
    reviewBy: '2027-09-30',
    kind: 'secondary',
  },
  {
    id: 'NNP_END',
    publisher: 'CPAM du Bas-Rhin',
    url: 'https://cpam67-ts.fr/?p=2056',
    checkedOn: '2022-01-01',
    reviewBy: '2027-09-30',
    kind: 'official',
  },
]
