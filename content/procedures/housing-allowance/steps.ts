import type { StepRequirement } from '#content/schema.ts'

const filing = { kind: 'step', appliesWhen: { applies: 'aid_tenant' } } as const

export const steps: readonly StepRequirement[] = [
  {
    ...filing,
    id: 'simulate',
    order: 10,
    actor: 'me',
    optional: true,
    dependsOn: [],
    title: { en: 'Simulate the aid', fr: 'Simuler l’aide' },
    because: {
      en: 'Income decides on the amount, which may be nothing.',
      fr: 'Les ressources décident du montant, qui peut être nul.',
    },
    how: [
      {
        en: 'On caf.fr, with the rent and your income of the last twelve months.',
        fr: 'Sur caf.fr, avec le loyer et vos ressources des douze derniers mois.',
      },
    ],
    sources: ['SHEETS_2020'],
    confidence: 'A',
  },
  {
    ...filing,
    id: 'apply',
    marks: 'sent',
    order: 20,
    actor: 'me',
    dependsOn: [],
    title: { en: 'Apply online', fr: 'Faire la demande en ligne' },
    because: {
      en: 'The right never begins before the month in which you apply.',
      fr: 'Le droit ne commence jamais avant le mois de la demande.',
    },
    how: [
      {
        en: 'On caf.fr, after moving in. Have the lease, the rent and your bank details at hand, and a parent’s file number if your parents receive family benefits.',
        fr: 'Sur caf.fr, après l’emménagement. Ayez le bail, le loyer et vos coordonnées bancaires, ainsi que le numéro de dossier CAF de vos parents s’ils en ont un.',
      },
      {
        en: 'Send a birth certificate only if CAF asks for one.',
        fr: 'N’envoyez un acte de naissance que si la CAF le demande.',
      },
    ],
    dates: [
      {
        id: 'same_month',
        kind: 'latest',
        on: { from: { fact: 'leaseStartsOn' }, endOfMonth: true },
        text: {
          en: 'The last day of the month in which the lease begins.',
          fr: 'Le dernier jour du mois où commence le bail.',
        },
      },
    ],
    links: [{ url: 'https://www.caf.fr', label: { en: 'caf.fr', fr: 'caf.fr' } }],
    sources: ['SHEETS_2020'],
    confidence: 'A',
  },
  {
    ...filing,
    id: 'gather',
    order: 30,
    actor: 'me',
    dependsOn: ['apply'],
    title: { en: 'Send in your papers', fr: 'Envoyer les pièces' },
    because: {
      en: 'They follow the request, which does not wait for them.',
      fr: 'Elles suivent la demande, qui ne les attend pas.',
    },
    how: [
      {
        en: 'Upload them in your account on caf.fr as you get them. The month counts in which you apply, not that of the papers.',
        fr: 'Déposez-les dans votre espace caf.fr au fur et à mesure. C’est le mois de la demande qui compte, pas celui des pièces.',
      },
    ],
    sources: ['SHEETS_2020'],
    confidence: 'A',
  },
  {
    ...filing,
    id: 'rent_certificate',
    order: 40,
    actor: 'thirdParty',
    dependsOn: ['apply'],
    title: { en: 'The owner confirms the rent', fr: 'Le bailleur atteste le loyer' },
    because: {
      en: 'CAF decides once the landlord has filled in the rent certificate.',
      fr: 'La CAF décide une fois l’attestation de loyer remplie par le bailleur.',
    },
    how: [
      {
        en: 'Give the form to the owner or the residence, or ask them to fill it in online, and see that it leaves.',
        fr: 'Donnez le formulaire au bailleur ou à la résidence, ou demandez-lui de le remplir en ligne, et vérifiez qu’il part.',
      },
    ],
    sources: ['SHEETS_2020'],
    confidence: 'B',
  },
  {
    ...filing,
    id: 'decision',
    order: 50,
    actor: 'authority',
    dependsOn: ['gather', 'rent_certificate'],
    title: { en: 'CAF decides', fr: 'La CAF décide' },
    because: {
      en: 'It tells you from when and how much it pays.',
      fr: 'Elle vous dit à partir de quand et combien elle verse.',
    },
    how: [
      {
        en: 'Read the notification and compare the rent, the home and the people in it.',
        fr: 'Lisez la notification et comparez le loyer, le logement et les personnes.',
      },
    ],
    takes: [{ min: 4, max: 9, confidence: 'B', sources: ['SHEETS_2020'] }],
    whenNothingComes: {
      text: {
        en: 'Look into your account on caf.fr for a paper that is missing, then call 32 30.',
        fr: 'Regardez dans votre espace caf.fr si une pièce manque, puis appelez le 32 30.',
      },
      afterWeeks: [{ weeks: 9 }],
    },
    sources: ['SHEETS_2020'],
    confidence: 'B',
  },
  {
    ...filing,
    id: 'keep_informed',
    order: 60,
    actor: 'me',
    ongoing: true,
    dependsOn: ['decision'],
    title: { en: 'Tell CAF what changes', fr: 'Signaler les changements' },
    because: { en: 'What was paid too much is asked back.', fr: 'Ce qui a été versé en trop est réclamé.' },
    how: [
      {
        en: 'A move, a couple, a job: at once. Income is read anew every three months.',
        fr: 'Déménagement, couple, emploi : aussitôt. Les ressources sont relues tous les trois mois.',
      },
    ],
    sources: ['SHEETS_2020'],
    confidence: 'A',
  },
]
