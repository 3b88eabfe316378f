import { afterFiling, asCardHolder, inCollectivity, newcomer, papers } from '#tests/personas/expected-lists.ts'
import type { Persona } from '#tests/personas/persona.ts'

const on = '2026-11-21'
const afterReopening = afterFiling.slice(2)

const toReopen = papers('s1106', 'id_doc', 'existing_number_proof', 'rib', 'proof_address', 'photo_vitale')

/** Proposed by the content writer: what the rules tell apart and no other persona meets. */
export const further: readonly Persona[] = [
  {
    // story 3: only what she is asked
    name: 'Sofia gives the answers she is asked for and no more',
    on,
    facts: {
      nationalities: ['IT'],
      activity: ['student'],
      holds: ['ehic'],
      ehicUntil: '2027-08-31',
      place: 'mainland',
    },
    expect: { ...asCardHolder, warnings: [] },
  },
  {
    // row student_eu_ehic, M2: the card decides, there is nothing to reopen
    name: 'Sofia, born in Nice, with her card',
    on,
    facts: {
      ...newcomer,
      nationalities: ['IT'],
      birthCountry: 'FR',
      activity: ['student'],
      studies: 'exchange',
      insuredIn: 'IT',
      holds: ['ehic'],
      ehicUntil: '2027-08-31',
    },
    expect: asCardHolder,
  },
  {
    // row to_spm_nc_pf_wf: the local fund, for children too
    name: 'Kofi, eleven, joins his mother in New Caledonia',
    on,
    facts: {
      ...newcomer,
      age: 11,
      nationalities: ['GH'],
      birthCountry: 'GH',
      activity: ['none'],
      permit: 'notNeeded',
      insuredRelative: 'parent',
      place: 'newCaledonia',
    },
    expect: inCollectivity,
  },
  {
    // row refugee: no residence to prove, so the length of the stay is not asked
    name: 'Farid gives the answers he is asked for and no more',
    on,
    facts: {
      nationalities: ['AF'],
      activity: ['none'],
      permit: 'card',
      protection: 'refugee',
      place: 'mainland',
      insuredRelative: 'none',
    },
    expect: {
      register: 'yes',
      situations: ['refugee'],
      documents: {
        ...papers('s1106', 'residence_permit', 'proof_address', 'photo_vitale'),
        civil_status: ['ofpra_certificate'],
      },
      perhaps: [],
      steps: ['gather', 'address', 'apply', 'civil_docs', ...afterFiling],
      waitMonths: 0,
    },
  },
  {
    // registration.md 0.7: students do not wait three months
    name: 'Camille, French, back to study, with her old number',
    on,
    facts: {
      ...newcomer,
      nationalities: ['FR'],
      birthCountry: 'SN',
      activity: ['student'],
      studies: 'enrolledInFrance',
      number: 'definitive',
    },
    expect: {
      register: 'yes',
      situations: ['already_has_number'],
      documents: toReopen,
      perhaps: [],
      steps: ['gather', 'address', 'apply', ...afterReopening],
      waitMonths: 0,
    },
  },
]
