import { bankDetails, enrolment, help, identity, residencePermit } from '#content/procedures/related/papers.ts'
import type { DocumentKind, DocumentRequirement } from '#content/schema.ts'

const known = { help, sources: ['SHEETS_2020'], confidence: 'B' } as const

export const documents: readonly DocumentKind[] = [
  identity,
  residencePermit,
  bankDetails,
  enrolment,
  {
    ...known,
    id: 'lease',
    frenchName: 'Bail (contrat de location)',
    name: { en: 'Lease', fr: 'Bail (contrat de location)' },
    acceptance: [
      {
        en: 'Signed, with your name, the address, the rent and the day on which it begins.',
        fr: 'Signé, avec votre nom, l’adresse, le loyer et la date de début.',
      },
    ],
    leadDays: { min: 0, max: 3 },
  },
  {
    ...known,
    id: 'rent_certificate_form',
    frenchName: 'Attestation de loyer',
    name: { en: 'Rent certificate filled in by the owner', fr: 'Attestation de loyer remplie par le bailleur' },
    acceptance: [
      {
        en: 'Filled in and signed by the owner, or sent by them online.',
        fr: 'Remplie et signée par le bailleur, ou transmise par lui en ligne.',
      },
    ],
    leadDays: { min: 1, max: 21 },
  },
  {
    ...known,
    id: 'residence_certificate',
    frenchName: 'Attestation de résidence',
    name: {
      en: 'Certificate of the student or other residence',
      fr: 'Attestation de résidence (foyer, résidence étudiante)',
    },
    acceptance: [
      {
        en: 'Made out by the residence, for homes in one.',
        fr: 'Établie par la résidence, pour un logement en foyer ou résidence.',
      },
    ],
    leadDays: { min: 1, max: 14 },
  },
  {
    ...known,
    id: 'european_cover',
    frenchName: 'Carte européenne d’assurance maladie ou autre couverture',
    name: {
      en: 'European health insurance card or other cover',
      fr: 'Carte européenne d’assurance maladie ou autre couverture',
    },
    acceptance: [{ en: 'In force.', fr: 'En cours de validité.' }],
    leadDays: { min: 0, max: 30 },
    expires: true,
  },
  {
    ...known,
    id: 'scholarship_notice',
    frenchName: 'Notification de bourse sur critères sociaux',
    name: { en: 'Notice of the scholarship', fr: 'Notification de bourse sur critères sociaux' },
    acceptance: [{ en: 'For the current academic year.', fr: 'Pour l’année universitaire en cours.' }],
    leadDays: { min: 0, max: 14 },
    sources: ['APL_STUDENTS', 'OWN'],
    confidence: 'C',
    doubt: {
      en: 'Our sources name the condition, not the paper that proves it.',
      fr: 'Nos sources nomment la condition, pas la pièce qui la prouve.',
    },
  },
]

const asked = { kind: 'document', for: 'gather', sources: ['SHEETS_2020'], confidence: 'B' } as const
const tenant = { applies: 'aid_tenant' } as const

export const documentRequirements: readonly DocumentRequirement[] = [
  {
    ...asked,
    id: 'aid_identity',
    appliesWhen: tenant,
    anyOf: [
      { document: 'identity', when: { is: 'european' } },
      { document: 'residence_permit', when: { not: { is: 'european' } } },
    ],
    title: { en: 'Your identity and stay', fr: 'Votre identité et votre séjour' },
    because: {
      en: 'CAF checks who you are and that you may live here.',
      fr: 'La CAF vérifie votre identité et votre droit au séjour.',
    },
  },
  {
    ...asked,
    id: 'aid_bank',
    appliesWhen: tenant,
    anyOf: [{ document: 'bank_details' }],
    title: { en: 'Your bank details', fr: 'Vos coordonnées bancaires' },
    because: {
      en: 'The aid is paid to you or to the owner; in practice a French account is needed.',
      fr: 'L’aide est versée à vous ou au bailleur ; en pratique, il faut un compte français.',
    },
  },
  {
    ...asked,
    id: 'aid_lease',
    appliesWhen: tenant,
    anyOf: [{ document: 'lease' }],
    title: { en: 'Your lease', fr: 'Votre bail' },
    because: { en: 'It proves the rent and its first day.', fr: 'Il prouve le loyer et sa date de début.' },
  },
  {
    ...asked,
    id: 'aid_rent',
    for: 'rent_certificate',
    appliesWhen: tenant,
    anyOf: [{ document: 'rent_certificate_form' }, { document: 'residence_certificate' }],
    title: { en: 'The owner’s certificate', fr: 'L’attestation du bailleur' },
    because: { en: 'Without it CAF does not decide.', fr: 'Sans elle, la CAF ne décide pas.' },
  },
  {
    ...asked,
    id: 'aid_enrolment',
    appliesWhen: { all: [tenant, { is: 'studies' }] },
    anyOf: [{ document: 'enrolment' }],
    title: { en: 'Your enrolment', fr: 'Votre inscription à l’université' },
    because: { en: 'Students’ aid is worked out in another way.', fr: 'L’aide des étudiants se calcule autrement.' },
  },
  {
    ...asked,
    id: 'aid_european_cover',
    appliesWhen: { all: [{ is: 'studies' }, { is: 'foreignEuropean' }] },
    anyOf: [{ document: 'european_cover' }],
    title: { en: 'Your health cover', fr: 'Votre couverture maladie' },
    because: {
      en: 'Students from other European states show that they are covered.',
      fr: 'Les étudiants d’autres États européens prouvent qu’ils sont couverts.',
    },
  },
  {
    ...asked,
    id: 'aid_scholarship',
    appliesWhen: { all: [tenant, { is: 'needsScholarship' }] },
    anyOf: [{ document: 'scholarship_notice' }],
    title: { en: 'Your scholarship', fr: 'Votre bourse' },
    because: {
      en: 'It is what opens the aid to you since 1 July 2026.',
      fr: 'C’est elle qui vous ouvre l’aide depuis le 1er juillet 2026.',
    },
    sources: ['APL_STUDENTS', 'APL_2026'],
  },
]
