import type { DocumentRequirement } from '#content/schema.ts'

/** Papers of people who work across a border, or in an occupation with an office of its own. */
export const workAndBorderRequirements: readonly DocumentRequirement[] = [
  {
    id: 'a1',
    kind: 'document',
    appliesWhen: { any: [{ applies: 'posted_eu' }, { applies: 'posted_eu_card' }, { applies: 'posted_bilateral' }] },
    anyOf: [
      { document: 'a1', when: { is: 'postedCoordinated' } },
      { document: 'certificate_of_coverage', when: { applies: 'posted_bilateral' } },
    ],
    for: 'home_form',
    title: { en: 'Certificate of your employer’s country', fr: 'Certificat du pays de l’employeur' },
    because: {
      en: 'It proves that you stay insured at home during the posting. Your employer gets it before you leave.',
      fr: 'Il prouve que vous restez assuré dans votre pays pendant le détachement. Votre employeur l’obtient avant le départ.',
    },
    sources: ['S27', 'S31'],
    confidence: 'A',
  },
  {
    id: 'swiss_choice_form',
    kind: 'document',
    appliesWhen: { any: [{ applies: 'frontier_ch' }, { is: 'swissPensioner' }] },
    neededWhen: { applies: 'frontier_ch' },
    anyOf: [{ document: 'swiss_choice_form' }],
    for: 'swiss_choice',
    title: { en: 'Form for the choice of health insurance', fr: 'Formulaire de choix de l’assurance maladie' },
    because: {
      en: 'It says in which of the two countries, France or Switzerland, you insure your care.',
      fr: 'Il indique dans lequel des deux pays, France ou Suisse, vous assurez vos soins.',
    },
    sources: ['S29'],
    confidence: 'A',
  },
  {
    id: 'swiss_choice_proof',
    kind: 'document',
    appliesWhen: { applies: 'frontier_ch' },
    anyOf: [
      { document: 's1', when: { not: { eq: ['swissChoice', 'french'] } } },
      { document: 'work_proof', when: { not: { eq: ['swissChoice', 'lamal'] } } },
    ],
    for: 'apply',
    title: {
      en: 'S1 with the Swiss insurance, contract with the French one',
      fr: 'S1 avec l’assurance suisse, contrat avec la française',
    },
    because: {
      en: 'With the Swiss insurance an S1 shows who pays. With the French cover, your contract or payslip shows your work in Switzerland.',
      fr: 'Avec l’assurance suisse, le S1 montre qui paie. Avec la couverture française, le contrat ou le bulletin de paie prouve votre travail en Suisse.',
    },
    sources: ['S29'],
    confidence: 'A',
  },
  {
    id: 'au_pair_agreement',
    kind: 'document',
    appliesWhen: { is: 'auPairHere' },
    neededWhen: { is: 'firstNumber' },
    anyOf: [{ document: 'au_pair_agreement' }],
    for: 'apply',
    title: { en: 'Au pair agreement', fr: 'Convention de placement au pair' },
    because: {
      en: 'It shows that you stay as an au pair, which is what opens your rights.',
      fr: 'Elle prouve votre séjour au pair, qui ouvre vos droits.',
    },
    sources: ['S59'],
    confidence: 'B',
  },
  {
    id: 'volunteer_contract',
    kind: 'document',
    appliesWhen: { is: 'volunteerHere' },
    neededWhen: { is: 'firstNumber' },
    anyOf: [{ document: 'volunteer_contract' }],
    for: 'apply',
    title: { en: 'Contract of civic service or volunteering', fr: 'Contrat de service civique ou de volontariat' },
    because: {
      en: 'It names the host body, which declares you, and the dates of your mission.',
      fr: 'Il indique l’organisme d’accueil, qui vous déclare, et les dates de votre mission.',
    },
    sources: ['OWN'],
    confidence: 'B',
  },
  {
    id: 'u2',
    kind: 'document',
    appliesWhen: { all: [{ applies: 'jobseeker_eu' }, { has: ['holds', 'u2'] }] },
    anyOf: [{ document: 'u2' }],
    for: 'france_travail',
    title: { en: 'Form U2', fr: 'Formulaire U2' },
    because: {
      en: 'It keeps the benefit of your home country going while you look for work in France.',
      fr: 'Il maintient l’allocation de votre pays pendant votre recherche d’emploi en France.',
    },
    sources: ['S58'],
    confidence: 'B',
  },
  {
    id: 'u1',
    kind: 'document',
    appliesWhen: {
      any: [{ is: 'frontierJobless' }, { all: [{ applies: 'jobseeker_eu' }, { has: ['holds', 'u1'] }] }],
    },
    neededWhen: { is: 'frontierJobless' },
    anyOf: [{ document: 'u1' }],
    for: 'france_travail',
    title: { en: 'Form U1', fr: 'Formulaire U1' },
    because: {
      en: 'It proves your work in another country for a French benefit. For somebody who has not worked in France yet it counts only later.',
      fr: 'Il prouve votre travail dans un autre pays pour une allocation française. Pour qui n’a pas encore travaillé en France, il ne compte que plus tard.',
    },
    sources: ['S58'],
    confidence: 'B',
  },
]
