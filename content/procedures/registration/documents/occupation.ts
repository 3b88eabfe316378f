import type { DocumentKind } from '#content/schema.ts'

export const occupationDocuments: readonly DocumentKind[] = [
  {
    id: 'work_proof',
    frenchName: 'Contrat de travail ou bulletin de paie',
    name: { en: 'Employment contract or payslip', fr: 'Contrat de travail ou bulletin de paie' },
    acceptance: [
      {
        en: 'Either one is enough. For language assistants: the signed order of appointment (arrêté de nomination).',
        fr: 'L’un ou l’autre suffit. Pour les assistants de langue : l’arrêté de nomination signé.',
      },
      {
        en: 'It names you, the employer and the first day of work.',
        fr: 'Il porte votre nom et indique l’employeur et le premier jour de travail.',
      },
    ],
    leadDays: { min: 0, max: 30 },
    help: {
      cannotLocate: {
        en: 'Ask the HR department for a copy.',
        fr: 'Demandez une copie au service du personnel.',
      },
      cannotObtain: {
        en: 'Ask the employer for a signed certificate of employment, and for the receipt of the DPAE.',
        fr: 'Demandez à l’employeur une attestation d’emploi signée et l’accusé de réception de la DPAE.',
      },
      doesNotApply: {
        en: 'If you do not work yet, change your answers: your way in is another one.',
        fr: 'Si vous ne travaillez pas encore, modifiez vos réponses : une autre voie est la vôtre.',
      },
    },
    sources: ['S06', 'S33'],
    confidence: 'B',
  },
  {
    id: 'business_proof',
    frenchName: 'Justificatif d’activité indépendante',
    name: { en: 'Proof of self-employment', fr: 'Preuve de l’activité indépendante' },
    acceptance: [
      {
        en: 'Any one of these: summary of the guichet unique, Sirene notice, Kbis extract, letter from the Urssaf.',
        fr: 'Un seul suffit : synthèse du guichet unique, avis Sirene, extrait Kbis, notification de l’Urssaf.',
      },
    ],
    leadDays: { min: 8, max: 42 },
    help: {
      cannotLocate: {
        en: 'Download the summary again from your account on the guichet unique.',
        fr: 'Téléchargez à nouveau la synthèse depuis votre compte du guichet unique.',
      },
      cannotObtain: {
        en: 'Send the receipt of your declaration and say that the SIRET is on its way.',
        fr: 'Envoyez le récépissé de votre déclaration et précisez que le SIRET est attendu.',
      },
      doesNotApply: {
        en: 'If you have not declared a business, change your answers.',
        fr: 'Si vous n’avez pas déclaré d’activité, modifiez vos réponses.',
      },
    },
    sources: ['S57'],
    confidence: 'C',
    doubt: {
      en: 'The list comes from guides for newcomers. The CPAM says in its letter which paper it wants.',
      fr: 'La liste vient de guides pour nouveaux arrivants. La CPAM indique dans son courrier la pièce qu’elle attend.',
    },
  },
  {
    id: 'school_certificate',
    frenchName: 'Certificat de scolarité de l’année en cours',
    name: { en: 'Certificate of enrolment for this year', fr: 'Certificat de scolarité de l’année' },
    acceptance: [
      {
        en: 'It states the current academic year. A student card that does so is enough too.',
        fr: 'Il indique l’année universitaire en cours. Une carte d’étudiant qui l’indique suffit aussi.',
      },
    ],
    leadDays: { min: 0, max: 14 },
    maxAgeMonths: 12,
    help: {
      cannotLocate: {
        en: 'Download it from your student space, or ask the registrar.',
        fr: 'Téléchargez-le dans votre espace étudiant ou demandez-le à la scolarité.',
      },
      cannotObtain: {
        en: 'Registration opens only once you are enrolled. Ask the school when it issues the certificate.',
        fr: 'La demande n’est possible qu’après l’inscription. Demandez à l’établissement quand il le délivre.',
      },
      doesNotApply: {
        en: 'If you do not study in higher education, change your answers.',
        fr: 'Si vous n’étudiez pas dans l’enseignement supérieur, modifiez vos réponses.',
      },
    },
    sources: ['S03', 'S07'],
    confidence: 'A',
  },
  {
    id: 'resources_statement',
    frenchName: 'Attestation sur l’honneur de ressources suffisantes',
    name: { en: 'Signed statement of sufficient resources', fr: 'Attestation de ressources suffisantes' },
    acceptance: [
      { en: 'Written and signed by you.', fr: 'Écrite et signée par vous.' },
      {
        en: 'Campus France names about 615 euros a month for the year; the amount may have changed.',
        fr: 'Campus France cite environ 615 euros par mois sur l’année ; le montant a pu changer.',
      },
    ],
    leadDays: { min: 0, max: 0 },
    help: {
      cannotLocate: { en: 'Write and sign a new one.', fr: 'Écrivez et signez-en une nouvelle.' },
      cannotObtain: {
        en: 'If you cannot sign it honestly, ask your home fund for an S1 or a European card.',
        fr: 'Si vous ne pouvez pas la signer honnêtement, demandez un S1 ou une carte européenne à votre caisse d’origine.',
      },
      doesNotApply: { en: 'An S1 takes its place.', fr: 'Un S1 la remplace.' },
    },
    sources: ['S04', 'S07'],
    confidence: 'B',
  },
  {
    id: 'resources_proof',
    frenchName: 'Justificatif de ressources',
    name: { en: 'Proof of resources', fr: 'Preuve de ressources' },
    acceptance: [
      {
        en: 'Bank statements, pension letters, rents or other income of the last months.',
        fr: 'Relevés bancaires, avis de pension, loyers ou autres revenus des derniers mois.',
      },
    ],
    leadDays: { min: 0, max: 14 },
    help: {
      cannotLocate: {
        en: 'Your bank or pension fund can issue the statements again.',
        fr: 'Votre banque ou votre caisse de retraite peut les rééditer.',
      },
      cannotObtain: {
        en: 'If your means are too small, talk to a social worker before you apply.',
        fr: 'Si vos moyens sont insuffisants, parlez-en à un service social avant la demande.',
      },
      doesNotApply: {
        en: 'After five years in France, Europeans are no longer asked: give your date of arrival.',
        fr: 'Après cinq ans en France, il n’est plus demandé aux Européens : indiquez votre date d’arrivée.',
      },
    },
    sources: ['S12', 'S13'],
    confidence: 'B',
  },
]
