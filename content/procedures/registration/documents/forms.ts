import { helpWithForm } from '#content/procedures/registration/documents/help.ts'
import type { DocumentKind } from '#content/schema.ts'

export const forms: readonly DocumentKind[] = [
  {
    id: 's1106',
    frenchName: 'Formulaire S1106 « Demande d’ouverture des droits à l’assurance maladie »',
    name: { en: 'Application form S1106', fr: 'Formulaire de demande S1106' },
    acceptance: [
      {
        en: 'Completed, dated and signed, one for each adult. A notice in English exists.',
        fr: 'Rempli, daté et signé, un par adulte. Une notice existe en anglais.',
      },
      {
        en: 'The version we know is cerfa 15763*02: check that it is still the current one.',
        fr: 'La version que nous connaissons est le cerfa 15763*02 : vérifiez qu’elle est toujours en vigueur.',
      },
      {
        en: 'The box for the number stays empty if you have none.',
        fr: 'La case du numéro reste vide si vous n’en avez pas.',
      },
    ],
    leadDays: { min: 0, max: 0 },
    help: helpWithForm,
    links: [
      {
        url: 'https://www.ameli.fr/assure/droits-demarches/europe-international/protection-sociale-france/ne-etranger-demander-numero-securite-sociale',
        label: { en: 'The form, on ameli.fr', fr: 'Le formulaire, sur ameli.fr' },
      },
    ],
    sources: ['S01', 'S62', 'S64'],
    confidence: 'B',
  },
  {
    id: 's3705',
    frenchName: 'Formulaire S3705 « Demande de rattachement des enfants mineurs »',
    name: { en: 'Form S3705 to attach a child', fr: 'Formulaire S3705 de rattachement d’un enfant' },
    acceptance: [
      {
        en: 'One for each child. Both parents sign if the child is attached to both.',
        fr: 'Un par enfant. Les deux parents signent pour un rattachement aux deux.',
      },
      {
        en: 'The version we know is cerfa 14445*02: check that it is still the current one.',
        fr: 'La version que nous connaissons est le cerfa 14445*02 : vérifiez qu’elle est toujours en vigueur.',
      },
    ],
    leadDays: { min: 0, max: 0 },
    help: helpWithForm,
    sources: ['S35', 'S26'],
    confidence: 'A',
  },
  {
    id: 'c2s_form',
    frenchName: 'Demande de Complémentaire santé solidaire (C2S)',
    name: { en: 'Form for the C2S', fr: 'Demande de C2S' },
    acceptance: [
      {
        en: 'Completed and signed, sent together with form S1106.',
        fr: 'Remplie et signée, envoyée avec le formulaire S1106.',
      },
      {
        en: 'The form is cerfa 12504: take the current version.',
        fr: 'Il s’agit du cerfa 12504 : prenez la version en vigueur.',
      },
    ],
    leadDays: { min: 0, max: 0 },
    help: helpWithForm,
    sources: ['S21', 'OWN'],
    confidence: 'B',
  },
]
