import { afterFiling, birthAct, birthActOrFamilyBook, hired, newcomer, papers } from '#tests/personas/expected-lists.ts'
import type { Persona } from '#tests/personas/persona.ts'

/** French students born in a territory with a fund of its own: D41 leaves open which way their file takes. */
const bornThere: Persona['expect'] = {
  register: 'yes',
  situations: ['student_french_abroad_or_collectivity'],
  documents: {
    ...papers('id_doc', 'school_certificate', 'rib', 'proof_address', 'photo_vitale'),
    civil_status: birthActOrFamilyBook,
  },
  perhaps: [],
  steps: ['gather', 'address', 'apply', ...afterFiling],
}

/** Born in mainland France: the number is there, wherever they were insured. */
const fromTheIslands: Persona['expect'] = {
  register: 'yes',
  situations: ['born_in_france'],
  documents: papers('s1106', 'id_doc', 'rib', 'proof_address', 'photo_vitale'),
  perhaps: [],
  steps: ['gather', 'address', 'apply', 'ameli', 'vitale_order', 'vitale', 'vitale_app', 'gp', 'mutuelle', 'maintain'],
}

const student = { ...newcomer, age: 20, activity: ['student'], studies: 'enrolledInFrance' }

/** Where somebody comes from, by state and territory: agreements of their own (D39), funds of their own (D41). */
export const byOrigin: readonly Persona[] = [
  {
    // "do not ask a permit of a Monegasque student"; D32: certificates there are in French; D for the treaty
    name: 'Louis, Monegasque student without cover from Monaco',
    on: '2026-11-21',
    facts: {
      ...student,
      nationalities: ['MC'],
      birthCountry: 'MC',
      arrivedOn: '2026-09-01',
      permit: 'card',
    },
    expect: {
      register: 'yes',
      situations: ['student_non_eu'],
      documents: {
        ...papers('id_doc', 'school_certificate', 'rib', 'proof_address', 'photo_vitale'),
        civil_status: birthActOrFamilyBook,
      },
      perhaps: [],
      steps: ['gather', 'address', 'apply', ...afterFiling],
      warnings: [
        'paper_claims',
        'number_stays_with_you',
        'stay_by_own_agreement',
        'formality_probably_none',
        'apostille_if_asked',
      ],
      waitMonths: 0,
    },
  },
  {
    // The same for somebody who works: the permit is asked for, with the doubt beside it
    name: 'Céline, Monegasque, hired in Nice',
    on: '2026-11-21',
    facts: {
      ...newcomer,
      ...hired,
      nationalities: ['MC'],
      birthCountry: 'MC',
      arrivedOn: '2026-09-01',
      permit: 'card',
    },
    expect: {
      register: 'yes',
      situations: ['employee_non_eu'],
      documents: {
        ...papers('s1106', 'id_doc', 'residence_permit', 'work_proof', 'rib', 'proof_address', 'photo_vitale'),
        civil_status: birthAct,
      },
      perhaps: [],
      steps: ['gather', 'employer_dpae', 'address', 'apply', ...afterFiling],
      warnings: [
        'paper_claims',
        'number_stays_with_you',
        'stay_by_own_agreement',
        'formality_probably_none',
        'apostille_if_asked',
      ],
      waitMonths: 0,
    },
  },
  {
    name: 'Marc, Andorran, hired in Toulouse',
    on: '2026-11-21',
    facts: {
      ...newcomer,
      ...hired,
      nationalities: ['AD'],
      birthCountry: 'AD',
      arrivedOn: '2026-09-01',
      permit: 'card',
    },
    expect: {
      register: 'yes',
      situations: ['employee_non_eu'],
      documents: {
        ...papers('s1106', 'id_doc', 'residence_permit', 'work_proof', 'rib', 'proof_address', 'photo_vitale'),
        ...papers('sworn_translation', 'apostille'),
        civil_status: birthAct,
      },
      perhaps: [],
      steps: ['gather', 'employer_dpae', 'address', 'apply', ...afterFiling],
      warnings: ['paper_claims', 'number_stays_with_you', 'stay_by_own_agreement'],
      waitMonths: 0,
    },
  },
  {
    name: 'Maeva, French, from Nouméa, student in Lyon',
    on: '2026-11-21',
    facts: { ...student, nationalities: ['FR'], birthCountry: 'NC', arrivedOn: '2026-09-01', insuredIn: 'NC' },
    expect: bornThere,
  },
  {
    name: 'Teva, French, born in Lyon, insured in Papeete, student in Lyon',
    on: '2026-11-21',
    facts: { ...student, nationalities: ['FR'], birthCountry: 'FR', arrivedOn: '2026-09-01', insuredIn: 'PF' },
    expect: fromTheIslands,
  },
  {
    name: 'Yann, French, born in Saint-Pierre, insured in France, student in Rennes',
    on: '2026-11-21',
    facts: { ...student, nationalities: ['FR'], birthCountry: 'PM', arrivedOn: '2026-09-01', insuredIn: 'FR' },
    expect: bornThere,
  },
  {
    name: 'Lise, French, born in Brest, insured in Saint-Pierre, student in Rennes',
    on: '2026-11-21',
    facts: { ...student, nationalities: ['FR'], birthCountry: 'FR', arrivedOn: '2026-09-01', insuredIn: 'PM' },
    expect: fromTheIslands,
  },
  {
    name: 'Hina, French, born in Papeete, insured in France, student in Rennes',
    on: '2026-11-21',
    facts: { ...student, nationalities: ['FR'], birthCountry: 'PF', arrivedOn: '2026-09-01', insuredIn: 'FR' },
    expect: bornThere,
  },
  {
    // The same origin without studies: nothing about students is said
    name: 'Jean, French, born in Nouméa, insured in Saint-Pierre, hired in Rennes',
    on: '2026-11-21',
    facts: {
      ...newcomer,
      ...hired,
      nationalities: ['FR'],
      birthCountry: 'NC',
      arrivedOn: '2026-09-01',
      insuredIn: 'PM',
    },
    expect: {
      ...fromTheIslands,
      steps: ['gather', 'employer_dpae', ...fromTheIslands.steps.slice(1)],
    },
  },
  {
    // D04: the act of a French person born abroad is ordered in Nantes; no translation, no apostille
    name: 'Claire, French, born in London, hired in Paris',
    on: '2026-11-21',
    facts: { ...newcomer, ...hired, nationalities: ['FR'], birthCountry: 'GB', arrivedOn: '2026-09-01' },
    expect: {
      register: 'yes',
      situations: ['employee_eu'],
      documents: {
        ...papers('s1106', 'id_doc', 'work_proof', 'rib', 'proof_address', 'photo_vitale'),
        civil_status: birthAct,
      },
      perhaps: [],
      steps: ['gather', 'employer_dpae', 'address', 'apply', ...afterFiling],
      waitMonths: 0,
    },
  },
]
