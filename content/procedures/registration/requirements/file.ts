import type { DocumentRequirement } from '#content/schema.ts'

/** The form, the identity papers and the bank details. */
export const fileRequirements: readonly DocumentRequirement[] = [
  {
    id: 's1106',
    kind: 'document',
    appliesWhen: {
      any: [
        { all: [{ is: 'formFile' }, { not: { is: 'foreignPensioner' } }] },
        { all: [{ applies: 'frontier_ch' }, { eq: ['swissChoice', 'french'] }] },
      ],
    },
    anyOf: [{ document: 's1106' }],
    for: 'apply',
    title: { en: 'Application form S1106', fr: 'Formulaire de demande S1106' },
    because: {
      en: 'It is the one form with which the fund opens your rights and asks for a number.',
      fr: 'C’est le formulaire unique par lequel la caisse ouvre vos droits et demande un numéro.',
    },
    sources: ['S01', 'S05'],
    confidence: 'A',
  },
  {
    id: 'id_doc',
    kind: 'document',
    appliesWhen: {
      any: [
        { is: 'filesWithIdentity' },
        { applies: 'student_quebec_exchange' },
        { applies: 'student_quebec_enrolled' },
        { applies: 'student_andorra' },
        { applies: 'from_spm_nc_pf' },
        { applies: 'cerfa15680' },
        { applies: 'posted_bilateral' },
        { applies: 'jobseeker_eu' },
      ],
    },
    anyOf: [{ document: 'id_doc' }],
    for: 'apply',
    title: { en: 'Identity card or passport', fr: 'Pièce d’identité' },
    because: {
      en: 'With it the fund can give you a provisional number before the certificate of birth is checked.',
      fr: 'Elle permet à la caisse de vous donner un numéro provisoire avant la vérification de l’acte de naissance.',
    },
    sources: ['S01', 'S03', 'S05'],
    confidence: 'A',
  },
  {
    id: 'residence_permit',
    kind: 'document',
    appliesWhen: {
      all: [
        { any: [{ is: 'foreignFile' }, { all: [{ applies: 'posted_bilateral' }, { is: 'needsPermit' }] }] },
        { not: { eq: ['permit', 'notNeeded'] } },
      ],
    },
    anyOf: [
      { document: 'residence_permit' },
      { document: 'visa_d_other', when: { eq: ['permit', 'visaDOther'] } },
      { document: 'ofpra_decision', when: { eq: ['permit', 'none'] } },
    ],
    for: 'apply',
    title: { en: 'Visa or residence permit', fr: 'Visa ou titre de séjour' },
    because: {
      en: 'For nationals of countries outside Europe, a stay counts only with a residence document in force.',
      fr: 'Pour les ressortissants de pays hors d’Europe, le séjour ne compte qu’avec un document de séjour en cours.',
    },
    sources: ['S16'],
    confidence: 'A',
  },
  {
    id: 'ofii_validation',
    kind: 'document',
    appliesWhen: { all: [{ is: 'foreignFile' }, { eq: ['permit', 'vlsTs'] }] },
    anyOf: [{ document: 'ofii_validation' }],
    for: 'apply',
    title: { en: 'Certificate of visa validation', fr: 'Attestation de validation du visa' },
    because: {
      en: 'Your long-stay visa counts as a permit only once it is validated; this shows that it is.',
      fr: 'Votre visa de long séjour ne vaut titre de séjour qu’une fois validé ; ce document le prouve.',
    },
    sources: ['S16', 'S26'],
    confidence: 'B',
  },
  {
    id: 'rib',
    kind: 'document',
    appliesWhen: {
      any: [{ is: 'filesWithIdentity' }, { applies: 'student_quebec_enrolled' }, { applies: 'from_spm_nc_pf' }],
    },
    anyOf: [{ document: 'rib' }],
    for: 'apply',
    title: { en: 'Bank details', fr: 'Relevé d’identité bancaire (RIB)' },
    because: { en: 'Refunds are paid to this account.', fr: 'Les remboursements arrivent sur ce compte.' },
    sources: ['S03', 'S12'],
    confidence: 'B',
  },
  {
    id: 'proof_address',
    kind: 'document',
    appliesWhen: { is: 'filesInFull' },
    anyOf: [{ document: 'proof_address' }],
    for: 'address',
    title: { en: 'Proof of address', fr: 'Justificatif de domicile' },
    because: {
      en: 'Your address decides which fund is yours, and letters go there.',
      fr: 'L’adresse détermine votre caisse, et les courriers y arrivent.',
    },
    sources: ['S26'],
    confidence: 'C',
    doubt: {
      en: 'Lists name it for some situations only. Since every file depends on an address, have it ready.',
      fr: 'Les listes ne le citent que pour certaines situations. Comme tout dossier dépend d’une adresse, préparez-le.',
    },
  },
  {
    id: 'existing_number_proof',
    kind: 'document',
    appliesWhen: { is: 'numberExists' },
    neededWhen: { applies: 'already_has_number' },
    anyOf: [
      { document: 'existing_number_proof' },
      { document: 'birth_cert_full', when: { applies: 'born_in_france' } },
    ],
    for: 'apply',
    title: { en: 'What helps to find your number', fr: 'De quoi retrouver votre numéro' },
    because: {
      en: 'The number exists already. A paper that bears it, or a French birth certificate, saves months.',
      fr: 'Le numéro existe déjà. Un document qui le porte, ou un acte de naissance français, fait gagner des mois.',
    },
    sources: ['S24', 'OWN'],
    confidence: 'B',
  },
  {
    id: 'photo_vitale',
    kind: 'document',
    appliesWhen: { applies: 'vitale_order' },
    anyOf: [{ document: 'photo_vitale' }],
    for: 'vitale_order',
    title: { en: 'Photo for the carte Vitale', fr: 'Photo pour la carte Vitale' },
    because: { en: 'The card bears your photo.', fr: 'La carte porte votre photo.' },
    sources: ['S49'],
    confidence: 'B',
  },
]
