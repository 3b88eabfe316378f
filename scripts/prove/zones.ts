import { insertRows } from '#db/insert-rows.ts'
import { milestones } from '#db/schema/dossiers.ts'
import { personalReminders } from '#db/schema/reminders.ts'
import { systemActor } from '#lib/access/actor.ts'
import { asActor } from '#lib/access/as-actor.ts'
import { newId } from '#lib/ids.ts'
import type { Transport } from '#lib/mail/transport.ts'
import { addDays, todayIn } from '#lib/pure/calendar-day.ts'
import { pauseReminders } from '#lib/reminders/pause-reminders.ts'
import { rescheduleReminders } from '#lib/reminders/reschedule-reminders.ts'
import { isWorkingDay } from '#lib/time/working-days.ts'
import { mailRound } from '#tests/mail-round.ts'
import { newDossier, newPerson } from '#tests/reminder-people.ts'

/** Both hemispheres, half and quarter hours, no summer time, and the ends of the day. */
export const ZONES = [
  'Europe/Paris',
  'America/Sao_Paulo',
  'America/New_York',
  'America/St_Johns',
  'Pacific/Honolulu',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Asia/Shanghai',
  'Australia/Adelaide',
  'Pacific/Auckland',
]

export type Zones = {
  zones: number
  days: number
  mails: number
  /** Local dates on which a mail should have come and none did, and the other way round. */
  missing: string[]
  unwanted: string[]
  twice: string[]
  /** Before nine or from six in the evening where the person lives. */
  atNight: string[]
  /** On a weekend or a holiday, other than a legal limit. */
  onFreeDays: string[]
}

const START = new Date('2026-11-23T00:00:00Z')
const FIRST = '2026-11-24'
/** Three months later is 1 May 2027: a holiday, and a Saturday. */
const LETTER = '2027-02-01'
const FIRM = ['2027-04-28', '2027-04-30', '2027-05-01']
const BEFORE = ['2027-04-01', '2027-04-16', '2027-04-23']

/** An hour at a time over so many days: who gets a mail on which local date, against a plain list of what should come. */
export async function proveZones(zones: readonly string[], days: number): Promise<Zones> {
  const got = new Map<string, Date[]>()
  const homes = new Map<string, string>()
  for (const zone of zones) homes.set(await livingIn(zone, days), zone)
  const transport: Transport = {
    send: async ({ to, at }) => {
      got.set(to, [...(got.get(to) ?? []), at])
      return { result: 'sent' }
    },
    close: () => {},
  }
  for (let hour = 0; hour < (days + 1) * 24; hour += 1) {
    await mailRound(transport, new Date(START.getTime() + hour * 3_600_000))
  }
  const proof: Zones = {
    zones: zones.length,
    days,
    mails: 0,
    missing: [],
    unwanted: [],
    twice: [],
    atNight: [],
    onFreeDays: [],
  }
  for (const [address, zone] of homes) judge(proof, zone, got.get(address) ?? [], wantedDays(days))
  return proof
}

// A reminder of their own for every third day, and a legal limit.
async function livingIn(timeZone: string, days: number): Promise<string> {
  const person = await newPerson({ timeZone })
  const dossierId = await newDossier(person, START)
  await pauseReminders(person, { dossierId, kind: 'items_to_get', untilOn: null }, START)
  await asActor(systemActor('proof'), async (tx) => {
    const reminders = ownDays(days).map((dueOn) => ({ id: newId(), dossierId, text: 'x', dueOn, createdAt: START }))
    await insertRows(tx, personalReminders, reminders)
    const letter = { id: newId(), dossierId, kind: 'civil_status_asked', on: LETTER }
    await tx.insert(milestones).values({ ...letter, recordedBy: person.userId, recordedAt: START })
    await rescheduleReminders(tx, dossierId, START)
  })
  return person.email
}

function ownDays(days: number): string[] {
  return Array.from({ length: Math.floor(days / 3) }, (_, index) => addDays(FIRST, index * 3))
}

function wantedDays(days: number): Set<string> {
  const last = addDays(FIRST, days - 2)
  const own = ownDays(days).map(workingDayUpTo)
  return new Set([...own, ...BEFORE, ...FIRM].filter((day) => day <= last && day >= FIRST))
}

function workingDayUpTo(day: string): string {
  return isWorkingDay(day) ? day : workingDayUpTo(addDays(day, -1))
}

function judge(proof: Zones, zone: string, at: readonly Date[], wanted: ReadonlySet<string>) {
  const dates = at.map((one) => todayIn(zone, one))
  const seen = new Set(dates)
  proof.mails += at.length
  proof.missing.push(...[...wanted].filter((day) => !seen.has(day)).map((day) => `${zone} ${day}`))
  proof.unwanted.push(...[...seen].filter((day) => !wanted.has(day)).map((day) => `${zone} ${day}`))
  proof.twice.push(...dates.filter((day, index) => dates.indexOf(day) !== index).map((day) => `${zone} ${day}`))
  proof.atNight.push(...at.filter((one) => !isDaytime(one, zone)).map((one) => `${zone} ${one.toISOString()}`))
  proof.onFreeDays.push(
    ...dates.filter((day) => !isWorkingDay(day) && !FIRM.includes(day)).map((day) => `${zone} ${day}`),
  )
}

function isDaytime(at: Date, timeZone: string): boolean {
  const hour = Number(new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', hourCycle: 'h23' }).format(at))
  return hour >= 9 && hour < 18
}
