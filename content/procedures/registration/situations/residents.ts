import type { ChannelRequirement } from '#content/schema.ts'

export const residents: readonly ChannelRequirement[] = [
  {
    id: 'inactive_eu',
    kind: 'channel',
    register: 'yes',
    appliesWhen: { all: [{ is: 'residentEuropean' }, { is: 'firstNumber' }] },
    title: {
      en: 'European resident who does not work',
      fr: 'Résident européen sans activité',
    },
    because: {
      en: 'You live in France without working and no other state pays for your care. Rights come by residence (PUMa), after three months.',
      fr: 'Vous vivez en France sans travailler et aucun autre État ne paie vos soins. Les droits viennent de la résidence (PUMa), après trois mois.',
    },
    firstActor: 'me',
    goesTo: 'cpam',
    where: {
      en: 'Send form S1106 to the CPAM of the place where you live. It looks at each case on its own. France must be your main home, more than six months a year.',
      fr: 'Envoyez le formulaire S1106 à la CPAM de votre domicile. Elle examine chaque cas séparément. La France doit être votre foyer principal, plus de six mois par an.',
    },
    waits: [{ months: 3, confidence: 'B' }],
    changes: [
      {
        en: 'After five years in France you are a permanent resident: resources and full cover are no longer asked.',
        fr: 'Après cinq ans en France, le séjour est permanent : ressources et couverture complète ne sont plus exigées.',
      },
      {
        en: 'A State pension, for invalidity too: say that you are retired. Another state, or France itself, then pays for your care.',
        fr: 'Une pension publique, d’invalidité aussi : indiquez que vous êtes à la retraite. Un autre État, ou la France elle-même, paie alors vos soins.',
      },
      {
        en: 'An S1 or a European card from the state that insures you, if it still does.',
        fr: 'Un S1 ou une carte européenne de l’État qui vous assure, s’il le fait encore.',
      },
      { en: 'A job: you then register as an employee.', fr: 'Un emploi : vous passez alors par la voie des salariés.' },
    ],
    expected: {
      en: 'Often long: the decision is individual. Count at least 4 to 10 weeks (our estimate).',
      fr: 'Souvent long : la décision est individuelle. Comptez au moins 4 à 10 semaines (notre estimation).',
    },
    sources: ['S12', 'S13'],
    confidence: 'B',
  },
  {
    id: 'inactive_non_eu',
    kind: 'channel',
    register: 'yes',
    appliesWhen: { all: [{ is: 'residentOther' }, { is: 'firstNumber' }] },
    title: {
      en: 'Resident from outside the EU who does not work',
      fr: 'Résident d’un pays hors Union européenne, sans activité',
    },
    because: {
      en: 'You live in France with a permit and do not work. Rights come by residence (PUMa), after more than three months in a row.',
      fr: 'Vous vivez en France avec un titre de séjour, sans travailler. Les droits viennent de la résidence (PUMa), après plus de trois mois d’affilée.',
    },
    firstActor: 'me',
    goesTo: 'cpam',
    where: {
      en: 'Send form S1106 to the CPAM of the place where you live, from the end of the third month. France must be your main home, more than six months a year.',
      fr: 'Envoyez le formulaire S1106 à la CPAM de votre domicile dès la fin du troisième mois. La France doit être votre foyer principal, plus de six mois par an.',
    },
    waits: [{ months: 3, confidence: 'B' }],
    changes: [
      {
        en: 'A job that your permit allows: you then register as an employee, without the wait.',
        fr: 'Un emploi que votre titre permet : vous passez alors par la voie des salariés, sans attente.',
      },
      {
        en: 'A husband, wife or partner insured in France: the wait falls away.',
        fr: 'Un conjoint ou partenaire assuré en France : l’attente disparaît.',
      },
      {
        en: 'A State pension from Europe or the United Kingdom: ask that state for an S1.',
        fr: 'Une pension publique européenne ou britannique : demandez un S1 à cet État.',
      },
    ],
    expected: {
      en: '4 to 10 weeks after the file is complete (our estimate). The definitive number takes up to 9 months.',
      fr: '4 à 10 semaines après un dossier complet (notre estimation). Le numéro définitif demande jusqu’à 9 mois.',
    },
    sources: ['S12', 'S14', 'S15', 'S16', 'S62'],
    confidence: 'B',
  },
  {
    id: 'pensioner_eu',
    kind: 'channel',
    register: 'yes',
    appliesWhen: { all: [{ is: 'foreignPensioner' }, { is: 'firstNumber' }] },
    title: { en: 'Pensioner with an S1', fr: 'Retraité avec un S1' },
    because: {
      en: 'The state that pays your pension pays for your care in France. It says so on form S1.',
      fr: 'L’État qui verse votre pension paie vos soins en France. Le formulaire S1 l’atteste.',
    },
    firstActor: 'thirdParty',
    goesTo: 'cpam',
    where: {
      en: 'Ask your pension fund for an S1, then hand it to the CPAM of the place where you live.',
      fr: 'Demandez un S1 à votre caisse de retraite, puis remettez-le à la CPAM de votre domicile.',
    },
    waits: [{ months: 0, confidence: 'A' }],
    changes: [
      {
        en: 'A French pension, even a small one: France is then in charge and there is no S1.',
        fr: 'Une pension française, même petite : la France est alors compétente et il n’y a pas de S1.',
      },
      {
        en: 'A job in France: you then register as an employee.',
        fr: 'Un emploi en France : vous passez alors par la voie des salariés.',
      },
      {
        en: 'With only a Swiss pension you may have to choose between the two countries: ask before you move.',
        fr: 'Avec une pension suisse seule, vous pouvez avoir à choisir entre les deux pays : renseignez-vous avant le départ.',
      },
    ],
    expected: {
      en: 'The S1 takes 1 to 6 months to be issued, then some weeks at the CPAM.',
      fr: 'Le S1 est délivré en 1 à 6 mois, puis comptez quelques semaines à la CPAM.',
    },
    sources: ['S28'],
    confidence: 'A',
  },
  {
    id: 'uk_national',
    kind: 'channel',
    register: 'yes',
    overlay: true,
    appliesWhen: { all: [{ countryIn: ['nationalities', 'uk'] }, { is: 'needsPermit' }] },
    title: { en: 'British national', fr: 'Ressortissant britannique' },
    because: {
      en: 'Since 2021 British nationals need a permit like others from outside the EU. The S1 and the health cards still work.',
      fr: 'Depuis 2021, les Britanniques ont besoin d’un titre comme les autres non-Européens. Le S1 et les cartes d’assurance maladie restent valables.',
    },
    firstActor: 'me',
    where: {
      en: 'A UK State Pension, or another exportable benefit, gives an S1 for the CPAM. Without one, you come in by work, studies or residence.',
      fr: 'Une pension de l’État britannique, ou une autre prestation exportable, donne un S1 à remettre à la CPAM. Sinon, vos droits viennent du travail, des études ou de la résidence.',
    },
    waits: [{ months: null, confidence: 'B' }],
    changes: [
      {
        en: 'Residents with a withdrawal agreement card keep their rights.',
        fr: 'Les titulaires d’une carte « accord de retrait » gardent leurs droits.',
      },
      {
        en: 'A student with a GHIC may stay covered by the United Kingdom: ask the NHS Business Services Authority first.',
        fr: 'Un étudiant avec une GHIC peut rester couvert par le Royaume-Uni : interrogez d’abord la NHS Business Services Authority.',
      },
      {
        en: 'If you retire early, before any State Pension, there is no S1: you come in by residence.',
        fr: 'Si vous partez à la retraite avant toute pension publique, il n’y a pas de S1 : vos droits viennent de la résidence.',
      },
    ],
    expected: {
      en: 'As long as for your situation, shown with this one.',
      fr: 'Comme pour votre situation, indiquée avec celle-ci.',
    },
    sources: ['S28'],
    confidence: 'B',
  },
]
