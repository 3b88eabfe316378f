import {
  afterFiling,
  asFrenchPensioner,
  asFrenchReturning,
  asIrregular,
  birthAct,
  hired,
  inCollectivity,
  newcomer,
  papers,
} from '#tests/personas/expected-lists.ts'
import type { Persona } from '#tests/personas/persona.ts'

const on = '2026-11-21'
const german = { ...newcomer, nationalities: ['DE'], birthCountry: 'DE', arrivedOn: '2026-10-05' }
const american = { ...newcomer, nationalities: ['US'], birthCountry: 'US', arrivedOn: '2026-10-05', permit: 'card' }
const moroccan = { ...newcomer, nationalities: ['MA'], birthCountry: 'MA', arrivedOn: '2026-10-05', permit: 'card' }

/** D11: whoever hands an S1 to the CPAM gives bank details too. */
const fileWithS1 = {
  ...papers('s1', 'id_doc', 'rib', 'proof_address', 'photo_vitale'),
  civil_status: birthAct,
}
const stepsWithS1 = ['gather', 'home_form', 'address', 'apply', ...afterFiling]

/** Row posted_eu, the S1 chosen. D06: "not applicable" is no wait of zero. */
const asPosted: Persona['expect'] = {
  register: 'yes',
  situations: ['posted_eu'],
  documents: { ...fileWithS1, ...papers('a1') },
  perhaps: [],
  steps: stepsWithS1,
  waitMonths: null,
}

/** D11: with the card chosen nothing is registered, so no certificate of birth either. */
const asPostedWithCard: Persona['expect'] = {
  register: 'no',
  situations: ['posted_eu_card'],
  documents: papers('a1', 'ehic'),
  perhaps: [],
  steps: ['home_form'],
  warnings: ['posting_is_declared'],
  waitMonths: null,
}

/** Row posted_bilateral with D29, which keeps the two certificates apart. */
const asPostedByAgreement: Persona['expect'] = {
  register: 'no',
  situations: ['posted_bilateral'],
  documents: { ...papers('id_doc'), a1: ['certificate_of_coverage'] },
  perhaps: [],
  steps: ['home_form'],
  warnings: ['posting_is_declared'],
  waitMonths: null,
}

const asFrontier: Persona['expect'] = {
  register: 'yes',
  situations: ['frontier_eu'],
  documents: fileWithS1,
  perhaps: [],
  steps: stepsWithS1,
  waitMonths: 0,
}

const asSeveral: Persona['expect'] = {
  register: 'elsewhere',
  situations: ['several_states'],
  documents: {},
  perhaps: [],
  steps: [],
  waitMonths: null,
}

const asOther: Persona['expect'] = { ...asSeveral, situations: ['works_abroad_other'], warnings: [] }

const frontierPapers = {
  ...papers('swiss_choice_form', 'id_doc', 'rib', 'proof_address', 'photo_vitale'),
  civil_status: birthAct,
}

/** Row frontier_ch; the (s1 or work_proof) group follows the choice, D30 adds the form of the French option. */
const asSwissFrontier: Persona['expect'] = {
  register: 'yes',
  situations: ['frontier_ch'],
  documents: { ...frontierPapers, swiss_choice_proof: ['s1', 'work_proof'] },
  perhaps: [],
  steps: ['gather', 'swiss_choice', 'address', 'apply', ...afterFiling],
  waitMonths: 0,
}

/** The route of employees once the employer has registered (M6). */
const asForeignEmployee: Persona['expect'] = {
  register: 'yes',
  situations: ['foreign_employer'],
  documents: {
    ...papers('s1106', 'id_doc', 'work_proof', 'rib', 'proof_address', 'photo_vitale'),
    civil_status: birthAct,
  },
  perhaps: [],
  steps: ['gather', 'foreign_employer_registration', 'employer_dpae', 'address', 'apply', ...afterFiling],
  waitMonths: 0,
}

const visitor: Persona['expect'] = { register: 'no', situations: ['tourist'], documents: {}, perhaps: [], steps: [] }

const postings: readonly Persona[] = [
  {
    // registration.md 1 posted_eu: A1 by the employer, S1 by the worker
    name: 'Bartosz, Polish, posted by his Polish employer',
    on,
    facts: {
      ...newcomer,
      nationalities: ['PL'],
      birthCountry: 'PL',
      arrivedOn: '2026-10-05',
      activity: ['posted'],
      worksIn: ['FR'],
      employerCountry: 'PL',
      insuredIn: 'PL',
      holds: ['a1', 's1'],
      // around.md 5, a1_expiry: 60 days before
      a1Until: '2027-12-31',
    },
    expect: {
      ...asPosted,
      warnings: ['number_stays_with_you', 'paper_claims', 'posting_is_declared'],
      dates: [{ id: 'a1_renewal', on: '2027-11-01' }],
    },
  },
  {
    // row posted_eu, (s1 or ehic): he holds only the card
    name: 'Bartosz with his European card',
    on,
    facts: {
      ...german,
      nationalities: ['PL'],
      birthCountry: 'PL',
      activity: ['posted'],
      employerCountry: 'PL',
      insuredIn: 'PL',
      holds: ['a1', 'ehic'],
      ehicUntil: '2027-12-31',
    },
    expect: asPostedWithCard,
  },
  {
    // both: the S1 is registered
    name: 'Bartosz with card and S1',
    on,
    facts: {
      ...german,
      nationalities: ['PL'],
      birthCountry: 'PL',
      activity: ['posted'],
      employerCountry: 'PL',
      insuredIn: 'PL',
      holds: ['ehic', 's1'],
      ehicUntil: '2027-12-31',
    },
    expect: asPosted,
  },
  {
    // registration.md 5: the British card goes on working by agreement; D36: by the country of the scheme
    name: 'Poppy, British, posted from Leeds with her GHIC',
    on,
    facts: {
      ...newcomer,
      nationalities: ['GB'],
      birthCountry: 'GB',
      permit: 'card',
      activity: ['posted'],
      employerCountry: 'GB',
      insuredIn: 'GB',
      holds: ['ghic'],
    },
    expect: {
      ...asPostedWithCard,
      situations: ['posted_eu_card', 'uk_national'],
      warnings: ['posting_is_declared', 'stay_needs_permit'],
    },
  },
  {
    // M8 and D36: a Moroccan insured in Spain is posted like a Spaniard, with a permit for the stay (D07)
    name: 'Youssef, Moroccan, posted from Spain',
    on,
    facts: { ...moroccan, activity: ['posted'], employerCountry: 'ES', insuredIn: 'ES', holds: ['a1'] },
    expect: {
      ...asPosted,
      documents: { ...asPosted.documents, ...papers('residence_permit') },
      perhaps: ['sworn_translation'],
    },
  },
  {
    // D36: not with Switzerland for him, and no agreement of Switzerland: an employer abroad without a posting (M6)
    name: 'Youssef, posted from Switzerland',
    on,
    facts: { ...moroccan, activity: ['posted'], employerCountry: 'CH', insuredIn: 'CH', holds: [] },
    expect: {
      ...asForeignEmployee,
      documents: { ...asForeignEmployee.documents, ...papers('residence_permit') },
      perhaps: ['sworn_translation'],
    },
  },
  {
    // the same posting of a German national is one
    name: 'Katja, posted from Switzerland',
    on,
    facts: { ...german, activity: ['posted'], employerCountry: 'CH', insuredIn: 'CH', holds: ['s1'] },
    expect: asPosted,
  },
  {
    // registration.md 1 posted_eu: a posting is a posting, also where the person calls it a job
    name: 'Katja, who ticks both employee and posted',
    on,
    facts: { ...german, ...hired, activity: ['employee', 'posted'], employerCountry: 'DE', insuredIn: 'DE' },
    expect: asPosted,
  },
  {
    // by an employer in France there is no posting, whatever it is called
    name: 'Katja, "posted" to Lille by an employer in Paris',
    on,
    facts: { ...german, ...hired, activity: ['posted'] },
    expect: {
      ...asForeignEmployee,
      situations: ['employee_eu'],
      steps: ['gather', 'employer_dpae', 'address', 'apply', ...afterFiling],
    },
  },
  {
    // registration.md 1 posted_eu: insured where the employer is; the number is known, so no certificate of birth
    name: 'Antoine, French, posted to Paris by a German employer, knows his number',
    on,
    facts: {
      ...german,
      nationalities: ['FR'],
      birthCountry: 'FR',
      activity: ['posted'],
      worksIn: ['FR'],
      employerCountry: 'DE',
      insuredIn: 'DE',
      holds: ['a1'],
      number: 'definitive',
    },
    expect: {
      ...asPosted,
      documents: papers('a1', 's1', 'id_doc', 'rib', 'proof_address', 'photo_vitale'),
      recommended: ['existing_number_proof'],
      steps: ['gather', 'home_form', 'address', 'apply', ...afterFiling.slice(2)],
    },
  },
  {
    // born here or not, a posted worker stays insured at home; her number exists
    name: 'Lotte, Belgian, born in Lille, posted to Calais by her Belgian employer',
    on,
    facts: {
      ...german,
      nationalities: ['BE'],
      birthCountry: 'FR',
      activity: ['posted'],
      worksIn: ['FR'],
      employerCountry: 'BE',
      insuredIn: 'BE',
      holds: ['a1', 's1'],
    },
    expect: {
      ...asPosted,
      documents: papers('a1', 's1', 'id_doc', 'rib', 'proof_address', 'photo_vitale'),
      steps: ['gather', 'home_form', 'address', 'apply', ...afterFiling.slice(2)],
    },
  },
  {
    // row posted_bilateral: India is on the list of agreements; D07: the permit
    name: 'Rohan, Indian, posted from Pune with a certificate of coverage',
    on,
    facts: {
      ...newcomer,
      nationalities: ['IN'],
      birthCountry: 'IN',
      permit: 'vlsTs',
      visaValidated: true,
      activity: ['posted'],
      employerCountry: 'IN',
      insuredIn: 'IN',
    },
    expect: {
      ...asPostedByAgreement,
      documents: { ...asPostedByAgreement.documents, ...papers('residence_permit') },
    },
  },
  {
    // the same agreement for a European: no permit
    name: 'Katja, posted from the United States',
    on,
    facts: { ...german, activity: ['posted'], employerCountry: 'US', insuredIn: 'US' },
    expect: asPostedByAgreement,
  },
  {
    // D39: no permit is asked of a Monegasque national
    name: 'Louise, Monegasque, posted from Monaco',
    on,
    facts: {
      ...newcomer,
      nationalities: ['MC'],
      birthCountry: 'MC',
      permit: 'notNeeded',
      activity: ['posted'],
      employerCountry: 'MC',
      insuredIn: 'MC',
    },
    expect: asPostedByAgreement,
  },
  {
    // row posted_bilateral, exception: without an agreement a posting is impossible for social security
    name: 'Bao, Chinese, posted from Shanghai',
    on,
    facts: {
      ...newcomer,
      nationalities: ['CN'],
      birthCountry: 'CN',
      permit: 'card',
      activity: ['posted'],
      employerCountry: 'CN',
      insuredIn: 'CN',
    },
    expect: {
      ...asForeignEmployee,
      documents: {
        ...asForeignEmployee.documents,
        ...papers('residence_permit', 'sworn_translation', 'apostille'),
      },
    },
  },
  {
    // a refugee is protected by France, whoever sends him to work
    name: 'Farid, refugee, says that a Belgian employer posts him',
    on,
    facts: {
      ...newcomer,
      nationalities: ['AF'],
      birthCountry: 'AF',
      permit: 'card',
      protection: 'refugee',
      activity: ['posted'],
      employerCountry: 'BE',
      insuredIn: 'BE',
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
    },
  },
  {
    // the same from a country with an agreement
    name: 'Farid says that an American employer posts him',
    on,
    facts: {
      ...newcomer,
      nationalities: ['AF'],
      birthCountry: 'AF',
      permit: 'card',
      protection: 'refugee',
      activity: ['posted'],
      employerCountry: 'US',
      insuredIn: 'US',
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
    },
  },
]

const employersAbroad: readonly Persona[] = [
  {
    // M6: works in France for an employer without an office here
    name: 'Katja works from Lyon for a firm in Berlin that has no office in France',
    on,
    facts: { ...german, ...hired, employerCountry: 'DE' },
    expect: { ...asForeignEmployee, warnings: ['number_stays_with_you', 'paper_claims'] },
  },
  {
    // M6 with M1: she has a number, the employer must register all the same
    name: 'Katja, the same, with her old number',
    on,
    facts: { ...german, ...hired, employerCountry: 'DE', number: 'definitive' },
    expect: {
      register: 'yes',
      situations: ['already_has_number'],
      documents: papers('s1106', 'id_doc', 'existing_number_proof', 'rib', 'proof_address', 'photo_vitale'),
      recommended: ['work_proof'],
      perhaps: [],
      steps: ['gather', 'foreign_employer_registration', 'employer_dpae', 'address', 'apply', ...afterFiling.slice(2)],
      waitMonths: 0,
    },
  },
  {
    // M6: a visitor permit excludes work; do not route as employee
    name: 'Tyler, American, visitor permit, works from home for a company in Texas',
    on,
    facts: { ...american, ...hired, employerCountry: 'US', permit: 'visitor' },
    expect: {
      register: 'elsewhere',
      situations: ['remote_visitor'],
      documents: {},
      perhaps: [],
      steps: [],
      warnings: ['visitor_may_not_work'],
      waitMonths: null,
    },
  },
  {
    // M6: with a card that allows work he is on the way of employees
    name: 'Tyler with a card that allows work',
    on,
    facts: { ...american, ...hired, employerCountry: 'US' },
    expect: {
      ...asForeignEmployee,
      documents: { ...asForeignEmployee.documents, ...papers('residence_permit', 'apostille') },
      perhaps: ['sworn_translation'],
      warnings: ['number_stays_with_you', 'paper_claims'],
    },
  },
  {
    // the same permit, an employer in France: the route stands, and is warned of
    name: 'Tyler, visitor permit, hired by a shop in Nice',
    on,
    facts: { ...american, ...hired, permit: 'visitor' },
    expect: {
      ...asForeignEmployee,
      situations: ['employee_non_eu'],
      documents: { ...asForeignEmployee.documents, ...papers('residence_permit', 'apostille') },
      perhaps: ['sworn_translation'],
      steps: ['gather', 'employer_dpae', 'address', 'apply', ...afterFiling],
      warnings: ['number_stays_with_you', 'paper_claims', 'visitor_may_not_work'],
    },
  },
  {
    // and a business
    name: 'Tyler, visitor permit, opens a business',
    on,
    facts: { ...american, activity: ['selfEmployed'], worksIn: ['FR'], permit: 'visitor' },
    expect: {
      ...asForeignEmployee,
      situations: ['self_employed'],
      documents: {
        ...papers('s1106', 'id_doc', 'business_proof', 'rib', 'proof_address', 'photo_vitale'),
        ...papers('residence_permit', 'apostille'),
        civil_status: birthAct,
      },
      perhaps: ['sworn_translation'],
      steps: ['gather', 'business_registration', 'address', 'apply', ...afterFiling],
      warnings: ['number_stays_with_you', 'paper_claims', 'visitor_may_not_work'],
    },
  },
  {
    // and without any work: nothing to warn of
    name: 'Tyler, visitor permit, does not work',
    on,
    facts: { ...american, activity: ['none'], permit: 'visitor', arrivedOn: '2026-03-02' },
    expect: {
      register: 'yes',
      situations: ['inactive_non_eu'],
      documents: {
        ...papers('s1106', 'id_doc', 'residence_permit', 'proof_3_months', 'rib', 'proof_address'),
        ...papers('photo_vitale', 'apostille'),
        civil_status: birthAct,
      },
      perhaps: ['sworn_translation'],
      steps: ['gather', 'address', 'three_months', 'apply', ...afterFiling],
      warnings: ['contribution_2026', 'number_stays_with_you', 'paper_claims'],
      waitMonths: 3,
    },
  },
  {
    // irregular stay: no door by work, whoever the employer is
    name: 'Dilip, Nepalese, without a residence paper, posted from Nepal',
    on,
    facts: {
      ...newcomer,
      nationalities: ['NP'],
      birthCountry: 'NP',
      permit: 'none',
      arrivedOn: '2026-03-02',
      activity: ['posted'],
      employerCountry: 'NP',
    },
    expect: asIrregular,
  },
]

const frontiers: readonly Persona[] = [
  {
    // registration.md 1 frontier_ch: a choice within three months, and never employee_eu
    name: 'Lena, German, lives in Annecy and works in Geneva, has not chosen',
    on,
    facts: {
      ...german,
      activity: ['employee'],
      worksIn: ['CH'],
      employerCountry: 'CH',
      insuredIn: 'CH',
      swissChoice: 'notMade',
      swissStartedOn: '2026-11-02',
    },
    expect: { ...asSwissFrontier, dates: [{ id: 'swiss_choice_until', on: '2027-02-02' }] },
  },
  {
    // the Swiss insurance: then an S1
    name: 'Lena chooses the Swiss insurance',
    on,
    facts: {
      ...german,
      activity: ['employee'],
      worksIn: ['CH'],
      employerCountry: 'CH',
      insuredIn: 'CH',
      swissChoice: 'lamal',
      swissStartedOn: '2026-11-02',
    },
    expect: {
      ...asSwissFrontier,
      documents: { ...frontierPapers, swiss_choice_proof: ['s1'] },
      steps: ['gather', 'swiss_choice', 'home_form', 'address', 'apply', ...afterFiling],
      warnings: ['number_stays_with_you', 'paper_claims'],
    },
  },
  {
    // the French cover: form S1106, and a contribution (D30)
    name: 'Lena chooses the French cover',
    on,
    facts: {
      ...german,
      activity: ['employee'],
      worksIn: ['CH'],
      employerCountry: 'CH',
      insuredIn: 'CH',
      swissChoice: 'french',
      swissStartedOn: '2026-11-02',
    },
    expect: {
      ...asSwissFrontier,
      documents: { ...frontierPapers, ...papers('s1106'), swiss_choice_proof: ['work_proof'] },
      warnings: ['number_stays_with_you', 'paper_claims', 'swiss_contributions'],
    },
  },
  {
    // frontier_ch for a business
    name: 'Katja has her own business and works in Switzerland',
    on,
    facts: {
      ...german,
      activity: ['selfEmployed'],
      worksIn: ['CH'],
      swissChoice: 'notMade',
      swissStartedOn: '2026-11-02',
    },
    expect: asSwissFrontier,
  },
  {
    // row frontier_ch: "EU/Swiss national"; the Swiss rules do not reach her, and the EU rules do not reach Switzerland
    name: 'Leila, Tunisian, lives in Annemasse and works in Geneva',
    on,
    facts: {
      ...newcomer,
      nationalities: ['TN'],
      birthCountry: 'TN',
      permit: 'card',
      activity: ['employee'],
      worksIn: ['CH'],
      employerCountry: 'CH',
      insuredIn: 'CH',
    },
    expect: asOther,
  },
  {
    // registration.md 1 frontier_eu: insured where the work is done, whoever pays
    name: 'Katja lives in Strasbourg and works in Germany only',
    on,
    facts: { ...german, ...hired, worksIn: ['DE'] },
    expect: asFrontier,
  },
  {
    // M8: a national of another country is coordinated too, with a permit for the stay
    name: 'Youssef lives in Thionville and works in Luxembourg',
    on,
    facts: { ...moroccan, activity: ['employee'], worksIn: ['LU'], employerCountry: 'LU', insuredIn: 'LU' },
    expect: {
      ...asFrontier,
      documents: { ...fileWithS1, ...papers('residence_permit') },
      perhaps: ['sworn_translation'],
      warnings: [
        'formality_probably_none',
        'apostille_if_asked',
        'number_stays_with_you',
        'paper_claims',
        'stay_needs_permit',
      ],
    },
  },
  {
    // row frontier_eu for Norway: the EEA, for a European
    name: 'Katja works on a platform in Norway',
    on,
    facts: { ...german, ...hired, worksIn: ['NO'], employerCountry: 'NO' },
    expect: asFrontier,
  },
  {
    // D36: not with Norway for him
    name: 'Youssef works on a platform in Norway',
    on,
    facts: { ...moroccan, ...hired, worksIn: ['NO'], employerCountry: 'NO' },
    expect: asOther,
  },
  {
    // registration.md 5: Monaco has an agreement of its own, no European rule
    name: 'Katja lives in Menton and works in Monaco',
    on,
    facts: { ...german, ...hired, worksIn: ['MC'], employerCountry: 'MC' },
    expect: asOther,
  },
  {
    // the same without the right to stay
    name: 'Dilip, without a residence paper, works in Monaco',
    on,
    facts: {
      ...newcomer,
      ...hired,
      nationalities: ['NP'],
      birthCountry: 'NP',
      permit: 'none',
      arrivedOn: '2026-03-02',
      worksIn: ['MC'],
      employerCountry: 'MC',
    },
    expect: asIrregular,
  },
  {
    // M7: works in two states; one of them is in charge. M22: telework
    name: 'Katja works in Luxembourg and from home in France',
    on,
    facts: { ...german, ...hired, worksIn: ['FR', 'LU'], employerCountry: 'LU' },
    expect: { ...asSeveral, warnings: ['telework_at_home'] },
  },
  {
    // M7: two states, neither of them France
    name: 'Katja works in Germany and in Luxembourg',
    on,
    facts: { ...german, ...hired, worksIn: ['DE', 'LU'], employerCountry: 'LU' },
    expect: { ...asSeveral, warnings: [] },
  },
  {
    // M7 outside Europe: no word about the agreement on telework
    name: 'Katja works in France and in Brazil',
    on,
    facts: { ...german, ...hired, worksIn: ['FR', 'BR'] },
    expect: { ...asSeveral, warnings: [] },
  },
  {
    // M22: the agreement on telework is for employees
    name: 'Katja has clients in France and in Luxembourg',
    on,
    facts: { ...german, activity: ['selfEmployed'], worksIn: ['FR', 'LU'] },
    expect: { ...asSeveral, warnings: [] },
  },
  {
    // row msa_worker reaches no vineyard across the border
    name: 'Ionela picks grapes in Germany and lives in Alsace',
    on,
    facts: {
      ...german,
      nationalities: ['RO'],
      birthCountry: 'RO',
      activity: ['farmWorker'],
      worksIn: ['DE'],
      employerCountry: 'DE',
    },
    expect: asFrontier,
  },
]

const jobless: readonly Persona[] = [
  {
    // registration.md 1 jobseeker_eu: card, France Travail within 7 days
    name: 'Mikkel, Danish jobseeker with a U2',
    on,
    facts: {
      ...german,
      age: 33,
      nationalities: ['DK'],
      birthCountry: 'DK',
      activity: ['jobseeker'],
      insuredIn: 'DK',
      holds: ['ehic', 'u2'],
    },
    expect: {
      register: 'no',
      situations: ['jobseeker_eu'],
      documents: papers('ehic', 'id_doc', 'u2'),
      perhaps: [],
      steps: ['home_form', 'france_travail'],
      warnings: [],
      dates: [{ id: 'u2_registration_until', on: '2026-10-12' }],
      waitMonths: null,
    },
  },
  {
    // the same for the three months that a U2 lasts: no visitor
    name: 'Mikkel, for three months, with a U1',
    on,
    facts: {
      ...german,
      nationalities: ['DK'],
      birthCountry: 'DK',
      stay: 'under3Months',
      activity: ['jobseeker'],
      insuredIn: 'DK',
      holds: ['ehic', 'u1'],
      wasFrontier: false,
    },
    expect: {
      register: 'no',
      situations: ['jobseeker_eu'],
      documents: papers('ehic', 'id_doc'),
      recommended: ['u1'],
      perhaps: [],
      steps: ['home_form', 'france_travail'],
      dates: [],
    },
  },
  {
    // row jobseeker_eu, "job found"
    name: 'Mikkel finds a job',
    on,
    facts: { ...german, ...hired, activity: ['jobseeker', 'employee'], insuredIn: 'DE', holds: ['ehic', 'u2'] },
    expect: {
      ...asForeignEmployee,
      situations: ['employee_eu'],
      steps: ['gather', 'employer_dpae', 'address', 'apply', ...afterFiling],
    },
  },
  {
    // row spouse_of_insured: the wife of an insured man files in her own name
    name: 'Katja looks for work and lives with her insured husband',
    on,
    facts: {
      ...german,
      activity: ['jobseeker'],
      insuredIn: 'DE',
      holds: ['u2'],
      insuredRelative: 'spouse',
      relativeIs: 'employee',
    },
    expect: {
      ...asForeignEmployee,
      situations: ['spouse_of_insured'],
      documents: {
        ...papers('s1106', 'id_doc', 'relationship_proof', 'rib', 'proof_address', 'photo_vitale'),
        civil_status: birthAct,
      },
      steps: ['gather', 'address', 'apply', ...afterFiling],
    },
  },
  {
    // S13: after the U2, and without any other state, "not inactive in the PUMa sense": residence, no resources asked
    name: 'Katja, back from Canada, looks for work',
    on,
    facts: { ...german, activity: ['jobseeker'], insuredIn: 'CA', holds: [], arrivedOn: '2026-10-05' },
    expect: {
      register: 'yes',
      situations: ['jobseeker_eu_resident'],
      documents: {
        ...papers('s1106', 'id_doc', 'proof_3_months', 'rib', 'proof_address', 'photo_vitale'),
        civil_status: birthAct,
      },
      perhaps: [],
      steps: ['gather', 'france_travail', 'address', 'three_months', 'apply', ...afterFiling],
      dates: [{ id: 'file_from', on: '2027-01-05' }],
      waitMonths: 3,
    },
  },
  {
    // M1: her number, the same wait
    name: 'Katja, back from Canada, looks for work, with her old number',
    on,
    facts: { ...german, activity: ['jobseeker'], insuredIn: 'CA', holds: [], number: 'definitive' },
    expect: {
      register: 'yes',
      situations: ['already_has_number'],
      documents: papers(
        's1106',
        'id_doc',
        'existing_number_proof',
        'proof_3_months',
        'rib',
        'proof_address',
        'photo_vitale',
      ),
      perhaps: [],
      steps: ['gather', 'france_travail', 'address', 'three_months', 'apply', ...afterFiling.slice(2)],
      waitMonths: 3,
    },
  },
  {
    // M22: a frontier worker who loses the job belongs to the country of residence
    name: 'Katja lost her job in Luxembourg, lives in Metz',
    on,
    facts: { ...german, activity: ['jobseeker'], insuredIn: 'LU', holds: ['u1'], wasFrontier: true },
    expect: {
      register: 'yes',
      situations: ['frontier_jobless'],
      documents: {
        ...papers('s1106', 'id_doc', 'u1', 'rib', 'proof_address', 'photo_vitale'),
        civil_status: birthAct,
      },
      perhaps: [],
      steps: ['gather', 'france_travail', 'address', 'apply', ...afterFiling],
      waitMonths: 0,
    },
  },
  {
    // the same beside an insured husband: her own work decides
    name: 'Katja lost her job in Luxembourg, her husband is insured in France',
    on,
    facts: {
      ...german,
      activity: ['jobseeker'],
      insuredIn: 'LU',
      wasFrontier: true,
      insuredRelative: 'spouse',
      relativeIs: 'employee',
    },
    expect: {
      register: 'yes',
      situations: ['frontier_jobless'],
      documents: {
        ...papers('s1106', 'id_doc', 'u1', 'rib', 'proof_address', 'photo_vitale'),
        civil_status: birthAct,
      },
      perhaps: [],
      steps: ['gather', 'france_travail', 'address', 'apply', ...afterFiling],
      waitMonths: 0,
    },
  },
  {
    // the same beside a husband who still works across the border
    name: 'Katja lost her job in Luxembourg, her husband still works there',
    on,
    facts: { ...german, activity: ['jobseeker'], insuredIn: 'LU', wasFrontier: true, insuredRelative: 'insuredAbroad' },
    expect: {
      register: 'yes',
      situations: ['frontier_jobless'],
      documents: {
        ...papers('s1106', 'id_doc', 'u1', 'rib', 'proof_address', 'photo_vitale'),
        civil_status: birthAct,
      },
      perhaps: [],
      steps: ['gather', 'france_travail', 'address', 'apply', ...afterFiling],
      waitMonths: 0,
    },
  },
  {
    // M22 with M1: French frontier workers mostly have their number
    name: 'Sandrine, French, lost her job in Luxembourg, knows her number',
    on,
    facts: {
      ...german,
      nationalities: ['FR'],
      birthCountry: 'FR',
      activity: ['jobseeker'],
      insuredIn: 'LU',
      wasFrontier: true,
      number: 'definitive',
    },
    expect: {
      register: 'yes',
      situations: ['already_has_number'],
      documents: papers('s1106', 'id_doc', 'existing_number_proof', 'u1', 'rib', 'proof_address', 'photo_vitale'),
      perhaps: [],
      steps: ['gather', 'france_travail', 'address', 'apply', ...afterFiling.slice(2)],
      waitMonths: 0,
    },
  },
  {
    // row family_of_eu_insured: an S1 of her own
    name: 'Agnieszka, Polish, wife of a frontier worker in Germany',
    on,
    facts: {
      ...german,
      nationalities: ['PL'],
      birthCountry: 'PL',
      activity: ['none'],
      insuredIn: 'DE',
      insuredRelative: 'insuredAbroad',
    },
    expect: { ...asFrontier, situations: ['family_of_eu_insured'] },
  },
  {
    // the same for a jobseeker: it is the family that is covered
    name: 'Agnieszka looks for work herself',
    on,
    facts: {
      ...german,
      nationalities: ['PL'],
      birthCountry: 'PL',
      activity: ['jobseeker'],
      insuredIn: 'DE',
      wasFrontier: false,
      insuredRelative: 'insuredAbroad',
    },
    expect: { ...asFrontier, situations: ['family_of_eu_insured'] },
  },
  {
    // the same with her number: an S1, no S1106
    name: 'Odile, French, wife of a frontier worker in Germany, knows her number',
    on,
    facts: {
      ...german,
      nationalities: ['FR'],
      birthCountry: 'FR',
      activity: ['none'],
      insuredIn: 'FR',
      insuredRelative: 'insuredAbroad',
      number: 'definitive',
    },
    expect: {
      ...asFrontier,
      situations: ['family_of_eu_insured'],
      documents: papers('s1', 'id_doc', 'rib', 'proof_address', 'photo_vitale'),
      recommended: ['existing_number_proof'],
      steps: ['gather', 'home_form', 'address', 'apply', ...afterFiling.slice(2)],
    },
  },
  {
    // M8 and D07: the permit for the stay
    name: 'Salma, Moroccan, wife of a frontier worker in Germany',
    on,
    facts: { ...moroccan, activity: ['none'], insuredIn: 'DE', insuredRelative: 'insuredAbroad' },
    expect: {
      ...asFrontier,
      situations: ['family_of_eu_insured'],
      documents: { ...fileWithS1, ...papers('residence_permit') },
      perhaps: ['sworn_translation'],
      warnings: [
        'formality_probably_none',
        'apostille_if_asked',
        'number_stays_with_you',
        'paper_claims',
        'stay_needs_permit',
      ],
    },
  },
  {
    // row pensioner_eu: a pension of his own makes him a pensioner, not family
    name: 'Dieter, German pensioner, husband of a frontier worker',
    on,
    facts: {
      ...german,
      age: 67,
      activity: ['retired'],
      pensions: 'foreign',
      insuredIn: 'DE',
      insuredRelative: 'insuredAbroad',
    },
    expect: { ...asFrontier, situations: ['pensioner_eu'] },
  },
  {
    // row pensioner_eu, M22: Swiss pension only: an option right, with the frontier form
    name: 'Urs, Swiss pensioner',
    on,
    facts: {
      ...german,
      age: 67,
      nationalities: ['CH'],
      birthCountry: 'CH',
      activity: ['retired'],
      pensions: 'foreign',
      insuredIn: 'CH',
    },
    expect: {
      ...asFrontier,
      situations: ['pensioner_eu'],
      recommended: ['swiss_choice', 'swiss_choice_form'],
      warnings: ['number_stays_with_you', 'paper_claims', 'swiss_pension_choice'],
    },
  },
  {
    // M8: an American with a German pension
    name: 'Walter, American with a German pension',
    on,
    facts: { ...american, age: 67, activity: ['retired'], pensions: 'foreign', insuredIn: 'DE' },
    expect: {
      ...asFrontier,
      situations: ['pensioner_eu'],
      documents: { ...fileWithS1, ...papers('residence_permit', 'apostille') },
      perhaps: ['sworn_translation'],
      warnings: ['number_stays_with_you', 'paper_claims', 'stay_needs_permit'],
    },
  },
  {
    // M3: a visit is a visit, whoever is insured where
    name: 'Agnieszka on a visit to her husband',
    on,
    facts: {
      ...german,
      nationalities: ['PL'],
      birthCountry: 'PL',
      stay: 'visit',
      activity: ['none'],
      insuredIn: 'DE',
      insuredRelative: 'insuredAbroad',
    },
    expect: visitor,
  },
]

const nepalese = {
  ...newcomer,
  nationalities: ['NP'],
  birthCountry: 'NP',
  arrivedOn: '2026-03-02',
  permit: 'none',
}

/** Neighbours: one answer is another, and the situation must not be theirs. */
const neighbours: readonly Persona[] = [
  {
    // registration.md 5: EU coordination does not reach New Caledonia
    name: 'Bartosz, posted to Nouméa',
    on,
    facts: { ...german, activity: ['posted'], employerCountry: 'PL', holds: ['s1'], place: 'newCaledonia' },
    expect: inCollectivity,
  },
  {
    name: 'Katja, posted to Nouméa from the United States',
    on,
    facts: { ...german, activity: ['posted'], employerCountry: 'US', place: 'newCaledonia' },
    expect: inCollectivity,
  },
  {
    // no agreement with China, for a German either
    name: 'Katja, posted from Shanghai',
    on,
    facts: { ...german, activity: ['posted'], employerCountry: 'CN' },
    expect: asForeignEmployee,
  },
  {
    // posted with a business of her own abroad: the posting decides
    name: 'Katja, posted by a German firm, with a business in Germany',
    on,
    facts: { ...german, activity: ['posted', 'selfEmployed'], worksIn: ['DE'], employerCountry: 'DE', holds: ['s1'] },
    expect: asPosted,
  },
  {
    // M8: posted from Italy on a short-stay visa: no visitor
    name: 'Youssef, posted from Italy for ten weeks with a visa C',
    on,
    facts: {
      ...moroccan,
      permit: 'visaC',
      activity: ['posted'],
      employerCountry: 'IT',
      holds: ['ehic'],
      ehicUntil: '2027-12-31',
    },
    expect: { ...asPostedWithCard, warnings: ['posting_is_declared', 'stay_needs_permit'] },
  },
  {
    name: 'Youssef, posted from Italy with a visa C and an S1',
    on,
    facts: { ...moroccan, permit: 'visaC', activity: ['posted'], employerCountry: 'IT', holds: ['s1'] },
    expect: {
      ...asPosted,
      documents: { ...asPosted.documents, ...papers('residence_permit') },
      perhaps: ['sworn_translation'],
    },
  },
  {
    // without the right to stay, no door by a lost job
    name: 'Dilip, without a residence paper, lost his job in Luxembourg',
    on,
    facts: { ...nepalese, activity: ['jobseeker'], insuredIn: 'LU', holds: [], wasFrontier: true },
    expect: asIrregular,
  },
  {
    name: 'Dilip, without a residence paper, on a farm',
    on,
    facts: { ...nepalese, activity: ['farmer'], worksIn: ['FR'] },
    expect: asIrregular,
  },
  {
    name: 'Dilip, without a residence paper, works in France and in Luxembourg',
    on,
    facts: { ...nepalese, ...hired, worksIn: ['FR', 'LU'], employerCountry: 'LU' },
    expect: asIrregular,
  },
  {
    // a new job decides, whatever was lost before
    name: 'Katja lost her job in Luxembourg and was hired in Metz',
    on,
    facts: { ...german, ...hired, activity: ['jobseeker', 'employee'], insuredIn: 'LU', wasFrontier: true },
    expect: {
      ...asForeignEmployee,
      situations: ['employee_eu'],
      steps: ['gather', 'employer_dpae', 'address', 'apply', ...afterFiling],
    },
  },
  {
    // D05: a French pension makes France competent, whoever else is insured where
    name: 'Dieter with a German and a French pension, husband of a frontier worker',
    on,
    facts: {
      ...german,
      age: 67,
      activity: ['retired'],
      pensions: 'both',
      insuredIn: 'DE',
      insuredRelative: 'insuredAbroad',
    },
    expect: asFrenchPensioner,
  },
  {
    // row jobseeker_eu is for Europeans
    name: 'Walter, American, looks for work, insured in Germany',
    on,
    facts: {
      ...american,
      activity: ['jobseeker'],
      insuredIn: 'DE',
      holds: ['ehic'],
      ehicUntil: '2027-12-31',
      wasFrontier: false,
      arrivedOn: '2026-03-02',
    },
    expect: {
      register: 'yes',
      situations: ['inactive_non_eu'],
      documents: {
        ...papers('s1106', 'id_doc', 'residence_permit', 'proof_3_months', 'rib', 'proof_address'),
        ...papers('photo_vitale', 'apostille'),
        civil_status: birthAct,
      },
      perhaps: ['sworn_translation'],
      steps: ['gather', 'address', 'three_months', 'apply', ...afterFiling],
      waitMonths: 3,
    },
  },
  {
    // row french_returning has the French jobseeker, from Germany or from Canada
    name: 'Sandrine, French, looks for work, insured in Germany',
    on,
    facts: {
      ...german,
      nationalities: ['FR'],
      birthCountry: 'CI',
      activity: ['jobseeker'],
      insuredIn: 'DE',
      wasFrontier: false,
    },
    expect: asFrenchReturning,
  },
  {
    name: 'Sandrine, French, looks for work, back from Canada',
    on,
    facts: { ...german, nationalities: ['FR'], birthCountry: 'CI', activity: ['jobseeker'], insuredIn: 'CA' },
    expect: asFrenchReturning,
  },
  {
    name: 'Mikkel looks for work in Nouméa',
    on,
    facts: { ...german, activity: ['jobseeker'], insuredIn: 'DE', holds: ['ehic', 'u2'], place: 'newCaledonia' },
    expect: inCollectivity,
  },
  {
    // only what she is asked: the country that insured her before is a question of the refusal of an S1
    name: 'Katja, German, does not work, gives the answers she is asked for and no more',
    on,
    facts: {
      nationalities: ['DE'],
      activity: ['none'],
      place: 'mainland',
      insuredRelative: 'none',
      age: 34,
      stay: 'over3Months',
      birthCountry: 'DE',
      number: 'none',
      arrivedOn: '2026-03-02',
    },
    expect: {
      register: 'yes',
      situations: ['inactive_eu'],
      documents: {
        ...papers('s1106', 'id_doc', 'proof_3_months', 'resources_proof', 'full_health_cover_proof', 'rib'),
        ...papers('proof_address', 'photo_vitale'),
        civil_status: birthAct,
      },
      perhaps: ['s1_refusal'],
      steps: ['gather', 'address', 'three_months', 'apply', ...afterFiling],
      waitMonths: 3,
    },
  },
  {
    // the same: whether the visa is validated is a question of the step
    name: 'Daniel, American visitor, gives the answers he is asked for and no more',
    on,
    facts: {
      nationalities: ['US'],
      activity: ['none'],
      permit: 'vlsTs',
      place: 'mainland',
      insuredRelative: 'none',
      pensions: 'none',
      birthCountry: 'US',
      number: 'none',
      arrivedOn: '2026-03-02',
    },
    expect: {
      register: 'yes',
      situations: ['inactive_non_eu'],
      documents: {
        ...papers('s1106', 'id_doc', 'residence_permit', 'ofii_validation', 'proof_3_months', 'rib'),
        ...papers('proof_address', 'photo_vitale', 'apostille'),
        civil_status: birthAct,
      },
      perhaps: ['sworn_translation'],
      steps: ['gather', 'address', 'three_months', 'apply', ...afterFiling],
      waitMonths: 3,
    },
  },
  {
    // M3, D39: no permit is asked of her, and a visit is a visit
    name: 'Louise, Monegasque, on a visit',
    on,
    facts: {
      ...newcomer,
      nationalities: ['MC'],
      birthCountry: 'MC',
      permit: 'notNeeded',
      activity: ['none'],
      stay: 'visit',
    },
    expect: visitor,
  },
  {
    // a refugee is no visitor, whatever he means to do
    name: 'Farid, refugee with the decision only, says that he is on a visit',
    on,
    facts: {
      ...newcomer,
      nationalities: ['AF'],
      birthCountry: 'AF',
      permit: 'none',
      protection: 'refugee',
      activity: ['none'],
      stay: 'visit',
    },
    expect: {
      register: 'yes',
      situations: ['refugee'],
      documents: {
        ...papers('s1106', 'proof_address', 'photo_vitale'),
        residence_permit: ['residence_permit', 'ofpra_decision'],
        civil_status: ['ofpra_certificate'],
      },
      perhaps: [],
      steps: ['gather', 'address', 'apply', 'civil_docs', ...afterFiling],
    },
  },
  {
    // row spouse_of_insured: who is not retired and joins an insured husband is asked about no pension
    name: 'Johanna, not retired, with a small Dutch pension, joins her insured husband',
    on,
    facts: {
      ...german,
      nationalities: ['NL'],
      birthCountry: 'NL',
      activity: ['none'],
      pensions: 'foreign',
      insuredIn: 'NL',
      insuredRelative: 'spouse',
      relativeIs: 'employee',
    },
    expect: {
      ...asForeignEmployee,
      situations: ['spouse_of_insured'],
      documents: {
        ...papers('s1106', 'id_doc', 'relationship_proof', 'rib', 'proof_address', 'photo_vitale'),
        civil_status: birthAct,
      },
      steps: ['gather', 'address', 'apply', ...afterFiling],
    },
  },
  {
    // row pensioner_eu: an invalidity pension at any age, where the permit says that the person is grown up
    name: 'Walter, American of forty with a German invalidity pension, does not call himself retired',
    on,
    facts: { ...american, age: 40, activity: ['none'], pensions: 'foreign', insuredIn: 'DE' },
    expect: {
      ...asFrontier,
      situations: ['pensioner_eu'],
      documents: { ...fileWithS1, ...papers('residence_permit', 'apostille') },
      perhaps: ['sworn_translation'],
    },
  },
  {
    // row minor_child: no permit is asked of a child, so none of hers says anything
    name: 'Ava, American, fifteen, lives with her insured mother, answers with a “retraité” card',
    on,
    facts: { ...american, age: 15, activity: ['none'], permit: 'retiredCard', insuredRelative: 'parent' },
    expect: {
      register: 'yes',
      situations: ['minor_child'],
      documents: { ...papers('s3705'), child_civil_status: [...birthAct, 'livret_de_famille'] },
      perhaps: [],
      steps: ['gather', 'apply', 'nia', 'nir', 'mutuelle', 'maintain'],
    },
  },
  {
    // row jobseeker_eu at an age at which pensions are asked about
    name: 'Mikkel at fifty-seven, no pension yet',
    on,
    facts: {
      ...german,
      age: 57,
      nationalities: ['DK'],
      birthCountry: 'DK',
      activity: ['jobseeker'],
      insuredIn: 'DK',
      holds: ['ehic', 'u2'],
    },
    expect: {
      register: 'no',
      situations: ['jobseeker_eu'],
      documents: papers('ehic', 'id_doc', 'u2'),
      perhaps: [],
      steps: ['home_form', 'france_travail'],
    },
  },
  {
    // few questions: at forty only who says to be retired is asked about a pension
    name: 'Mikkel at forty, with a pension that he was not asked about',
    on,
    facts: {
      ...german,
      age: 40,
      nationalities: ['DK'],
      birthCountry: 'DK',
      activity: ['jobseeker'],
      pensions: 'foreign',
      insuredIn: 'DK',
      holds: ['ehic', 'u2'],
    },
    expect: {
      register: 'no',
      situations: ['jobseeker_eu'],
      documents: papers('ehic', 'id_doc', 'u2'),
      perhaps: [],
      steps: ['home_form', 'france_travail'],
    },
  },
  {
    // row pensioner_eu: the pension decides
    name: 'Dieter, German pensioner, looks for work',
    on,
    facts: { ...german, age: 64, activity: ['jobseeker'], pensions: 'foreign', insuredIn: 'DE', holds: ['u2'] },
    expect: { ...asFrontier, situations: ['pensioner_eu'] },
  },
]

/** People who live in France and work, or are insured, elsewhere; and those sent here by an employer abroad. */
export const borders: readonly Persona[] = [...postings, ...employersAbroad, ...frontiers, ...jobless, ...neighbours]
