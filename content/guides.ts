import type { ProcedureGuides } from '#content/guides-schema.ts'
import { guides as registration } from '#content/procedures/registration/guides.ts'

/** The public guides, procedure by procedure. */
export const guides: readonly ProcedureGuides[] = [
  { procedure: 'registration', slug: 'social-security-registration', situations: registration },
]
