import type { ChannelRequirement } from '#content/schema.ts'

const cleiss = {
  url: 'https://www.cleiss.fr',
  label: { en: 'Cleiss (several countries)', fr: 'Cleiss (plusieurs pays)' },
}

export const crossBorder: readonly ChannelRequirement[] = [
  {
    id: 'posted_eu',
    kind: 'channel',
    register: 'yes',
    // A paper that gives no right here has an answer of its own, posted or not.
    appliesWhen: {
      all: [{ is: 'postedCoordinated' }, { not: { is: 'homeCardOnly' } }, { not: { is: 'withoutRight' } }],
    },
    title: {
      en: 'Posted to France from Europe',
      fr: 'Salarié détaché en France depuis un pays européen',
    },
    because: {
      en: 'Your employer abroad posts you here for a limited time. You stay insured at home, and your home scheme pays for your care in France.',
      fr: 'Votre employeur à l’étranger vous détache pour un temps limité. Vous restez assuré dans votre pays, qui paie vos soins en France.',
    },
    firstActor: 'employer',
    goesTo: 'cpam',
    where: {
      en: 'Your employer gets certificate A1 and declares the posting on the SIPSI site. You ask your home fund for an S1 and hand it to the CPAM of the place where you live.',
      fr: 'Votre employeur obtient le certificat A1 et déclare le détachement sur le site SIPSI. Vous demandez un S1 à votre caisse d’origine et le remettez à la CPAM de votre domicile.',
    },
    waits: [{ months: null, confidence: 'A' }],
    changes: [
      {
        en: 'A posting lasts 24 months at most, and you stay tied to your employer at home. Beyond that you register as an employee in France.',
        fr: 'Un détachement dure 24 mois au plus et le lien avec l’employeur d’origine demeure. Au-delà, vous passez par la voie des salariés.',
      },
      {
        en: 'For a short posting, a European health card is enough: nothing is then registered in France.',
        fr: 'Pour un détachement court, la carte européenne suffit : rien n’est alors enregistré en France.',
      },
      {
        en: 'A contract with an employer in France.',
        fr: 'Un contrat avec un employeur établi en France.',
      },
    ],
    expected: {
      en: 'The S1 takes 1 to 6 months to be issued, then some weeks at the CPAM. There is no official figure.',
      fr: 'Le S1 est délivré en 1 à 6 mois, puis comptez quelques semaines à la CPAM. Il n’existe pas de chiffre officiel.',
    },
    links: [cleiss],
    sources: ['S27'],
    confidence: 'A',
  },
  {
    id: 'posted_eu_card',
    kind: 'channel',
    register: 'no',
    appliesWhen: { all: [{ is: 'postedCoordinated' }, { is: 'homeCardOnly' }] },
    title: {
      en: 'Posted to France with a European health card',
      fr: 'Détachement en France avec une carte européenne',
    },
    because: {
      en: 'You stay insured at home and your health card works in France: there is nothing to register.',
      fr: 'Vous restez assuré dans votre pays et votre carte est valable en France : il n’y a rien à enregistrer.',
    },
    firstActor: 'employer',
    where: {
      en: 'Your employer gets certificate A1 and declares the posting on the SIPSI site. You show your card to the doctor or the pharmacy.',
      fr: 'Votre employeur obtient le certificat A1 et déclare le détachement sur le site SIPSI. Vous montrez votre carte au médecin ou à la pharmacie.',
    },
    waits: [{ months: null, confidence: 'A' }],
    changes: [
      {
        en: 'If you move your home to France for the posting, ask your fund for an S1: it opens the same care as for people insured here.',
        fr: 'Si vous installez votre foyer en France pour le détachement, demandez un S1 à votre caisse : il donne accès aux mêmes soins que les assurés d’ici.',
      },
      {
        en: 'A card that runs out covers nothing: renew it in time.',
        fr: 'Une carte périmée ne couvre rien : renouvelez-la à temps.',
      },
    ],
    expected: { en: 'Nothing to wait for.', fr: 'Rien à attendre.' },
    links: [cleiss],
    sources: ['S27'],
    confidence: 'A',
  },
  {
    id: 'posted_bilateral',
    kind: 'channel',
    register: 'no',
    appliesWhen: {
      all: [
        { is: 'inScope' },
        { is: 'posted' },
        { not: { is: 'protectedPerson' } },
        { countryIn: ['employerCountry', 'posting_agreement'] },
      ],
    },
    title: {
      en: 'Posted from a country with an agreement',
      fr: 'Salarié détaché depuis un pays lié par une convention',
    },
    because: {
      en: 'An agreement between France and your employer’s country keeps you in its scheme during the posting.',
      fr: 'Une convention entre la France et le pays de votre employeur vous maintient dans son régime pendant le détachement.',
    },
    firstActor: 'employer',
    where: {
      en: 'Your employer asks the authority of its country for a certificate of coverage, and declares the posting on the SIPSI site. Many agreements leave out health care: ask the Cleiss whether yours includes it, and take private cover if it does not.',
      fr: 'Votre employeur demande un certificat d’assujettissement à l’autorité de son pays et déclare le détachement sur le site SIPSI. Beaucoup de conventions ne couvrent pas les soins : demandez au Cleiss ce que prévoit la vôtre et, sinon, prenez une assurance privée.',
    },
    waits: [{ months: null, confidence: 'B' }],
    changes: [
      {
        en: 'Each agreement sets its own limit, from one year to five or more. Beyond it you register as an employee in France.',
        fr: 'Chaque convention fixe sa durée, d’un an à cinq ans ou plus. Au-delà, vous passez par la voie des salariés.',
      },
      {
        en: 'Without a certificate of coverage you belong to the French scheme from the first day of work.',
        fr: 'Sans certificat d’assujettissement, vous relevez du régime français dès le premier jour de travail.',
      },
    ],
    expected: {
      en: 'The certificate takes one week to two months, before you leave.',
      fr: 'Le certificat demande d’une semaine à deux mois, avant le départ.',
    },
    links: [cleiss],
    sources: ['S27', 'S30', 'S31'],
    confidence: 'B',
  },
  {
    id: 'frontier_ch',
    kind: 'channel',
    register: 'yes',
    appliesWhen: { is: 'frontierSwiss' },
    title: {
      en: 'Living in France, working in Switzerland',
      fr: 'Frontalier travaillant en Suisse',
    },
    because: {
      en: 'You live in France and work in Switzerland. You choose which of the two countries insures your health care.',
      fr: 'Vous habitez en France et travaillez en Suisse. Vous choisissez lequel des deux pays assure vos soins.',
    },
    firstActor: 'me',
    goesTo: 'cpam',
    where: {
      en: 'Fill in the choice form within three months. With the Swiss insurance (LAMal), your insurer gives you an S1 for the CPAM. With the French cover, the CPAM signs the form and you send it form S1106 too.',
      fr: 'Remplissez le formulaire de choix dans les trois mois. Avec l’assurance suisse (LAMal), votre assureur vous remet un S1 pour la CPAM. Avec la couverture française, la CPAM vise le formulaire et vous lui envoyez aussi le formulaire S1106.',
    },
    waits: [{ months: 0, confidence: 'A' }],
    changes: [
      {
        en: 'Without a choice in time, the Swiss insurance applies by itself.',
        fr: 'Sans choix à temps, l’assurance suisse s’impose d’office.',
      },
      {
        en: 'The choice is meant to last. It can be made again after a few events, such as a new job after unemployment, a new home in France or retirement.',
        fr: 'Le choix est fait pour durer. Quelques événements permettent de le refaire : un nouvel emploi après un chômage, une nouvelle installation en France ou la retraite.',
      },
      {
        en: 'If you also work in France, even from home, the rules on several states apply.',
        fr: 'Si vous travaillez aussi en France, même à domicile, les règles sur plusieurs États s’appliquent.',
      },
    ],
    expected: {
      en: 'The form is signed within a month or so; the CPAM then takes some weeks. There is no official figure.',
      fr: 'Le formulaire est visé en un mois environ, puis la CPAM demande quelques semaines. Il n’existe pas de chiffre officiel.',
    },
    links: [cleiss],
    sources: ['S29', 'OWN'],
    confidence: 'A',
  },
  {
    id: 'frontier_eu',
    kind: 'channel',
    register: 'yes',
    appliesWhen: { is: 'frontierEuropean' },
    title: {
      en: 'Living in France, working in another European country',
      fr: 'Frontalier travaillant dans un autre pays européen',
    },
    because: {
      en: 'You are insured where you work. That country pays for your care in France, and says so on form S1.',
      fr: 'Vous êtes assuré là où vous travaillez. Ce pays paie vos soins en France, et le formulaire S1 l’atteste.',
    },
    firstActor: 'thirdParty',
    goesTo: 'cpam',
    where: {
      en: 'Ask the fund of the country where you work for an S1, then hand it to the CPAM of the place where you live.',
      fr: 'Demandez un S1 à la caisse du pays où vous travaillez, puis remettez-le à la CPAM de votre domicile.',
    },
    waits: [{ months: 0, confidence: 'B' }],
    changes: [
      {
        en: 'If you lose that job, France takes over: register with France Travail and come back to this questionnaire.',
        fr: 'Si vous perdez cet emploi, la France prend le relais : inscrivez-vous à France Travail et reprenez ce questionnaire.',
      },
      {
        en: 'If you also work in France, telework included, the rules on several states apply.',
        fr: 'Si vous travaillez aussi en France, télétravail compris, les règles sur plusieurs États s’appliquent.',
      },
      {
        en: 'If you work in France and live abroad, it is the French CPAM that issues the S1.',
        fr: 'Si vous travaillez en France et habitez à l’étranger, c’est la CPAM qui délivre le S1.',
      },
    ],
    expected: {
      en: 'The S1 takes 1 to 6 months to be issued, then some weeks at the CPAM.',
      fr: 'Le S1 est délivré en 1 à 6 mois, puis comptez quelques semaines à la CPAM.',
    },
    links: [cleiss],
    sources: ['S27', 'S28'],
    confidence: 'B',
  },
  {
    id: 'works_abroad_other',
    kind: 'channel',
    register: 'elsewhere',
    appliesWhen: {
      all: [{ is: 'frontier' }, { not: { is: 'frontierSwiss' } }, { not: { is: 'frontierEuropean' } }],
    },
    title: {
      en: 'Living in France, working outside the European rules',
      fr: 'Habiter en France et travailler hors du cadre européen',
    },
    because: {
      en: 'You are insured first where you work, and the European rules do not link that country with France in your case.',
      fr: 'Vous êtes assuré d’abord là où vous travaillez, et les règles européennes ne relient pas ce pays à la France dans votre cas.',
    },
    firstActor: 'me',
    where: {
      en: 'Ask the Cleiss whether an agreement covers your care in France: those with Monaco and Andorra are made for people who cross the border. Without one, ask the CPAM about rights by residence, after three months.',
      fr: 'Demandez au Cleiss si une convention couvre vos soins en France : celles avec Monaco et Andorre visent les frontaliers. À défaut, interrogez la CPAM sur les droits par la résidence, après trois mois.',
    },
    waits: [{ months: null, confidence: 'C' }],
    changes: [
      {
        en: 'Work in France, or for a country of Europe that coordinates with France.',
        fr: 'Un travail en France, ou dans un pays européen coordonné avec la France.',
      },
      {
        en: 'For work in Switzerland the choice between the two schemes is open to nationals of Switzerland and of the EU and EEA.',
        fr: 'Pour un travail en Suisse, le choix entre les deux régimes est ouvert aux ressortissants de la Suisse, de l’UE et de l’EEE.',
      },
    ],
    expected: { en: 'We cannot say.', fr: 'Nous ne pouvons pas le dire.' },
    links: [cleiss],
    sources: ['S29', 'S30', 'OWN'],
    confidence: 'C',
    doubt: {
      en: 'We have read no rule for this case as a whole: have the answer confirmed in writing.',
      fr: 'Nous n’avons pas lu de règle couvrant ce cas dans son ensemble : faites confirmer la réponse par écrit.',
    },
  },
  {
    id: 'several_states',
    kind: 'channel',
    register: 'elsewhere',
    appliesWhen: { all: [{ is: 'worksAbroad' }, { count: ['worksIn', '>', 1] }] },
    title: { en: 'Working in several countries', fr: 'Travail dans plusieurs pays' },
    because: {
      en: 'One state only insures you for all your work. Which one depends on where you live, where you work most and where the employer is.',
      fr: 'Un seul État vous assure pour tout votre travail. Lequel dépend de votre domicile, du pays où vous travaillez le plus et du siège de l’employeur.',
    },
    firstActor: 'me',
    where: {
      en: 'Do not register in two countries. The social security of the country where you live names the state in charge: in France, begin with the Urssaf or your CPAM, and with the Cleiss for advice. A certificate A1 then proves it.',
      fr: 'Ne vous inscrivez pas dans deux pays. La sécurité sociale du pays où vous habitez désigne l’État compétent : en France, adressez-vous à l’Urssaf ou à votre CPAM, et au Cleiss pour un conseil. Un certificat A1 le prouve ensuite.',
    },
    waits: [{ months: null, confidence: 'B' }],
    changes: [
      {
        en: 'If France is named: answer again with France alone as the country of work, and follow that plan.',
        fr: 'Si la France est désignée : répondez à nouveau avec la France comme seul pays de travail, et suivez ce parcours.',
      },
      {
        en: 'If another European state is named: its fund gives you an S1 for the CPAM.',
        fr: 'Si un autre État européen est désigné : sa caisse vous remet un S1 pour la CPAM.',
      },
      {
        en: 'Outside Europe only an agreement prevents paying twice: ask the Cleiss.',
        fr: 'Hors d’Europe, seule une convention évite de cotiser deux fois : interrogez le Cleiss.',
      },
    ],
    expected: {
      en: 'We found no official figure. Ask before the work begins.',
      fr: 'Nous n’avons pas trouvé de chiffre officiel. Faites la demande avant le début du travail.',
    },
    links: [cleiss, { url: 'https://www.urssaf.fr', label: { en: 'Urssaf', fr: 'Urssaf' } }],
    sources: ['S27', 'OWN'],
    confidence: 'B',
  },
  {
    id: 'frontier_jobless',
    kind: 'channel',
    register: 'yes',
    appliesWhen: { all: [{ is: 'frontierJobless' }, { is: 'firstNumber' }] },
    title: {
      en: 'Frontier worker who has lost the job',
      fr: 'Frontalier ayant perdu son emploi',
    },
    because: {
      en: 'You lived in France while you worked across the border. Once out of work you belong to the country where you live: France.',
      fr: 'Vous habitiez en France en travaillant de l’autre côté de la frontière. Sans emploi, vous relevez du pays où vous habitez : la France.',
    },
    firstActor: 'me',
    goesTo: 'cpam',
    where: {
      en: 'Register with France Travail, ask the country where you worked for form U1, and send form S1106 to the CPAM: the S1 ends with the job.',
      fr: 'Inscrivez-vous à France Travail, demandez le formulaire U1 au pays où vous travailliez et envoyez le formulaire S1106 à la CPAM : le S1 prend fin avec l’emploi.',
    },
    waits: [{ months: 0, confidence: 'B' }],
    changes: [
      {
        en: 'A new job across the border: you are insured there again.',
        fr: 'Un nouvel emploi de l’autre côté de la frontière : vous y êtes à nouveau assuré.',
      },
      {
        en: 'After work in Switzerland with the French cover, tell the CPAM and the Urssaf that the contributions stop.',
        fr: 'Après un travail en Suisse avec la couverture française, signalez à la CPAM et à l’Urssaf la fin des cotisations.',
      },
    ],
    expected: {
      en: 'Some weeks at the CPAM. If you have no French number yet, the definitive one takes up to 9 months.',
      fr: 'Quelques semaines à la CPAM. Sans numéro français, le définitif demande jusqu’à 9 mois.',
    },
    links: [{ url: 'https://www.francetravail.fr', label: { en: 'France Travail', fr: 'France Travail' } }, cleiss],
    sources: ['S58', 'OWN'],
    confidence: 'B',
  },
  {
    id: 'family_of_eu_insured',
    kind: 'channel',
    register: 'yes',
    appliesWhen: { is: 'familyAbroad' },
    title: {
      en: 'Family of somebody insured in another European country',
      fr: 'Famille d’une personne assurée dans un autre pays européen',
    },
    because: {
      en: 'The state that insures your relative pays for your care too. It says so on an S1 in your own name.',
      fr: 'L’État qui assure votre proche paie aussi vos soins. Un S1 à votre nom l’atteste.',
    },
    firstActor: 'thirdParty',
    goesTo: 'cpam',
    where: {
      en: 'Ask the fund of your relative for an S1 for yourself, then hand it to the CPAM of the place where you live.',
      fr: 'Demandez à la caisse de votre proche un S1 pour vous, puis remettez-le à la CPAM de votre domicile.',
    },
    waits: [{ months: 0, confidence: 'A' }],
    changes: [
      {
        en: 'If that fund refuses the S1, keep its letter: your rights then come by residence (PUMa), after three months.',
        fr: 'Si cette caisse refuse le S1, gardez son courrier : vos droits viennent alors de la résidence (PUMa), après trois mois.',
      },
      {
        en: 'A job of your own: you then register as an employee.',
        fr: 'Un emploi à votre nom : vous passez alors par la voie des salariés.',
      },
    ],
    expected: {
      en: 'The S1 takes 1 to 6 months to be issued, then some weeks at the CPAM.',
      fr: 'Le S1 est délivré en 1 à 6 mois, puis comptez quelques semaines à la CPAM.',
    },
    links: [cleiss],
    sources: ['S39'],
    confidence: 'A',
  },
]
