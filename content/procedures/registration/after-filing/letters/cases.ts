import type { Predicate } from '#content/schema.ts'

/** Whose file holds a certificate of birth that is not made by OFPRA. */
export const OWN_ACT: Predicate = { all: [{ applies: 'civil_status' }, { not: { applies: 'refugee' } }] }

export const WORKS_HERE: Predicate = {
  any: [
    { applies: 'employee_eu' },
    { applies: 'employee_non_eu' },
    { applies: 'talent' },
    { applies: 'self_employed' },
  ],
}

/** The papers that prove birth and parents. */
export const ACTS: readonly string[] = [
  'birth_cert_full',
  'birth_cert_filiation',
  'birth_cert_plurilingual',
  'consular_civil_status',
]
