import type { ChannelRequirement } from '#content/schema.ts'

export const workers: readonly ChannelRequirement[] = [
  {
    id: 'employee_eu',
    kind: 'channel',
    register: 'yes',
    appliesWhen: { all: [{ is: 'hiredHere' }, { is: 'european' }, { is: 'firstNumber' }] },
    title: {
      en: 'Employee, French or European (EU, EEA, Switzerland)',
      fr: 'Salarié français ou européen (UE, EEE, Suisse)',
    },
    because: {
      en: 'You are hired in France. Work gives health cover from the first hour, with no permit and no waiting period.',
      fr: 'Un employeur vous embauche en France. Le travail vous couvre dès la première heure, sans titre de séjour ni attente.',
    },
    firstActor: 'employer',
    goesTo: 'cpam',
    where: {
      en: 'Your employer declares you (DPAE) within the 8 days before you start. Then you send form S1106 to the CPAM of the place where you live, or your employer does it online.',
      fr: 'Votre employeur vous déclare (DPAE) dans les 8 jours qui précèdent l’embauche. Vous envoyez ensuite le formulaire S1106 à la CPAM de votre domicile, ou l’employeur le fait en ligne.',
    },
    waits: [{ months: 0, confidence: 'A' }],
    changes: [
      {
        en: 'If it turns out that you have a number from an earlier stay, give it to your employer: no birth certificate is needed.',
        fr: 'Si vous retrouvez un numéro d’un ancien séjour, donnez-le à votre employeur : aucun acte de naissance n’est alors demandé.',
      },
      {
        en: 'If you also work in another country, or your employer has no office in France, another state may be in charge.',
        fr: 'Si vous travaillez aussi dans un autre pays, ou si l’employeur n’est pas établi en France, un autre État peut être compétent.',
      },
      {
        en: 'If you have several or occasional employers, apply yourself.',
        fr: 'Si vous avez plusieurs employeurs ou des employeurs occasionnels, faites la demande vous-même.',
      },
    ],
    expected: {
      en: 'A provisional number usually comes within 2 to 8 weeks (our estimate). The definitive number takes up to 9 months.',
      fr: 'Le numéro provisoire arrive d’habitude en 2 à 8 semaines (notre estimation). Le numéro définitif demande jusqu’à 9 mois.',
    },
    sources: ['S01', 'S02', 'S05', 'S23', 'S24', 'S33'],
    confidence: 'A',
  },
  {
    id: 'employee_non_eu',
    kind: 'channel',
    register: 'yes',
    appliesWhen: {
      all: [{ is: 'hiredHere' }, { is: 'needsPermit' }, { not: { eq: ['permit', 'talent'] } }, { is: 'firstNumber' }],
    },
    title: { en: 'Employee from outside the EU', fr: 'Salarié d’un pays hors Union européenne' },
    because: {
      en: 'You are hired in France. Work gives health cover from the first hour, provided that your permit allows you to work.',
      fr: 'Un employeur vous embauche en France. Le travail vous couvre dès la première heure, si votre titre vous autorise à travailler.',
    },
    firstActor: 'employer',
    goesTo: 'cpam',
    where: {
      en: 'Your employer declares you (DPAE) within the 8 days before you start. Then you send form S1106 with your permit to the CPAM of the place where you live, or your employer does it online.',
      fr: 'Votre employeur vous déclare (DPAE) dans les 8 jours qui précèdent l’embauche. Vous envoyez ensuite le formulaire S1106 et votre titre à la CPAM de votre domicile, ou l’employeur le fait en ligne.',
    },
    waits: [{ months: 0, confidence: 'A' }],
    changes: [
      { en: 'With a Talent permit the file goes to Paris.', fr: 'Avec un titre Talent, le dossier part à Paris.' },
      {
        en: 'A visitor visa or permit does not allow you to work: check it before you apply as an employee.',
        fr: 'Un visa ou un titre visiteur ne permet pas de travailler : vérifiez-le avant de faire une demande par la voie des salariés.',
      },
      {
        en: 'If your employer has no office in France, it must first register with the Urssaf for foreign firms.',
        fr: 'Si l’employeur n’est pas établi en France, il doit d’abord s’inscrire auprès du service Firmes étrangères de l’Urssaf.',
      },
    ],
    expected: {
      en: 'A provisional number usually comes within 2 to 8 weeks (our estimate). The definitive number takes up to 9 months.',
      fr: 'Le numéro provisoire arrive d’habitude en 2 à 8 semaines (notre estimation). Le numéro définitif demande jusqu’à 9 mois.',
    },
    sources: ['S01', 'S05', 'S16', 'S23'],
    confidence: 'A',
  },
  {
    id: 'talent',
    kind: 'channel',
    register: 'yes',
    appliesWhen: {
      all: [{ is: 'hiredHere' }, { is: 'needsPermit' }, { eq: ['permit', 'talent'] }, { is: 'firstNumber' }],
    },
    title: { en: 'Talent permit with a French contract', fr: 'Titre Talent avec un contrat français' },
    because: {
      en: 'Files of Talent holders employed in France are handled by one office in Paris, wherever they live.',
      fr: 'Les dossiers des titulaires d’un titre Talent salariés en France sont traités par un seul service, à Paris, quel que soit leur domicile.',
    },
    firstActor: 'employer',
    goesTo: 'cpam_paris',
    where: {
      en: 'Send form S1106 to: Assurance Maladie de Paris, SRI/talents, 75948 Paris Cedex 19. Some employers have an online service and do it for you.',
      fr: 'Envoyez le formulaire S1106 à : Assurance Maladie de Paris, SRI/talents, 75948 Paris Cedex 19. Certains employeurs disposent d’un service en ligne et s’en chargent.',
    },
    waits: [{ months: 0, confidence: 'B' }],
    changes: [
      {
        en: 'Each adult of the family files an application of their own.',
        fr: 'Chaque adulte de la famille dépose sa propre demande.',
      },
      {
        en: 'Without a French contract, work opens no right: you come in by residence, after three months.',
        fr: 'Sans contrat français, le travail n’ouvre pas de droit : vos droits viennent de la résidence, après trois mois.',
      },
    ],
    expected: {
      en: 'The file usually takes 6 to 10 weeks. The definitive number takes up to 9 months.',
      fr: 'Le dossier demande en général 6 à 10 semaines. Le numéro définitif demande jusqu’à 9 mois.',
    },
    sources: ['S23', 'S25'],
    confidence: 'B',
  },
  {
    id: 'self_employed',
    kind: 'channel',
    register: 'yes',
    appliesWhen: { all: [{ is: 'selfEmployedHere' }, { is: 'firstNumber' }] },
    title: { en: 'Self-employed or micro-entrepreneur', fr: 'Indépendant ou micro-entrepreneur' },
    because: {
      en: 'You start a business in France. Declaring it opens your rights.',
      fr: 'Vous créez une activité en France. Sa déclaration ouvre vos droits.',
    },
    firstActor: 'me',
    goesTo: 'cpam',
    where: {
      en: 'Declare the business on the guichet unique. Insee, Urssaf and the CPAM receive the data, then the CPAM asks for your papers. The field for the number may stay empty.',
      fr: 'Déclarez l’activité sur le guichet unique. L’Insee, l’Urssaf et la CPAM reçoivent les données, puis la CPAM vous demande vos pièces. La case du numéro peut rester vide.',
    },
    waits: [{ months: 0, confidence: 'C' }],
    changes: [
      { en: 'Farming goes through the MSA instead.', fr: 'L’agriculture passe par la MSA.' },
      {
        en: 'Do not start trading before you have your SIRET.',
        fr: 'Ne démarrez pas l’activité avant d’avoir votre SIRET.',
      },
      {
        en: 'From outside Europe, your permit must allow self-employment.',
        fr: 'Si vous venez de hors d’Europe, votre titre doit permettre une activité indépendante.',
      },
    ],
    expected: {
      en: 'The SIRET takes 1 to 3 weeks, longer for crafts. Letters from the Urssaf and the CPAM follow after 4 to 6 weeks, the definitive number within 9 months.',
      fr: 'Le SIRET arrive en 1 à 3 semaines, davantage pour l’artisanat. Les courriers de l’Urssaf et de la CPAM suivent en 4 à 6 semaines, le numéro définitif en 9 mois au plus.',
    },
    links: [
      {
        url: 'https://formalites.entreprises.gouv.fr',
        label: { en: 'Guichet unique for businesses', fr: 'Guichet unique des formalités d’entreprises' },
      },
    ],
    sources: ['S57'],
    confidence: 'C',
    doubt: {
      en: 'This route is drawn from guides for newcomers, not from an official page. Ask your CPAM which papers it wants.',
      fr: 'Ce parcours vient de guides pour nouveaux arrivants, non d’une page officielle. Demandez à votre CPAM les pièces qu’elle attend.',
    },
  },
]
