import { bankDetails, help, identity, residencePermit } from '#content/procedures/related/papers.ts'
import type { DocumentKind, DocumentRequirement } from '#content/schema.ts'

const known = { help, sources: ['JOBSEEKERS'], confidence: 'B' } as const

export const documents: readonly DocumentKind[] = [
  identity,
  residencePermit,
  bankDetails,
  {
    ...known,
    id: 'employer_certificate',
    frenchName: 'Attestation employeur destinée à France Travail',
    name: { en: 'Employer’s certificate for France Travail', fr: 'Attestation de l’employeur pour France Travail' },
    acceptance: [
      {
        en: 'The employer gives it with the last payslip and sends it to France Travail as well.',
        fr: 'L’employeur la remet avec le dernier bulletin et la transmet aussi à France Travail.',
      },
    ],
    leadDays: { min: 0, max: 14 },
  },
  {
    ...known,
    id: 'cv',
    frenchName: 'Curriculum vitæ (CV)',
    name: { en: 'CV', fr: 'CV' },
    acceptance: [{ en: 'Up to date; in French is better.', fr: 'À jour, de préférence en français.' }],
    leadDays: { min: 0, max: 3 },
  },
  {
    ...known,
    id: 'u1',
    frenchName: 'Formulaire U1',
    name: { en: 'Form U1 of the other state', fr: 'Formulaire U1 de l’autre État' },
    acceptance: [
      {
        en: 'From the employment service of the state in which you worked; as a rule it counts once you have worked in France, too.',
        fr: 'Du service de l’emploi de l’État où vous avez travaillé ; en principe, il compte après un travail en France également.',
      },
    ],
    leadDays: { min: 14, max: 90 },
  },
]

const asked = { kind: 'document', for: 'gather', sources: ['JOBSEEKERS'], confidence: 'B' } as const
const claim = { applies: 'benefit_claim' } as const

export const documentRequirements: readonly DocumentRequirement[] = [
  {
    ...asked,
    id: 'benefit_identity',
    appliesWhen: claim,
    anyOf: [
      { document: 'identity', when: { not: { is: 'needsPermit' } } },
      { document: 'residence_permit', when: { is: 'needsPermit' } },
    ],
    title: { en: 'Your identity and right to work', fr: 'Votre identité et votre droit au travail' },
    because: {
      en: 'France Travail checks that you may work.',
      fr: 'France Travail vérifie que vous pouvez travailler.',
    },
  },
  {
    ...asked,
    id: 'benefit_certificate',
    appliesWhen: claim,
    anyOf: [{ document: 'employer_certificate' }],
    title: { en: 'Your employer’s certificate', fr: 'L’attestation de votre employeur' },
    because: { en: 'The benefit is worked out from it.', fr: 'L’allocation se calcule à partir d’elle.' },
  },
  {
    ...asked,
    id: 'benefit_bank',
    appliesWhen: claim,
    anyOf: [{ document: 'bank_details' }],
    title: { en: 'Your bank details', fr: 'Vos coordonnées bancaires' },
    because: { en: 'The benefit is paid to this account.', fr: 'L’allocation est versée sur ce compte.' },
  },
  {
    ...asked,
    id: 'benefit_cv',
    for: 'interview',
    appliesWhen: claim,
    anyOf: [{ document: 'cv' }],
    title: { en: 'Your CV', fr: 'Votre CV' },
    because: { en: 'The interview begins with it.', fr: 'L’entretien commence par lui.' },
  },
  {
    ...asked,
    id: 'benefit_u1',
    appliesWhen: { all: [claim, { eq: ['worked', 'withAbroad'] }] },
    anyOf: [{ document: 'u1' }],
    title: { en: 'Your work in another European state', fr: 'Votre travail dans un autre État européen' },
    because: { en: 'Only this form makes it count.', fr: 'Seul ce formulaire le fait compter.' },
  },
]
