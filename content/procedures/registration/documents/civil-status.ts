import { helpWithCivilStatus } from '#content/procedures/registration/documents/help.ts'
import type { DocumentKind, Localised } from '#content/schema.ts'

const translationRule: Localised = {
  en: 'None for a certificate issued in the EEA or Switzerland, in French, or plurilingual. Otherwise a sworn translation unless your fund says that it is not needed.',
  fr: 'Aucune pour un acte délivré dans l’EEE ou en Suisse, en français ou plurilingue. Sinon une traduction assermentée, sauf si votre caisse écrit qu’elle n’est pas nécessaire.',
}

const formalityRule: Localised = {
  en: 'None inside the EU. Elsewhere it depends on the country that issued it: apostille, legalisation or nothing.',
  fr: 'Aucune dans l’UE. Ailleurs, selon le pays qui l’a délivré : apostille, légalisation ou rien.',
}

/** Of a birth certificate, the country of birth is the country that issued it, but for the French. */
const born = { fact: 'birthCountry', citizens: 'nationalities' }

const withParents: Localised = {
  en: 'It shows your names, date and place of birth and both parents.',
  fr: 'Il indique vos nom et prénoms, date et lieu de naissance et vos deux parents.',
}

const goodCopy: Localised = {
  en: 'A complete, legible photocopy with the stamp and signature of the registrar. Keep the original, it may be asked for.',
  fr: 'Une photocopie complète et lisible, avec le cachet et la signature de l’officier d’état civil. Gardez l’original, il peut être demandé.',
}

export const civilStatusDocuments: readonly DocumentKind[] = [
  {
    id: 'birth_cert_full',
    frenchName: 'Copie intégrale d’acte de naissance',
    name: { en: 'Full copy of the birth certificate', fr: 'Copie intégrale de l’acte de naissance' },
    acceptance: [
      withParents,
      goodCopy,
      {
        en: 'There is no age limit in the official texts. Some guides advise a copy under three months old.',
        fr: 'Les textes officiels ne fixent pas d’ancienneté maximale. Certains guides conseillent moins de trois mois.',
      },
    ],
    leadDays: { min: 7, max: 90 },
    translation: translationRule,
    formality: formalityRule,
    issuedIn: { ...born, says: ['translation', 'formality'] },
    help: helpWithCivilStatus,
    sources: ['S01', 'S03', 'S05', 'S12', 'S45'],
    confidence: 'B',
  },
  {
    id: 'birth_cert_filiation',
    frenchName: 'Extrait d’acte de naissance avec filiation',
    name: {
      en: 'Birth certificate extract that shows the parents',
      fr: 'Extrait d’acte de naissance qui nomme les parents',
    },
    acceptance: [
      withParents,
      {
        en: 'A plain extract without the parents is the most frequent reason for a refusal.',
        fr: 'Un extrait sans les parents est le motif de refus le plus fréquent.',
      },
      goodCopy,
    ],
    leadDays: { min: 7, max: 90 },
    translation: translationRule,
    formality: formalityRule,
    issuedIn: { ...born, says: ['translation', 'formality'] },
    help: helpWithCivilStatus,
    sources: ['S01', 'S03'],
    confidence: 'A',
  },
  {
    id: 'birth_cert_plurilingual',
    frenchName: 'Extrait plurilingue d’acte de naissance',
    name: {
      en: 'Multilingual extract, or certificate with the EU multilingual form',
      fr: 'Extrait plurilingue, ou acte accompagné du formulaire multilingue de l’UE',
    },
    acceptance: [
      {
        en: 'It carries the names of both parents.',
        fr: 'Il porte les noms des deux parents.',
      },
      {
        en: 'The EU form is filled in by the authority that issues the certificate, never by you.',
        fr: 'Le formulaire de l’UE est rempli par l’autorité qui délivre l’acte, jamais par vous.',
      },
    ],
    leadDays: { min: 3, max: 30 },
    translation: { en: 'Never needed.', fr: 'Jamais nécessaire.' },
    formality: { en: 'None inside the EU.', fr: 'Aucune dans l’UE.' },
    where: {
      en: 'Offered in the EU and in some 20 countries, among them Türkiye, Serbia, Moldova, Montenegro, Bosnia and Herzegovina and North Macedonia.',
      fr: 'Délivré dans l’UE et une vingtaine de pays, dont la Turquie, la Serbie, la Moldavie, le Monténégro, la Bosnie-Herzégovine et la Macédoine du Nord.',
    },
    issuedIn: { ...born, says: ['plurilingual'] },
    help: helpWithCivilStatus,
    sources: ['S40', 'S42', 'S43'],
    confidence: 'B',
  },
  {
    id: 'consular_civil_status',
    frenchName: 'Pièce d’état civil établie par un consulat',
    name: { en: 'Certificate issued by a consulate', fr: 'Certificat délivré par un consulat' },
    acceptance: [
      {
        en: 'A birth certificate or individual record made by your consulate, with a legible stamp.',
        fr: 'Un certificat de naissance ou une fiche individuelle de votre consulat, avec un cachet lisible.',
      },
      withParents,
    ],
    leadDays: { min: 7, max: 60 },
    translation: { en: 'Only if it is not in French.', fr: 'Seulement s’il n’est pas en français.' },
    formality: { en: 'None.', fr: 'Aucune.' },
    help: helpWithCivilStatus,
    sources: ['S03', 'S06'],
    confidence: 'B',
  },
  {
    id: 'livret_de_famille',
    frenchName: 'Livret de famille',
    name: { en: 'French family record book', fr: 'Livret de famille' },
    acceptance: [
      { en: 'Up to date, with every page that is filled in.', fr: 'À jour, avec toutes les pages remplies.' },
      {
        en: 'Taken by the student site and to attach a child, not elsewhere.',
        fr: 'Accepté par le site des étudiants et pour rattacher un enfant, pas ailleurs.',
      },
    ],
    leadDays: { min: 0, max: 30 },
    help: helpWithCivilStatus,
    sources: ['S03', 'S04', 'S35'],
    confidence: 'B',
  },
  {
    id: 'marriage_cert',
    frenchName: 'Acte de mariage',
    name: { en: 'Marriage certificate', fr: 'Acte de mariage' },
    acceptance: [
      {
        en: 'A full copy, or an extract that shows your parents.',
        fr: 'Une copie intégrale, ou un extrait qui nomme vos parents.',
      },
      {
        en: 'As a civil-status paper it is taken by the student site only.',
        fr: 'Comme pièce d’état civil, il n’est accepté que par le site des étudiants.',
      },
    ],
    leadDays: { min: 7, max: 90 },
    translation: translationRule,
    formality: formalityRule,
    help: helpWithCivilStatus,
    sources: ['S03', 'S12'],
    confidence: 'B',
  },
  {
    id: 'ofpra_certificate',
    frenchName: 'Certificat de naissance tenant lieu d’acte d’état civil (OFPRA)',
    name: { en: 'Birth certificate issued by OFPRA', fr: 'Certificat de naissance délivré par l’OFPRA' },
    acceptance: [
      {
        en: 'It takes the place of the birth certificate of your country. Never ask the authorities of that country for one.',
        fr: 'Il remplace l’acte de naissance de votre pays. N’en demandez jamais aux autorités de ce pays.',
      },
      {
        en: 'It may follow later: the application goes without it.',
        fr: 'Il peut suivre plus tard : la demande part sans lui.',
      },
    ],
    leadDays: { min: 60, max: 365 },
    translation: { en: 'None.', fr: 'Aucune.' },
    formality: { en: 'None.', fr: 'Aucune.' },
    where: { en: 'OFPRA makes it after the decision.', fr: 'L’OFPRA l’établit après la décision.' },
    help: {
      cannotLocate: {
        en: 'Ask OFPRA for a duplicate.',
        fr: 'Demandez un duplicata à l’OFPRA.',
      },
      cannotObtain: {
        en: 'Tell the fund in writing that OFPRA has not sent it yet, and keep the proof of your request.',
        fr: 'Écrivez à la caisse que l’OFPRA ne l’a pas encore envoyé et gardez la preuve de votre demande.',
      },
      doesNotApply: {
        en: 'If France has not granted you protection, change your answers.',
        fr: 'Si la France ne vous a pas accordé de protection, modifiez vos réponses.',
      },
    },
    sources: ['OWN'],
    confidence: 'C',
    doubt: {
      en: 'The time OFPRA takes is given from memory (article L. 121-9 of the Ceseda is the basis) and can exceed a year.',
      fr: 'Le délai de l’OFPRA est cité de mémoire (la base est l’article L. 121-9 du Ceseda) et peut dépasser un an.',
    },
  },
  {
    id: 'sworn_translation',
    frenchName: 'Traduction assermentée',
    name: { en: 'Sworn translation into French', fr: 'Traduction assermentée en français' },
    acceptance: [
      {
        en: 'By a translator registered with a French court of appeal, or by a consulate.',
        fr: 'Par un traducteur inscrit auprès d’une cour d’appel française, ou par un consulat.',
      },
      {
        en: 'The apostille or stamp is translated too, so have it put on first.',
        fr: 'L’apostille ou le cachet est traduit aussi : faites-le apposer d’abord.',
      },
    ],
    leadDays: { min: 3, max: 15 },
    issuedIn: { ...born, says: ['translation'] },
    help: {
      cannotLocate: {
        en: 'Your translator keeps a copy and can certify it again.',
        fr: 'Votre traducteur en garde une copie et peut la certifier à nouveau.',
      },
      cannotObtain: {
        en: 'Order a plurilingual extract instead where your country issues one, or ask your consulate.',
        fr: 'Commandez plutôt un extrait plurilingue si votre pays en délivre, ou demandez à votre consulat.',
      },
      doesNotApply: {
        en: 'If the certificate is in French or plurilingual, send it as it is and say so in your letter.',
        fr: 'Si l’acte est en français ou plurilingue, envoyez-le tel quel et signalez-le dans votre lettre.',
      },
    },
    sources: ['S06', 'S26', 'S42'],
    confidence: 'B',
  },
  {
    id: 'apostille',
    frenchName: 'Apostille',
    name: { en: 'Apostille', fr: 'Apostille' },
    acceptance: [
      {
        en: 'Put on by the authority of the country that issued the certificate, before the translation.',
        fr: 'Apposée par l’autorité du pays qui a délivré l’acte, avant la traduction.',
      },
    ],
    leadDays: { min: 3, max: 45 },
    issuedIn: { ...born, says: ['formality'] },
    help: {
      cannotLocate: {
        en: 'It is attached to the certificate. If it is lost, order both again.',
        fr: 'Elle est jointe à l’acte. Si elle est perdue, commandez les deux à nouveau.',
      },
      cannotObtain: {
        en: 'Send a good copy of the certificate and ask the fund in writing whether that is enough: some experts of ameli.fr say so.',
        fr: 'Envoyez une bonne copie de l’acte et demandez par écrit à la caisse si elle suffit : des experts d’ameli.fr l’admettent.',
      },
      doesNotApply: {
        en: 'A certificate issued by an EU state or by a consulate needs none.',
        fr: 'Un acte délivré par un État de l’UE ou par un consulat n’en a pas besoin.',
      },
    },
    sources: ['S40', 'S41', 'S45'],
    confidence: 'B',
  },
  {
    id: 'legalisation',
    frenchName: 'Légalisation',
    name: { en: 'Legalisation', fr: 'Légalisation' },
    acceptance: [
      {
        en: 'First by the foreign ministry of the country that issued the certificate, then by the French consulate there or that country’s consulate in France, as the case may be.',
        fr: 'D’abord par le ministère des Affaires étrangères du pays qui a délivré l’acte, puis, selon les cas, par le consulat de France ou celui de ce pays en France.',
      },
      { en: 'Before the translation.', fr: 'Avant la traduction.' },
    ],
    leadDays: { min: 15, max: 120 },
    issuedIn: { ...born, says: ['formality'] },
    help: {
      cannotLocate: {
        en: 'It is stamped on the certificate. If that is lost, order and legalise a new one.',
        fr: 'Elle figure sur l’acte. S’il est perdu, commandez-en un autre et faites-le légaliser.',
      },
      cannotObtain: {
        en: 'Write to the fund before the three months end, with the proof of what you tried.',
        fr: 'Écrivez à la caisse avant la fin des trois mois, avec la preuve de vos démarches.',
      },
      doesNotApply: {
        en: 'If your country has joined the Apostille Convention since, an apostille takes its place.',
        fr: 'Si votre pays a rejoint depuis la convention Apostille, une apostille la remplace.',
      },
    },
    sources: ['S42', 'OWN'],
    confidence: 'C',
    doubt: {
      en: 'Who legalises what depends on the country. Ask the French consulate of the place of birth.',
      fr: 'Le circuit dépend du pays. Demandez au consulat de France du lieu de naissance.',
    },
  },
]
