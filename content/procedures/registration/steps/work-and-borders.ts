import type { StepRequirement } from '#content/schema.ts'

/** First steps of people who work across a border, or in an occupation with an office of its own. */
export const workAndBorderSteps: readonly StepRequirement[] = [
  {
    id: 'swiss_choice',
    kind: 'step',
    order: 15,
    actor: 'me',
    appliesWhen: { any: [{ applies: 'frontier_ch' }, { is: 'swissPensioner' }] },
    neededWhen: { applies: 'frontier_ch' },
    dependsOn: [],
    title: {
      en: 'Choose between the Swiss and the French cover',
      fr: 'Choisir entre l’assurance suisse et la française',
    },
    because: {
      en: 'Frontier workers have three months; after that the Swiss insurance applies by itself. With a Swiss pension alone the same form may serve: ask about the limit.',
      fr: 'Les frontaliers ont trois mois ; ensuite, l’assurance suisse s’impose d’office. Avec une pension suisse seule, le même formulaire peut servir : demandez le délai.',
    },
    how: [
      {
        en: 'Compare what each costs for you and your family, and where you want to be treated.',
        fr: 'Comparez le coût de chacune pour vous et votre famille, et le pays où vous voulez vous faire soigner.',
      },
      {
        en: 'French cover: have the form signed by the CPAM, then send it to the authority of the canton.',
        fr: 'Couverture française : faites viser le formulaire par la CPAM, puis envoyez-le à l’autorité du canton.',
      },
      {
        en: 'Swiss insurance (LAMal): sign up with an insurer, which gives you an S1.',
        fr: 'Assurance suisse (LAMal) : adhérez à un assureur, qui vous remet un S1.',
      },
    ],
    takes: [{ min: 0, max: 5, confidence: 'B', sources: ['S29'] }],
    dates: [
      {
        id: 'swiss_choice_until',
        kind: 'latest',
        on: { from: { fact: 'swissStartedOn' }, months: 3 },
        text: { en: 'Last day to make the choice.', fr: 'Dernier jour pour faire le choix.' },
      },
    ],
    sources: ['S29'],
    confidence: 'A',
  },
  {
    id: 'farm_registration',
    kind: 'step',
    order: 31,
    actor: 'me',
    appliesWhen: { all: [{ applies: 'msa_worker' }, { has: ['activity', 'farmer'] }] },
    dependsOn: [],
    title: { en: 'Declare the farm', fr: 'Déclarer l’exploitation' },
    because: {
      en: 'The declaration creates the farm and tells the MSA.',
      fr: 'La déclaration crée l’exploitation et prévient la MSA.',
    },
    how: [
      {
        en: 'Declare it on the guichet unique. Leave the field for the number empty if you have none.',
        fr: 'Déclarez-la sur le guichet unique. Laissez la case du numéro vide si vous n’en avez pas.',
      },
      {
        en: 'Ask the MSA which of its forms goes with your papers.',
        fr: 'Demandez à la MSA quel formulaire accompagne vos pièces.',
      },
    ],
    takes: [{ min: 1, max: 6, confidence: 'C', sources: ['S57'] }],
    links: [
      {
        url: 'https://formalites.entreprises.gouv.fr',
        label: { en: 'Guichet unique for businesses', fr: 'Guichet unique des formalités d’entreprises' },
      },
    ],
    sources: ['S57', 'OWN'],
    confidence: 'B',
  },
  {
    id: 'artist_declaration',
    kind: 'step',
    order: 32,
    actor: 'me',
    appliesWhen: { is: 'artistHere' },
    dependsOn: [],
    title: { en: 'Declare your activity as an artist or author', fr: 'Déclarer votre activité d’artiste-auteur' },
    because: {
      en: 'The Urssaf registers you. The CPAM waits for that.',
      fr: 'L’Urssaf vous immatricule. La CPAM attend cette immatriculation.',
    },
    how: [
      {
        en: 'If publishers or producers pay you royalties as wages, they declare them. Otherwise declare the activity on the guichet unique.',
        fr: 'Si des éditeurs ou producteurs vous versent des droits traités comme des salaires, ils les déclarent. Sinon, déclarez l’activité sur le guichet unique.',
      },
      {
        en: 'Keep the letter of the Urssaf: it goes with your application.',
        fr: 'Gardez le courrier de l’Urssaf : il accompagne votre demande.',
      },
    ],
    takes: [{ min: 1, max: 6, confidence: 'C', sources: ['OWN'] }],
    links: [
      {
        url: 'https://www.artistes-auteurs.urssaf.fr',
        label: { en: 'Urssaf for artists and authors', fr: 'Urssaf, artistes-auteurs' },
      },
    ],
    sources: ['OWN'],
    confidence: 'B',
  },
  {
    id: 'foreign_employer_registration',
    kind: 'step',
    order: 35,
    actor: 'employer',
    appliesWhen: { is: 'foreignEmployer' },
    dependsOn: [],
    title: { en: 'Your employer registers in France', fr: 'L’employeur s’immatricule en France' },
    because: {
      en: 'Without an office in France it must still pay French contributions. Nothing opens before.',
      fr: 'Même sans établissement en France, il doit y verser les cotisations. Rien ne s’ouvre avant.',
    },
    how: [
      {
        en: 'Give your employer the address of the service for foreign firms: Urssaf Alsace (CNFE), Strasbourg.',
        fr: 'Donnez à l’employeur l’adresse du service Firmes étrangères : Urssaf Alsace (CNFE), à Strasbourg.',
      },
      {
        en: 'Ask for the proof of registration before the first day of work.',
        fr: 'Demandez la preuve d’immatriculation avant le premier jour de travail.',
      },
    ],
    takes: [{ min: 1, max: 6, confidence: 'C', sources: ['OWN'] }],
    whenNothingComes: {
      text: {
        en: 'Ask the Urssaf whether the employer has written. If it refuses, take advice from a union or a lawyer.',
        fr: 'Demandez à l’Urssaf si l’employeur a écrit. S’il refuse, prenez conseil auprès d’un syndicat ou d’un avocat.',
      },
      afterWeeks: [{ weeks: 6 }],
    },
    sources: ['S23', 'OWN'],
    confidence: 'B',
  },
  {
    id: 'family_declaration',
    kind: 'step',
    order: 37,
    actor: 'thirdParty',
    appliesWhen: { is: 'auPairHere' },
    dependsOn: [],
    title: { en: 'The host family declares you', fr: 'La famille d’accueil vous déclare' },
    because: {
      en: 'The family pays the contributions that cover you.',
      fr: 'La famille verse les cotisations qui vous couvrent.',
    },
    how: [
      {
        en: 'Ask the family for the proof of its declaration to the Urssaf, due within 8 days of your arrival.',
        fr: 'Demandez à la famille la preuve de sa déclaration à l’Urssaf, à faire dans les 8 jours de votre arrivée.',
      },
    ],
    takes: [{ min: 0, max: 2, confidence: 'C', sources: ['S59'] }],
    dates: [
      {
        id: 'family_declaration_until',
        kind: 'latest',
        on: { from: { fact: 'arrivedOn' }, days: 8 },
        text: { en: 'Last day for the family to declare you.', fr: 'Dernier jour pour la déclaration de la famille.' },
      },
    ],
    sources: ['S59'],
    confidence: 'B',
  },
  {
    id: 'host_declaration',
    kind: 'step',
    order: 38,
    actor: 'thirdParty',
    appliesWhen: { is: 'volunteerHere' },
    dependsOn: [],
    title: { en: 'The host body declares you', fr: 'L’organisme d’accueil vous déclare' },
    because: {
      en: 'Its declaration puts you in the general scheme.',
      fr: 'Sa déclaration vous place au régime général.',
    },
    how: [
      {
        en: 'Ask for the proof of the declaration, with the first day of the mission.',
        fr: 'Demandez la preuve de la déclaration, avec le premier jour de la mission.',
      },
    ],
    takes: [{ min: 0, max: 2, confidence: 'C', sources: ['OWN'] }],
    sources: ['OWN'],
    confidence: 'B',
  },
  {
    id: 'msa_declaration',
    kind: 'step',
    order: 42,
    actor: 'employer',
    appliesWhen: { all: [{ applies: 'msa_worker' }, { has: ['activity', 'farmWorker'] }] },
    dependsOn: [],
    title: { en: 'Your employer declares you to the MSA', fr: 'L’employeur vous déclare à la MSA' },
    because: {
      en: 'The declaration (DPAE or TESA) opens your cover from the first hour of work. By itself it gives no number.',
      fr: 'La déclaration (DPAE ou TESA) ouvre votre couverture dès la première heure de travail. Seule, elle ne donne pas de numéro.',
    },
    how: [
      {
        en: 'Ask for its receipt. It is made in the 8 days before you start.',
        fr: 'Demandez-en l’accusé de réception. Elle se fait dans les 8 jours qui précèdent l’embauche.',
      },
      {
        en: 'Ask the MSA which of its forms goes with your papers.',
        fr: 'Demandez à la MSA quel formulaire accompagne vos pièces.',
      },
    ],
    takes: [{ min: 0, max: 1, confidence: 'B', sources: ['OWN'] }],
    whenNothingComes: {
      text: {
        en: 'Ask the employer, then the MSA, with your contract in hand.',
        fr: 'Interrogez l’employeur, puis la MSA, contrat en main.',
      },
      afterWeeks: [{ weeks: 1 }],
    },
    links: [{ url: 'https://www.msa.fr', label: { en: 'MSA (farming)', fr: 'MSA (agriculture)' } }],
    sources: ['S05', 'OWN'],
    confidence: 'B',
  },
  {
    id: 'assistant_entry',
    kind: 'step',
    order: 43,
    actor: 'employer',
    appliesWhen: { applies: 'language_assistant' },
    dependsOn: [],
    title: { en: 'Your school enters your file', fr: 'Votre établissement saisit votre dossier' },
    because: {
      en: 'The office in Paris opens the file from what the school or the academy enters online.',
      fr: 'Le service parisien ouvre le dossier à partir de la saisie en ligne de l’établissement ou de l’académie.',
    },
    how: [
      {
        en: 'Bring the signed order of appointment (arrêté de nomination) to the school office, and ask on which day the file was entered.',
        fr: 'Remettez l’arrêté de nomination signé au secrétariat de l’établissement et demandez le jour de la saisie.',
      },
    ],
    takes: [{ min: 0, max: 3, confidence: 'C', sources: ['S26'] }],
    whenNothingComes: {
      text: {
        en: 'Ask the person in charge of assistants at the academy (rectorat).',
        fr: 'Interrogez la personne chargée des assistants au rectorat.',
      },
      afterWeeks: [{ weeks: 3 }],
    },
    sources: ['S26'],
    confidence: 'B',
  },
  {
    id: 'france_travail',
    kind: 'step',
    order: 45,
    actor: 'me',
    appliesWhen: {
      any: [{ applies: 'jobseeker_eu' }, { is: 'frontierJobless' }, { is: 'residentJobseeker' }],
    },
    dependsOn: [],
    title: { en: 'Register with France Travail', fr: 'S’inscrire à France Travail' },
    because: {
      en: 'It dates your search for work, and benefits hang on it.',
      fr: 'Cette inscription date votre recherche d’emploi, et les allocations en dépendent.',
    },
    how: [
      {
        en: 'Register online, then bring your European forms to the first appointment.',
        fr: 'Inscrivez-vous en ligne, puis apportez vos formulaires européens au premier rendez-vous.',
      },
    ],
    takes: [{ min: 0, max: 1, confidence: 'B', sources: ['S58'] }],
    dates: [
      {
        id: 'u2_registration_until',
        kind: 'latest',
        on: { from: { fact: 'arrivedOn' }, days: 7 },
        when: { has: ['holds', 'u2'] },
        text: {
          en: 'Last day to register with form U2.',
          fr: 'Dernier jour pour s’inscrire avec le formulaire U2.',
        },
      },
    ],
    links: [{ url: 'https://www.francetravail.fr', label: { en: 'France Travail', fr: 'France Travail' } }],
    sources: ['S47', 'S58'],
    confidence: 'B',
  },
  {
    id: 'msa_space',
    kind: 'step',
    order: 121,
    actor: 'me',
    appliesWhen: { applies: 'msa_worker' },
    dependsOn: ['apply', 'nir'],
    title: { en: 'Open your space on the MSA site', fr: 'Créer votre espace sur le site de la MSA' },
    because: {
      en: 'Certificates and messages to the MSA go through it. The ameli account is not for you.',
      fr: 'Attestations et messages à la MSA passent par lui. Le compte ameli ne vous concerne pas.',
    },
    how: [
      {
        en: 'You need the definitive number. The MSA can also be reached at its counters.',
        fr: 'Il faut le numéro définitif. La MSA reçoit aussi dans ses accueils.',
      },
    ],
    takes: [{ min: 0, max: 2, confidence: 'C', sources: ['OWN'] }],
    links: [{ url: 'https://www.msa.fr', label: { en: 'MSA (farming)', fr: 'MSA (agriculture)' } }],
    sources: ['OWN'],
    confidence: 'B',
  },
]
