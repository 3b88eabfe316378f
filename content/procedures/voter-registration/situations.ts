import type { ChannelRequirement, Link } from '#content/schema.ts'

const check: Link = {
  url: 'https://www.service-public.gouv.fr/particuliers/vosdroits/services-en-ligne-et-formulaires/ISE',
  label: {
    en: 'Am I on the roll? (service-public.gouv.fr)',
    fr: 'Interroger sa situation électorale (service-public.gouv.fr)',
  },
}

const nowhere = { kind: 'channel', firstActor: 'me', waits: [] } as const
const asking = { ...nowhere, register: 'yes' } as const

const expected = {
  en: 'The mayor decides within five days and tells you within two more.',
  fr: 'Le maire décide dans les cinq jours et vous prévient dans les deux jours suivants.',
}

export const situations: readonly ChannelRequirement[] = [
  {
    ...nowhere,
    id: 'vote_not_open',
    register: 'elsewhere',
    appliesWhen: { not: { is: 'citizen' } },
    title: {
      en: 'Only French and EU citizens vote in France',
      fr: 'Seuls les Français et les citoyens de l’Union votent en France',
    },
    because: {
      en: 'Your nationality gives no vote in France, however long you have lived here.',
      fr: 'Votre nationalité ne donne pas le droit de vote en France, quelle que soit la durée de votre séjour.',
    },
    where: {
      en: 'There is nothing to file and no roll for you. Do not send a request: it would be refused.',
      fr: 'Il n’y a rien à déposer et aucune liste pour vous. N’envoyez pas de demande : elle serait refusée.',
    },
    changes: [
      {
        en: 'Becoming French: you are then put on the roll.',
        fr: 'Devenir français : vous êtes alors inscrit sur la liste.',
      },
      { en: 'Having the nationality of an EU state as well.', fr: 'Avoir aussi la nationalité d’un État de l’Union.' },
    ],
    expected: { en: 'Nothing to wait for.', fr: 'Rien à attendre.' },
    sources: ['SHEETS_2020', 'EU_VOTE'],
    confidence: 'A',
  },
  {
    ...nowhere,
    id: 'vote_too_young',
    register: 'no',
    appliesWhen: { all: [{ is: 'citizen' }, { compare: ['age', '<', 18] }] },
    title: { en: 'Not before you are 18', fr: 'Pas avant vos 18 ans' },
    because: { en: 'One votes from the age of 18.', fr: 'On vote à partir de 18 ans.' },
    where: {
      en: 'French: do your census (recensement citoyen) at the mairie at 16, and you are put on the roll at 18. Others register themselves then.',
      fr: 'Français : faites votre recensement citoyen à la mairie à 16 ans, et vous serez inscrit à 18 ans. Les autres s’inscrivent alors eux-mêmes.',
    },
    changes: [
      {
        en: 'Turning 18 before the vote: ask the mairie from when it takes your request.',
        fr: 'Avoir 18 ans avant le scrutin : demandez à la mairie à partir de quand elle prend votre demande.',
      },
    ],
    expected: { en: 'Nothing to wait for.', fr: 'Rien à attendre.' },
    sources: ['SHEETS_2020', 'OWN'],
    confidence: 'B',
  },
  {
    ...nowhere,
    id: 'vote_already',
    register: 'no',
    appliesWhen: { all: [{ is: 'adult' }, { eq: ['onRoll', 'here'] }] },
    title: { en: 'You are on the roll already', fr: 'Vous êtes déjà inscrit' },
    because: { en: 'You are on the roll where you live.', fr: 'Vous êtes inscrit là où vous habitez.' },
    where: {
      en: 'Check online some two months before the vote that you are still on it.',
      fr: 'Vérifiez en ligne, environ deux mois avant le scrutin, que vous y figurez toujours.',
    },
    changes: [
      { en: 'Moving to another commune.', fr: 'Un déménagement dans une autre commune.' },
      {
        en: 'For EU citizens: the other kind of election, which has its own roll.',
        fr: 'Pour les citoyens de l’Union : l’autre élection, qui a sa propre liste.',
      },
    ],
    expected: { en: 'Nothing to wait for.', fr: 'Rien à attendre.' },
    links: [check],
    sources: ['SHEETS_2020'],
    confidence: 'A',
  },
  {
    ...nowhere,
    id: 'vote_automatic',
    register: 'no',
    appliesWhen: { all: [{ is: 'adult' }, { is: 'enteredAlone' }] },
    title: { en: 'You are put on the roll without asking', fr: 'Vous êtes inscrit d’office' },
    because: {
      en: 'French people who did their census and turned 18, or who became French since 2019, are entered automatically.',
      fr: 'Les Français recensés qui ont eu 18 ans, ou devenus français depuis 2019, sont inscrits automatiquement.',
    },
    where: {
      en: 'Check online that it was done, and at which address. If it was not, register like everybody else.',
      fr: 'Vérifiez en ligne que c’est fait, et à quelle adresse. Sinon, inscrivez-vous comme tout le monde.',
    },
    changes: [
      {
        en: 'Having moved since: register where you live now.',
        fr: 'Un déménagement depuis : inscrivez-vous là où vous habitez.',
      },
    ],
    expected: { en: 'Nothing to wait for.', fr: 'Rien à attendre.' },
    links: [check],
    sources: ['SHEETS_2020'],
    confidence: 'A',
  },
  {
    ...nowhere,
    id: 'vote_no_tie',
    register: 'no',
    appliesWhen: { all: [{ is: 'asks' }, { has: ['communeLink', 'none'] }] },
    title: { en: 'First a tie to the commune', fr: 'D’abord un lien avec la commune' },
    because: {
      en: 'A commune takes people who live there, pay tax there or run a company there.',
      fr: 'Une commune inscrit les personnes qui y vivent, y paient l’impôt ou y dirigent une société.',
    },
    where: {
      en: 'Come back once your main home is there, or after six months of living there.',
      fr: 'Revenez quand votre domicile principal y sera, ou après six mois de résidence.',
    },
    changes: [
      {
        en: 'A main home of your own: no waiting time is asked for it.',
        fr: 'Un domicile principal : aucune durée n’est exigée.',
      },
    ],
    expected: { en: 'Nothing to wait for.', fr: 'Rien à attendre.' },
    sources: ['SHEETS_2020'],
    confidence: 'A',
  },
  {
    ...nowhere,
    id: 'vote_eu_neither',
    register: 'no',
    appliesWhen: { all: [{ is: 'otherCitizen' }, { has: ['elections', 'none'] }] },
    title: { en: 'No other election is open to you', fr: 'Aucune autre élection ne vous est ouverte' },
    because: {
      en: 'Citizens of other EU states vote in municipal elections and for the European Parliament, and in no other.',
      fr: 'Les citoyens des autres États de l’Union votent aux municipales et aux européennes, et à aucune autre élection.',
    },
    where: {
      en: 'There is nothing to file. Presidential and parliamentary elections are for French citizens.',
      fr: 'Il n’y a rien à déposer. L’élection présidentielle et les législatives sont réservées aux Français.',
    },
    changes: [
      { en: 'Choosing one of the two elections.', fr: 'Choisir l’une des deux élections.' },
      { en: 'Becoming French.', fr: 'Devenir français.' },
    ],
    expected: { en: 'Nothing to wait for.', fr: 'Rien à attendre.' },
    sources: ['SHEETS_2020', 'EU_VOTE'],
    confidence: 'A',
  },
  {
    ...asking,
    id: 'vote_french',
    appliesWhen: { all: [{ is: 'tied' }, { is: 'french' }] },
    title: { en: 'A French citizen, for every election', fr: 'Citoyen français, pour toutes les élections' },
    because: {
      en: 'One registration in your commune counts for all elections.',
      fr: 'Une seule inscription dans votre commune vaut pour toutes les élections.',
    },
    where: {
      en: 'Online on service-public.gouv.fr; or at the mairie or by post with form cerfa 12669. Somebody may go for you with a written mandate.',
      fr: 'En ligne sur service-public.gouv.fr ; ou à la mairie ou par courrier avec le formulaire cerfa 12669. Une personne munie d’un mandat écrit peut y aller pour vous.',
    },
    changes: [{ en: 'Moving: register anew where you go.', fr: 'Un déménagement : il faut se réinscrire.' }],
    expected,
    links: [check],
    sources: ['SHEETS_2020'],
    confidence: 'A',
  },
  {
    ...asking,
    id: 'vote_eu_municipal',
    appliesWhen: { all: [{ is: 'otherCitizen' }, { has: ['elections', 'municipal'] }] },
    title: { en: 'An EU citizen, for municipal elections', fr: 'Citoyen de l’Union, pour les municipales' },
    because: {
      en: 'Citizens of other EU states vote in municipal elections from a complementary roll (liste complémentaire).',
      fr: 'Les citoyens des autres États de l’Union votent aux municipales sur une liste complémentaire.',
    },
    where: {
      en: 'With form cerfa 12670 at the mairie or by post, or online on service-public.gouv.fr.',
      fr: 'Avec le formulaire cerfa 12670 à la mairie ou par courrier, ou en ligne sur service-public.gouv.fr.',
    },
    changes: [
      {
        en: 'Becoming French: one roll then serves for everything.',
        fr: 'Devenir français : une seule liste sert alors à tout.',
      },
    ],
    expected,
    sources: ['SHEETS_2020', 'EU_VOTE'],
    confidence: 'A',
  },
  {
    ...asking,
    id: 'vote_eu_european',
    appliesWhen: { all: [{ is: 'otherCitizen' }, { has: ['elections', 'european'] }] },
    title: { en: 'An EU citizen, for the European Parliament', fr: 'Citoyen de l’Union, pour les européennes' },
    because: {
      en: 'You may vote for the European Parliament here instead of in your own state, from a second complementary roll.',
      fr: 'Vous pouvez voter aux européennes ici plutôt que dans votre État, sur une seconde liste complémentaire.',
    },
    where: {
      en: 'With form cerfa 12671 at the mairie or by post, or online on service-public.gouv.fr. One votes in one state only.',
      fr: 'Avec le formulaire cerfa 12671 à la mairie ou par courrier, ou en ligne sur service-public.gouv.fr. On ne vote que dans un seul État.',
    },
    changes: [{ en: 'Voting in your own state instead.', fr: 'Voter plutôt dans votre État.' }],
    expected,
    sources: ['SHEETS_2020', 'EU_VOTE'],
    confidence: 'A',
  },
]
