import { help, identity, residencePermit } from '#content/procedures/related/papers.ts'
import type { DocumentKind, DocumentRequirement } from '#content/schema.ts'

const known = { help, sources: ['SHEETS_2020'], confidence: 'A' } as const

export const documents: readonly DocumentKind[] = [
  identity,
  {
    ...residencePermit,
    confidence: 'C',
    doubt: {
      en: 'Some towns take a residence permit from EU citizens, others only the card or passport of their own state.',
      fr: 'Certaines communes acceptent un titre de séjour des citoyens de l’Union, d’autres seulement la carte ou le passeport de leur État.',
    },
  },
  {
    ...known,
    id: 'address_proof',
    frenchName: 'Justificatif de domicile de moins de trois mois',
    name: { en: 'Proof of address under three months old', fr: 'Justificatif de domicile de moins de trois mois' },
    acceptance: [
      {
        en: 'A bill for energy, water or a fixed telephone, the home insurance, a printed rent receipt or a payslip.',
        fr: 'Une facture d’énergie, d’eau ou de téléphone fixe, l’assurance du logement, une quittance de loyer non manuscrite ou un bulletin de salaire.',
      },
    ],
    leadDays: { min: 0, max: 14 },
    maxAgeMonths: 3,
  },
  {
    ...known,
    id: 'parent_and_parentage',
    frenchName: 'Justificatif de domicile du parent et preuve du lien de parenté',
    name: {
      en: 'Your parent’s proof of address and proof that they are your parent',
      fr: 'Justificatif de domicile de votre parent et preuve de filiation',
    },
    acceptance: [
      { en: 'The parent’s proof is under three months old.', fr: 'Le justificatif du parent a moins de trois mois.' },
      {
        en: 'For instance the family record book (livret de famille) or a birth certificate.',
        fr: 'Par exemple le livret de famille ou un acte de naissance.',
      },
    ],
    leadDays: { min: 0, max: 14 },
    maxAgeMonths: 3,
  },
  {
    ...known,
    id: 'host_letter',
    frenchName: 'Attestation d’hébergement et preuve du lien avec la commune',
    name: {
      en: 'Letter of whoever lodges you, and a proof of your own',
      fr: 'Lettre de la personne qui vous héberge, et une preuve à votre nom',
    },
    acceptance: [
      {
        en: 'A signed letter of whoever lodges you, with their identity document and their proof of address.',
        fr: 'Une lettre signée de la personne qui vous héberge, qui y joint une pièce d’identité et un justificatif de ce logement.',
      },
      {
        en: 'Something in your own name that shows that you live there.',
        fr: 'Un document à votre nom qui montre que vous y vivez.',
      },
    ],
    leadDays: { min: 0, max: 14 },
    confidence: 'B',
  },
  {
    ...known,
    id: 'tie_proof',
    frenchName: 'Preuve du lien avec la commune',
    name: {
      en: 'Proof of two years of tax or of your company',
      fr: 'Preuve de deux ans d’imposition ou de votre société',
    },
    acceptance: [
      {
        en: 'Ask the mairie which paper it wants for each of the two years.',
        fr: 'Demandez à la mairie quelle pièce elle veut pour chacune des deux années.',
      },
    ],
    leadDays: { min: 0, max: 30 },
    confidence: 'C',
    doubt: {
      en: 'Our sources name the tie and not the papers that prove it.',
      fr: 'Nos sources nomment le lien, mais pas les pièces qui le prouvent.',
    },
  },
  {
    ...known,
    id: 'eu_declaration_municipal',
    frenchName: 'Formulaire cerfa 12670 (municipales)',
    name: { en: 'Form 12670, with its declaration', fr: 'Formulaire 12670, avec sa déclaration' },
    acceptance: [
      {
        en: 'Signed: your nationality, your address in France, and that you have not lost the vote at home.',
        fr: 'Signé : votre nationalité, votre adresse en France, et que vous n’êtes pas privé du droit de vote dans votre État.',
      },
    ],
    leadDays: { min: 0, max: 1 },
    sources: ['EU_VOTE'],
  },
  {
    ...known,
    id: 'eu_declaration_european',
    frenchName: 'Formulaire cerfa 12671 (européennes)',
    name: { en: 'Form 12671, with its declaration', fr: 'Formulaire 12671, avec sa déclaration' },
    acceptance: [
      {
        en: 'Signed, and saying that you will vote in France only.',
        fr: 'Signé, en indiquant que vous ne voterez qu’en France.',
      },
    ],
    leadDays: { min: 0, max: 1 },
    sources: ['EU_VOTE'],
  },
]

const asked = { kind: 'document', for: 'apply', sources: ['SHEETS_2020'], confidence: 'A' } as const

export const documentRequirements: readonly DocumentRequirement[] = [
  {
    ...asked,
    id: 'voter_identity',
    appliesWhen: { is: 'files' },
    anyOf: [{ document: 'identity' }, { document: 'residence_permit', when: { not: { is: 'french' } } }],
    title: { en: 'Your identity and nationality', fr: 'Votre identité et votre nationalité' },
    because: { en: 'The roll depends on your nationality.', fr: 'La liste dépend de votre nationalité.' },
  },
  {
    ...asked,
    id: 'voter_address',
    appliesWhen: { all: [{ is: 'files' }, { is: 'livesThere' }] },
    anyOf: [
      { document: 'address_proof', when: { eq: ['lodging', 'own'] } },
      {
        document: 'parent_and_parentage',
        when: { all: [{ eq: ['lodging', 'parent'] }, { compare: ['age', '<', 26] }] },
      },
      {
        document: 'host_letter',
        when: {
          any: [{ eq: ['lodging', 'other'] }, { all: [{ eq: ['lodging', 'parent'] }, { compare: ['age', '>=', 26] }] }],
        },
      },
    ],
    title: { en: 'Your address', fr: 'Votre adresse' },
    because: { en: 'Living there is your tie to the commune.', fr: 'Y habiter est votre lien avec la commune.' },
  },
  {
    ...asked,
    id: 'voter_tie',
    appliesWhen: { all: [{ is: 'files' }, { not: { is: 'livesThere' } }] },
    anyOf: [{ document: 'tie_proof' }],
    title: { en: 'Your tie to the commune', fr: 'Votre lien avec la commune' },
    because: {
      en: 'You do not live there: tax or your company ties you to it.',
      fr: 'Vous n’y habitez pas : l’impôt ou votre société vous y rattache.',
    },
  },
  {
    ...asked,
    id: 'voter_form_municipal',
    appliesWhen: { applies: 'vote_eu_municipal' },
    anyOf: [{ document: 'eu_declaration_municipal' }],
    title: { en: 'The form for municipal elections', fr: 'Le formulaire des municipales' },
    because: {
      en: 'It holds the declaration that EU citizens sign.',
      fr: 'Il contient la déclaration que signent les citoyens de l’Union.',
    },
  },
  {
    ...asked,
    id: 'voter_form_european',
    appliesWhen: { applies: 'vote_eu_european' },
    anyOf: [{ document: 'eu_declaration_european' }],
    title: { en: 'The form for the European Parliament', fr: 'Le formulaire des européennes' },
    because: {
      en: 'It holds the declaration that EU citizens sign.',
      fr: 'Il contient la déclaration que signent les citoyens de l’Union.',
    },
  },
]
