import type { ChannelRequirement, Predicate } from '#content/schema.ts'

const protectedHere: Predicate = { all: [{ is: 'protectedPerson' }, { is: 'inScope' }] }

export const protection: readonly ChannelRequirement[] = [
  {
    id: 'refugee',
    kind: 'channel',
    register: 'yes',
    appliesWhen: {
      all: [protectedHere, { in: ['protection', ['refugee', 'subsidiary', 'stateless']] }],
    },
    title: {
      en: 'Refugee, subsidiary protection or stateless',
      fr: 'Réfugié, protection subsidiaire ou apatride',
    },
    because: {
      en: 'France protects you, so there is no three-month wait. Nothing is asked from the authorities of your country.',
      fr: 'La France vous protège : il n’y a pas trois mois à attendre. Rien n’est demandé aux autorités de votre pays.',
    },
    firstActor: 'me',
    goesTo: 'cpam',
    where: {
      en: 'Send form S1106 to the CPAM at once, with your permit, its receipt or the decision of OFPRA or the CNDA. A social worker can help. Ask for the C2S at the same time.',
      fr: 'Envoyez tout de suite le formulaire S1106 à la CPAM, avec votre titre, son récépissé ou la décision de l’OFPRA ou de la CNDA. Un service social peut vous aider. Demandez la C2S en même temps.',
    },
    waits: [{ months: 0, confidence: 'B' }],
    changes: [
      {
        en: 'When OFPRA sends your birth certificate, pass it on: the definitive number follows.',
        fr: 'Quand l’OFPRA envoie votre certificat de naissance, transmettez-le : le numéro définitif suit.',
      },
    ],
    expected: {
      en: 'The provisional number comes first. The definitive one comes after the OFPRA certificate, which can take a year.',
      fr: 'Le numéro provisoire vient d’abord. Le définitif suit le certificat de l’OFPRA, qui peut prendre un an.',
    },
    sources: ['S15', 'OWN'],
    confidence: 'B',
  },
  {
    id: 'asylum_seeker_adult',
    kind: 'channel',
    register: 'yes',
    appliesWhen: {
      all: [protectedHere, { eq: ['protection', 'asylumSeeker'] }, { compare: ['age', '>=', 18] }],
    },
    title: { en: 'Adult asylum seeker', fr: 'Demandeur d’asile majeur' },
    because: {
      en: 'You have asked for asylum. Adults have cover after three months in France, counted from the proof of arrival or the date of the certificate.',
      fr: 'Vous avez demandé l’asile. Les majeurs sont couverts après trois mois en France, comptés depuis la preuve d’arrivée ou la date de l’attestation.',
    },
    firstActor: 'me',
    goesTo: 'cpam',
    where: {
      en: 'Send form S1106 and the form for the C2S to the CPAM, about 15 days before the three months end. The Spada can help.',
      fr: 'Envoyez le formulaire S1106 et celui de la C2S à la CPAM, environ 15 jours avant la fin des trois mois. La Spada peut aider.',
    },
    waits: [{ months: 3, confidence: 'B' }],
    changes: [
      {
        en: 'Children do not wait: their rights open at once.',
        fr: 'Les enfants n’attendent pas : leurs droits s’ouvrent tout de suite.',
      },
      {
        en: 'If France grants you protection, you register as a refugee.',
        fr: 'Si la France vous accorde sa protection, vous passez par la voie des réfugiés.',
      },
    ],
    expected: { en: '4 to 8 weeks (our estimate).', fr: '4 à 8 semaines (notre estimation).' },
    sources: ['S15', 'S21'],
    confidence: 'B',
  },
]
