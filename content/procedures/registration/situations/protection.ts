import type { ChannelRequirement } from '#content/schema.ts'

export const protection: readonly ChannelRequirement[] = [
  {
    id: 'refugee',
    kind: 'channel',
    register: 'yes',
    appliesWhen: {
      all: [{ is: 'protectedHere' }, { in: ['protection', ['refugee', 'subsidiary', 'stateless']] }],
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
      all: [{ is: 'protectedHere' }, { eq: ['protection', 'asylumSeeker'] }, { compare: ['age', '>=', 18] }],
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
  {
    id: 'temporary_protection',
    kind: 'channel',
    register: 'yes',
    appliesWhen: { all: [{ is: 'protectedHere' }, { eq: ['protection', 'temporary'] }] },
    title: { en: 'Temporary protection', fr: 'Protection temporaire' },
    because: {
      en: 'France protects you for a time, as it does people from Ukraine. Cover opens at once, with the C2S.',
      fr: 'La France vous protège pour un temps, comme les personnes venues d’Ukraine. La couverture s’ouvre tout de suite, avec la C2S.',
    },
    firstActor: 'authority',
    goesTo: 'cpam',
    where: {
      en: 'The préfecture gives you the provisional permit (APS). Show it or send a copy to the CPAM: there is no form to fill in.',
      fr: 'La préfecture vous remet l’autorisation provisoire de séjour (APS). Montrez-la ou envoyez-en une copie à la CPAM : il n’y a pas de formulaire à remplir.',
    },
    waits: [{ months: 0, confidence: 'C' }],
    changes: [
      {
        en: 'Each new APS: send it to the CPAM before the old one ends.',
        fr: 'Chaque nouvelle APS : envoyez-la à la CPAM avant la fin de l’ancienne.',
      },
      {
        en: 'A job: your employer declares you, and cover goes on by work.',
        fr: 'Un emploi : l’employeur vous déclare, et la couverture continue par le travail.',
      },
    ],
    expected: {
      en: 'A few days. In 2022 the C2S came with it for 12 months.',
      fr: 'Quelques jours. En 2022, la C2S était accordée avec, pour 12 mois.',
    },
    sources: ['S22'],
    confidence: 'C',
    doubt: {
      en: 'The rules were read in texts of 2022. Ask the CPAM whether the C2S still comes by itself.',
      fr: 'Les règles ont été lues dans des textes de 2022. Demandez à la CPAM si la C2S est toujours automatique.',
    },
  },
]
