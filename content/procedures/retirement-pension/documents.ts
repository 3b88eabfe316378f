import {
  bankDetails,
  birthOrFamilyRecord,
  help,
  identity,
  residencePermit,
  taxNotice,
} from '#content/procedures/related/papers.ts'
import type { DocumentKind, DocumentRequirement } from '#content/schema.ts'

const known = { help, sources: ['SHEETS_2020'], confidence: 'B' } as const
const translated = {
  en: 'Where it is not in French, with the translation of a sworn translator; ask the fund before you pay for one.',
  fr: 'S’il n’est pas en français, avec la traduction d’un traducteur assermenté ; interrogez la caisse avant de la payer.',
}

export const documents: readonly DocumentKind[] = [
  identity,
  residencePermit,
  bankDetails,
  taxNotice,
  birthOrFamilyRecord,
  {
    ...known,
    id: 'birth_full',
    frenchName: 'Copie intégrale de l’acte de naissance',
    name: { en: 'Full copy of the birth certificate', fr: 'Copie intégrale de l’acte de naissance' },
    acceptance: [{ en: 'Complete and legible.', fr: 'Complète et lisible.' }],
    leadDays: { min: 7, max: 90 },
    translation: translated,
  },
  {
    ...known,
    id: 'birth_filiation',
    frenchName: 'Extrait d’acte de naissance avec filiation',
    name: {
      en: 'Extract of the birth certificate that names the parents',
      fr: 'Extrait d’acte de naissance avec filiation',
    },
    acceptance: [{ en: 'Both parents are named.', fr: 'Les deux parents y figurent.' }],
    leadDays: { min: 7, max: 90 },
    translation: translated,
  },
  {
    ...known,
    id: 'payslips',
    frenchName: 'Bulletins de salaire',
    name: { en: 'Payslips', fr: 'Bulletins de salaire' },
    acceptance: [
      {
        en: 'Of the periods that are missing, and of the last twelve months.',
        fr: 'Des périodes manquantes, et des douze derniers mois.',
      },
    ],
    leadDays: { min: 0, max: 30 },
  },
  {
    ...known,
    id: 'employer_statement',
    frenchName: 'Attestation d’employeur',
    name: { en: 'Statement of the employer', fr: 'Attestation d’employeur' },
    acceptance: [
      {
        en: 'With the days of the contract, the pay and the contributions.',
        fr: 'Avec les dates du contrat, le salaire et les cotisations.',
      },
    ],
    leadDays: { min: 7, max: 60 },
  },
  {
    ...known,
    id: 'foreign_career',
    frenchName: 'Liste des pays, employeurs et assurances de votre carrière',
    name: {
      en: 'List of the countries, employers and insurances of your career',
      fr: 'Liste des pays, employeurs et assurances de votre carrière',
    },
    acceptance: [
      {
        en: 'With years and, on the form itself, the insurance numbers of those countries. Keep them out of Complet.',
        fr: 'Avec les années et, sur le formulaire lui-même, les numéros d’assurance de ces pays. Ne les notez pas dans Complet.',
      },
    ],
    leadDays: { min: 1, max: 30 },
    sources: ['PENSION_ABROAD', 'SHEETS_2020'],
  },
]

const asked = { kind: 'document', for: 'apply', sources: ['SHEETS_2020'], confidence: 'B' } as const
const claim = { applies: 'pension_claim' } as const

export const documentRequirements: readonly DocumentRequirement[] = [
  {
    ...asked,
    id: 'pension_identity',
    appliesWhen: claim,
    anyOf: [{ document: 'identity' }, { document: 'residence_permit' }],
    title: { en: 'Your identity', fr: 'Votre identité' },
    because: {
      en: 'The fund makes sure that the career is yours.',
      fr: 'La caisse s’assure que la carrière est bien la vôtre.',
    },
  },
  {
    ...asked,
    id: 'pension_birth',
    appliesWhen: { all: [claim, { eq: ['birthPlace', 'abroad'] }] },
    anyOf: [{ document: 'birth_full' }, { document: 'birth_filiation' }],
    title: { en: 'Your birth certificate', fr: 'Votre acte de naissance' },
    because: { en: 'You were born abroad.', fr: 'Vous êtes né à l’étranger.' },
  },
  {
    ...asked,
    id: 'pension_bank',
    appliesWhen: claim,
    anyOf: [{ document: 'bank_details' }],
    title: { en: 'Your bank details', fr: 'Vos coordonnées bancaires' },
    because: {
      en: 'The pension is paid to an account in your own name.',
      fr: 'La retraite est versée sur un compte à votre nom.',
    },
  },
  {
    ...asked,
    id: 'pension_tax',
    appliesWhen: claim,
    anyOf: [{ document: 'tax_notice' }],
    title: { en: 'Your last tax notice', fr: 'Votre dernier avis d’impôt' },
    because: {
      en: 'It sets the social charges on the pension.',
      fr: 'Il fixe les prélèvements sociaux sur la retraite.',
    },
  },
  {
    ...asked,
    id: 'pension_children',
    appliesWhen: { all: [claim, { eq: ['children', true] }] },
    anyOf: [{ document: 'family_record' }],
    title: { en: 'Your children', fr: 'Vos enfants' },
    because: { en: 'They may add quarters.', fr: 'Ils peuvent ajouter des trimestres.' },
  },
  {
    ...asked,
    id: 'pension_gaps',
    for: 'missing_periods',
    appliesWhen: { all: [claim, { eq: ['gaps', true] }] },
    anyOf: [{ document: 'payslips' }, { document: 'employer_statement' }],
    title: { en: 'Proof of the missing periods', fr: 'Preuve des périodes manquantes' },
    because: { en: 'The statement is put right on proof only.', fr: 'Le relevé n’est corrigé que sur preuve.' },
  },
  {
    ...asked,
    id: 'pension_career',
    appliesWhen: { all: [claim, { eq: ['careerAbroad', true] }] },
    anyOf: [{ document: 'foreign_career' }],
    title: { en: 'Your career abroad', fr: 'Votre carrière à l’étranger' },
    because: { en: 'Each country is asked for its part.', fr: 'Chaque pays est sollicité pour sa part.' },
    sources: ['PENSION_ABROAD', 'SHEETS_2020'],
  },
]
