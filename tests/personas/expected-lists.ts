import type { Facts } from '#lib/procedures/types.ts'

// Readings of the fact sheet that hold for every persona, said once:
// - proof_address goes with every application sent to a fund (errata D07, "make it one rule"); for asylum seekers
//   accommodation_proof stands in its place.
// - photo_vitale goes with step vitale_order (D24). A child under 16 has no card of its own (row age_16_17).
// - a step is listed whether or not it was done before; ticking is the person's act. Validation of a VLS-TS is the
//   exception, because a fact says whether it is done (D18: legal_stay is conditional).
// - civil_docs only where the act follows the application (D19): refugees (D01).
// - an unanswered or unknown fact decides nothing: what hangs on it is "perhaps".

/** An adult who has come to stay in mainland France, with no number and nobody insured at home. */
export const newcomer: Facts = {
  age: 30,
  place: 'mainland',
  stay: 'over3Months',
  number: 'none',
  protection: 'none',
  insuredRelative: 'none',
  insuredIn: 'none',
  holds: [],
  studies: 'none',
  pensions: 'none',
}

/** Hired by a French employer for work in France. */
export const hired: Facts = { activity: ['employee'], worksIn: ['FR'], employerCountry: 'FR' }

/** Group CS of registration.md 1: any one act that shows both parents. */
export const birthAct = ['birth_cert_full', 'birth_cert_filiation', 'birth_cert_plurilingual', 'consular_civil_status']

/** The student site also takes the family record book and the marriage certificate (registration.md 3). */
export const birthActOrFamilyBook = [...birthAct, 'livret_de_famille', 'marriage_cert']

/** The form that attaches a child, with plurilingual and consular acts added by D12. */
export const childAct = [...birthAct, 'livret_de_famille']

/** From the provisional number to keeping the file alive, for an adult (registration.md 2). */
export const afterFiling = ['nia', 'nir', 'ameli', 'vitale_order', 'vitale', 'vitale_app', 'gp', 'mutuelle', 'maintain']

/** Row student_eu_ehic: covered by the card from home, nothing to file. */
export const asCardHolder = {
  register: 'no',
  situations: ['student_eu_ehic'],
  documents: papers('ehic'),
  perhaps: [],
  steps: ['home_form'],
} as const

/** Row irregular with D02: the AME, which is no registration and gives no number. */
export const asIrregular = {
  register: 'elsewhere',
  situations: ['irregular'],
  documents: {
    ...papers('ame_form', 'proof_3_months'),
    ame_identity: ['id_doc'],
    ame_resources: ['resources_proof'],
  },
  perhaps: [],
  steps: ['gather', 'three_months', 'ame_apply', 'ame_decision'],
  waitMonths: 3,
} as const

/** D05: no S1, no three months; the certificate of birth since she has no number. */
export const asFrenchPensioner = {
  register: 'yes',
  situations: ['pensioner_french_scheme'],
  documents: {
    ...papers('s1106', 'id_doc', 'pension_statement', 'rib', 'proof_address', 'photo_vitale'),
    civil_status: birthAct,
  },
  perhaps: [],
  steps: ['gather', 'address', 'apply', ...afterFiling],
  waitMonths: 0,
} as const

/** Row french_returning of somebody born abroad without a number (D04). */
export const asFrenchReturning = {
  register: 'yes',
  situations: ['french_returning'],
  documents: {
    ...papers('s1106', 'id_doc', 'proof_3_months', 'rib', 'proof_address', 'photo_vitale'),
    civil_status: birthAct,
  },
  perhaps: [],
  steps: ['gather', 'address', 'three_months', 'apply', ...afterFiling],
  waitMonths: 3,
} as const

/** Another scheme than the general one: nothing is filed with it (D03, row to_spm_nc_pf_wf). */
export const inMayotte = {
  register: 'elsewhere',
  situations: ['mayotte'],
  documents: {},
  perhaps: [],
  steps: [],
} as const
export const inCollectivity = { ...inMayotte, situations: ['to_spm_nc_pf_wf'] } as const

/** Papers without a choice: each stands for itself. */
export function papers(...ids: readonly string[]): Record<string, readonly string[]> {
  return Object.fromEntries(ids.map((id) => [id, [id]]))
}
