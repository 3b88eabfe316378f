import type { ChannelRequirement } from '#content/schema.ts'

const asEmployees = {
  en: 'A provisional number usually comes within 2 to 8 weeks (our estimate). The definitive number takes up to 9 months.',
  fr: 'Le numéro provisoire arrive d’habitude en 2 à 8 semaines (notre estimation). Le numéro définitif demande jusqu’à 9 mois.',
}

const notApplicable = [{ months: null, confidence: 'B' }] as const

/** Occupations whose fund, office or first step is another one than that of employees. */
export const specialSchemes: readonly ChannelRequirement[] = [
  {
    id: 'language_assistant',
    kind: 'channel',
    register: 'yes',
    appliesWhen: { all: [{ is: 'mayOpen' }, { is: 'assistant' }] },
    title: { en: 'Foreign language assistant', fr: 'Assistant de langue étrangère' },
    because: {
      en: 'Files of language assistants are handled by one office in Paris, wherever they teach.',
      fr: 'Les dossiers des assistants de langue sont traités par un seul service, à Paris, quel que soit le lieu d’affectation.',
    },
    firstActor: 'employer',
    goesTo: 'cpam_paris',
    where: {
      en: 'Your school or academy enters your file online. Your papers go to: Assurance Maladie de Paris, SRI / Assistants de langue, 75948 Paris Cedex 19.',
      fr: 'Votre établissement ou académie saisit votre dossier en ligne. Vos pièces vont à : Assurance Maladie de Paris, SRI / Assistants de langue, 75948 Paris Cedex 19.',
    },
    waits: [{ months: 0, confidence: 'B' }],
    changes: [
      {
        en: 'Without a signed order of appointment (arrêté de nomination), the file goes to the CPAM of the place where you live.',
        fr: 'Sans arrêté de nomination signé, le dossier va à la CPAM de votre domicile.',
      },
      {
        en: 'From outside Europe, add your permit and, unless an exemption is known, an official translation of the certificate of birth.',
        fr: 'Si vous venez de hors d’Europe, joignez votre titre et, sauf dispense, une traduction officielle de l’acte de naissance.',
      },
      {
        en: 'Children are attached with form S3705.',
        fr: 'Les enfants sont rattachés par le formulaire S3705.',
      },
    ],
    expected: {
      en: 'Rights count from the first day of the contract, even if the file leaves later. The definitive number takes up to 9 months.',
      fr: 'Les droits comptent dès le premier jour du contrat, même si le dossier part plus tard. Le numéro définitif demande jusqu’à 9 mois.',
    },
    sources: ['S23', 'S26'],
    confidence: 'B',
  },
  {
    id: 'msa_worker',
    kind: 'channel',
    register: 'yes',
    appliesWhen: {
      all: [{ is: 'mayOpen' }, { is: 'farms' }, { not: { countryIn: ['worksIn', 'outside_france'] } }],
    },
    title: { en: 'Farm worker, seasonal worker or farmer', fr: 'Salarié agricole, saisonnier ou exploitant' },
    because: {
      en: 'Farming has a fund of its own, the MSA. It takes the place of the CPAM for everything.',
      fr: 'L’agriculture a sa propre caisse, la MSA. Elle remplace la CPAM pour tout.',
    },
    firstActor: 'employer',
    firstActorInstead: { actor: 'me', when: { not: { has: ['activity', 'farmWorker'] } } },
    where: {
      en: 'Farm workers: the employer declares you to the MSA (DPAE or TESA) within the 8 days before you start, then the MSA asks for your papers. Farmers: declare the farm on the guichet unique, then send your papers to the MSA.',
      fr: 'Salariés : l’employeur vous déclare à la MSA (DPAE ou TESA) dans les 8 jours qui précèdent l’embauche, puis la MSA demande vos pièces. Exploitants : déclarez l’exploitation sur le guichet unique, puis envoyez vos pièces à la MSA.',
    },
    waits: [{ months: 0, confidence: 'A' }],
    changes: [
      {
        en: 'A job outside farming: you then register as an employee with the CPAM.',
        fr: 'Un emploi hors de l’agriculture : vous passez alors par la voie des salariés, à la CPAM.',
      },
      {
        en: 'In the overseas departments, the CGSS does the work of the MSA.',
        fr: 'Dans les départements d’outre-mer, la CGSS fait le travail de la MSA.',
      },
    ],
    expected: asEmployees,
    links: [{ url: 'https://www.msa.fr', label: { en: 'MSA (farming)', fr: 'MSA (agriculture)' } }],
    sources: ['S05', 'OWN'],
    confidence: 'A',
  },
  {
    id: 'au_pair',
    kind: 'channel',
    register: 'yes',
    appliesWhen: { all: [{ is: 'auPairHere' }, { is: 'firstNumber' }] },
    title: { en: 'Au pair', fr: 'Jeune au pair' },
    because: {
      en: 'You live with a host family under an agreement. You are not an employee, but the family declares you and you are covered.',
      fr: 'Vous vivez dans une famille d’accueil avec une convention. Vous n’êtes pas salarié, mais la famille vous déclare et vous êtes couvert.',
    },
    firstActor: 'thirdParty',
    goesTo: 'cpam',
    where: {
      en: 'The family declares you to the Urssaf within 8 days of your arrival. Form S1106 then goes to the CPAM of the family’s address.',
      fr: 'La famille vous déclare à l’Urssaf dans les 8 jours de votre arrivée. Le formulaire S1106 part ensuite à la CPAM du domicile de la famille.',
    },
    waits: [{ months: 0, confidence: 'C' }],
    changes: [
      {
        en: 'With an employment contract (salarié au pair), you register as an employee.',
        fr: 'Avec un contrat de travail (salarié au pair), vous passez par la voie des salariés.',
      },
      {
        en: 'The agreement is signed before you leave. You are 18 to 30 years old, or 17 to 30 for Europeans.',
        fr: 'La convention se signe avant le départ. Vous avez de 18 à 30 ans, ou de 17 à 30 ans pour les Européens.',
      },
    ],
    expected: asEmployees,
    sources: ['S59'],
    confidence: 'C',
    doubt: {
      en: 'The page that we read on the cover of au pairs is some years old. Ask the CPAM of the family’s address what it wants.',
      fr: 'La page lue sur la couverture des jeunes au pair date de quelques années. Demandez à la CPAM du domicile de la famille ce qu’elle attend.',
    },
  },
  {
    id: 'volunteer',
    kind: 'channel',
    register: 'yes',
    appliesWhen: { all: [{ is: 'volunteerHere' }, { is: 'firstNumber' }] },
    title: { en: 'Civic service or volunteering', fr: 'Service civique ou volontariat' },
    because: {
      en: 'The body that hosts you declares you, and you belong to the general scheme from the first day of your mission.',
      fr: 'L’organisme d’accueil vous déclare et vous relevez du régime général dès le premier jour de la mission.',
    },
    firstActor: 'thirdParty',
    goesTo: 'cpam',
    where: {
      en: 'Ask the host body for the proof of its declaration. Then send form S1106 and your contract to the CPAM of the place where you live.',
      fr: 'Demandez à l’organisme d’accueil la preuve de sa déclaration. Envoyez ensuite le formulaire S1106 et votre contrat à la CPAM de votre domicile.',
    },
    waits: [{ months: 0, confidence: 'B' }],
    changes: [
      {
        en: 'Helping a charity without any status (bénévolat) opens no right: choose “none of these”.',
        fr: 'Le bénévolat, sans statut, n’ouvre aucun droit : choisissez « rien de tout cela ».',
      },
      {
        en: 'European volunteers keep their health card and have an insurance by the programme: ask the host body which of them comes first.',
        fr: 'Les volontaires européens gardent leur carte et ont une assurance du programme : demandez à l’organisme ce qui joue en premier.',
      },
    ],
    expected: asEmployees,
    sources: ['S15', 'OWN'],
    confidence: 'B',
  },
  {
    id: 'artist_author',
    kind: 'channel',
    register: 'yes',
    appliesWhen: { all: [{ is: 'artistHere' }, { is: 'firstNumber' }] },
    title: { en: 'Artist or author', fr: 'Artiste-auteur' },
    because: {
      en: 'You live by works that you create. The Urssaf registers you first, then the CPAM opens your rights.',
      fr: 'Vous vivez des œuvres que vous créez. L’Urssaf vous immatricule d’abord, puis la CPAM ouvre vos droits.',
    },
    firstActor: 'me',
    goesTo: 'cpam',
    where: {
      en: 'Declare your activity, which reaches the service of the Urssaf for artists and authors. Then send form S1106 and its letter to the CPAM of the place where you live.',
      fr: 'Déclarez votre activité : elle parvient au service de l’Urssaf chargé des artistes-auteurs. Envoyez ensuite le formulaire S1106 et son courrier à la CPAM de votre domicile.',
    },
    waits: [{ months: 0, confidence: 'B' }],
    changes: [
      {
        en: 'Performers and technicians with a contract are employees: choose employee.',
        fr: 'Les interprètes et techniciens sous contrat sont salariés : choisissez l’emploi salarié.',
      },
      {
        en: 'From outside Europe, your permit must allow an independent activity.',
        fr: 'Si vous venez de hors d’Europe, votre titre doit permettre une activité indépendante.',
      },
    ],
    expected: {
      en: 'The letters of the Urssaf and the CPAM take some weeks. The definitive number takes up to 9 months.',
      fr: 'Les courriers de l’Urssaf et de la CPAM demandent quelques semaines. Le numéro définitif demande jusqu’à 9 mois.',
    },
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
    id: 'clergy',
    kind: 'channel',
    register: 'elsewhere',
    appliesWhen: {
      all: [{ is: 'mayOpen' }, { has: ['activity', 'clergy'] }, { not: { is: 'worksOtherwise' } }],
    },
    title: { en: 'Clergy or member of a religious community', fr: 'Ministre du culte ou membre d’une communauté' },
    because: {
      en: 'Religion has a fund of its own, the Cavimac. It is not the CPAM that registers you.',
      fr: 'Les cultes ont leur propre caisse, la Cavimac. Ce n’est pas la CPAM qui vous inscrit.',
    },
    firstActor: 'thirdParty',
    where: {
      en: 'Ask the diocese, the association or the community to declare you to the Cavimac. Have ready an identity paper, your permit if you need one, and a certificate of birth that shows your parents.',
      fr: 'Demandez au diocèse, à l’association ou à la communauté de vous déclarer à la Cavimac. Préparez une pièce d’identité, votre titre de séjour s’il en faut un et un acte de naissance avec filiation.',
    },
    waits: notApplicable,
    changes: [
      {
        en: 'With an employment contract you register as an employee.',
        fr: 'Avec un contrat de travail, vous passez par la voie des salariés.',
      },
      {
        en: 'With a visitor visa, check with the préfecture that your service is allowed.',
        fr: 'Avec un visa visiteur, vérifiez auprès de la préfecture que votre service est permis.',
      },
    ],
    expected: {
      en: 'Ask the Cavimac: we found no figure.',
      fr: 'Demandez à la Cavimac : nous n’avons pas trouvé de chiffre.',
    },
    links: [{ url: 'https://www.cavimac.fr', label: { en: 'Cavimac', fr: 'Cavimac' } }],
    sources: ['OWN'],
    confidence: 'B',
  },
  {
    id: 'seafarer',
    kind: 'channel',
    register: 'elsewhere',
    appliesWhen: { all: [{ is: 'mayOpen' }, { has: ['activity', 'seafarer'] }] },
    title: { en: 'Seafarer', fr: 'Marin' },
    because: {
      en: 'Seafarers have a scheme of their own, the Enim. It is not the CPAM that registers you.',
      fr: 'Les marins ont leur propre régime, l’Enim. Ce n’est pas la CPAM qui vous inscrit.',
    },
    firstActor: 'employer',
    where: {
      en: 'Ask the shipowner to declare you, and write to the Enim with an identity paper and a certificate of birth that shows your parents. On a ship under another flag the scheme may be another one: ask first.',
      fr: 'Demandez à l’armateur de vous déclarer et écrivez à l’Enim avec une pièce d’identité et un acte de naissance avec filiation. Sous un autre pavillon, le régime peut différer : renseignez-vous d’abord.',
    },
    waits: notApplicable,
    changes: [
      {
        en: 'A job on land: you then register as an employee.',
        fr: 'Un emploi à terre : vous passez alors par la voie des salariés.',
      },
    ],
    expected: {
      en: 'Ask the Enim: we found no figure.',
      fr: 'Demandez à l’Enim : nous n’avons pas trouvé de chiffre.',
    },
    links: [{ url: 'https://www.enim.eu', label: { en: 'Enim (seafarers)', fr: 'Enim (marins)' } }],
    sources: ['OWN'],
    confidence: 'B',
  },
  {
    id: 'special_scheme',
    kind: 'channel',
    register: 'elsewhere',
    appliesWhen: { all: [{ is: 'mayOpen' }, { has: ['activity', 'specialScheme'] }] },
    title: {
      en: 'Railway, armed forces or notary’s office',
      fr: 'Chemins de fer, armées ou étude de notaire',
    },
    because: {
      en: 'These occupations have health funds of their own. It is not the CPAM that registers you.',
      fr: 'Ces métiers ont leurs propres caisses maladie. Ce n’est pas la CPAM qui vous inscrit.',
    },
    firstActor: 'employer',
    where: {
      en: 'The employer declares you to the fund: CPRP for railway staff under its statute, CNMSS for the armed forces, CRPCEN for notaries’ clerks. It then asks you for an identity paper and a certificate of birth that shows your parents.',
      fr: 'L’employeur vous déclare à la caisse : CPRP pour les cheminots au statut, CNMSS pour les militaires, CRPCEN pour les clercs de notaire. Elle vous demande ensuite une pièce d’identité et un acte de naissance avec filiation.',
    },
    waits: notApplicable,
    changes: [
      {
        en: 'People hired by these employers outside their statute belong to the general scheme: ask the HR department, and choose employee.',
        fr: 'Les personnes embauchées hors statut relèvent du régime général : demandez au service du personnel et choisissez l’emploi salarié.',
      },
    ],
    expected: {
      en: 'Ask the fund: we found no figure.',
      fr: 'Demandez à la caisse : nous n’avons pas trouvé de chiffre.',
    },
    sources: ['OWN'],
    confidence: 'B',
  },
  {
    id: 'international_official',
    kind: 'channel',
    register: 'no',
    appliesWhen: {
      all: [{ is: 'inScope' }, { has: ['activity', 'internationalOfficial'] }, { not: { is: 'protectedPerson' } }],
    },
    title: { en: 'Official of an international body', fr: 'Fonctionnaire international' },
    because: {
      en: 'The agreement between France and your organisation leaves you, and usually your family, in its own scheme.',
      fr: 'L’accord entre la France et votre organisation vous laisse, souvent avec votre famille, dans son propre régime.',
    },
    firstActor: 'employer',
    where: {
      en: 'There is nothing to file. Ask the personnel service of the organisation how it covers you and your family.',
      fr: 'Il n’y a rien à déposer. Demandez au service du personnel de l’organisation comment elle vous couvre, vous et votre famille.',
    },
    waits: [{ months: null, confidence: 'C' }],
    changes: [
      {
        en: 'Auxiliaries and consultants of the OECD belong to the French scheme: choose employee.',
        fr: 'Les auxiliaires et consultants de l’OCDE relèvent du régime français : choisissez l’emploi salarié.',
      },
      {
        en: 'A husband or wife who works in France has rights of their own. A child who studies does not register.',
        fr: 'Un conjoint qui travaille en France a ses propres droits. Un enfant étudiant ne s’inscrit pas.',
      },
      {
        en: 'The end of your functions, if you stay in France.',
        fr: 'La fin de vos fonctions, si vous restez en France.',
      },
    ],
    expected: { en: 'Nothing to wait for.', fr: 'Rien à attendre.' },
    sources: ['S04', 'S61'],
    confidence: 'C',
    doubt: {
      en: 'Each organisation has an agreement of its own, and the texts that we read are old: its personnel service has the last word.',
      fr: 'Chaque organisation a son propre accord, et les textes lus sont anciens : son service du personnel a le dernier mot.',
    },
  },
]
