import type { DocumentKind, Localised } from '#content/schema.ts'

// Papers that several of the related procedures ask for, in words that fit them all.

const askAgain: Localised = {
  en: 'Ask whoever made it out for a copy; many can be printed from an online account.',
  fr: 'Demandez-en une copie à qui l’a établi ; beaucoup s’impriment depuis un compte en ligne.',
}
const askOffice: Localised = {
  en: 'Ask the office in writing which other paper it takes, and keep the answer.',
  fr: 'Demandez par écrit à l’administration quelle autre pièce elle accepte, et gardez la réponse.',
}
const checkAnswers: Localised = {
  en: 'Check your answers: the list follows from them. If they are right, tell the office so.',
  fr: 'Vérifiez vos réponses : la liste en découle. Si elles sont exactes, signalez-le à l’administration.',
}

/** What to do where a paper is out of reach, when nothing better is known of it. */
export const help: DocumentKind['help'] = {
  cannotLocate: askAgain,
  cannotObtain: askOffice,
  doesNotApply: checkAnswers,
}

const official = { help, sources: ['SHEETS_2020'], confidence: 'B' } as const

export const identity: DocumentKind = {
  ...official,
  id: 'identity',
  frenchName: 'Carte d’identité ou passeport',
  name: { en: 'Identity card or passport', fr: 'Carte d’identité ou passeport' },
  acceptance: [
    { en: 'In force, both sides of a card.', fr: 'En cours de validité, les deux faces s’il s’agit d’une carte.' },
  ],
  leadDays: { min: 0, max: 0 },
  expires: true,
}

export const residencePermit: DocumentKind = {
  ...official,
  id: 'residence_permit',
  frenchName: 'Titre de séjour',
  name: { en: 'Residence permit', fr: 'Titre de séjour' },
  acceptance: [
    {
      en: 'In force: a card, or a long-stay visa that counts as a permit (VLS-TS) with the proof that it was validated.',
      fr: 'En cours de validité : une carte, ou un visa de long séjour valant titre de séjour (VLS-TS) avec la preuve de sa validation.',
    },
  ],
  leadDays: { min: 0, max: 90 },
  expires: true,
}

export const bankDetails: DocumentKind = {
  ...official,
  id: 'bank_details',
  frenchName: 'Relevé d’identité bancaire (RIB)',
  name: { en: 'Bank details (RIB)', fr: 'Relevé d’identité bancaire (RIB)' },
  acceptance: [{ en: 'In your own name.', fr: 'À votre propre nom.' }],
  leadDays: { min: 0, max: 30 },
}

export const taxNotice: DocumentKind = {
  ...official,
  id: 'tax_notice',
  frenchName: 'Avis d’impôt sur le revenu',
  name: { en: 'Income tax notice', fr: 'Avis d’impôt sur le revenu' },
  acceptance: [
    {
      en: 'All pages of the notice for the year that is asked for. Of income from abroad, the paper of that country, translated.',
      fr: 'Toutes les pages de l’avis de l’année demandée. Pour des revenus étrangers, le document de ce pays, traduit.',
    },
  ],
  leadDays: { min: 0, max: 30 },
}

export const birthOrFamilyRecord: DocumentKind = {
  ...official,
  id: 'family_record',
  frenchName: 'Livret de famille ou actes de naissance des enfants',
  name: {
    en: 'Family record book or the children’s birth certificates',
    fr: 'Livret de famille ou actes de naissance des enfants',
  },
  acceptance: [{ en: 'Each child is named in it.', fr: 'Chaque enfant y figure.' }],
  leadDays: { min: 0, max: 60 },
}

export const enrolment: DocumentKind = {
  ...official,
  id: 'enrolment',
  frenchName: 'Certificat de scolarité',
  name: { en: 'Certificate of enrolment', fr: 'Certificat de scolarité' },
  acceptance: [{ en: 'Of the current academic year.', fr: 'De l’année universitaire en cours.' }],
  leadDays: { min: 0, max: 14 },
}
