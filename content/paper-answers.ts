import type { Link, Localised, PaperAnswer } from '#content/schema.ts'

const ministry: Link = {
  url: 'https://www.diplomatie.gouv.fr',
  label: {
    en: 'French foreign ministry: look there for the table on legalisation',
    fr: 'Ministère des Affaires étrangères : cherchez-y le tableau sur la légalisation',
  },
}

const hagueTable: Link = {
  url: 'https://www.hcch.net/fr/instruments/conventions/status-table/?cid=41',
  label: {
    en: 'Hague Conference: who is a party to the Apostille Convention',
    fr: 'Conférence de La Haye : les parties à la convention Apostille',
  },
}

const sheet: Link = {
  url: 'https://www.service-public.fr/particuliers/vosdroits/F16467',
  label: { en: 'service-public.fr: the official sheet', fr: 'service-public.fr : la fiche officielle' },
}

const fromMemory: Localised = {
  en: 'The treaty is given from memory and was not found again: look it up in the ministry’s table first.',
  fr: 'Le traité est cité de mémoire et n’a pas été retrouvé : consultez d’abord le tableau du ministère.',
}

const translation: readonly PaperAnswer[] = [
  {
    id: 'translation_french',
    about: 'translation',
    group: 'french',
    text: {
      en: 'None: a certificate of a French town hall or of the register in Nantes is in French.',
      fr: 'Aucune : un acte délivré par une mairie française ou par le service de Nantes est en français.',
    },
    sources: ['S05'],
    confidence: 'A',
  },
  {
    id: 'translation_eea_may_be_asked',
    about: 'translation',
    group: 'translation_may_be_asked',
    text: {
      en: 'None by the rule, since the country is in the EEA. Some funds ask for one in practice because its language is not on their list.',
      fr: 'Aucune selon la règle, puisque le pays est dans l’EEE. Des caisses en demandent une en pratique, car la langue n’est pas sur leur liste.',
    },
    sources: ['S05', 'S06', 'S07'],
    confidence: 'B',
  },
  {
    id: 'translation_eea',
    about: 'translation',
    group: 'translation_not_required',
    text: {
      en: 'None: certificates from the EEA and Switzerland are exempt.',
      fr: 'Aucune : les actes de l’EEE et de la Suisse en sont dispensés.',
    },
    sources: ['S05'],
    confidence: 'A',
  },
  {
    id: 'translation_usually_french',
    about: 'translation',
    group: 'french_usual',
    text: {
      en: 'None if the certificate is in French, as is usual there. If yours is in another language, have it translated.',
      fr: 'Aucune si l’acte est en français, comme c’est l’usage là-bas. S’il est dans une autre langue, faites-le traduire.',
    },
    sources: ['S05', 'OWN'],
    confidence: 'B',
  },
  {
    id: 'translation_often_french',
    about: 'translation',
    group: 'french_often',
    text: {
      en: 'None if yours is in French or in two languages, as many there are. If not, check before you pay: ask your fund in writing whether it wants a sworn translation.',
      fr: 'Aucune si le vôtre est en français ou bilingue, comme souvent là-bas. Sinon, vérifiez avant de payer : demandez par écrit à votre caisse si elle veut une traduction assermentée.',
    },
    links: [sheet],
    sources: ['S05', 'S06', 'OWN'],
    confidence: 'B',
  },
  {
    id: 'translation_disputed',
    about: 'translation',
    group: 'translation_disputed_language',
    text: {
      en: 'Sources disagree. Check before you pay: the official sheet wants a sworn translation, many funds read this language without one.',
      fr: 'Les sources se contredisent. Vérifiez avant de payer : la fiche officielle veut une traduction assermentée, bien des caisses lisent cette langue sans traduction.',
    },
    doubt: {
      en: 'The list of languages comes from a leaflet of one fund and from universities, the oldest of 2018. Ask your own fund in writing.',
      fr: 'La liste des langues vient d’un dépliant d’une caisse et d’universités, le plus ancien de 2018. Interrogez votre propre caisse par écrit.',
    },
    links: [sheet],
    sources: ['S05', 'S06', 'S07'],
    confidence: 'C',
  },
  {
    id: 'translation_needed',
    about: 'translation',
    text: {
      en: 'A sworn translation: we know of no exemption for that country. A plurilingual extract, where one exists, needs none.',
      fr: 'Une traduction assermentée : nous ne connaissons pas de dispense pour ce pays. Un extrait plurilingue, s’il existe, n’en demande pas.',
    },
    sources: ['S05', 'S06'],
    confidence: 'B',
  },
]

const formality: readonly PaperAnswer[] = [
  {
    id: 'formality_french',
    about: 'formality',
    group: 'french',
    text: { en: 'None: it is a French certificate.', fr: 'Aucune : c’est un acte français.' },
    sources: ['S32'],
    confidence: 'A',
  },
  {
    id: 'formality_eu',
    about: 'formality',
    group: 'eu',
    text: {
      en: 'Neither apostille nor legalisation: an EU regulation (2016/1191) exempts certificates from one member state in another.',
      fr: 'Ni apostille ni légalisation : un règlement de l’UE (2016/1191) en dispense les actes d’un État membre dans un autre.',
    },
    sources: ['S40'],
    confidence: 'A',
  },
  {
    id: 'formality_by_treaty',
    about: 'formality',
    group: 'formality_none',
    text: {
      en: 'Neither apostille nor legalisation: a treaty with France exempts its certificates.',
      fr: 'Ni apostille ni légalisation : un traité avec la France en dispense ses actes.',
    },
    sources: ['S44', 'S45'],
    confidence: 'B',
  },
  {
    id: 'formality_probably_none_apostille_exists',
    about: 'formality',
    group: 'apostille_if_asked',
    text: {
      en: 'Probably none. Check before you pay: a treaty with France is believed to exempt its certificates. If your fund insists, that country issues apostilles.',
      fr: 'Probablement aucune. Vérifiez avant de payer : un traité avec la France semble en dispenser ses actes. Si votre caisse insiste, ce pays délivre des apostilles.',
    },
    doubt: fromMemory,
    links: [ministry, hagueTable],
    sources: ['S41', 'OWN'],
    confidence: 'D',
  },
  {
    id: 'formality_probably_none',
    about: 'formality',
    group: 'formality_none_probable',
    text: {
      en: 'Probably none. Check before you pay: a treaty with France is believed to exempt its certificates.',
      fr: 'Probablement aucune. Vérifiez avant de payer : un traité avec la France semble en dispenser ses actes.',
    },
    doubt: fromMemory,
    links: [ministry],
    sources: ['OWN'],
    confidence: 'D',
  },
  {
    id: 'formality_apostille',
    about: 'formality',
    group: 'apostille_confirmed',
    text: {
      en: 'An apostille, put on in that country. Check before you pay: some funds take a good photocopy without one.',
      fr: 'Une apostille, apposée dans ce pays. Vérifiez avant de payer : des caisses prennent une bonne photocopie sans apostille.',
    },
    links: [hagueTable],
    sources: ['S41', 'S45'],
    confidence: 'B',
  },
  {
    id: 'formality_apostille_probable',
    about: 'formality',
    group: 'formality_apostille',
    text: {
      en: 'Probably an apostille, put on in that country. Check before you pay: some funds take a good photocopy without one.',
      fr: 'Probablement une apostille, apposée dans ce pays. Vérifiez avant de payer : des caisses prennent une bonne photocopie sans apostille.',
    },
    doubt: {
      en: 'That the country is a party to the convention is given from memory. The table of the Hague Conference says whether it is, and since when.',
      fr: 'Que ce pays soit partie à la convention est cité de mémoire. Le tableau de la Conférence de La Haye le confirme ou non, avec la date.',
    },
    links: [hagueTable, ministry],
    sources: ['S41', 'OWN'],
    confidence: 'C',
  },
  {
    id: 'formality_legalisation',
    about: 'formality',
    group: 'formality_legalisation',
    text: {
      en: 'Probably legalisation, since we found no treaty. Check before you pay: it can take months and cost a good deal.',
      fr: 'Probablement une légalisation, faute de traité trouvé. Vérifiez avant de payer : elle peut prendre des mois et coûter cher.',
    },
    doubt: {
      en: 'That there is no treaty is a conclusion of ours. The ministry’s table and the French consulate of the place of birth know.',
      fr: 'L’absence de traité est une déduction de notre part. Le tableau du ministère et le consulat de France du lieu de naissance font foi.',
    },
    links: [ministry],
    sources: ['S42', 'OWN'],
    confidence: 'C',
  },
]

const plurilingual: readonly PaperAnswer[] = [
  {
    id: 'plurilingual_french',
    about: 'plurilingual',
    group: 'french',
    text: {
      en: 'Not needed for a French certificate.',
      fr: 'Inutile pour un acte français.',
    },
    sources: ['S05'],
    confidence: 'A',
  },
  {
    id: 'plurilingual_eu',
    about: 'plurilingual',
    group: 'eu',
    text: {
      en: 'Yes: when you order the certificate, ask for the EU multilingual form to be attached.',
      fr: 'Oui : en commandant l’acte, demandez que le formulaire multilingue de l’UE y soit joint.',
    },
    sources: ['S40'],
    confidence: 'A',
  },
  {
    id: 'plurilingual_convention',
    about: 'plurilingual',
    group: 'plurilingual_extracts',
    text: {
      en: 'Yes: registrars there issue extracts on an international form (CIEC convention no. 16).',
      fr: 'Oui : l’état civil y délivre des extraits sur un formulaire international (convention CIEC n° 16).',
    },
    sources: ['S42', 'S43'],
    confidence: 'B',
  },
  {
    id: 'plurilingual_reported',
    about: 'plurilingual',
    group: 'plurilingual_reported',
    text: {
      en: 'Perhaps: one list names that country, others do not. Ask the registrar before you order.',
      fr: 'Peut-être : une liste cite ce pays, d’autres non. Demandez à l’état civil avant de commander.',
    },
    doubt: {
      en: 'The lists that we read do not agree on this country.',
      fr: 'Les listes que nous avons lues divergent sur ce pays.',
    },
    links: [ministry],
    sources: ['S42', 'S43'],
    confidence: 'C',
  },
  {
    id: 'plurilingual_unknown',
    about: 'plurilingual',
    text: {
      en: 'No list that we read names that country: choose another of these papers.',
      fr: 'Aucune liste que nous avons lue ne cite ce pays : choisissez un autre de ces documents.',
    },
    sources: ['S42', 'S43'],
    confidence: 'B',
  },
]

/** What a civil-status paper needs here, by the country that issued it. Of each question, the first that holds counts. */
export const paperAnswers: readonly PaperAnswer[] = [...translation, ...formality, ...plurilingual]
