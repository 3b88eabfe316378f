import { newcomer, papers } from '#tests/personas/expected-lists.ts'
import type { Persona } from '#tests/personas/persona.ts'

/** Row refugee with D01: no rib and no identity document in it; the OFPRA certificate follows. */
const ofRefugee = { ...papers('s1106', 'residence_permit', 'proof_address', 'photo_vitale') }
const ofpra = { civil_status: ['ofpra_certificate'] }
const stepsOfRefugee = [
  'gather',
  'address',
  'apply',
  'civil_docs',
  'nia',
  'nir',
  'ameli',
  'vitale_order',
  'vitale',
  'vitale_app',
  'gp',
  'mutuelle',
  'maintain',
]

/** A number as for adults, and no card or account (row age_16_17). */
const stepsOfAsylumMinor = ['gather', 'apply', 'nia', 'mutuelle', 'maintain']

/** Row asylum_seeker_adult with D27: the form of the C2S goes along. */
const ofAsylumSeeker = {
  ...papers('s1106', 'asylum_attestation', 'c2s_form'),
  proof_3_months: ['proof_3_months', 'asylum_attestation'],
  accommodation_proof: ['accommodation_certificate', 'domiciliation'],
}

export const protection: readonly Persona[] = [
  {
    // D01: only the OFPRA certificate, which follows; never an act, a translation or a legalisation from home
    name: 'Farid, Afghan, recognised refugee with a receipt of the préfecture',
    on: '2026-11-21',
    facts: {
      ...newcomer,
      nationalities: ['AF'],
      birthCountry: 'AF',
      arrivedOn: '2026-02-02',
      activity: ['none'],
      protection: 'refugee',
      permit: 'recepisse',
    },
    expect: {
      register: 'yes',
      situations: ['refugee'],
      documents: { ...ofRefugee, ...ofpra },
      perhaps: [],
      steps: stepsOfRefugee,
      waitMonths: 0,
    },
  },
  {
    // D01: "also accept the OFPRA/CNDA decision while no permit exists"
    name: 'Amira, Syrian, subsidiary protection, no permit yet',
    on: '2026-11-21',
    facts: {
      ...newcomer,
      nationalities: ['SY'],
      birthCountry: 'SY',
      arrivedOn: '2026-10-20',
      activity: ['none'],
      protection: 'subsidiary',
      permit: 'none',
    },
    expect: {
      register: 'yes',
      situations: ['refugee'],
      documents: { ...ofRefugee, ...ofpra, residence_permit: ['residence_permit', 'ofpra_decision'] },
      perhaps: [],
      steps: stepsOfRefugee,
      waitMonths: 0,
    },
  },
  {
    // row refugee covers the stateless; D34: `stateless` is a value of nationalities; born in Kuwait, yet no legalisation
    name: 'Salem, stateless, born in Kuwait, residence card',
    on: '2026-11-21',
    facts: {
      ...newcomer,
      nationalities: ['stateless'],
      birthCountry: 'KW',
      arrivedOn: '2025-11-03',
      activity: ['none'],
      protection: 'stateless',
      permit: 'card',
    },
    expect: {
      register: 'yes',
      situations: ['refugee'],
      documents: { ...ofRefugee, ...ofpra },
      perhaps: [],
      steps: stepsOfRefugee,
      waitMonths: 0,
    },
  },
  {
    // registration.md 1 asylum_seeker_adult: three months, S1106 and C2S form; no act of the home country in the row,
    // and the number needs one (0.3), so the path ends with the provisional number
    name: 'Yonas, Eritrean, asylum seeker, arrived on 1 October',
    on: '2026-11-21',
    facts: {
      ...newcomer,
      age: 28,
      nationalities: ['ER'],
      birthCountry: 'ER',
      arrivedOn: '2026-10-01',
      activity: ['none'],
      protection: 'asylumSeeker',
      permit: 'none',
    },
    expect: {
      register: 'yes',
      situations: ['asylum_seeker_adult'],
      documents: ofAsylumSeeker,
      perhaps: [],
      steps: ['gather', 'address', 'three_months', 'apply', 'nia', 'gp', 'mutuelle', 'maintain'],
      // three months end on 1 January; the file goes about 15 days before
      dates: [
        { id: 'asylum_file_from', on: '2026-12-17' },
        { id: 'asylum_rights_from', on: '2027-01-01' },
      ],
      waitMonths: 3,
    },
  },
  {
    // row asylum_seeker_minor: no wait; no S3705 while nobody is insured (D13), and who is in charge is still to be said
    name: 'Yonas at seventeen',
    on: '2026-11-21',
    facts: {
      ...newcomer,
      age: 17,
      nationalities: ['ER'],
      birthCountry: 'ER',
      arrivedOn: '2026-10-01',
      activity: ['none'],
      protection: 'asylumSeeker',
      permit: 'none',
    },
    expect: {
      register: 'yes',
      situations: ['asylum_seeker_minor'],
      documents: papers('asylum_attestation'),
      perhaps: ['unaccompanied_minor', 'custody_proof'],
      steps: stepsOfAsylumMinor,
      waitMonths: 0,
    },
  },
  {
    // adults wait, minors do not: without the age nothing is decided
    name: 'An asylum seeker from Sudan who has not given an age',
    on: '2026-11-21',
    facts: {
      place: 'mainland',
      stay: 'over3Months',
      number: 'none',
      insuredRelative: 'none',
      nationalities: ['SD'],
      birthCountry: 'SD',
      arrivedOn: '2026-10-01',
      activity: ['none'],
      protection: 'asylumSeeker',
      permit: 'none',
    },
    expect: {
      register: 'unknown',
      situations: [],
      documents: {},
      perhaps: [
        'asylum_seeker_adult',
        'asylum_seeker_minor',
        'unaccompanied_minor',
        'custody_proof',
        'not_covered_yet',
        's1106',
        'asylum_attestation',
        'c2s_form',
        'proof_3_months',
        'accommodation_proof',
      ],
      steps: [],
      waitMonths: null,
    },
  },
  {
    // registration.md 1 temporary_protection: APS shown to the CPAM, no form (C, D43)
    name: 'Oksana, Ukrainian, temporary protection',
    on: '2026-11-21',
    facts: {
      ...newcomer,
      nationalities: ['UA'],
      birthCountry: 'UA',
      arrivedOn: '2026-10-01',
      activity: ['none'],
      protection: 'temporary',
      permit: 'none',
    },
    expect: {
      register: 'yes',
      situations: ['temporary_protection'],
      documents: papers('aps'),
      perhaps: [],
      steps: ['gather', 'address', 'apply', 'nia', 'gp', 'mutuelle', 'maintain'],
      waitMonths: 0,
    },
  },
]
