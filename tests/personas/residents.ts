import {
  afterFiling,
  asIrregular,
  birthAct,
  inCollectivity,
  inMayotte,
  newcomer,
  papers,
} from '#tests/personas/expected-lists.ts'
import type { Persona } from '#tests/personas/persona.ts'

const resident = { ...newcomer, age: 52, activity: ['none'], resources: 'sufficient' }

/** Rows inactive_eu and inactive_non_eu with D07. */
const ofResident = {
  ...papers('s1106', 'id_doc', 'proof_3_months', 'rib', 'proof_address', 'photo_vitale'),
  civil_status: birthAct,
}
const stepsAfterThreeMonths = ['gather', 'address', 'three_months', 'apply', ...afterFiling]

/** Row pensioner_eu with D07. */
const ofPensioner = { ...papers('s1', 'id_doc', 'rib', 'proof_address', 'photo_vitale'), civil_status: birthAct }

export const residents: readonly Persona[] = [
  {
    // registration.md 1 inactive_non_eu: three months, permit, proof; English act of the United States: disputed
    name: 'Susan, American, visitor, long-stay visa validated, arrived in October',
    on: '2026-11-21',
    facts: {
      ...resident,
      nationalities: ['US'],
      birthCountry: 'US',
      arrivedOn: '2026-10-05',
      permit: 'vlsTs',
      visaValidated: true,
    },
    expect: {
      register: 'yes',
      situations: ['inactive_non_eu'],
      documents: { ...ofResident, ...papers('residence_permit', 'ofii_validation', 'apostille') },
      perhaps: ['sworn_translation'],
      steps: stepsAfterThreeMonths,
      dates: [{ id: 'file_from', on: '2027-01-05' }],
      waitMonths: 3,
    },
  },
  {
    // 0.8 and ofii_validation "within 3 months of arrival"; three months from 30 November end on the last of February
    name: 'Susan, had she arrived on 30 November and not validated her visa',
    on: '2026-12-02',
    facts: {
      ...resident,
      nationalities: ['US'],
      birthCountry: 'US',
      arrivedOn: '2026-11-30',
      permit: 'vlsTs',
      visaValidated: false,
    },
    expect: {
      register: 'yes',
      situations: ['inactive_non_eu'],
      documents: { ...ofResident, ...papers('residence_permit', 'ofii_validation', 'apostille') },
      perhaps: ['sworn_translation'],
      steps: ['gather', 'legal_stay', 'address', 'three_months', 'apply', ...afterFiling],
      dates: [
        { id: 'visa_validation', on: '2027-02-28' },
        { id: 'file_from', on: '2027-02-28' },
      ],
      waitMonths: 3,
    },
  },
  {
    // registration.md 1 talent, condition: "without a French contract: no affiliation by work → inactive route"
    name: 'Rahul, Indian, Talent permit, no French contract',
    on: '2026-11-21',
    facts: {
      ...resident,
      nationalities: ['IN'],
      birthCountry: 'IN',
      arrivedOn: '2026-10-05',
      permit: 'talent',
      visaValidated: true,
    },
    expect: {
      register: 'yes',
      situations: ['inactive_non_eu'],
      documents: { ...ofResident, ...papers('residence_permit', 'sworn_translation', 'apostille') },
      perhaps: [],
      steps: stepsAfterThreeMonths,
      waitMonths: 3,
    },
  },
  {
    // registration.md 1 inactive_non_eu and 0.12: an American pension gives no S1, residence decides
    name: 'Robert, American pensioner, visitor card',
    on: '2026-11-21',
    facts: {
      ...resident,
      age: 68,
      nationalities: ['US'],
      birthCountry: 'US',
      arrivedOn: '2026-10-05',
      activity: ['retired'],
      permit: 'visitor',
      pensions: 'foreign',
      insuredIn: 'US',
    },
    expect: {
      register: 'yes',
      situations: ['inactive_non_eu'],
      documents: { ...ofResident, ...papers('residence_permit', 'apostille') },
      perhaps: ['sworn_translation'],
      steps: stepsAfterThreeMonths,
      waitMonths: 3,
    },
  },
  {
    // registration.md 1 uk_national, exception: early retiree without S1 → inactive_non_eu; overlay D06
    name: 'Fiona, British, retired early, no pension yet',
    on: '2026-11-21',
    facts: {
      ...resident,
      nationalities: ['GB'],
      birthCountry: 'GB',
      arrivedOn: '2026-10-05',
      permit: 'visitor',
    },
    expect: {
      register: 'yes',
      situations: ['inactive_non_eu', 'uk_national'],
      documents: { ...ofResident, ...papers('residence_permit', 'apostille') },
      perhaps: ['sworn_translation'],
      steps: stepsAfterThreeMonths,
      waitMonths: 3,
    },
  },
  {
    // registration.md 1 inactive_eu with D10: resources, full cover, and the refusal of the former state
    name: 'Ilse, Dutch, inactive, newly arrived, insured in the Netherlands before',
    on: '2026-11-21',
    facts: { ...resident, nationalities: ['NL'], birthCountry: 'NL', arrivedOn: '2026-10-05', insuredIn: 'NL' },
    expect: {
      register: 'yes',
      situations: ['inactive_eu'],
      documents: { ...ofResident, ...papers('resources_proof', 'full_health_cover_proof', 's1_refusal') },
      perhaps: [],
      steps: stepsAfterThreeMonths,
      waitMonths: 3,
    },
  },
  {
    // D10a: s1_refusal only of people formerly insured in another state
    name: 'Paulo, Portuguese, inactive, insured nowhere, back from Angola',
    on: '2026-11-21',
    facts: { ...resident, nationalities: ['PT'], birthCountry: 'PT', arrivedOn: '2026-10-05' },
    expect: {
      register: 'yes',
      situations: ['inactive_eu'],
      documents: { ...ofResident, ...papers('resources_proof', 'full_health_cover_proof') },
      perhaps: [],
      steps: stepsAfterThreeMonths,
      waitMonths: 3,
    },
  },
  {
    // registration.md 1 inactive_eu, exception "permanent resident (5 years): normal PUMa"; D10b: both must drop
    name: 'Karin, Swedish, inactive, here for seven years',
    on: '2026-11-21',
    facts: { ...resident, nationalities: ['SE'], birthCountry: 'SE', arrivedOn: '2019-09-02', insuredIn: 'SE' },
    expect: {
      register: 'yes',
      situations: ['inactive_eu'],
      documents: ofResident,
      perhaps: [],
      steps: stepsAfterThreeMonths,
      waitMonths: 3,
    },
  },
  {
    // the same, who does not remember when she came: what hangs on the five years is perhaps
    name: 'Karin does not know when she arrived',
    on: '2026-11-21',
    facts: { ...resident, nationalities: ['SE'], birthCountry: 'SE', arrivedOn: 'unknown', insuredIn: 'SE' },
    expect: {
      register: 'yes',
      situations: ['inactive_eu'],
      documents: ofResident,
      perhaps: ['resources_proof', 'full_health_cover_proof', 's1_refusal'],
      steps: stepsAfterThreeMonths,
      waitMonths: 3,
    },
  },
  {
    // registration.md 1 pensioner_eu: S1, no S1106, no wait
    name: 'Johanna, Dutch pensioner with an S1',
    on: '2026-11-21',
    facts: {
      ...resident,
      age: 69,
      nationalities: ['NL'],
      birthCountry: 'NL',
      arrivedOn: '2026-10-05',
      activity: ['retired'],
      pensions: 'foreign',
      insuredIn: 'NL',
      holds: ['s1'],
    },
    expect: {
      register: 'yes',
      situations: ['pensioner_eu'],
      documents: ofPensioner,
      perhaps: [],
      steps: ['gather', 'home_form', 'address', 'apply', ...afterFiling],
      waitMonths: 0,
    },
  },
  {
    // the same before the S1 is there: the pension fund of the home state issues it, 1 to 6 months
    name: 'Johanna, who has not asked for her S1 yet',
    on: '2026-11-21',
    facts: {
      ...resident,
      age: 69,
      nationalities: ['NL'],
      birthCountry: 'NL',
      arrivedOn: '2026-10-05',
      activity: ['retired'],
      pensions: 'foreign',
      insuredIn: 'NL',
    },
    expect: {
      register: 'yes',
      situations: ['pensioner_eu'],
      documents: ofPensioner,
      perhaps: [],
      steps: ['gather', 'home_form', 'address', 'apply', ...afterFiling],
      waitMonths: 0,
    },
  },
  {
    // registration.md 1 uk_national: S1 for the UK State Pension → CPAM; a permit, since he is no EU national
    name: 'Graham, British, UK State Pension and S1',
    on: '2026-11-21',
    facts: {
      ...resident,
      age: 70,
      nationalities: ['GB'],
      birthCountry: 'GB',
      arrivedOn: '2026-10-05',
      activity: ['retired'],
      permit: 'visitor',
      pensions: 'foreign',
      insuredIn: 'GB',
      holds: ['s1'],
    },
    expect: {
      register: 'yes',
      situations: ['pensioner_eu', 'uk_national'],
      documents: { ...ofPensioner, ...papers('residence_permit', 'apostille') },
      perhaps: ['sworn_translation'],
      steps: ['gather', 'home_form', 'address', 'apply', ...afterFiling],
      waitMonths: 0,
    },
  },
  {
    // D05, M4: a French pension makes France competent: no S1.
    name: 'Luigi, Italian, with an Italian and a French pension',
    on: '2026-11-21',
    facts: {
      ...resident,
      age: 70,
      nationalities: ['IT'],
      birthCountry: 'IT',
      arrivedOn: '2026-10-05',
      activity: ['retired'],
      pensions: 'both',
      insuredIn: 'IT',
    },
    expect: {
      register: 'yes',
      situations: ['pensioner_french_scheme'],
      documents: {
        ...papers('s1106', 'id_doc', 'pension_statement', 'rib', 'proof_address', 'photo_vitale'),
        civil_status: birthAct,
      },
      perhaps: [],
      steps: ['gather', 'address', 'apply', ...afterFiling],
      waitMonths: 0,
    },
  },
  {
    // registration.md 1 french_returning, D04: a row of its own, with the act from Nantes; French people are not "inactive EU"
    name: 'Camille, French, born in Abidjan, comes back without work',
    on: '2026-11-21',
    facts: { ...resident, nationalities: ['FR'], birthCountry: 'CI', arrivedOn: '2026-10-05' },
    expect: {
      register: 'yes',
      situations: ['french_returning'],
      documents: ofResident,
      perhaps: [],
      steps: stepsAfterThreeMonths,
      warnings: ['number_stays_with_you', 'paper_claims', 'private_cover_meanwhile', 'act_from_nantes'],
      dates: [{ id: 'file_from', on: '2027-01-05' }],
      waitMonths: 3,
    },
  },
  {
    // registration.md 1 irregular: AME, not registration, no number
    name: 'Sunita, Nepalese, without a residence paper',
    on: '2026-11-21',
    facts: { ...resident, nationalities: ['NP'], birthCountry: 'NP', arrivedOn: '2026-03-02', permit: 'none' },
    expect: asIrregular,
  },
  {
    // D03: Mayotte has its own fund and no PUMa: inactive rows must be switched off there
    name: 'Ahmed, Comorian, inactive in Mayotte, residence card',
    on: '2026-11-21',
    facts: {
      ...resident,
      nationalities: ['KM'],
      birthCountry: 'KM',
      arrivedOn: '2026-03-02',
      permit: 'card',
      place: 'mayotte',
    },
    expect: inMayotte,
  },
  {
    // registration.md 1 to_spm_nc_pf_wf: out of scope of the CPAM
    name: 'Anja, German, inactive, settles in New Caledonia',
    on: '2026-11-21',
    facts: {
      ...resident,
      nationalities: ['DE'],
      birthCountry: 'DE',
      arrivedOn: '2026-10-05',
      place: 'newCaledonia',
      insuredIn: 'DE',
    },
    expect: inCollectivity,
  },
]
