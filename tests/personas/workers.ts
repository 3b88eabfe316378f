import { afterFiling, birthAct, hired, newcomer, papers } from '#tests/personas/expected-lists.ts'
import type { Persona } from '#tests/personas/persona.ts'

const employee = { ...newcomer, ...hired, arrivedOn: '2026-10-12' }

/** Row employee_eu with D07; row employee_non_eu adds the permit. */
const ofEmployee = {
  ...papers('s1106', 'id_doc', 'work_proof', 'rib', 'proof_address', 'photo_vitale'),
  civil_status: birthAct,
}
const ofForeignEmployee = { ...ofEmployee, ...papers('residence_permit') }
const stepsOfEmployee = ['gather', 'employer_dpae', 'address', 'apply', ...afterFiling]

export const workers: readonly Persona[] = [
  {
    // registration.md 1 employee_eu; 0.10 and 0.11: an Irish act needs neither translation nor apostille; story 2
    name: 'Liam, Irish, hired in Rennes',
    on: '2026-11-21',
    facts: { ...employee, nationalities: ['IE'], birthCountry: 'IE' },
    expect: {
      register: 'yes',
      situations: ['employee_eu'],
      documents: ofEmployee,
      perhaps: [],
      steps: stepsOfEmployee,
      because: {
        employee_eu: ['nationalities', 'birthCountry', 'number', 'activity', 'employerCountry', 'worksIn', 'place'],
      },
      waitMonths: 0,
    },
  },
  {
    // story 2, "must not change Liam's result": what an office said about Emma's paper is no fact about an EEA act
    name: 'Liam, whose office is recorded as asking for a translation',
    on: '2026-11-21',
    facts: { ...employee, nationalities: ['IE'], birthCountry: 'IE', officeSaysTranslation: 'needed' },
    expect: {
      register: 'yes',
      situations: ['employee_eu'],
      documents: ofEmployee,
      perhaps: [],
      steps: stepsOfEmployee,
    },
  },
  {
    // D33: for all EEA states not required by rule; Bulgaria is one where it may be asked in practice
    name: 'Desislava, Bulgarian, hired in Nantes',
    on: '2026-11-21',
    facts: { ...employee, nationalities: ['BG'], birthCountry: 'BG' },
    expect: {
      register: 'yes',
      situations: ['employee_eu'],
      documents: ofEmployee,
      perhaps: [],
      steps: stepsOfEmployee,
    },
  },
  {
    // countries.json: Norway is in the EEA (no translation) but Reg. 2016/1191 binds the EU only: apostille (C)
    name: 'Ingrid, Norwegian, hired in Toulouse',
    on: '2026-11-21',
    facts: { ...employee, nationalities: ['NO'], birthCountry: 'NO' },
    expect: {
      register: 'yes',
      situations: ['employee_eu'],
      documents: { ...ofEmployee, ...papers('apostille') },
      perhaps: [],
      steps: stepsOfEmployee,
    },
  },
  {
    // registration.md 5: Switzerland, no permit, no translation, no formality (B)
    name: 'Nadia, Swiss, hired in Lyon',
    on: '2026-11-21',
    facts: { ...employee, nationalities: ['CH'], birthCountry: 'CH' },
    expect: {
      register: 'yes',
      situations: ['employee_eu'],
      documents: ofEmployee,
      perhaps: [],
      steps: stepsOfEmployee,
    },
  },
  {
    // facts.md: "several for dual nationals (the most favourable decides)"; the act is Brazilian: translation disputed
    // (Portuguese is on the CPAM list, the rule says translate), formality probably none (D)
    name: 'Beatriz, Brazilian and Portuguese, born in Recife, hired in Bordeaux',
    on: '2026-11-21',
    facts: { ...employee, nationalities: ['BR', 'PT'], birthCountry: 'BR' },
    expect: {
      register: 'yes',
      situations: ['employee_eu'],
      documents: ofEmployee,
      perhaps: ['sworn_translation'],
      steps: stepsOfEmployee,
    },
  },
  {
    // D23: employee_eu holds for French nationals too; D04: a French act is ordered in Nantes, so neither
    // translation nor legalisation, wherever the birth was
    name: 'Mathilde, French, born in Shanghai, hired in Paris, without a number',
    on: '2026-11-21',
    facts: { ...employee, nationalities: ['FR'], birthCountry: 'CN' },
    expect: {
      register: 'yes',
      situations: ['employee_eu'],
      documents: ofEmployee,
      perhaps: [],
      steps: stepsOfEmployee,
    },
  },
  {
    // registration.md 1 employee_non_eu; 0.10: Chinese is on no list; section 5: apostille since 2023-11-07; story 1
    name: 'Mei, Chinese, born in Chengdu, employee',
    on: '2026-11-21',
    facts: { ...employee, nationalities: ['CN'], birthCountry: 'CN', permit: 'vlsTs', visaValidated: true },
    expect: {
      register: 'yes',
      situations: ['employee_non_eu'],
      documents: { ...ofForeignEmployee, ...papers('ofii_validation', 'sworn_translation', 'apostille') },
      perhaps: [],
      steps: stepsOfEmployee,
      because: {
        sworn_translation: [
          'nationalities',
          'birthCountry',
          'number',
          'activity',
          'employerCountry',
          'worksIn',
          'permit',
          'place',
        ],
      },
      waitMonths: 0,
    },
  },
  {
    // registration.md 5: China joined on 2023-11-07; the day before, legalisation was the rule
    name: 'Mei, had she come the day before China joined the Apostille Convention',
    on: '2023-11-06',
    facts: {
      ...employee,
      arrivedOn: '2023-10-02',
      nationalities: ['CN'],
      birthCountry: 'CN',
      permit: 'card',
    },
    expect: {
      register: 'yes',
      situations: ['employee_non_eu'],
      documents: { ...ofForeignEmployee, ...papers('sworn_translation', 'legalisation') },
      perhaps: [],
      steps: stepsOfEmployee,
    },
  },
  {
    // registration.md 5: Bangladesh joined on 2025-03-30; Bengali is on no list of accepted languages
    name: 'Rafiq, Bangladeshi, on the eve of the Apostille Convention',
    on: '2025-03-29',
    facts: { ...employee, arrivedOn: '2025-02-03', nationalities: ['BD'], birthCountry: 'BD', permit: 'card' },
    expect: {
      register: 'yes',
      situations: ['employee_non_eu'],
      documents: { ...ofForeignEmployee, ...papers('sworn_translation', 'legalisation') },
      perhaps: [],
      steps: stepsOfEmployee,
    },
  },
  {
    // the day itself: the apostille has taken the place of the legalisation
    name: 'Rafiq, on the day of the Apostille Convention',
    on: '2025-03-30',
    facts: { ...employee, arrivedOn: '2025-02-03', nationalities: ['BD'], birthCountry: 'BD', permit: 'card' },
    expect: {
      register: 'yes',
      situations: ['employee_non_eu'],
      documents: { ...ofForeignEmployee, ...papers('sworn_translation', 'apostille') },
      perhaps: [],
      steps: stepsOfEmployee,
    },
  },
  {
    // story 7; section 5: Brazil, formality probably none (D); Portuguese: lists say accepted, the rule says translate
    name: 'Carlos, Brazilian, employee with a residence card',
    on: '2026-11-21',
    facts: { ...employee, nationalities: ['BR'], birthCountry: 'BR', permit: 'card', permitValidUntil: '2027-06-01' },
    expect: {
      register: 'yes',
      situations: ['employee_non_eu'],
      documents: ofForeignEmployee,
      perhaps: ['sworn_translation'],
      steps: stepsOfEmployee,
      // around.md 5: renewal from the 120th to the 60th day before the permit ends; 0.9: rights run on for six months
      dates: [
        { id: 'permit_renewal_from', on: '2027-02-01' },
        { id: 'permit_renewal_until', on: '2027-04-02' },
        { id: 'rights_after_permit', on: '2027-12-01' },
      ],
    },
  },
  {
    // story 2; registration.md 7.5: English acts from outside the EEA are disputed; apostille for the UK (B);
    // D06: uk_national is an overlay on employee_non_eu
    name: 'Emma, British, English birth certificate, has not asked her office',
    on: '2026-11-21',
    facts: { ...employee, nationalities: ['GB'], birthCountry: 'GB', permit: 'card' },
    expect: {
      register: 'yes',
      situations: ['employee_non_eu', 'uk_national'],
      documents: { ...ofForeignEmployee, ...papers('apostille') },
      perhaps: ['sworn_translation'],
      steps: stepsOfEmployee,
      because: { uk_national: ['nationalities'] },
      waitMonths: 0,
    },
  },
  {
    // story 2: "when she records 'not needed' the item becomes satisfied"
    name: 'Emma, whose office wrote that no translation is needed',
    on: '2026-11-21',
    facts: {
      ...employee,
      nationalities: ['GB'],
      birthCountry: 'GB',
      permit: 'card',
      officeSaysTranslation: 'notNeeded',
    },
    expect: {
      register: 'yes',
      situations: ['employee_non_eu', 'uk_national'],
      documents: { ...ofForeignEmployee, ...papers('apostille') },
      perhaps: [],
      steps: stepsOfEmployee,
    },
  },
  {
    // story 2, the other answer
    name: 'Emma, whose office wants a translation',
    on: '2026-11-21',
    facts: {
      ...employee,
      nationalities: ['GB'],
      birthCountry: 'GB',
      permit: 'card',
      officeSaysTranslation: 'needed',
    },
    expect: {
      register: 'yes',
      situations: ['employee_non_eu', 'uk_national'],
      documents: { ...ofForeignEmployee, ...papers('apostille', 'sworn_translation') },
      perhaps: [],
      steps: stepsOfEmployee,
      because: {
        sworn_translation: [
          'nationalities',
          'birthCountry',
          'number',
          'activity',
          'employerCountry',
          'worksIn',
          'permit',
          'protection',
          'place',
          'officeSaysTranslation',
        ],
      },
    },
  },
  {
    // registration.md 1 uk_national: Withdrawal Agreement residents keep rights; D28: their card is a residence paper
    name: 'Nigel, British, employee, withdrawal agreement card',
    on: '2026-11-21',
    facts: {
      ...employee,
      arrivedOn: '2019-05-06',
      nationalities: ['GB'],
      birthCountry: 'GB',
      permit: 'withdrawalAgreement',
    },
    expect: {
      register: 'yes',
      situations: ['employee_non_eu', 'uk_national'],
      documents: { ...ofForeignEmployee, ...papers('apostille') },
      perhaps: ['sworn_translation'],
      steps: stepsOfEmployee,
    },
  },
  {
    // product.md 3 rule 8, D35: the United Kingdom is in the EEA set until 2020-12-31; the act is Irish
    name: 'Oliver, British, born in Cork, hired on the last day of 2020',
    on: '2020-12-31',
    facts: { ...employee, arrivedOn: '2020-12-01', nationalities: ['GB'], birthCountry: 'IE' },
    expect: {
      register: 'yes',
      situations: ['employee_eu'],
      documents: ofEmployee,
      perhaps: [],
      steps: stepsOfEmployee,
    },
  },
  {
    // one day later he is a third-country national; the Irish act stays an EEA act
    name: 'Oliver, a day later',
    on: '2021-01-01',
    facts: {
      ...employee,
      arrivedOn: '2020-12-01',
      nationalities: ['GB'],
      birthCountry: 'IE',
      permit: 'withdrawalAgreement',
    },
    expect: {
      register: 'yes',
      situations: ['employee_non_eu', 'uk_national'],
      documents: ofForeignEmployee,
      perhaps: [],
      steps: stepsOfEmployee,
    },
  },
  {
    // registration.md 5: United States, apostille (B); English act: translation disputed (7.5)
    name: 'Grace, American, employee with a residence card',
    on: '2026-11-21',
    facts: { ...employee, nationalities: ['US'], birthCountry: 'US', permit: 'card' },
    expect: {
      register: 'yes',
      situations: ['employee_non_eu'],
      documents: { ...ofForeignEmployee, ...papers('apostille') },
      perhaps: ['sworn_translation'],
      steps: stepsOfEmployee,
    },
  },
  {
    // D24: formality and translation follow the country that issued the act, not the nationality; section 5: the
    // United Arab Emirates need legalisation (C), Arabic is not an accepted language (0.10)
    name: 'Vikram, Indian, born in Dubai, employee',
    on: '2026-11-21',
    facts: { ...employee, nationalities: ['IN'], birthCountry: 'AE', permit: 'card' },
    expect: {
      register: 'yes',
      situations: ['employee_non_eu'],
      documents: { ...ofForeignEmployee, ...papers('sworn_translation', 'legalisation') },
      perhaps: [],
      steps: stepsOfEmployee,
    },
  },
  {
    // registration.md 5: Turkey exempt (B, CIEC); Turkish is on the CPAM list but not in the EEA rule: disputed
    name: 'Elif, Turkish, employee with a residence card',
    on: '2026-11-21',
    facts: { ...employee, nationalities: ['TR'], birthCountry: 'TR', permit: 'card' },
    expect: {
      register: 'yes',
      situations: ['employee_non_eu'],
      documents: ofForeignEmployee,
      perhaps: ['sworn_translation'],
      steps: stepsOfEmployee,
    },
  },
  {
    // registration.md 1 talent, exception "Algerian scientifique-chercheur: local CPAM"; section 5 and D40: probably
    // exempt; D32: acts often in French, so a translation is perhaps needed
    name: 'Amine, Algerian researcher with a certificate of residence',
    on: '2026-11-21',
    facts: { ...employee, nationalities: ['DZ'], birthCountry: 'DZ', permit: 'algerianCertificate' },
    expect: {
      register: 'yes',
      situations: ['employee_non_eu'],
      documents: ofForeignEmployee,
      perhaps: ['sworn_translation'],
      steps: stepsOfEmployee,
    },
  },
  {
    // registration.md 0.1 and D28: a receipt of the préfecture is a residence paper; Arabic act of Kuwait, legalisation
    name: 'Fahad, Kuwaiti, employee, renewal receipt in hand',
    on: '2026-11-21',
    facts: { ...employee, nationalities: ['KW'], birthCountry: 'KW', permit: 'recepisse' },
    expect: {
      register: 'yes',
      situations: ['employee_non_eu'],
      documents: { ...ofForeignEmployee, ...papers('sworn_translation', 'legalisation') },
      perhaps: [],
      steps: stepsOfEmployee,
    },
  },
  {
    // registration.md 1 employee_non_eu and 0.8: a VLS-TS counts only once validated; Saudi Arabia: apostille since 2022
    name: 'Nora, Saudi, employee, long-stay visa not validated',
    on: '2026-11-21',
    facts: { ...employee, nationalities: ['SA'], birthCountry: 'SA', permit: 'vlsTs', visaValidated: false },
    expect: {
      register: 'yes',
      situations: ['employee_non_eu'],
      documents: { ...ofForeignEmployee, ...papers('ofii_validation', 'sworn_translation', 'apostille') },
      perhaps: [],
      steps: ['gather', 'employer_dpae', 'legal_stay', 'address', 'apply', ...afterFiling],
    },
  },
  {
    // registration.md 1, row over_28_student: doctoral contract → employee or Talent; CPAM de Paris for Talent.
    // Section 5 and D40: Viet Nam probably exempt (row right), although an apostille exists since 2026-09-11.
    name: 'Linh, Vietnamese, doctoral contract, Talent permit',
    on: '2026-11-21',
    facts: {
      ...employee,
      nationalities: ['VN'],
      birthCountry: 'VN',
      activity: ['doctoralContract'],
      permit: 'talent',
      visaValidated: true,
    },
    expect: {
      register: 'yes',
      situations: ['talent'],
      documents: { ...ofForeignEmployee, ...papers('sworn_translation') },
      perhaps: [],
      steps: stepsOfEmployee,
      waitMonths: 0,
    },
  },
  {
    // the same before Viet Nam joined: the bilateral exemption is older, so the plan is the same
    name: 'Linh, on the eve of Viet Nam joining the Apostille Convention',
    on: '2026-09-10',
    facts: {
      ...employee,
      arrivedOn: '2026-09-01',
      nationalities: ['VN'],
      birthCountry: 'VN',
      activity: ['doctoralContract'],
      permit: 'talent',
      visaValidated: true,
    },
    expect: {
      register: 'yes',
      situations: ['talent'],
      documents: { ...ofForeignEmployee, ...papers('sworn_translation') },
      perhaps: [],
      steps: stepsOfEmployee,
    },
  },
  {
    // registration.md 1 self_employed: guichet unique first, then the CPAM asks for the file; no permit for a Spaniard
    name: 'Marta, Spanish, opens a translation business',
    on: '2026-11-21',
    facts: {
      ...newcomer,
      nationalities: ['ES'],
      birthCountry: 'ES',
      arrivedOn: '2026-10-12',
      activity: ['selfEmployed'],
      worksIn: ['FR'],
    },
    expect: {
      register: 'yes',
      situations: ['self_employed'],
      documents: {
        ...papers('s1106', 'id_doc', 'business_proof', 'rib', 'proof_address', 'photo_vitale'),
        civil_status: birthAct,
      },
      perhaps: [],
      steps: ['gather', 'business_registration', 'address', 'apply', ...afterFiling],
      waitMonths: 0,
    },
  },
  {
    // the same with D07: the permit was forgotten in the row
    name: 'Dylan, American, self-employed with a residence card',
    on: '2026-11-21',
    facts: {
      ...newcomer,
      nationalities: ['US'],
      birthCountry: 'US',
      arrivedOn: '2026-10-12',
      activity: ['selfEmployed'],
      worksIn: ['FR'],
      permit: 'card',
    },
    expect: {
      register: 'yes',
      situations: ['self_employed'],
      documents: {
        ...papers('s1106', 'id_doc', 'residence_permit', 'business_proof', 'rib', 'proof_address', 'apostille'),
        ...papers('photo_vitale'),
        civil_status: birthAct,
      },
      perhaps: ['sworn_translation'],
      steps: ['gather', 'business_registration', 'address', 'apply', ...afterFiling],
    },
  },
  {
    // registration.md 0.3: a provisional number still needs the act that shows both parents
    name: 'Piotr, Polish employee who has a provisional number',
    on: '2026-11-21',
    facts: { ...employee, nationalities: ['PL'], birthCountry: 'PL', number: 'provisional' },
    expect: {
      register: 'yes',
      situations: ['employee_eu'],
      documents: ofEmployee,
      perhaps: [],
      steps: stepsOfEmployee,
    },
  },
]
