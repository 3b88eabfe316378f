import { family } from '#content/procedures/registration/situations/family.ts'
import { knownNumber } from '#content/procedures/registration/situations/known-number.ts'
import { noRegistration } from '#content/procedures/registration/situations/no-registration.ts'
import { protection } from '#content/procedures/registration/situations/protection.ts'
import { residents } from '#content/procedures/registration/situations/residents.ts'
import { students } from '#content/procedures/registration/situations/students.ts'
import { workers } from '#content/procedures/registration/situations/workers.ts'
import type { ChannelRequirement } from '#content/schema.ts'

/** The ways in, in reading order. */
export const situations: readonly ChannelRequirement[] = [
  ...workers,
  ...students,
  ...family,
  ...residents,
  ...protection,
  ...knownNumber,
  ...noRegistration,
]
