import type { ChannelRequirement } from '#content/schema.ts'

const notApplicable = [{ months: null, confidence: 'A' }] as const

export const students: readonly ChannelRequirement[] = [
  {
    id: 'student_non_eu',
    kind: 'channel',
    register: 'yes',
    appliesWhen: {
      all: [{ is: 'otherStudent' }, { not: { is: 'coveredFromHome' } }, { is: 'firstNumber' }],
    },
    title: { en: 'Student from outside the EU', fr: 'Étudiant venu d’un pays hors Union européenne' },
    because: {
      en: 'You study in France for a long stay, so you register on the site for students. It is free and there is no age limit.',
      fr: 'Vous étudiez en France pour un long séjour : vous vous inscrivez sur le site des étudiants. C’est gratuit et sans limite d’âge.',
    },
    firstActor: 'me',
    goesTo: 'ameli_students',
    where: {
      en: 'On etudiant-etranger.ameli.fr, once you are enrolled in higher education in France.',
      fr: 'Sur etudiant-etranger.ameli.fr, une fois l’inscription faite dans l’enseignement supérieur en France.',
    },
    waits: [{ months: 0, confidence: 'A' }],
    changes: [
      {
        en: 'A job beside your studies opens rights by work: you then register as an employee.',
        fr: 'Un emploi à côté des études ouvre des droits par le travail : vous passez alors par la voie des salariés.',
      },
      {
        en: 'With a short-stay visa, or without enrolment, registration is not possible: keep private cover.',
        fr: 'Avec un visa de court séjour, ou sans inscription, la demande n’est pas possible : gardez une assurance privée.',
      },
      {
        en: 'The family of an official of an international body does not register.',
        fr: 'La famille d’un fonctionnaire international ne s’inscrit pas.',
      },
    ],
    expected: {
      en: 'A provisional certificate comes once your papers are checked, 8 to 12 weeks in autumn. Rights reach back to the start of your studies. The definitive number takes up to 9 months.',
      fr: 'L’attestation provisoire arrive après la vérification des pièces, en 8 à 12 semaines à l’automne. Les droits remontent au début des études. Le numéro définitif demande jusqu’à 9 mois.',
    },
    links: [
      {
        url: 'https://etudiant-etranger.ameli.fr',
        label: { en: 'Registration site for students', fr: 'Site d’inscription des étudiants' },
      },
    ],
    sources: ['S03', 'S04', 'S07', 'S09', 'S10', 'S11', 'S63'],
    confidence: 'A',
  },
  {
    id: 'student_eu_ehic',
    kind: 'channel',
    register: 'no',
    appliesWhen: {
      all: [
        { is: 'studentOnly' },
        { is: 'europeanCover' },
        { has: ['holds', 'ehic'] },
        // Who holds the paper of another scheme is insured there: the old card is void.
        { not: { hasAny: ['holds', ['quebec106', 'quebec102bis', 'andorra130', 'monacoCertificate']] } },
        { not: { before: ['ehicUntil', { from: 'on' }] } },
        { not: { in: ['place', ['saintPierreMiquelon', 'newCaledonia', 'polynesia', 'wallisFutuna']] } },
      ],
    },
    title: { en: 'Student with a European health card', fr: 'Étudiant avec une carte européenne' },
    because: {
      en: 'Your home scheme goes on covering you. You do not need to register as long as your European card (EHIC, CEAM in French) is valid.',
      fr: 'Votre régime d’origine continue de vous couvrir. Vous n’avez pas à vous inscrire tant que votre carte européenne (CEAM) est valable.',
    },
    firstActor: 'me',
    where: {
      en: 'Nowhere. Show the card to the doctor or the pharmacy. It should be valid until the end of the academic year.',
      fr: 'Nulle part. Montrez la carte au médecin ou à la pharmacie. Elle doit être valable jusqu’à la fin de l’année universitaire.',
    },
    waits: notApplicable,
    changes: [
      {
        en: 'A job, even part-time: you then register as an employee.',
        fr: 'Un emploi, même à temps partiel : vous passez alors par la voie des salariés.',
      },
      {
        en: 'The end of your cover at home, or a card that runs out: you then register on the site for students.',
        fr: 'La fin de votre couverture d’origine, ou une carte périmée : vous vous inscrivez alors sur le site des étudiants.',
      },
      {
        en: 'If you are not a European citizen, you still need a residence paper for the stay itself.',
        fr: 'Sans nationalité européenne, il vous faut tout de même un titre pour le séjour lui-même.',
      },
    ],
    expected: { en: 'Nothing to wait for.', fr: 'Rien à attendre.' },
    sources: ['S04', 'S08', 'S09'],
    confidence: 'A',
  },
  {
    id: 'student_eu_no_ehic',
    kind: 'channel',
    register: 'yes',
    appliesWhen: {
      all: [{ is: 'europeanStudent' }, { not: { is: 'coveredFromHome' } }, { is: 'firstNumber' }],
    },
    title: { en: 'European student without a European health card', fr: 'Étudiant européen sans carte européenne' },
    because: {
      en: 'You have no European card that covers your studies, so you register on the site for students.',
      fr: 'Aucune carte européenne ne couvre vos études : vous vous inscrivez sur le site des étudiants.',
    },
    firstActor: 'me',
    goesTo: 'ameli_students',
    where: {
      en: 'On etudiant-etranger.ameli.fr, with an S1 or a signed statement that you have enough to live on.',
      fr: 'Sur etudiant-etranger.ameli.fr, avec un S1 ou une attestation signée de ressources suffisantes.',
    },
    waits: [{ months: 0, confidence: 'A' }],
    changes: [
      {
        en: 'If your home fund sends you a card or a provisional replacement certificate, you need not register.',
        fr: 'Si votre caisse d’origine vous envoie une carte ou un certificat provisoire de remplacement, vous n’avez pas à vous inscrire.',
      },
      {
        en: 'A job beside your studies: you then register as an employee.',
        fr: 'Un emploi à côté des études : vous passez alors par la voie des salariés.',
      },
    ],
    expected: {
      en: 'A provisional certificate comes once your papers are checked, 8 to 12 weeks in autumn. The definitive number takes up to 9 months.',
      fr: 'L’attestation provisoire arrive après la vérification des pièces, en 8 à 12 semaines à l’automne. Le numéro définitif demande jusqu’à 9 mois.',
    },
    links: [
      {
        url: 'https://etudiant-etranger.ameli.fr',
        label: { en: 'Registration site for students', fr: 'Site d’inscription des étudiants' },
      },
    ],
    sources: ['S04', 'S07', 'S08'],
    confidence: 'A',
  },
  {
    id: 'student_quebec_exchange',
    kind: 'channel',
    register: 'no',
    appliesWhen: { all: [{ is: 'quebecForm' }, { eq: ['studies', 'exchange'] }] },
    title: { en: 'Student from Quebec on an exchange', fr: 'Étudiant québécois en échange' },
    because: {
      en: 'You stay enrolled in Quebec. Form SE 401-Q-106 takes the place of registration.',
      fr: 'Votre inscription reste au Québec. Le formulaire SE 401-Q-106 remplace l’inscription.',
    },
    firstActor: 'thirdParty',
    goesTo: 'cpam',
    where: {
      en: 'The RAMQ and your university complete the form before you leave. Show it to the CPAM in France.',
      fr: 'La RAMQ et votre université remplissent le formulaire avant le départ. Présentez-le à la CPAM en France.',
    },
    waits: notApplicable,
    changes: [
      {
        en: 'If you enrol at a French university yourself, you need form SE 401-Q-102 bis instead.',
        fr: 'Si vous vous inscrivez vous-même dans un établissement français, il faut le formulaire SE 401-Q-102 bis.',
      },
      {
        en: 'Without the form, you register on the site for students.',
        fr: 'Sans le formulaire, vous vous inscrivez sur le site des étudiants.',
      },
    ],
    expected: {
      en: 'Ask the RAMQ at least one month before you leave.',
      fr: 'Demandez-le à la RAMQ au moins un mois avant le départ.',
    },
    sources: ['S04', 'S09'],
    confidence: 'A',
  },
  {
    id: 'student_quebec_enrolled',
    kind: 'channel',
    register: 'no',
    appliesWhen: { all: [{ is: 'quebecForm' }, { eq: ['studies', 'enrolledInFrance'] }] },
    title: { en: 'Student from Quebec enrolled in France', fr: 'Étudiant québécois inscrit en France' },
    because: {
      en: 'You are covered by the RAMQ and enrolled in France. Form SE 401-Q-102 bis takes the place of registration.',
      fr: 'La RAMQ vous couvre et votre inscription est en France. Le formulaire SE 401-Q-102 bis remplace l’inscription.',
    },
    firstActor: 'thirdParty',
    goesTo: 'cpam',
    where: {
      en: 'The RAMQ issues the form before you leave. Show it to the CPAM in France with your enrolment and bank details.',
      fr: 'La RAMQ délivre le formulaire avant le départ. Présentez-le à la CPAM en France avec votre inscription et votre RIB.',
    },
    waits: notApplicable,
    changes: [
      {
        en: 'On an exchange you need form SE 401-Q-106 instead.',
        fr: 'En échange, il faut le formulaire SE 401-Q-106.',
      },
      {
        en: 'Without the form, you register on the site for students.',
        fr: 'Sans le formulaire, vous vous inscrivez sur le site des étudiants.',
      },
    ],
    expected: {
      en: 'Ask the RAMQ at least one month before you leave.',
      fr: 'Demandez-le à la RAMQ au moins un mois avant le départ.',
    },
    sources: ['S04', 'S09'],
    confidence: 'A',
  },
  {
    id: 'student_andorra',
    kind: 'channel',
    register: 'no',
    appliesWhen: {
      all: [{ is: 'studentOnly' }, { not: { applies: 'student_eu_ehic' } }, { eq: ['insuredIn', 'AD'] }],
    },
    title: { en: 'Student insured in Andorra', fr: 'Étudiant assuré en Andorre' },
    because: {
      en: 'The Andorran fund covers your studies in France with form SE 130-04.',
      fr: 'La caisse andorrane couvre vos études en France avec le formulaire SE 130-04.',
    },
    firstActor: 'thirdParty',
    goesTo: 'cpam',
    where: {
      en: 'Get the form from the Andorran fund (CASS) before you leave, and keep it for the CPAM.',
      fr: 'Obtenez le formulaire auprès de la caisse andorrane (CASS) avant le départ et gardez-le pour la CPAM.',
    },
    waits: notApplicable,
    changes: [
      {
        en: 'You may also choose to register in France: you then need the whole list of the student site.',
        fr: 'Vous pouvez aussi choisir l’inscription en France : il faut alors toutes les pièces du site des étudiants.',
      },
      { en: 'A job: you then register as an employee.', fr: 'Un emploi : vous passez alors par la voie des salariés.' },
    ],
    expected: { en: 'The form takes 1 to 4 weeks.', fr: 'Le formulaire demande 1 à 4 semaines.' },
    sources: ['S04', 'S08'],
    confidence: 'A',
  },
  {
    id: 'student_monaco',
    kind: 'channel',
    register: 'no',
    appliesWhen: {
      all: [{ is: 'studentOnly' }, { not: { applies: 'student_eu_ehic' } }, { eq: ['insuredIn', 'MC'] }],
    },
    title: { en: 'Student insured in Monaco', fr: 'Étudiant assuré à Monaco' },
    because: {
      en: 'The Monegasque fund goes on covering you. You do not need to register.',
      fr: 'La caisse monégasque continue de vous couvrir. Vous n’avez pas à vous inscrire.',
    },
    firstActor: 'thirdParty',
    where: {
      en: 'Show the certificate of the Monegasque fund to the people who treat you.',
      fr: 'Présentez l’attestation de la caisse monégasque aux professionnels de santé.',
    },
    waits: notApplicable,
    changes: [
      { en: 'A job: you then register as an employee.', fr: 'Un emploi : vous passez alors par la voie des salariés.' },
      {
        en: 'The end of your cover in Monaco.',
        fr: 'La fin de votre couverture à Monaco.',
      },
    ],
    expected: { en: 'Nothing to wait for.', fr: 'Rien à attendre.' },
    sources: ['S04'],
    confidence: 'A',
  },
]
