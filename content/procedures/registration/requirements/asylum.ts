import type { DocumentRequirement } from '#content/schema.ts'

export const asylumRequirements: readonly DocumentRequirement[] = [
  {
    id: 'asylum_attestation',
    kind: 'document',
    appliesWhen: { any: [{ applies: 'asylum_seeker_adult' }, { applies: 'asylum_seeker_minor' }] },
    anyOf: [{ document: 'asylum_attestation' }],
    for: 'apply',
    title: { en: 'Certificate of your asylum request', fr: 'Attestation de demande d’asile' },
    because: {
      en: 'It shows that your stay is lawful while your request is examined.',
      fr: 'Elle prouve que votre séjour est régulier pendant l’examen de la demande.',
    },
    sources: ['S21'],
    confidence: 'B',
  },
  {
    id: 'accommodation_proof',
    kind: 'document',
    appliesWhen: { applies: 'asylum_seeker_adult' },
    anyOf: [{ document: 'accommodation_certificate' }, { document: 'domiciliation' }],
    for: 'address',
    title: { en: 'Where letters reach you', fr: 'Adresse ou domiciliation' },
    because: {
      en: 'The fund writes to this address. The Spada can be your address.',
      fr: 'La caisse écrit à cette adresse. La Spada peut vous domicilier.',
    },
    sources: ['S21'],
    confidence: 'B',
  },
  {
    id: 'c2s_form',
    kind: 'document',
    appliesWhen: { any: [{ applies: 'asylum_seeker_adult' }, { applies: 'refugee' }] },
    neededWhen: { applies: 'asylum_seeker_adult' },
    anyOf: [{ document: 'c2s_form' }],
    for: 'apply',
    title: { en: 'Form for the C2S', fr: 'Demande de C2S' },
    because: {
      en: 'The C2S pays what the fund leaves to you. It is asked for together with your rights.',
      fr: 'La C2S paie ce que la caisse laisse à votre charge. Elle se demande en même temps que les droits.',
    },
    sources: ['S21'],
    confidence: 'B',
  },
]
