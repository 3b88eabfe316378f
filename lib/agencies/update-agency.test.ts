import { describe, expect, it } from 'vitest'
import { useDatabase } from '#tests/database.ts'
import { anAgency, aStaff, NOON } from '#tests/factories.ts'
import { getAgencySettings } from './get-agency-settings.ts'
import { updateAgency, updateAgencyInput } from './update-agency.ts'

useDatabase()

const typed = { name: ' Zenith ', promiseDays: ' 3 ', languages: ['zh', 'fr'], openingHours: '' }
const fault = (more: Record<string, unknown>) =>
  updateAgencyInput.safeParse({ ...typed, ...more }).error?.issues.map(({ path, message }) => [path[0], message])

describe('what an agency says of itself', () => {
  it('is kept for its managers, languages in one order', async () => {
    const agencyId = await anAgency()
    const [claire, hugo] = [await aStaff(agencyId, 'manager'), await aStaff(agencyId)]
    const input = updateAgencyInput.parse(typed)
    await updateAgency(claire, input, NOON)
    await updateAgency(claire, input, NOON)
    const kept = { name: 'Zenith', promiseDays: 3, languages: ['fr', 'zh'], openingHours: '' }
    expect(await getAgencySettings(claire)).toEqual(kept)
    await expect(getAgencySettings(hugo)).rejects.toMatchObject({ code: 'not-found' })
    await expect(updateAgency(hugo, { ...input, name: 'Mine' }, NOON)).rejects.toMatchObject({ code: 'not-found' })
    expect(await getAgencySettings(claire)).toEqual(kept)
  })

  it('is refused where it cannot be meant', () => {
    for (const promiseDays of ['0', '11', '999']) {
      expect(fault({ promiseDays })).toEqual([['promiseDays', 'out-of-range']])
    }
    for (const promiseDays of ['', '-1', '1.5', 'two', '1e1']) {
      expect(fault({ promiseDays }), promiseDays).toEqual([['promiseDays', 'not-a-number']])
    }
    expect(fault({ name: ' ' })).toEqual([['name', 'required']])
    expect(fault({ languages: undefined })).toEqual([['languages', 'required']])
    expect(fault({ languages: 'xx' })).toEqual([['languages', 'not-a-choice']])
    expect(fault({ openingHours: '2 55 08 14 168 025 38' })).toEqual([['openingHours', 'holds-number']])
    expect(fault({ languages: 'fr' })).toBeUndefined()
  })
})
