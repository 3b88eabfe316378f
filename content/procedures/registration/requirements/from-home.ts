import type { DocumentRequirement } from '#content/schema.ts'

/** Papers of the scheme that goes on paying. */
export const homeRequirements: readonly DocumentRequirement[] = [
  {
    id: 's1',
    kind: 'document',
    appliesWhen: {
      any: [
        { is: 'foreignPensioner' },
        { applies: 'posted_eu' },
        { applies: 'frontier_eu' },
        { applies: 'family_of_eu_insured' },
      ],
    },
    anyOf: [{ document: 's1' }],
    for: 'apply',
    title: { en: 'Form S1', fr: 'Formulaire S1' },
    because: {
      en: 'It tells the French fund that the state which insures you, or pays your pension, pays for your care.',
      fr: 'Il indique à la caisse française que l’État qui vous assure, ou verse votre pension, paie vos soins.',
    },
    sources: ['S27', 'S28', 'S39'],
    confidence: 'A',
  },
  {
    id: 'ehic',
    kind: 'document',
    appliesWhen: {
      any: [
        { applies: 'student_eu_ehic' },
        { applies: 'student_uk' },
        { applies: 'posted_eu_card' },
        { applies: 'jobseeker_eu' },
      ],
    },
    anyOf: [{ document: 'ehic' }],
    for: 'home_form',
    title: { en: 'Your European or British health card', fr: 'Votre carte européenne ou britannique' },
    because: {
      en: 'With it your home scheme pays for your care. Keep it with you and show it when you are treated.',
      fr: 'Avec elle, votre régime d’origine paie vos soins. Gardez-la sur vous et montrez-la lors des soins.',
    },
    sources: ['S04', 'S08'],
    confidence: 'A',
  },
  {
    id: 'quebec_106',
    kind: 'document',
    appliesWhen: { applies: 'student_quebec_exchange' },
    anyOf: [{ document: 'quebec_106' }],
    for: 'home_form',
    title: { en: 'Form SE 401-Q-106', fr: 'Formulaire SE 401-Q-106' },
    because: {
      en: 'You come from Quebec on an exchange: this form covers your stay.',
      fr: 'Vous venez du Québec en échange : ce formulaire couvre votre séjour.',
    },
    sources: ['S04', 'S09'],
    confidence: 'A',
  },
  {
    id: 'quebec_102bis',
    kind: 'document',
    appliesWhen: { applies: 'student_quebec_enrolled' },
    anyOf: [{ document: 'quebec_102bis' }],
    for: 'home_form',
    title: { en: 'Form SE 401-Q-102 bis', fr: 'Formulaire SE 401-Q-102 bis' },
    because: {
      en: 'You come from Quebec and are enrolled in France: this form shows that the RAMQ covers you.',
      fr: 'Vous venez du Québec et votre inscription est en France : ce formulaire montre que la RAMQ vous couvre.',
    },
    sources: ['S04', 'S09'],
    confidence: 'A',
  },
  {
    id: 'andorra_130_04',
    kind: 'document',
    appliesWhen: { applies: 'student_andorra' },
    anyOf: [{ document: 'andorra_130_04' }],
    for: 'home_form',
    title: { en: 'Form SE 130-04', fr: 'Formulaire SE 130-04' },
    because: {
      en: 'The Andorran fund covers your studies in France with this form.',
      fr: 'La caisse andorrane couvre vos études en France avec ce formulaire.',
    },
    sources: ['S04', 'S08'],
    confidence: 'A',
  },
  {
    id: 'monaco_cert',
    kind: 'document',
    appliesWhen: { applies: 'student_monaco' },
    anyOf: [{ document: 'monaco_cert' }],
    for: 'home_form',
    title: { en: 'Certificate of the Monegasque fund', fr: 'Attestation de la caisse monégasque' },
    because: {
      en: 'The Monegasque fund covers you: show this certificate when you are treated.',
      fr: 'La caisse monégasque vous couvre : présentez cette attestation lors des soins.',
    },
    sources: ['S04'],
    confidence: 'A',
  },
]
