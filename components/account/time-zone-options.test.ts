import { expect, it } from 'vitest'
import { timeZoneOptions } from './time-zone-options.ts'

it('writes zones as words and keeps their names as values', () => {
  expect(timeZoneOptions(['America/New_York', 'Europe/Paris'], 'Europe/Paris')).toEqual([
    { value: 'America/New_York', label: 'America / New York' },
    { value: 'Europe/Paris', label: 'Europe / Paris' },
  ])
})

it('puts a zone that the list lacks first', () => {
  expect(timeZoneOptions(['Europe/Paris'], 'UTC').map(({ value }) => value)).toEqual(['UTC', 'Europe/Paris'])
})
