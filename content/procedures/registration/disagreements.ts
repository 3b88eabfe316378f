import { aboutCivilStatus } from '#content/procedures/registration/disagreements/about-civil-status.ts'
import { aboutRights } from '#content/procedures/registration/disagreements/about-rights.ts'
import { aboutTheFile } from '#content/procedures/registration/disagreements/about-the-file.ts'
import type { Disagreement } from '#content/schema.ts'

export const disagreements: readonly Disagreement[] = [...aboutCivilStatus, ...aboutRights, ...aboutTheFile]
