import {
  afterFiling,
  asCardHolder,
  asIrregular,
  birthAct,
  childAct,
  hired,
  inCollectivity,
  inMayotte,
  newcomer,
  papers,
} from '#tests/personas/expected-lists.ts'
import type { Persona } from '#tests/personas/persona.ts'

// Minors, people who come back, from overseas, protected for a time, or without a paper that opens rights.

const on = '2026-11-21'

const italianGirl = {
  ...newcomer,
  age: 14,
  nationalities: ['IT'],
  birthCountry: 'IT',
  arrivedOn: '2026-09-01',
  activity: ['none'],
}
const stepsOfChild = ['gather', 'apply', 'nia', 'nir', 'mutuelle', 'maintain']

/** Row under_16 with D12, without the S3705 where nobody is insured. */
const asMinorAlone = {
  register: 'yes',
  situations: ['under_16'],
  documents: { child_civil_status: childAct },
  perhaps: [],
  steps: stepsOfChild,
  waitMonths: 0,
} as const

const minors: readonly Persona[] = [
  {
    // row under_16 with D12: form S3705, and the document of whoever took the child in
    name: 'Bianca, Italian, fourteen, entrusted to her insured aunt',
    on,
    facts: { ...italianGirl, insuredRelative: 'other' },
    expect: {
      ...asMinorAlone,
      documents: { ...papers('s3705', 'custody_proof'), child_civil_status: childAct },
      because: { under_16: ['nationalities', 'activity', 'place', 'insuredRelative', 'age', 'stay'] },
    },
  },
  {
    // D12 without an answer to who looks after her: the way in is known, what hangs on it is perhaps
    name: 'Bianca has not said who looks after her',
    on,
    facts: italianGirl,
    expect: { ...asMinorAlone, perhaps: ['unaccompanied_minor', 'pupil_alone', 'custody_proof'] },
  },
  {
    // M10: a pupil alone; the person in charge asks the CPAM
    name: 'Bianca at a boarding school, her parents stay in Italy',
    on,
    facts: { ...italianGirl, minorCare: 'alone' },
    expect: {
      ...asMinorAlone,
      situations: ['under_16', 'pupil_alone'],
      warnings: ['number_stays_with_you', 'paper_claims'],
    },
  },
  {
    // D12, D13: nobody to be attached to before the parent is insured
    name: 'Bianca with her father, who is not insured yet',
    on,
    facts: { ...italianGirl, minorCare: 'parents' },
    expect: { ...asMinorAlone, warnings: ['number_stays_with_you', 'paper_claims', 'child_follows_parents'] },
  },
  {
    // M9: cover at once in his own name through the ASE, whatever his papers; not the AME
    name: 'Moussa, Malian, fifteen, placed with child protection, without papers',
    on,
    facts: {
      ...newcomer,
      age: 15,
      nationalities: ['ML'],
      birthCountry: 'ML',
      arrivedOn: '2026-06-01',
      activity: ['none'],
      permit: 'none',
      minorCare: 'ase',
    },
    expect: {
      ...asMinorAlone,
      situations: ['under_16', 'unaccompanied_minor'],
      documents: { ...papers('custody_proof'), child_civil_status: childAct },
      warnings: ['number_stays_with_you', 'paper_claims'],
    },
  },
  {
    // row age_16_17 with D12: autonomy is a choice; without an answer it is perhaps
    name: 'Moussa at sixteen',
    on,
    facts: {
      ...newcomer,
      age: 16,
      nationalities: ['ML'],
      birthCountry: 'ML',
      arrivedOn: '2026-06-01',
      activity: ['none'],
      permit: 'none',
      minorCare: 'ase',
    },
    expect: {
      ...asMinorAlone,
      situations: ['under_16', 'unaccompanied_minor', 'age_16_17'],
      documents: { ...papers('custody_proof'), child_civil_status: childAct },
      perhaps: ['cerfa15680', 'id_doc'],
    },
  },
  {
    // the same at eighteen: a grown-up without a paper
    name: 'Moussa at eighteen, without a paper',
    on,
    facts: {
      ...newcomer,
      age: 18,
      nationalities: ['ML'],
      birthCountry: 'ML',
      arrivedOn: '2026-06-01',
      activity: ['none'],
      permit: 'none',
      minorCare: 'ase',
    },
    expect: asIrregular,
  },
  {
    // row age_16_17: cerfa 15680 and an identity document; D12: the act too, since he has no number
    name: 'Kwame, Ghanaian, seventeen, lives with his insured mother, wants a card of his own',
    on,
    facts: {
      ...newcomer,
      age: 17,
      nationalities: ['GH'],
      birthCountry: 'GH',
      arrivedOn: '2026-10-05',
      activity: ['none'],
      permit: 'notNeeded',
      insuredRelative: 'parent',
      ownName: true,
    },
    expect: {
      register: 'yes',
      situations: ['minor_child', 'age_16_17'],
      documents: { ...papers('s3705', 'cerfa15680', 'id_doc'), child_civil_status: childAct },
      perhaps: [],
      steps: stepsOfChild,
      waitMonths: 0,
    },
  },
  {
    // F16620, default: attached to the parent, nothing more
    name: 'Kwame leaves things as they are',
    on,
    facts: {
      ...newcomer,
      age: 17,
      nationalities: ['GH'],
      birthCountry: 'GH',
      arrivedOn: '2026-10-05',
      activity: ['none'],
      permit: 'notNeeded',
      insuredRelative: 'parent',
      ownName: false,
    },
    expect: {
      register: 'yes',
      situations: ['minor_child', 'age_16_17'],
      documents: { ...papers('s3705'), child_civil_status: childAct },
      perhaps: [],
      steps: stepsOfChild,
    },
  },
  {
    // D13 "unaccompanied: administrateur ad hoc or ASE, own name"; C2S without a form
    name: 'Selam, Eritrean, fifteen, asked for asylum alone',
    on,
    facts: asylumChild({ minorCare: 'ase' }),
    expect: {
      ...asAsylumMinor(),
      situations: ['asylum_seeker_minor', 'unaccompanied_minor'],
      documents: papers('asylum_attestation', 'custody_proof'),
    },
  },
  {
    // D13 "with parents": they are not insured in their first three months, the child is covered at once
    name: 'Selam with her parents, who have asked for asylum',
    on,
    facts: asylumChild({ minorCare: 'parents' }),
    expect: { ...asAsylumMinor(), warnings: ['number_stays_with_you', 'paper_claims', 'child_follows_parents'] },
  },
  {
    // row asylum_seeker_minor, S3705 once a parent is insured; the row of minor_child holds too
    name: 'Selam, whose mother is insured by now',
    on,
    facts: asylumChild({ insuredRelative: 'parent' }),
    expect: {
      register: 'yes',
      situations: ['minor_child', 'asylum_seeker_minor'],
      documents: { ...papers('asylum_attestation', 's3705'), child_civil_status: childAct },
      perhaps: [],
      steps: stepsOfChild,
      waitMonths: 0,
    },
  },
  {
    // D12, guardians: attached to an insured grown-up who is not a parent
    name: 'Selam, entrusted to an insured uncle',
    on,
    facts: asylumChild({ insuredRelative: 'other' }),
    expect: { ...asAsylumMinor(), documents: papers('asylum_attestation', 's3705', 'custody_proof') },
  },
  {
    // M23: adopted or taken in by kafala: the S3705 with the judgment or the deed
    name: 'Brigid, employee, who has adopted a girl and houses a niece',
    on,
    facts: { ...newcomer, ...hired, nationalities: ['IE'], birthCountry: 'IE', arrivedOn: '2026-10-05' },
    people: [ward('zara', 'ward', 6), ward('aoife', 'ward', 18), ward('nuala', 'other', 8), ward('sean', 'child', 4)],
    expect: {
      register: 'yes',
      situations: ['employee_eu'],
      documents: {
        ...papers('s1106', 'id_doc', 'work_proof', 'rib', 'proof_address', 'photo_vitale'),
        civil_status: birthAct,
        's3705|zara': ['s3705'],
        'child_civil_status|zara': childAct,
        'custody_proof|zara': ['custody_proof'],
        's3705|sean': ['s3705'],
        'child_civil_status|sean': childAct,
      },
      perhaps: [],
      steps: ['gather', 'employer_dpae', 'address', 'apply', ...afterFiling],
    },
  },
  {
    // M3 before M10: a visit of a few weeks opens nothing, whatever the age
    name: 'Bianca on a school exchange of two months',
    on,
    facts: { ...italianGirl, stay: 'under3Months', minorCare: 'alone' },
    expect: { register: 'no', situations: ['tourist'], documents: {}, perhaps: [], steps: [] },
  },
]

/** Neighbours of minors. */
const whoIsNot: readonly Persona[] = [
  {
    // D03: Mayotte has its own fund for children too
    name: 'Bianca, placed with child protection in Mayotte',
    on,
    facts: { ...italianGirl, place: 'mayotte', minorCare: 'ase' },
    expect: inMayotte,
  },
  {
    // row minor_child before irregular: no condition of permit for the child of an insured person
    name: 'Sunita’s son, nine, without a paper, lives with his insured father',
    on,
    facts: nepalese({ age: 9, insuredRelative: 'parent' }),
    expect: {
      register: 'yes',
      situations: ['minor_child'],
      documents: { ...papers('s3705'), child_civil_status: childAct },
      perhaps: [],
      steps: stepsOfChild,
      waitMonths: 0,
    },
  },
  {
    // few questions: whoever is retired is not asked whether they are a child
    name: 'Heidi, retired, gives the answers she is asked for and no more',
    on,
    facts: {
      nationalities: ['DE'],
      activity: ['retired'],
      place: 'mainland',
      insuredRelative: 'none',
      pensions: 'foreign',
      insuredIn: 'DE',
      stay: 'over3Months',
      birthCountry: 'DE',
      number: 'none',
    },
    expect: {
      register: 'yes',
      situations: ['pensioner_eu'],
      documents: { ...papers('s1', 'id_doc', 'rib', 'proof_address', 'photo_vitale'), civil_status: birthAct },
      perhaps: [],
      steps: ['gather', 'home_form', 'address', 'apply', ...afterFiling],
      waitMonths: 0,
    },
  },
  {
    // few questions: a wife who is not retired is not asked about pensions
    name: 'Agnieszka gives the answers she is asked for and no more',
    on,
    facts: {
      nationalities: ['PL'],
      activity: ['none'],
      place: 'mainland',
      insuredRelative: 'spouse',
      relativeIs: 'employee',
      stay: 'over3Months',
      birthCountry: 'PL',
      number: 'none',
    },
    expect: {
      register: 'yes',
      situations: ['spouse_of_insured'],
      documents: {
        ...papers('s1106', 'id_doc', 'relationship_proof', 'rib', 'proof_address', 'photo_vitale'),
        civil_status: birthAct,
      },
      perhaps: [],
      steps: ['gather', 'address', 'apply', ...afterFiling],
      waitMonths: 0,
    },
  },
  {
    // few questions: whoever holds a permit of grown-ups neither
    name: 'Sunita, visitor card, gives the answers she is asked for and no more',
    on,
    facts: {
      nationalities: ['NP'],
      activity: ['none'],
      permit: 'visitor',
      place: 'mainland',
      insuredRelative: 'none',
      pensions: 'none',
      stay: 'over3Months',
      birthCountry: 'NP',
      number: 'none',
      arrivedOn: '2026-03-02',
    },
    expect: asResident(),
  },
]

const frenchAbroad = {
  ...newcomer,
  age: 41,
  nationalities: ['FR'],
  birthCountry: 'NC',
  arrivedOn: '2026-10-05',
  activity: ['none'],
}

const asFromCollectivity: Persona['expect'] = {
  register: 'yes',
  situations: ['from_spm_nc_pf'],
  documents: { ...papers('id_doc', 'rib'), collectivity_form: ['coordination_form_overseas', 's1106'] },
  perhaps: [],
  steps: ['gather', 'home_form', 'address', 'apply', 'gp', 'mutuelle', 'maintain'],
  waitMonths: 0,
}

const overseas: readonly Persona[] = [
  {
    // row from_spm_nc_pf with D30: either form, identity, bank details; the number exists since birth
    name: 'Marie-Ange, insured by the CAFAT, settles in Nantes without work',
    on,
    facts: { ...frenchAbroad, insuredIn: 'NC' },
    expect: asFromCollectivity,
  },
  {
    // the same row: the form is for a stay, and a stay is no visit of a stranger (M3)
    name: 'Marie-Ange, ten weeks in Paris',
    on,
    facts: { ...frenchAbroad, insuredIn: 'NC', stay: 'under3Months', number: 'definitive' },
    expect: asFromCollectivity,
  },
  {
    // row to_spm_nc_pf_wf: insured there and staying there is no case for the CPAM
    name: 'Marie-Ange stays in Nouméa',
    on,
    facts: { ...frenchAbroad, insuredIn: 'NC', place: 'newCaledonia' },
    expect: inCollectivity,
  },
  {
    // M3: a visit is a visit there too
    name: 'Katja on holidays in Nouméa',
    on,
    facts: {
      ...newcomer,
      nationalities: ['DE'],
      birthCountry: 'DE',
      activity: ['none'],
      place: 'newCaledonia',
      stay: 'visit',
      insuredIn: 'DE',
    },
    expect: { register: 'no', situations: ['tourist'], documents: {}, perhaps: [], steps: [] },
  },
  {
    // row from_spm_nc_pf, switch "settling and working": the employer is given the number of birth (M2)
    name: 'Marie-Ange, insured by the CAFAT, hired in Nantes',
    on,
    facts: { ...frenchAbroad, ...hired, insuredIn: 'NC' },
    expect: {
      register: 'yes',
      situations: ['born_in_france'],
      documents: papers('s1106', 'id_doc', 'rib', 'proof_address', 'photo_vitale'),
      perhaps: [],
      steps: [
        'gather',
        'employer_dpae',
        'address',
        'apply',
        'ameli',
        'vitale_order',
        'vitale',
        'vitale_app',
        'gp',
        'mutuelle',
        'maintain',
      ],
      waitMonths: 0,
    },
  },
  {
    // no source says that the coordination reaches people who are not French: the longer wait, by residence
    name: 'Katja, German, insured by the CAFAT, settles in Nantes without work',
    on,
    facts: {
      ...newcomer,
      nationalities: ['DE'],
      birthCountry: 'DE',
      arrivedOn: '2026-10-05',
      activity: ['none'],
      insuredIn: 'NC',
    },
    expect: {
      register: 'yes',
      situations: ['inactive_eu'],
      documents: {
        ...papers('s1106', 'id_doc', 'proof_3_months', 'resources_proof', 'full_health_cover_proof', 'rib'),
        ...papers('proof_address', 'photo_vitale'),
        civil_status: birthAct,
      },
      perhaps: [],
      steps: ['gather', 'address', 'three_months', 'apply', ...afterFiling],
      waitMonths: 3,
    },
  },
  {
    // M2: a French student who was born here has a number
    name: 'Lucas, French, born in Lyon, grew up in Dakar, comes to study',
    on,
    facts: {
      ...newcomer,
      age: 19,
      nationalities: ['FR'],
      birthCountry: 'FR',
      activity: ['student'],
      studies: 'enrolledInFrance',
    },
    expect: {
      register: 'yes',
      situations: ['born_in_france'],
      documents: papers('s1106', 'id_doc', 'rib', 'proof_address', 'photo_vitale'),
      perhaps: [],
      steps: [
        'gather',
        'address',
        'apply',
        'ameli',
        'vitale_order',
        'vitale',
        'vitale_app',
        'gp',
        'mutuelle',
        'maintain',
      ],
      waitMonths: 0,
    },
  },
  {
    // notes of row frontier_eu: works in France but lives abroad; the CPAM of the place of work issues the S1
    name: 'Katja lives in Saarbrücken and works in Metz',
    on,
    facts: {
      ...newcomer,
      ...hired,
      nationalities: ['DE'],
      birthCountry: 'DE',
      activity: ['employee'],
      place: 'abroad',
      insuredIn: 'DE',
    },
    expect: { ...inMayotte, situations: ['lives_abroad'] },
  },
  {
    // M3: whoever lives abroad and visits is a visitor
    name: 'Katja lives in Saarbrücken and visits Metz',
    on,
    facts: {
      ...newcomer,
      nationalities: ['DE'],
      birthCountry: 'DE',
      activity: ['none'],
      place: 'abroad',
      stay: 'visit',
      insuredIn: 'DE',
    },
    expect: { register: 'no', situations: ['tourist'], documents: {}, perhaps: [], steps: [] },
  },
  {
    // row student_eu_ehic: the card decides before the home
    name: 'Reto says that he goes on living in Basel, studies in Mulhouse, has his card',
    on,
    facts: {
      ...newcomer,
      nationalities: ['CH'],
      birthCountry: 'CH',
      activity: ['student'],
      studies: 'exchange',
      insuredIn: 'CH',
      holds: ['ehic'],
      ehicUntil: '2027-08-31',
      place: 'abroad',
    },
    expect: asCardHolder,
  },
  {
    // M20: the card is made for people who live abroad
    name: 'Brahim says that he lives in Oran',
    on,
    facts: {
      ...newcomer,
      age: 74,
      nationalities: ['DZ'],
      birthCountry: 'DZ',
      activity: ['retired'],
      pensions: 'french',
      permit: 'retiredCard',
      place: 'abroad',
    },
    expect: { register: 'no', situations: ['retired_card'], documents: {}, perhaps: [], steps: [] },
  },
  {
    // row student_monaco: the certificate covers, wherever in France the studies are
    name: 'Charles, insured in Monaco, studies in Nouméa',
    on,
    facts: {
      ...newcomer,
      nationalities: ['IT'],
      birthCountry: 'IT',
      activity: ['student'],
      studies: 'enrolledInFrance',
      insuredIn: 'MC',
      holds: ['monacoCertificate'],
      place: 'newCaledonia',
    },
    expect: {
      register: 'no',
      situations: ['student_monaco'],
      documents: papers('monaco_cert'),
      perhaps: [],
      steps: ['home_form'],
    },
  },
  {
    // M20, D03: in Mayotte the CSSM answers
    name: 'Brahim with his “retraité” card in Mayotte',
    on,
    facts: {
      ...newcomer,
      age: 74,
      nationalities: ['DZ'],
      birthCountry: 'DZ',
      activity: ['retired'],
      pensions: 'french',
      permit: 'retiredCard',
      place: 'mayotte',
    },
    expect: inMayotte,
  },
  {
    // M21, D03: the same for a stay in a hospital
    name: 'Aïcha with her visa for a stay in a hospital, in Mayotte',
    on,
    facts: {
      ...newcomer,
      nationalities: ['MR'],
      birthCountry: 'MR',
      activity: ['none'],
      permit: 'medicalVisa',
      place: 'mayotte',
    },
    expect: inMayotte,
  },
  {
    // no decree coordinates Wallis and Futuna: the three months of whoever returns
    name: 'Malia, French, insured in Wallis and Futuna, settles in Lyon',
    on,
    facts: { ...frenchAbroad, birthCountry: 'WF', insuredIn: 'WF' },
    expect: {
      register: 'yes',
      situations: ['born_in_france', 'french_returning'],
      documents: papers('s1106', 'id_doc', 'proof_3_months', 'rib', 'proof_address', 'photo_vitale'),
      perhaps: [],
      steps: [
        'gather',
        'address',
        'three_months',
        'apply',
        'ameli',
        'vitale_order',
        'vitale',
        'vitale_app',
        'gp',
        'mutuelle',
        'maintain',
      ],
      waitMonths: 3,
    },
  },
  {
    // row spouse_of_insured before from_spm_nc_pf: the insured husband decides
    name: 'Marie-Ange joins her husband, an employee in Nantes',
    on,
    facts: {
      ...frenchAbroad,
      insuredIn: 'NC',
      insuredRelative: 'spouse',
      relativeIs: 'employee',
      number: 'definitive',
    },
    expect: {
      register: 'yes',
      situations: ['already_has_number'],
      documents: papers('s1106', 'id_doc', 'existing_number_proof', 'rib', 'proof_address', 'photo_vitale'),
      perhaps: [],
      steps: [
        'gather',
        'address',
        'apply',
        'ameli',
        'vitale_order',
        'vitale',
        'vitale_app',
        'gp',
        'mutuelle',
        'maintain',
      ],
      waitMonths: 0,
    },
  },
  {
    // D05 before from_spm_nc_pf: the French pension decides, with or without the number
    name: 'Marie-Ange, pensioner of the general scheme, insured by the CAFAT',
    on,
    facts: {
      ...frenchAbroad,
      age: 67,
      activity: ['retired'],
      pensions: 'french',
      insuredIn: 'NC',
      number: 'definitive',
    },
    expect: {
      register: 'yes',
      situations: ['already_has_number', 'pensioner_french_scheme'],
      documents: papers(
        's1106',
        'id_doc',
        'existing_number_proof',
        'pension_statement',
        'rib',
        'proof_address',
        'photo_vitale',
      ),
      perhaps: [],
      steps: [
        'gather',
        'address',
        'apply',
        'ameli',
        'vitale_order',
        'vitale',
        'vitale_app',
        'gp',
        'mutuelle',
        'maintain',
      ],
      waitMonths: 0,
    },
  },
  {
    // D05 before spouse_of_insured: France is competent on her own account
    name: 'Elsa, German, with a French pension, joins her insured husband',
    on,
    facts: {
      ...newcomer,
      age: 66,
      nationalities: ['DE'],
      birthCountry: 'DE',
      arrivedOn: '2026-10-05',
      activity: ['retired'],
      pensions: 'french',
      insuredRelative: 'spouse',
      relativeIs: 'retired',
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
    // D05: a pension for invalidity makes France competent at any age, and the permit is asked of her as of others
    name: 'Rania, Tunisian, forty-five, French pension, residence card',
    on,
    facts: {
      ...newcomer,
      age: 45,
      nationalities: ['TN'],
      birthCountry: 'TN',
      arrivedOn: '2026-09-01',
      activity: ['none'],
      permit: 'card',
      pensions: 'french',
      number: 'definitive',
    },
    expect: {
      register: 'yes',
      situations: ['already_has_number', 'pensioner_french_scheme'],
      documents: papers(
        's1106',
        'id_doc',
        'residence_permit',
        'existing_number_proof',
        'pension_statement',
        'rib',
        'proof_address',
        'photo_vitale',
      ),
      perhaps: [],
      steps: [
        'gather',
        'address',
        'apply',
        'ameli',
        'vitale_order',
        'vitale',
        'vitale_app',
        'gp',
        'mutuelle',
        'maintain',
      ],
      waitMonths: 0,
    },
  },
  {
    // row student_andorra: the form decides, for a French student with a number too
    name: 'Lucas, French, insured in Andorra, studies in Perpignan, knows his number',
    on,
    facts: {
      ...newcomer,
      age: 19,
      nationalities: ['FR'],
      birthCountry: 'FR',
      activity: ['student'],
      studies: 'enrolledInFrance',
      insuredIn: 'AD',
      holds: ['andorra130'],
      number: 'definitive',
    },
    expect: {
      register: 'no',
      situations: ['student_andorra'],
      documents: papers('andorra_130_04', 'id_doc'),
      perhaps: [],
      steps: ['home_form'],
    },
  },
  {
    // D03 and M3: a visit is a visit in Mayotte too
    name: 'Camille on holidays in Mayotte',
    on,
    facts: { ...frenchAbroad, birthCountry: 'FR', place: 'mayotte', stay: 'visit' },
    expect: { register: 'no', situations: ['tourist'], documents: {}, perhaps: [], steps: [] },
  },
  {
    // registration.md 5: Mayotte is in the EU coordination, so the card of a student covers the stay
    name: 'Reto in Mayotte with his European card',
    on,
    facts: {
      ...newcomer,
      nationalities: ['CH'],
      birthCountry: 'CH',
      activity: ['student'],
      studies: 'exchange',
      insuredIn: 'CH',
      holds: ['ehic'],
      ehicUntil: '2027-08-31',
      place: 'mayotte',
    },
    expect: asCardHolder,
  },
  {
    // D03: no AME in Mayotte
    name: 'Sunita without a paper in Mayotte',
    on,
    facts: nepalese({ place: 'mayotte' }),
    expect: inMayotte,
  },
]

/** Of a resident who came more than three months ago. */
const WARNINGS_OF_RESIDENT = ['number_stays_with_you', 'paper_claims', 'contribution_2026']

const nothingToFile = { documents: {}, perhaps: [], steps: [], waitMonths: null } as const

const withoutRight: readonly Persona[] = [
  {
    // M16, D16: rights go on for six months; not irregular yet
    name: 'Sunita, whose card ended in September',
    on,
    facts: nepalese({ permit: 'expired', permitValidUntil: '2026-09-30' }),
    expect: {
      register: 'no',
      ...nothingToFile,
      situations: ['permit_expired'],
      steps: ['maintain'],
      dates: [{ id: 'rights_after_permit', on: '2027-03-30' }],
    },
  },
  {
    // M16: a card that she named before has ended since; the receipt is what the fund needs
    name: 'Sunita named a card, which has ended since',
    on,
    facts: nepalese({ permit: 'card', permitValidUntil: '2026-11-20' }),
    expect: { ...asResident(), warnings: [...WARNINGS_OF_RESIDENT, 'permit_has_ended'] },
  },
  {
    // a permit that outlives the nine months of the number worries nobody
    name: 'Sunita, whose card is good for two more years',
    on,
    facts: nepalese({ permit: 'card', permitValidUntil: '2028-11-20' }),
    expect: { ...asResident(), warnings: WARNINGS_OF_RESIDENT },
  },
  {
    // the plan of whoever has a visa begins before the day of arrival
    name: 'Sunita, who will come in January with a visitor card',
    on,
    facts: nepalese({ permit: 'visitor', arrivedOn: '2027-01-10' }),
    expect: { ...asResident(), dates: [{ id: 'file_from', on: '2027-04-10' }] },
  },
  {
    // the last day of a permit is a day of the permit
    name: 'Sunita on the last day of her card',
    on,
    facts: nepalese({ permit: 'card', permitValidUntil: '2026-11-21' }),
    expect: { ...asResident(), warnings: [...WARNINGS_OF_RESIDENT, 'permit_may_end_first'] },
  },
  {
    // M3, row irregular: nobody is irregular before arriving
    name: 'Sunita, who will come in January and has no visa yet',
    on,
    facts: nepalese({ arrivedOn: '2027-01-10' }),
    expect: { register: 'no', situations: ['visa_first'], ...nothingToFile },
  },
  {
    // the same for a job that is signed already
    name: 'Sunita, hired from January, has no visa yet',
    on,
    facts: nepalese({ ...hired, arrivedOn: '2027-01-10' }),
    expect: { register: 'no', situations: ['visa_first'], ...nothingToFile },
  },
  {
    // M3: a visit that is only planned
    name: 'Sunita plans a visit and has no visa yet',
    on,
    facts: nepalese({ arrivedOn: '2027-01-10', stay: 'visit' }),
    expect: { register: 'no', situations: ['tourist'], ...nothingToFile },
  },
  {
    // row irregular: the day of arrival is a day in France
    name: 'Sunita, arrived today without a paper',
    on,
    facts: nepalese({ arrivedOn: on, stay: 'visit' }),
    expect: asIrregular,
  },
  {
    // without the day of arrival, here or not yet here is open
    name: 'Sunita does not say when she came',
    on,
    facts: nepalese({ arrivedOn: 'unknown' }),
    expect: {
      register: 'unknown',
      situations: [],
      documents: {},
      perhaps: [
        'irregular',
        'visa_first',
        'not_covered_yet',
        'proof_3_months',
        'ame_form',
        'ame_identity',
        'ame_resources',
      ],
      steps: [],
    },
  },
  {
    // M20: care only, on a long French career; not a resident
    name: 'Brahim, Algerian, “retraité” card',
    on,
    facts: {
      ...newcomer,
      age: 74,
      nationalities: ['DZ'],
      birthCountry: 'DZ',
      arrivedOn: '2026-10-05',
      activity: ['retired'],
      pensions: 'french',
      permit: 'retiredCard',
      stay: 'visit',
    },
    expect: { register: 'no', situations: ['retired_card'], ...nothingToFile },
  },
  {
    // M21: the card gives no right to open, to somebody posted here neither
    name: 'Said, back on his retired card and posted by an employer in Italy',
    on,
    facts: {
      ...newcomer,
      nationalities: ['DZ'],
      birthCountry: 'DZ',
      activity: ['posted'],
      employerCountry: 'IT',
      insuredIn: 'IT',
      holds: ['s1'],
      permit: 'retiredCard',
    },
    expect: { register: 'no', situations: ['retired_card'], ...nothingToFile },
  },
  {
    // M21: the hospital acts
    name: 'Aïcha, Mauritanian, visa for a stay in a hospital',
    on,
    facts: {
      ...newcomer,
      nationalities: ['MR'],
      birthCountry: 'MR',
      arrivedOn: '2026-10-05',
      activity: ['none'],
      permit: 'medicalVisa',
      stay: 'under3Months',
    },
    expect: { register: 'no', situations: ['medical_stay'], ...nothingToFile },
  },
  {
    // row minor_child: no condition of permit for the child of an insured person
    name: 'Aïcha’s daughter, who lives with her insured father',
    on,
    facts: {
      ...newcomer,
      age: 9,
      nationalities: ['MR'],
      birthCountry: 'MR',
      arrivedOn: '2026-10-05',
      activity: ['none'],
      permit: 'medicalVisa',
      insuredRelative: 'parent',
    },
    expect: {
      register: 'yes',
      situations: ['minor_child'],
      documents: { ...papers('s3705'), child_civil_status: childAct },
      perhaps: [],
      steps: stepsOfChild,
      waitMonths: 0,
    },
  },
  {
    // M17: a parent of an insured person waits; D49 in words
    name: 'Halima names her reasons: her son is insured, she has a visitor card',
    on,
    facts: nepalese({ permit: 'visitor', insuredRelative: 'child' }),
    expect: { ...asResident(), warnings: [...WARNINGS_OF_RESIDENT, 'relative_not_exempt'] },
  },
]

export const status: readonly Persona[] = [...minors, ...whoIsNot, ...overseas, ...withoutRight]

function asylumChild(more: Persona['facts']): Persona['facts'] {
  return {
    ...newcomer,
    age: 15,
    nationalities: ['ER'],
    birthCountry: 'ER',
    arrivedOn: '2026-10-01',
    activity: ['none'],
    protection: 'asylumSeeker',
    permit: 'none',
    ...more,
  }
}

/** Row asylum_seeker_minor: no wait. */
function asAsylumMinor(): Persona['expect'] {
  return {
    register: 'yes',
    situations: ['asylum_seeker_minor'],
    documents: papers('asylum_attestation'),
    perhaps: [],
    steps: ['gather', 'apply', 'nia', 'mutuelle', 'maintain'],
    waitMonths: 0,
  }
}

function ward(id: string, relation: 'ward' | 'other' | 'child', age: number) {
  return {
    id,
    facts: {
      'person.relation': relation,
      'person.age': age,
      'person.nationalities': ['IE'],
      'person.birthCountry': 'IE',
      'person.insured': false,
    },
  }
}

function nepalese(more: Persona['facts']): Persona['facts'] {
  return {
    ...newcomer,
    age: 52,
    nationalities: ['NP'],
    birthCountry: 'NP',
    arrivedOn: '2026-03-02',
    activity: ['none'],
    permit: 'none',
    ...more,
  }
}

/** Row inactive_non_eu; acts of Nepal are translated and legalised. */
function asResident(): Persona['expect'] {
  return {
    register: 'yes',
    situations: ['inactive_non_eu'],
    documents: {
      ...papers('s1106', 'id_doc', 'residence_permit', 'proof_3_months', 'rib', 'proof_address', 'photo_vitale'),
      ...papers('sworn_translation', 'legalisation'),
      civil_status: birthAct,
    },
    perhaps: [],
    steps: ['gather', 'address', 'three_months', 'apply', ...afterFiling],
    waitMonths: 3,
  }
}
