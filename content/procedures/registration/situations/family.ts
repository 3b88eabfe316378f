import type { ChannelRequirement } from '#content/schema.ts'

export const family: readonly ChannelRequirement[] = [
  {
    id: 'spouse_of_insured',
    kind: 'channel',
    register: 'yes',
    appliesWhen: { all: [{ is: 'joinsSpouse' }, { is: 'firstNumber' }] },
    title: {
      en: 'Husband, wife or partner of an insured person',
      fr: 'Conjoint, partenaire ou concubin d’une personne assurée',
    },
    because: {
      en: 'You join or accompany somebody insured in France. Every adult is insured in their own name, so you file your own application.',
      fr: 'Vous rejoignez ou accompagnez une personne assurée en France. Chaque adulte est assuré à son nom : vous déposez votre propre demande.',
    },
    firstActor: 'me',
    goesTo: 'cpam',
    where: {
      en: 'Send form S1106 to the CPAM of the place where you live. There is no three-month wait for the family of an insured person.',
      fr: 'Envoyez le formulaire S1106 à la CPAM de votre domicile. La famille d’une personne assurée n’attend pas trois mois.',
    },
    waits: [
      { months: 0, when: { not: { is: 'waitsByResidence' } }, confidence: 'B' },
      { months: 3, confidence: 'C' },
    ],
    changes: [
      {
        en: 'A job of your own: you then register as an employee.',
        fr: 'Un emploi à votre nom : vous passez alors par la voie des salariés.',
      },
      {
        en: 'If the insured person holds an S1 from another state, you need an S1 of your own from that state.',
        fr: 'Si la personne assurée a un S1 d’un autre État, il vous faut votre propre S1 de cet État.',
      },
      {
        en: 'A State pension of your own: say that you are retired. Another state, or France itself, then pays for your care.',
        fr: 'Une pension publique à votre nom : indiquez que vous êtes à la retraite. Un autre État, ou la France elle-même, paie alors vos soins.',
      },
      {
        en: 'Parents, brothers, sisters and adult children are not exempt from the three months.',
        fr: 'Les parents, frères, sœurs et enfants majeurs ne sont pas dispensés des trois mois.',
      },
    ],
    expected: {
      en: 'A provisional number usually comes within 2 to 8 weeks (our estimate). The definitive number takes up to 9 months.',
      fr: 'Le numéro provisoire arrive d’habitude en 2 à 8 semaines (notre estimation). Le numéro définitif demande jusqu’à 9 mois.',
    },
    sources: ['S15', 'S38', 'S39', 'S06'],
    confidence: 'B',
  },
  {
    id: 'minor_child',
    kind: 'channel',
    register: 'yes',
    appliesWhen: {
      all: [
        { not: { is: 'busy' } },
        { eq: ['insuredRelative', 'parent'] },
        { compare: ['age', '<', 18] },
        { is: 'inScope' },
        { not: { is: 'coveredFromHome' } },
      ],
    },
    title: { en: 'Child of an insured person', fr: 'Enfant mineur d’un assuré' },
    because: {
      en: 'A child under 18 is attached to an insured parent. Neither a permit nor three months in France are asked of the child.',
      fr: 'Un enfant de moins de 18 ans est rattaché à un parent assuré. On ne lui demande ni titre de séjour ni trois mois en France.',
    },
    firstActor: 'me',
    where: {
      en: 'The parent sends form S3705 to their own fund, or uses their ameli account.',
      fr: 'Le parent envoie le formulaire S3705 à sa caisse, ou passe par son compte ameli.',
    },
    waits: [{ months: 0, confidence: 'A' }],
    changes: [
      {
        en: 'To be attached to both parents, both must sign.',
        fr: 'Pour un rattachement aux deux parents, les deux signent.',
      },
      {
        en: 'From 16, a young person may ask to be insured in their own name. It is a choice.',
        fr: 'Dès 16 ans, un jeune peut demander à être assuré à son nom. C’est un choix.',
      },
    ],
    expected: { en: 'A few days to a few weeks.', fr: 'De quelques jours à quelques semaines.' },
    sources: ['S35'],
    confidence: 'A',
  },
]
