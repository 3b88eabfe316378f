import type { ChannelRequirement } from '#content/schema.ts'

const A_MINOR_IN_FRANCE = { any: [{ applies: 'minor_child' }, { applies: 'under_16' }] } as const

/** Children and young people who have no insured parent here, and what changes at sixteen. */
export const minors: readonly ChannelRequirement[] = [
  {
    id: 'under_16',
    kind: 'channel',
    register: 'yes',
    appliesWhen: { is: 'minorAlone' },
    title: {
      en: 'Under 18 in France without an insured parent',
      fr: 'Moins de 18 ans en France, sans parent assuré',
    },
    because: {
      en: 'No parent who lives with you is insured in France, so there is nobody to be attached to as a son or daughter. Whoever is in charge of you asks for your cover.',
      fr: 'Aucun parent assuré en France ne vit avec vous : il n’y a donc pas de rattachement à un parent. La personne ou le service responsable de vous fait la demande.',
    },
    firstActor: 'thirdParty',
    goesTo: 'cpam',
    where: {
      en: 'The CPAM of the place where you live. A grown-up who took you in and is insured attaches you with form S3705 and the document that entrusts you to them. The child protection service (ASE) has you covered in your own name. For a pupil on their own, the person in charge in France asks the CPAM which form it wants.',
      fr: 'La CPAM de votre lieu de vie. L’adulte assuré qui vous a recueilli vous rattache avec le formulaire S3705 et le document qui vous confie à lui. L’aide sociale à l’enfance (ASE) vous fait couvrir à votre nom. Pour un élève seul, le responsable en France demande à la CPAM quel formulaire elle attend.',
    },
    waits: [{ months: 0, confidence: 'B' }],
    changes: [
      {
        en: 'A parent who becomes insured in France: you are then attached to that parent.',
        fr: 'Un parent qui devient assuré en France : vous lui êtes alors rattaché.',
      },
      {
        en: 'Studies at a university, or a job: you then have a way in of your own.',
        fr: 'Des études supérieures ou un emploi : vous avez alors votre propre voie.',
      },
      {
        en: 'Parents without a right to stay: the child can have the AME, without three months to wait.',
        fr: 'Des parents sans droit au séjour : l’enfant peut avoir l’AME, sans trois mois d’attente.',
      },
    ],
    expected: { en: 'A few weeks (our estimate).', fr: 'Quelques semaines (notre estimation).' },
    sources: ['S03', 'S35', 'OWN'],
    confidence: 'B',
  },
  {
    id: 'age_16_17',
    kind: 'channel',
    register: 'yes',
    overlay: true,
    appliesWhen: { all: [A_MINOR_IN_FRANCE, { compare: ['age', '>=', 16] }] },
    title: { en: 'Aged 16 or 17: a choice', fr: '16 ou 17 ans : un choix' },
    because: {
      en: 'From 16 you may ask to be insured in your own name. Without asking, nothing changes: you stay attached until 18.',
      fr: 'Dès 16 ans, vous pouvez demander à être assuré à votre nom. Sans demande, rien ne change : le rattachement dure jusqu’à 18 ans.',
    },
    firstActor: 'me',
    where: {
      en: 'Send form cerfa 15680 with your identity document to the CPAM. Born abroad and without a number, you add the certificate of birth.',
      fr: 'Envoyez le formulaire cerfa 15680 et votre pièce d’identité à la CPAM. Né à l’étranger et sans numéro, vous ajoutez l’acte de naissance.',
    },
    waits: [{ months: 0, confidence: 'A' }],
    changes: [
      {
        en: 'In your own name you have your own certificate of rights, and refunds go to your own account.',
        fr: 'À votre nom, vous avez votre propre attestation de droits et les remboursements arrivent sur votre compte.',
      },
    ],
    expected: {
      en: 'A few weeks. From 16 you get a carte Vitale of your own.',
      fr: 'Quelques semaines. Dès 16 ans, vous recevez votre propre carte Vitale.',
    },
    sources: ['S35', 'S36'],
    confidence: 'A',
  },
  {
    id: 'unaccompanied_minor',
    kind: 'channel',
    register: 'yes',
    overlay: true,
    appliesWhen: { all: [{ is: 'minorOnTheirOwn' }, { eq: ['minorCare', 'ase'] }] },
    title: { en: 'In the care of child protection', fr: 'Confié à la protection de l’enfance' },
    because: {
      en: 'A child whom a court or the département has placed is covered at once, in their own name, whatever their papers.',
      fr: 'Un enfant confié par la justice ou le département est couvert tout de suite, à son nom, quels que soient ses papiers.',
    },
    firstActor: 'thirdParty',
    goesTo: 'cpam',
    where: {
      en: 'The child protection service (ASE) sends the file to the CPAM with the decision that places you. In an asylum case the person named by the court (administrateur ad hoc) can do it.',
      fr: 'L’aide sociale à l’enfance (ASE) envoie le dossier à la CPAM avec la décision de placement. Pour une demande d’asile, l’administrateur ad hoc désigné par la justice peut s’en charger.',
    },
    waits: [{ months: 0, confidence: 'B' }],
    changes: [
      {
        en: 'At 18 the cover goes on for a while, but a residence paper is then needed: ask for it some months before.',
        fr: 'À 18 ans, la couverture continue un temps, mais il faut alors un titre de séjour : demandez-le quelques mois avant.',
      },
    ],
    expected: {
      en: 'A few weeks. Before the decision, the Pass of a hospital sees you without cover.',
      fr: 'Quelques semaines. Avant la décision, la Pass d’un hôpital vous reçoit sans couverture.',
    },
    sources: ['S15', 'OWN'],
    confidence: 'B',
  },
  {
    id: 'pupil_alone',
    kind: 'channel',
    register: 'yes',
    overlay: true,
    appliesWhen: { all: [{ applies: 'under_16' }, { is: 'minorOnTheirOwn' }, { eq: ['minorCare', 'alone'] }] },
    title: { en: 'Pupil alone in France', fr: 'Élève seul en France' },
    because: {
      en: 'You go to school here and your parents are insured in another country.',
      fr: 'Vous êtes à l’école ici et vos parents sont assurés dans un autre pays.',
    },
    firstActor: 'thirdParty',
    goesTo: 'cpam',
    where: {
      en: 'The person in charge of you in France asks the CPAM in writing whether it opens rights for a pupil without an insured parent, and which form it wants.',
      fr: 'La personne responsable de vous en France demande par écrit à la CPAM si elle ouvre des droits à un élève sans parent assuré, et quel formulaire elle attend.',
    },
    waits: [{ months: null, confidence: 'C' }],
    changes: [
      {
        en: 'A European health card from your parents’ country: show it when you are treated, there is nothing to file.',
        fr: 'Une carte européenne d’assurance maladie du pays de vos parents : montrez-la lors des soins, il n’y a rien à déposer.',
      },
      {
        en: 'Keep private cover until the CPAM has answered in writing.',
        fr: 'Gardez une assurance privée jusqu’à la réponse écrite de la CPAM.',
      },
    ],
    expected: { en: 'We cannot say.', fr: 'Nous ne pouvons pas le dire.' },
    sources: ['S03', 'OWN'],
    confidence: 'C',
    doubt: {
      en: 'We found no official page about pupils who are alone in France. Funds may ask for full private cover instead.',
      fr: 'Nous n’avons trouvé aucune page officielle sur les élèves seuls en France. Des caisses peuvent renvoyer vers une assurance privée.',
    },
  },
  {
    id: 'asylum_seeker_minor',
    kind: 'channel',
    register: 'yes',
    appliesWhen: {
      all: [{ is: 'protectedHere' }, { eq: ['protection', 'asylumSeeker'] }, { compare: ['age', '<', 18] }],
    },
    title: { en: 'Asylum seeker under 18', fr: 'Demandeur d’asile de moins de 18 ans' },
    because: {
      en: 'A child who seeks asylum, alone or with parents, is covered at once. The three months are for grown-ups only.',
      fr: 'Un enfant qui demande l’asile, seul ou avec ses parents, est couvert tout de suite. Les trois mois ne valent que pour les adultes.',
    },
    firstActor: 'thirdParty',
    goesTo: 'cpam',
    where: {
      en: 'With parents: they ask the CPAM at once with the certificate of the asylum request that names you, without waiting for their own rights. Alone: the child protection service (ASE) or the person named by the court asks in your name.',
      fr: 'Avec des parents : ils s’adressent tout de suite à la CPAM avec l’attestation de demande d’asile qui vous mentionne, sans attendre leurs propres droits. Seul : l’aide sociale à l’enfance (ASE) ou l’administrateur ad hoc fait la demande à votre nom.',
    },
    waits: [{ months: 0, confidence: 'A' }],
    changes: [
      {
        en: 'A parent who becomes insured attaches you with form S3705.',
        fr: 'Un parent qui devient assuré vous rattache avec le formulaire S3705.',
      },
      {
        en: 'If France grants protection, the rules for refugees apply.',
        fr: 'Si la France accorde sa protection, les règles des réfugiés s’appliquent.',
      },
    ],
    expected: {
      en: 'A few weeks. The C2S comes with it, without a form.',
      fr: 'Quelques semaines. La C2S vient avec, sans formulaire.',
    },
    sources: ['S15', 'S21'],
    confidence: 'B',
  },
]
