import type { WarningRequirement } from '#content/schema.ts'

/** Answers that do not fit together: nothing is refused or lost, it is only said. */
export const aboutYourAnswers: readonly WarningRequirement[] = [
  {
    id: 'arrived_before_birth',
    kind: 'warning',
    severity: 'care',
    quiet: true,
    appliesWhen: { beforeBirth: ['arrivedOn', 'age'] },
    title: { en: 'Your age and your arrival do not fit together', fr: 'Votre âge et votre arrivée ne concordent pas' },
    text: {
      en: 'By these answers you came to France before you were born. Correct the one that is wrong: waits and papers follow from both.',
      fr: 'D’après ces réponses, vous seriez en France depuis avant votre naissance. Corrigez celle qui est fausse : les attentes et les pièces dépendent des deux.',
    },
    because: { en: 'It follows from the two answers.', fr: 'Cela découle des deux réponses.' },
    sources: ['OWN'],
    confidence: 'A',
  },
  {
    id: 'very_young_student',
    kind: 'warning',
    severity: 'care',
    quiet: true,
    appliesWhen: { all: [{ has: ['activity', 'student'] }, { compare: ['age', '<', 14] }] },
    title: { en: 'Higher education at that age?', fr: 'Des études supérieures à cet âge ?' },
    text: {
      en: 'The site for students is for universities and other higher education. For a child at school choose “none of these”: children are attached to an insured parent.',
      fr: 'Le site des étudiants vise l’université et les autres études supérieures. Pour un enfant scolarisé, choisissez « rien de tout cela » : les enfants sont rattachés à un parent assuré.',
    },
    because: {
      en: 'You are under 14 and chose higher education.',
      fr: 'Vous avez moins de 14 ans et avez choisi les études supérieures.',
    },
    sources: ['S03', 'S35'],
    confidence: 'A',
  },
]
