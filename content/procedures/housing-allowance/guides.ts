import type { Guide, GuideAnswers } from '#content/guides-schema.ts'

const tenant: GuideAnswers = {
  occupancy: 'tenant',
  mainHome: true,
  familyLandlord: false,
  permit: 'valid',
  student: false,
  scholarship: false,
}
const european: GuideAnswers = { ...tenant, nationalities: ['PT'] }
const other: GuideAnswers = { ...tenant, nationalities: ['BR'] }

/** A guide for each situation, in reading order. */
export const guides: readonly Guide[] = [
  {
    situation: 'aid_tenant',
    facts: { mainHome: true, familyLandlord: false },
    examples: [
      european,
      { ...european, student: true },
      other,
      { ...other, student: true, scholarship: true },
      { ...other, occupancy: 'subtenant', permit: 'pending' },
    ],
  },
  {
    situation: 'aid_student_left_out',
    facts: { mainHome: true, familyLandlord: false, student: true, scholarship: false },
    examples: [other],
  },
  {
    situation: 'aid_no_permit',
    facts: { mainHome: true, familyLandlord: false, permit: 'none' },
    examples: [other],
  },
  { situation: 'aid_family_owner', facts: { mainHome: true, familyLandlord: true }, examples: [european, other] },
  { situation: 'aid_second_home', facts: { mainHome: false }, examples: [european, other] },
  { situation: 'aid_no_rent', facts: { occupancy: 'hosted' }, examples: [european, other] },
]
