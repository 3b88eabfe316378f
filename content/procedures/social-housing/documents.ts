import {
  birthOrFamilyRecord,
  enrolment,
  help,
  identity,
  residencePermit,
  taxNotice,
} from '#content/procedures/related/papers.ts'
import type { DocumentKind, DocumentRequirement } from '#content/schema.ts'

const known = { help, sources: ['SHEETS_2020'], confidence: 'A', leadDays: { min: 0, max: 7 } } as const

export const documents: readonly DocumentKind[] = [
  identity,
  residencePermit,
  taxNotice,
  birthOrFamilyRecord,
  enrolment,
  {
    ...known,
    id: 'payslips',
    frenchName: 'Bulletins de salaire ou contrat de travail',
    name: { en: 'Payslips or employment contract', fr: 'Bulletins de salaire ou contrat de travail' },
    acceptance: [
      {
        en: 'The latest payslips, or the contract of a new job.',
        fr: 'Les derniers bulletins, ou le contrat d’un nouvel emploi.',
      },
    ],
  },
  {
    ...known,
    id: 'income_proof',
    frenchName: 'Justificatif de situation (allocations, pension, activité)',
    name: {
      en: 'Proof of your situation (benefit, pension, business)',
      fr: 'Justificatif de situation (allocations, pension, activité)',
    },
    acceptance: [
      {
        en: 'The latest notice of whoever pays you, or the accounts of your business.',
        fr: 'Le dernier avis de l’organisme qui vous paie, ou le bilan de votre activité.',
      },
    ],
  },
  {
    ...known,
    id: 'rent_receipt',
    frenchName: 'Bail et quittance de loyer',
    name: { en: 'Lease and rent receipt', fr: 'Bail et quittance de loyer' },
    acceptance: [{ en: 'The lease and the latest receipt.', fr: 'Le bail et la dernière quittance.' }],
  },
  {
    ...known,
    id: 'hosting_letter',
    frenchName: 'Attestation d’hébergement',
    name: { en: 'Letter of whoever lodges you', fr: 'Attestation d’hébergement' },
    acceptance: [
      { en: 'Signed and dated by whoever lodges you.', fr: 'Datée et signée par la personne qui vous héberge.' },
    ],
  },
  {
    ...known,
    id: 'eviction_notice',
    frenchName: 'Jugement d’expulsion ou congé',
    name: { en: 'Court order or notice to leave', fr: 'Jugement d’expulsion ou congé' },
    acceptance: [{ en: 'All pages.', fr: 'Toutes les pages.' }],
  },
]

const asked = { kind: 'document', sources: ['SHEETS_2020'], confidence: 'A' } as const
const request = { applies: 'housing_request' } as const

export const documentRequirements: readonly DocumentRequirement[] = [
  {
    ...asked,
    id: 'housing_identity',
    for: 'request',
    appliesWhen: request,
    anyOf: [
      { document: 'identity', when: { not: { is: 'needsPermit' } } },
      { document: 'residence_permit', when: { is: 'needsPermit' } },
    ],
    title: { en: 'Your identity', fr: 'Votre identité' },
    because: {
      en: 'It is the only paper that the request itself needs.',
      fr: 'C’est la seule pièce exigée pour la demande elle-même.',
    },
  },
  {
    ...asked,
    id: 'housing_tax',
    for: 'complete_file',
    appliesWhen: request,
    anyOf: [{ document: 'tax_notice' }],
    title: { en: 'The tax notice of two years ago', fr: 'L’avis d’impôt de l’année N-2' },
    because: {
      en: 'The ceiling is judged on it, for every adult.',
      fr: 'Le plafond s’apprécie sur lui, pour chaque adulte.',
    },
  },
  {
    ...asked,
    id: 'housing_situation',
    for: 'complete_file',
    appliesWhen: request,
    anyOf: [
      { document: 'payslips', when: { eq: ['occupation', 'employee'] } },
      { document: 'enrolment', when: { eq: ['occupation', 'student'] } },
      { document: 'income_proof', when: { eq: ['occupation', 'other'] } },
    ],
    title: { en: 'Your situation', fr: 'Votre situation' },
    because: {
      en: 'The landlord checks that you can pay the rent.',
      fr: 'Le bailleur vérifie que vous pouvez payer le loyer.',
    },
  },
  {
    ...asked,
    id: 'housing_family',
    for: 'complete_file',
    appliesWhen: { all: [request, { eq: ['children', true] }] },
    anyOf: [{ document: 'family_record' }],
    title: { en: 'Your children', fr: 'Vos enfants' },
    because: { en: 'The size of the home follows from them.', fr: 'La taille du logement en dépend.' },
  },
  {
    ...asked,
    id: 'housing_lodging',
    for: 'complete_file',
    appliesWhen: request,
    anyOf: [
      { document: 'rent_receipt', when: { eq: ['lodging', 'tenant'] } },
      { document: 'hosting_letter', when: { eq: ['lodging', 'hosted'] } },
      { document: 'eviction_notice', when: { eq: ['lodging', 'leaving'] } },
    ],
    title: { en: 'Where you live now', fr: 'Votre logement actuel' },
    because: { en: 'It shows how urgent the request is.', fr: 'Il montre l’urgence de la demande.' },
  },
]
