import type { DocumentRequirement } from '#content/schema.ts'

/** The certificate of birth and what its country of issue asks for. */
export const civilStatusRequirements: readonly DocumentRequirement[] = [
  {
    id: 'civil_status',
    kind: 'document',
    appliesWhen: { all: [{ is: 'filesInFull' }, { not: { is: 'numberExists' } }] },
    anyOf: [
      { document: 'birth_cert_full', when: { not: { applies: 'refugee' } } },
      { document: 'birth_cert_filiation', when: { not: { applies: 'refugee' } } },
      { document: 'birth_cert_plurilingual', when: { not: { applies: 'refugee' } } },
      { document: 'consular_civil_status', when: { not: { applies: 'refugee' } } },
      { document: 'livret_de_famille', when: { is: 'studentSite' } },
      { document: 'marriage_cert', when: { is: 'studentSite' } },
      { document: 'ofpra_certificate', when: { applies: 'refugee' } },
    ],
    for: 'apply',
    supplyLaterWhen: { applies: 'refugee' },
    title: { en: 'Certificate that shows your parents', fr: 'Acte d’état civil avec filiation' },
    because: {
      en: 'You were born abroad and have no definitive number. Everybody in that case, French or not, proves birth and parents once. Send it with the application; if it is missing, you have three months after the fund asks for it.',
      fr: 'Votre naissance a eu lieu à l’étranger et vous n’avez pas de numéro définitif. Dans ce cas, toute personne, française ou non, prouve une fois sa naissance et sa filiation. Envoyez l’acte avec la demande ; s’il manque, vous avez trois mois après la demande de la caisse.',
    },
    sources: ['S01', 'S03', 'S05', 'S65'],
    confidence: 'A',
  },
  {
    id: 'sworn_translation',
    kind: 'document',
    appliesWhen: {
      all: [
        { is: 'foreignAct' },
        { not: { countryIn: ['birthCountry', 'translation_not_required'] } },
        { not: { countryIn: ['birthCountry', 'french_usual'] } },
        { any: [{ not: { is: 'disputedTranslation' } }, { eq: ['officeSaysTranslation', 'needed'] }] },
      ],
    },
    anyOf: [{ document: 'sworn_translation' }],
    for: 'apply',
    after: ['civil_status', 'apostille', 'legalisation'],
    title: { en: 'Sworn translation of the certificate', fr: 'Traduction assermentée de l’acte' },
    because: {
      en: 'The rule (service-public.fr) exempts only certificates from the EEA or Switzerland, those in French, plurilingual ones, and those that an agreement names. In practice many funds also take 20 languages untranslated, among them English, Spanish, Portuguese, Turkish and Albanian. Where the two disagree, ask your fund in writing before you pay, and record its answer here. Where no exemption is known, have the certificate translated; a plurilingual extract needs no translation.',
      fr: 'La règle (service-public.fr) ne dispense que les actes de l’EEE ou de la Suisse, en français, plurilingues ou visés par un accord. En pratique, beaucoup de caisses prennent aussi 20 langues sans traduction, dont l’anglais, l’espagnol, le portugais, le turc et l’albanais. Quand les deux divergent, interrogez votre caisse par écrit avant de payer et notez sa réponse ici. Sans dispense connue, faites traduire l’acte ; un extrait plurilingue se passe de traduction.',
    },
    sources: ['S05', 'S06', 'S07', 'S26'],
    confidence: 'B',
  },
  {
    id: 'apostille',
    kind: 'document',
    appliesWhen: { all: [{ is: 'foreignAct' }, { countryIn: ['birthCountry', 'formality_apostille'] }] },
    anyOf: [{ document: 'apostille' }],
    for: 'apply',
    after: ['civil_status'],
    title: { en: 'Apostille on the certificate', fr: 'Apostille sur l’acte' },
    because: {
      en: 'The country that issued your certificate is a party to the Apostille Convention, and no exemption is known.',
      fr: 'Le pays qui a délivré votre acte est partie à la convention Apostille et aucune dispense n’est connue.',
    },
    sources: ['S41', 'S45', 'OWN'],
    confidence: 'C',
    doubt: {
      en: 'Part of the list of countries is given from memory, and some funds take a good photocopy without an apostille. Ask yours before you pay.',
      fr: 'La liste des pays est en partie citée de mémoire, et des caisses prennent une bonne photocopie sans apostille. Interrogez la vôtre avant de payer.',
    },
  },
  {
    id: 'legalisation',
    kind: 'document',
    appliesWhen: { all: [{ is: 'foreignAct' }, { countryIn: ['birthCountry', 'formality_legalisation'] }] },
    anyOf: [{ document: 'legalisation' }],
    for: 'apply',
    after: ['civil_status'],
    title: { en: 'Legalisation of the certificate', fr: 'Légalisation de l’acte' },
    because: {
      en: 'We found no treaty that exempts certificates of that country, so the general rule applies.',
      fr: 'Nous n’avons trouvé aucun traité qui dispense les actes de ce pays : la règle générale s’applique.',
    },
    sources: ['S42', 'OWN'],
    confidence: 'C',
    doubt: {
      en: 'Check with the French consulate of the place of birth, and ask your fund before you pay.',
      fr: 'Vérifiez auprès du consulat de France du lieu de naissance et interrogez votre caisse avant de payer.',
    },
  },
]
