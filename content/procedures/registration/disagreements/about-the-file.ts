import type { Disagreement } from '#content/schema.ts'

export const aboutTheFile: readonly Disagreement[] = [
  {
    id: 'students_from_saint_pierre',
    appliesWhen: {
      all: [
        { applies: 'student_french_abroad_or_collectivity' },
        { any: [{ eq: ['birthCountry', 'PM'] }, { eq: ['insuredIn', 'PM'] }] },
      ],
    },
    about: ['apply'],
    title: {
      en: 'Where do students from Saint Pierre and Miquelon apply?',
      fr: 'Où s’adressent les étudiants de Saint-Pierre-et-Miquelon ?',
    },
    readings: [
      {
        text: {
          en: 'On the student site, says ameli.fr.',
          fr: 'Sur le site des étudiants, selon ameli.fr.',
        },
        sources: ['S03'],
        confidence: 'B',
      },
      {
        text: {
          en: 'By post, with form S1106 to the CPAM, says their own fund; under 18 they stay with a parent’s file there.',
          fr: 'Par courrier, avec le formulaire S1106 à la CPAM, selon leur propre caisse ; avant 18 ans, ils y restent rattachés à un parent.',
        },
        sources: ['S32'],
        confidence: 'B',
      },
    ],
    safe: {
      en: 'Ask your fund at home before you leave, in writing, and follow its answer: it knows which way its files take at present.',
      fr: 'Interrogez votre caisse d’origine par écrit avant le départ et suivez sa réponse : elle sait par où passent ses dossiers en ce moment.',
    },
  },
  {
    id: 'students_from_the_pacific',
    appliesWhen: {
      all: [
        { applies: 'student_french_abroad_or_collectivity' },
        { any: [{ in: ['birthCountry', ['NC', 'PF']] }, { in: ['insuredIn', ['NC', 'PF']] }] },
      ],
    },
    about: ['apply'],
    title: {
      en: 'Where do students from New Caledonia and French Polynesia apply?',
      fr: 'Où s’adressent les étudiants de Nouvelle-Calédonie et de Polynésie française ?',
    },
    readings: [
      {
        text: {
          en: 'On the student site: the newer page of ameli.fr names both territories.',
          fr: 'Sur le site des étudiants : la page la plus récente d’ameli.fr cite les deux territoires.',
        },
        sources: ['S03'],
        confidence: 'B',
      },
      {
        text: {
          en: 'Another text of ameli, which we know from a copy only, says that files for the CPAM of Paris go through the Maison de la Nouvelle-Calédonie since August 2021; before the departure, the CAFAT can have the number within some three weeks. Polynesians have theirs from the institute of statistics of Polynesia (ISPF) and keep form SE 980-04 for their studies.',
          fr: 'Un autre texte d’ameli, connu par une copie seulement, dit que la Maison de la Nouvelle-Calédonie réunit depuis août 2021 les dossiers pour la CPAM de Paris ; avant le départ, la CAFAT peut avoir le numéro en trois semaines environ. Les Polynésiens tiennent le leur de l’institut de la statistique de Polynésie (ISPF) et gardent le formulaire SE 980-04 pour leurs études.',
        },
        sources: ['S32', 'OWN'],
        confidence: 'C',
      },
    ],
    safe: {
      en: 'Ask the CAFAT or the CPS before you leave, for its form and about your number. Follow what it writes, and keep its answer.',
      fr: 'Interrogez la CAFAT ou la CPS avant le départ, sur son formulaire et sur votre numéro. Suivez ce qu’elle écrit et gardez sa réponse.',
    },
  },
  {
    id: 'account_while_provisional',
    appliesWhen: { is: 'getsDefinitiveNumber' },
    about: ['nia', 'ameli'],
    title: {
      en: 'Is there an ameli account with a provisional number?',
      fr: 'Un compte ameli avec un numéro provisoire ?',
    },
    readings: [
      {
        text: {
          en: 'No account and no carte Vitale before the definitive number: that is what ameli.fr said in April 2025.',
          fr: 'Ni compte ni carte Vitale avant le numéro définitif : c’est ce que disait ameli.fr en avril 2025.',
        },
        sources: ['S01'],
        confidence: 'A',
      },
      {
        text: {
          en: 'A guide of 2026 has the same order of things. No newer official page was found, for or against.',
          fr: 'Un guide de 2026 garde le même ordre. Aucune page officielle plus récente n’a été trouvée, ni pour ni contre.',
        },
        sources: ['S11'],
        confidence: 'B',
      },
    ],
    safe: {
      en: 'Do not wait for the account: send paper claims meanwhile. Trying to open one costs nothing.',
      fr: 'N’attendez pas le compte : envoyez des feuilles de soins en papier. Essayer d’en ouvrir un ne coûte rien.',
    },
  },
  {
    id: 'version_of_the_form',
    appliesWhen: { applies: 's1106' },
    about: ['s1106'],
    title: {
      en: 'Which version of form S1106 is the present one?',
      fr: 'Quelle est la version actuelle du formulaire S1106 ?',
    },
    readings: [
      {
        text: {
          en: 'Cerfa 15763*02 is the number that stands everywhere.',
          fr: 'Le cerfa 15763*02 est le numéro cité partout.',
        },
        sources: ['S64'],
        confidence: 'B',
      },
      {
        text: {
          en: 'Nothing official that we read says that no newer one exists. The page that links to it dates from April 2025.',
          fr: 'Rien d’officiel, dans ce que nous avons lu, n’exclut une version plus récente. La page qui y mène date d’avril 2025.',
        },
        sources: ['S01'],
        confidence: 'B',
      },
    ],
    safe: {
      en: 'Download it from ameli.fr on the day on which you fill it in.',
      fr: 'Téléchargez-le sur ameli.fr le jour où vous le remplissez.',
    },
  },
  {
    id: 'how_long_it_takes',
    appliesWhen: { is: 'getsDefinitiveNumber' },
    about: ['nia', 'nir'],
    title: { en: 'How long does it really take?', fr: 'Combien de temps faut-il vraiment ?' },
    readings: [
      {
        text: {
          en: 'Nine months to examine the certificate: the official figure. It is a time to reckon with, not a promise.',
          fr: 'Neuf mois pour examiner l’acte : c’est le chiffre officiel. Il s’agit d’un ordre de grandeur, pas d’une promesse.',
        },
        sources: ['S01', 'S02'],
        confidence: 'A',
      },
      {
        text: {
          en: 'For the provisional paper, a guide for students says 8 to 12 weeks in autumn; universities say 6 to 10 weeks for researchers.',
          fr: 'Pour l’attestation provisoire, un guide pour étudiants dit 8 à 12 semaines à l’automne ; des universités, 6 à 10 semaines pour les chercheurs.',
        },
        sources: ['S11', 'S25'],
        confidence: 'C',
      },
    ],
    safe: {
      en: 'We know of no fund that publishes its own times. Count on the longest of these, keep every receipt of care, and chase the file on the days that this plan names.',
      fr: 'Nous ne connaissons aucune caisse qui publie ses propres délais. Comptez sur le plus long, gardez chaque feuille de soins et relancez aux dates que ce parcours indique.',
    },
  },
]
