import { crossBorder } from '#content/procedures/registration/situations/cross-border.ts'
import { family } from '#content/procedures/registration/situations/family.ts'
import { furtherStudents } from '#content/procedures/registration/situations/further-students.ts'
import { inBetween } from '#content/procedures/registration/situations/in-between.ts'
import { knownNumber } from '#content/procedures/registration/situations/known-number.ts'
import { minors } from '#content/procedures/registration/situations/minors.ts'
import { noRegistration } from '#content/procedures/registration/situations/no-registration.ts'
import { overseas } from '#content/procedures/registration/situations/overseas.ts'
import { protection } from '#content/procedures/registration/situations/protection.ts'
import { residents } from '#content/procedures/registration/situations/residents.ts'
import { returning } from '#content/procedures/registration/situations/returning.ts'
import { specialSchemes } from '#content/procedures/registration/situations/special-schemes.ts'
import { students } from '#content/procedures/registration/situations/students.ts'
import { withoutRight } from '#content/procedures/registration/situations/without-right.ts'
import { workers } from '#content/procedures/registration/situations/workers.ts'
import type { ChannelRequirement } from '#content/schema.ts'

/** The ways in, in reading order. */
export const situations: readonly ChannelRequirement[] = [
  ...workers,
  ...specialSchemes,
  ...crossBorder,
  ...inBetween,
  ...students,
  ...furtherStudents,
  ...family,
  ...minors,
  ...residents,
  ...returning,
  ...protection,
  ...knownNumber,
  ...overseas,
  ...withoutRight,
  ...noRegistration,
]
