import type { Guide } from '#content/guides-schema.ts'
import { family } from '#content/procedures/registration/guides/family.ts'
import { knownNumbers } from '#content/procedures/registration/guides/known-numbers.ts'
import { noRegistration } from '#content/procedures/registration/guides/no-registration.ts'
import { protection } from '#content/procedures/registration/guides/protection.ts'
import { residents } from '#content/procedures/registration/guides/residents.ts'
import { status } from '#content/procedures/registration/guides/status.ts'
import { students } from '#content/procedures/registration/guides/students.ts'
import { workAndBorders } from '#content/procedures/registration/guides/work-and-borders.ts'
import { workers } from '#content/procedures/registration/guides/workers.ts'

/** A guide for each situation, in reading order. */
export const guides: readonly Guide[] = [
  ...workers,
  ...workAndBorders,
  ...students,
  ...family,
  ...residents,
  ...protection,
  ...status,
  ...knownNumbers,
  ...noRegistration,
]
