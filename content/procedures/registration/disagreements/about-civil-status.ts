import type { Disagreement } from '#content/schema.ts'

export const aboutCivilStatus: readonly Disagreement[] = [
  {
    id: 'translation_by_country_or_language',
    appliesWhen: { all: [{ is: 'foreignAct' }, { is: 'disputedTranslation' }] },
    about: ['civil_status', 'sworn_translation'],
    answer: 'officeSaysTranslation',
    title: { en: 'Must your certificate be translated?', fr: 'Faut-il faire traduire votre acte ?' },
    readings: [
      {
        text: {
          en: 'The country decides. Exempt are certificates from the EEA and Switzerland, those in French, plurilingual ones and those under an agreement. All others are translated, whatever their language.',
          fr: 'C’est le pays qui compte. Sont dispensés les actes de l’EEE et de la Suisse, ceux en français, les plurilingues et ceux que vise un accord. Tous les autres sont traduits, quelle que soit leur langue.',
        },
        sources: ['S05'],
        confidence: 'B',
      },
      {
        text: {
          en: 'The language decides. Funds work with lists of some twenty languages that they read, among them English, Spanish, Portuguese, Turkish and Albanian.',
          fr: 'C’est la langue qui compte. Des caisses ont une liste d’une vingtaine de langues qu’elles lisent, dont l’anglais, l’espagnol, le portugais, le turc et l’albanais.',
        },
        sources: ['S06', 'S07'],
        confidence: 'C',
      },
    ],
    safe: {
      en: 'Ask your fund in writing before you pay a translator, and keep its answer. If none comes in time, send the certificate as it is and be ready to have it translated.',
      fr: 'Interrogez votre caisse par écrit avant de payer un traducteur, et gardez sa réponse. Si elle n’arrive pas à temps, envoyez l’acte tel quel et prévoyez une traduction au cas où.',
    },
  },
  {
    id: 'translation_inside_the_eea',
    appliesWhen: { all: [{ is: 'foreignAct' }, { countryIn: ['birthCountry', 'translation_may_be_asked'] }] },
    about: ['civil_status'],
    title: {
      en: 'An EEA certificate in a language that few offices read',
      fr: 'Un acte de l’EEE dans une langue que peu de bureaux lisent',
    },
    readings: [
      {
        text: {
          en: 'No certificate from the EEA is translated: the official sheet makes no difference between languages.',
          fr: 'Aucun acte de l’EEE n’est traduit : la fiche officielle ne distingue pas les langues.',
        },
        sources: ['S05'],
        confidence: 'A',
      },
      {
        text: {
          en: 'Some funds and student offices ask for one all the same, for Greek and Bulgarian above all; Estonian and Slovene are not on the list of languages either.',
          fr: 'Des caisses et des services étudiants en demandent pourtant une, surtout pour le grec et le bulgare ; l’estonien et le slovène ne figurent pas non plus sur la liste des langues.',
        },
        sources: ['S06', 'S07'],
        confidence: 'B',
      },
    ],
    safe: {
      en: 'Order the certificate with the EU multilingual form: then nobody needs a translation. Without it, send the certificate and answer a request with our letter.',
      fr: 'Commandez l’acte avec le formulaire multilingue de l’UE : la question ne se pose plus. Sinon, envoyez l’acte et répondez à une éventuelle demande avec notre lettre.',
    },
  },
  {
    id: 'formality_or_good_copy',
    appliesWhen: { always: true },
    about: ['apostille', 'legalisation', 'formality_probably_none'],
    title: {
      en: 'Does the fund really want an apostille or a legalisation?',
      fr: 'La caisse veut-elle vraiment une apostille ou une légalisation ?',
    },
    readings: [
      {
        text: {
          en: 'In general a foreign certificate needs one of the two unless a treaty exempts it.',
          fr: 'En général, un acte étranger doit porter l’une ou l’autre, sauf traité qui l’en dispense.',
        },
        sources: ['S41', 'S42'],
        confidence: 'C',
      },
      {
        text: {
          en: 'An expert of the ameli forum told somebody from Canada in 2024 that a good photocopy is enough.',
          fr: 'Sur le forum d’ameli, un expert a répondu en 2024 à une personne venue du Canada qu’une bonne photocopie suffit.',
        },
        sources: ['S45'],
        confidence: 'C',
      },
      {
        text: {
          en: 'Lists of exempting treaties differ with their age; one that we used is of 2013.',
          fr: 'Les listes de traités de dispense diffèrent selon leur âge ; l’une de celles que nous avons utilisées date de 2013.',
        },
        sources: ['S44'],
        confidence: 'C',
      },
    ],
    safe: {
      en: 'Look your country up in the table of the foreign ministry, ask your fund in writing whether a good copy is enough, and pay only after its answer. Write what it says into your diary.',
      fr: 'Cherchez votre pays dans le tableau du ministère des Affaires étrangères, demandez par écrit à votre caisse si une bonne copie suffit, et ne payez qu’après sa réponse. Notez-la dans votre journal.',
    },
  },
]
