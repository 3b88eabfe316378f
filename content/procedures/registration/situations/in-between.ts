import type { ChannelRequirement } from '#content/schema.ts'

/** Work, search for work or learning that stands between the usual ways in. */
export const inBetween: readonly ChannelRequirement[] = [
  {
    id: 'foreign_employer',
    kind: 'channel',
    register: 'yes',
    appliesWhen: { all: [{ is: 'foreignEmployer' }, { is: 'firstNumber' }] },
    title: {
      en: 'Working in France for an employer abroad',
      fr: 'Travail en France pour un employeur établi à l’étranger',
    },
    because: {
      en: 'You do the work in France, so French social security applies, wherever the employer is.',
      fr: 'Vous travaillez en France : la sécurité sociale française s’applique, où que soit l’employeur.',
    },
    firstActor: 'employer',
    goesTo: 'cpam',
    where: {
      en: 'The employer first registers with the service of the Urssaf for foreign firms (CNFE, Strasbourg) and declares you. Then you send form S1106 to the CPAM of the place where you live.',
      fr: 'L’employeur s’immatricule d’abord auprès du service Firmes étrangères de l’Urssaf (CNFE, Strasbourg) et vous déclare. Vous envoyez ensuite le formulaire S1106 à la CPAM de votre domicile.',
    },
    waits: [{ months: 0, confidence: 'B' }],
    changes: [
      {
        en: 'A true posting, with certificate A1 or a certificate of coverage: you stay insured at home.',
        fr: 'Un vrai détachement, avec un certificat A1 ou un certificat d’assujettissement : vous restez assuré dans votre pays.',
      },
      {
        en: 'A visitor visa or permit does not allow you to work, not even from home for an employer abroad.',
        fr: 'Un visa ou un titre visiteur ne permet pas de travailler, même à domicile pour un employeur étranger.',
      },
      {
        en: 'If the employer refuses to register, work opens no right: ask for advice before you begin.',
        fr: 'Si l’employeur refuse de s’immatriculer, le travail n’ouvre pas de droit : prenez conseil avant de commencer.',
      },
    ],
    expected: {
      en: 'Count the time of the employer’s registration first. A provisional number then usually comes within 2 to 8 weeks (our estimate), the definitive one within 9 months.',
      fr: 'Comptez d’abord l’immatriculation de l’employeur. Le numéro provisoire arrive ensuite d’habitude en 2 à 8 semaines (notre estimation), le définitif en 9 mois au plus.',
    },
    links: [{ url: 'https://www.urssaf.fr', label: { en: 'Urssaf', fr: 'Urssaf' } }],
    sources: ['S23', 'OWN'],
    confidence: 'B',
  },
  {
    id: 'remote_visitor',
    kind: 'channel',
    register: 'elsewhere',
    appliesWhen: { all: [{ is: 'employedFromAbroad' }, { is: 'visitorPermit' }] },
    title: {
      en: 'Visitor permit and work for an employer abroad',
      fr: 'Titre visiteur et travail pour un employeur étranger',
    },
    because: {
      en: 'A visitor promises not to work in France. Work from home counts as work done here, so this is not the way of employees.',
      fr: 'Le visiteur s’engage à ne pas travailler en France. Le travail à domicile compte comme un travail fait ici : la voie des salariés n’est pas la vôtre.',
    },
    firstActor: 'me',
    where: {
      en: 'Ask the préfecture which permit allows your work, and do not file as an employee before you have it. Keep full private cover meanwhile.',
      fr: 'Demandez à la préfecture quel titre permet votre travail, et ne déposez pas de demande comme salarié avant de l’avoir. Gardez une assurance privée complète en attendant.',
    },
    waits: [{ months: null, confidence: 'B' }],
    changes: [
      {
        en: 'If you stop working: your rights come by residence, after three months.',
        fr: 'Si vous cessez de travailler : vos droits viennent de la résidence, après trois mois.',
      },
      {
        en: 'A permit that allows work: the employer then registers with the Urssaf.',
        fr: 'Un titre qui permet de travailler : l’employeur s’immatricule alors auprès de l’Urssaf.',
      },
    ],
    expected: { en: 'We cannot say.', fr: 'Nous ne pouvons pas le dire.' },
    sources: ['S23', 'OWN'],
    confidence: 'B',
  },
  {
    id: 'working_holiday',
    kind: 'channel',
    register: 'no',
    appliesWhen: {
      all: [{ is: 'residesHere' }, { is: 'needsPermit' }, { eq: ['permit', 'workingHoliday'] }],
    },
    title: { en: 'Working-holiday visa without a job', fr: 'Visa vacances-travail sans emploi' },
    because: {
      en: 'This visa opens no right by residence. You are covered in France only while you are employed.',
      fr: 'Ce visa n’ouvre aucun droit par la résidence. Vous n’êtes couvert en France que pendant un emploi.',
    },
    firstActor: 'me',
    where: {
      en: 'There is nothing to file for now. Keep the private insurance that the visa demands for the whole stay.',
      fr: 'Il n’y a rien à déposer pour l’instant. Gardez l’assurance privée exigée par le visa pendant tout le séjour.',
    },
    waits: [{ months: null, confidence: 'C' }],
    changes: [
      {
        en: 'A job: you then register as an employee, with the whole list of papers.',
        fr: 'Un emploi : vous passez alors par la voie des salariés, avec toutes les pièces.',
      },
      { en: 'Another permit after this one.', fr: 'Un autre titre après celui-ci.' },
    ],
    expected: { en: 'Nothing to wait for.', fr: 'Rien à attendre.' },
    sources: ['S45', 'S57'],
    confidence: 'C',
    doubt: {
      en: 'This comes from guides for newcomers; we have not read an official page that says it.',
      fr: 'Cela vient de guides pour nouveaux arrivants ; nous n’avons pas lu de page officielle qui le dise.',
    },
  },
  {
    id: 'intern_not_enrolled',
    kind: 'channel',
    register: 'no',
    appliesWhen: {
      all: [
        { is: 'mayOpen' },
        { is: 'internWithoutPay' },
        { not: { is: 'french' } },
        { not: { eq: ['studies', 'enrolledInFrance'] } },
      ],
    },
    title: {
      en: 'Intern without a contract and without enrolment in France',
      fr: 'Stagiaire sans contrat ni inscription en France',
    },
    because: {
      en: 'Neither the site for students nor the way of employees is open: you are not enrolled here and have no contract of work.',
      fr: 'Ni le site des étudiants ni la voie des salariés ne vous sont ouverts : vous n’avez ici ni inscription ni contrat de travail.',
    },
    firstActor: 'me',
    where: {
      en: 'There is nothing to file. Stay covered from home: a European health card where you have one, otherwise private insurance for the whole internship. Ask your school for the insurance against accidents at work.',
      fr: 'Il n’y a rien à déposer. Restez couvert depuis votre pays : carte européenne si vous en avez une, sinon assurance privée pour tout le stage. Demandez à votre école l’assurance contre les accidents du travail.',
    },
    waits: [{ months: null, confidence: 'B' }],
    changes: [
      {
        en: 'Enrolment at a French school or university: you then register on the site for students.',
        fr: 'Une inscription dans un établissement français : vous passez alors par le site des étudiants.',
      },
      {
        en: 'A contract of work or pay slips: you then register as an employee.',
        fr: 'Un contrat de travail ou des bulletins de paie : vous passez alors par la voie des salariés.',
      },
      {
        en: 'If you stay on for more than three months after the internship, with the right to live here: come back to this questionnaire.',
        fr: 'Si vous restez plus de trois mois après le stage, avec le droit d’habiter ici : reprenez ce questionnaire.',
      },
    ],
    expected: { en: 'Nothing to wait for.', fr: 'Rien à attendre.' },
    sources: ['S09', 'OWN'],
    confidence: 'B',
  },
  {
    id: 'jobseeker_eu',
    kind: 'channel',
    register: 'no',
    appliesWhen: {
      all: [
        { is: 'inScope' },
        { is: 'inactive' },
        { has: ['activity', 'jobseeker'] },
        { is: 'european' },
        { not: { is: 'french' } },
        { countryIn: ['insuredIn', 'coordination'] },
        { not: { is: 'lostFrontierWork' } },
        { not: { in: ['insuredRelative', ['spouse', 'insuredAbroad']] } },
        { eq: ['pensions', 'none'] },
      ],
    },
    title: {
      en: 'European jobseeker insured at home',
      fr: 'Demandeur d’emploi européen assuré dans son pays',
    },
    because: {
      en: 'You look for work in France while your home country still insures you. The European health card pays for your care meanwhile.',
      fr: 'Vous cherchez un emploi en France pendant que votre pays vous assure encore. La carte européenne paie vos soins en attendant.',
    },
    firstActor: 'me',
    where: {
      en: 'Register with France Travail, within 7 days if you bring form U2, and show your European card to the people who treat you. Nothing is filed with the CPAM.',
      fr: 'Inscrivez-vous à France Travail, dans les 7 jours si vous apportez le formulaire U2, et montrez votre carte européenne lors des soins. Rien n’est à déposer à la CPAM.',
    },
    waits: [{ months: null, confidence: 'B' }],
    changes: [
      {
        en: 'A job: you then register as an employee.',
        fr: 'Un emploi : vous passez alors par la voie des salariés.',
      },
      {
        en: 'Form U2 keeps your benefit for three months, six at most. It is asked for at home, after four weeks of registration there.',
        fr: 'Le formulaire U2 maintient votre allocation trois mois, six au plus. Il se demande dans votre pays, après quatre semaines d’inscription.',
      },
      {
        en: 'If you stay after that without a job, you do not count as inactive: ask the CPAM for rights by residence.',
        fr: 'Si vous restez ensuite sans emploi, vous ne comptez pas comme inactif : demandez à la CPAM des droits par la résidence.',
      },
    ],
    expected: { en: 'Nothing to wait for.', fr: 'Rien à attendre.' },
    links: [{ url: 'https://www.francetravail.fr', label: { en: 'France Travail', fr: 'France Travail' } }],
    sources: ['S13', 'S33', 'S58'],
    confidence: 'B',
  },
  {
    id: 'jobseeker_eu_resident',
    kind: 'channel',
    register: 'yes',
    appliesWhen: { all: [{ is: 'residentJobseeker' }, { is: 'firstNumber' }] },
    title: {
      en: 'European jobseeker whom no other country insures',
      fr: 'Demandeur d’emploi européen qu’aucun autre pays n’assure',
    },
    because: {
      en: 'You live in France, look for work, and no European state insures you. Rights come by residence (PUMa), after three months.',
      fr: 'Vous vivez en France, cherchez un emploi, et aucun État européen ne vous assure. Les droits viennent de la résidence (PUMa), après trois mois.',
    },
    firstActor: 'me',
    goesTo: 'cpam',
    where: {
      en: 'Register with France Travail, then send form S1106 to the CPAM of the place where you live.',
      fr: 'Inscrivez-vous à France Travail, puis envoyez le formulaire S1106 à la CPAM de votre domicile.',
    },
    waits: [{ months: 3, confidence: 'C' }],
    changes: [
      {
        en: 'A job: you then register as an employee, without the wait.',
        fr: 'Un emploi : vous passez alors par la voie des salariés, sans attente.',
      },
      {
        en: 'A European health card from the state that insured you, if it still does.',
        fr: 'Une carte européenne de l’État qui vous assurait, s’il le fait encore.',
      },
    ],
    expected: {
      en: '4 to 10 weeks after the file is complete (our estimate). The definitive number takes up to 9 months.',
      fr: '4 à 10 semaines après un dossier complet (notre estimation). Le numéro définitif demande jusqu’à 9 mois.',
    },
    links: [{ url: 'https://www.francetravail.fr', label: { en: 'France Travail', fr: 'France Travail' } }],
    sources: ['S13', 'S15'],
    confidence: 'C',
    doubt: {
      en: 'The Cleiss does not count jobseekers among the inactive, of whom resources are asked. Some funds may ask for them all the same.',
      fr: 'Le Cleiss ne range pas les demandeurs d’emploi parmi les inactifs, dont on exige des ressources. Des caisses peuvent pourtant les demander.',
    },
  },
]
