import type { DocumentRequirement, Predicate } from '#content/schema.ts'

/** A child is attached to whoever files, and the dossier can be the child’s own. */
const perChild = {
  appliesWhen: { is: 'hasFile' },
  forEach: { is: 'uninsuredChild' },
  alsoForDossierWhen: { any: [{ applies: 'minor_child' }, { is: 'takenIn' }] },
} as const satisfies Record<string, Predicate>

export const childRequirements: readonly DocumentRequirement[] = [
  {
    id: 's3705',
    kind: 'document',
    ...perChild,
    anyOf: [{ document: 's3705' }],
    for: 'apply',
    title: { en: 'Form S3705 to attach the child', fr: 'Formulaire S3705 de rattachement de l’enfant' },
    because: {
      en: 'A child under 18 has no file of their own: each is attached to a parent with one form.',
      fr: 'Un enfant de moins de 18 ans n’a pas de dossier propre : chacun est rattaché à un parent par un formulaire.',
    },
    sources: ['S35', 'S26'],
    confidence: 'A',
  },
  {
    id: 'child_civil_status',
    kind: 'document',
    ...perChild,
    alsoForDossierWhen: { any: [{ applies: 'minor_child' }, { applies: 'under_16' }] },
    anyOf: [
      { document: 'livret_de_famille' },
      { document: 'birth_cert_full' },
      { document: 'birth_cert_filiation' },
      { document: 'birth_cert_plurilingual' },
      { document: 'consular_civil_status' },
    ],
    for: 'apply',
    title: { en: 'Certificate that links child and parent', fr: 'Acte qui relie l’enfant au parent' },
    because: {
      en: 'It shows that the child is yours, or whose child you are.',
      fr: 'Il prouve le lien entre l’enfant et le parent.',
    },
    sources: ['S35'],
    confidence: 'A',
  },
]
