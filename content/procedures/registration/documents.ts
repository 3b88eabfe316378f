import { civilStatusDocuments } from '#content/procedures/registration/documents/civil-status.ts'
import { coverDocuments } from '#content/procedures/registration/documents/cover.ts'
import { forms } from '#content/procedures/registration/documents/forms.ts'
import { identityDocuments } from '#content/procedures/registration/documents/identity.ts'
import { occupationDocuments } from '#content/procedures/registration/documents/occupation.ts'
import { statusDocuments } from '#content/procedures/registration/documents/status.ts'
import { stayDocuments } from '#content/procedures/registration/documents/stay.ts'
import { workAndBorderDocuments } from '#content/procedures/registration/documents/work-and-borders.ts'
import type { DocumentKind } from '#content/schema.ts'

/** The catalogue: what each paper is, whoever sends it. */
export const documents: readonly DocumentKind[] = [
  ...forms,
  ...identityDocuments,
  ...civilStatusDocuments,
  ...stayDocuments,
  ...statusDocuments,
  ...occupationDocuments,
  ...coverDocuments,
  ...workAndBorderDocuments,
]
