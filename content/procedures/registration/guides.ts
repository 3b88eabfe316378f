import type { Guide } from '#content/guides-schema.ts'
import { family } from '#content/procedures/registration/guides/family.ts'
import { knownNumbers } from '#content/procedures/registration/guides/known-numbers.ts'
import { noRegistration } from '#content/procedures/registration/guides/no-registration.ts'
import { protection } from '#content/procedures/registration/guides/protection.ts'
import { residents } from '#content/procedures/registration/guides/residents.ts'
import { students } from '#content/procedures/registration/guides/students.ts'
import { workers } from '#content/procedures/registration/guides/workers.ts'

/** A guide for each situation, in reading order. */
export const guides: readonly Guide[] = [
  ...workers,
  ...students,
  ...family,
  ...residents,
  ...protection,
  ...knownNumbers,
  ...noRegistration,
]
