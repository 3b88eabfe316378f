import { OFFICE_KINDS } from '#content/authorities/schema.ts'
import type { Office, OfficeKind, OpeningHours } from '#lib/offices/office.ts'
import { isDay } from '#lib/pure/calendar-day.ts'

/** Why a record is not taken. `other-kind` is no fault: most of the directory is of no use here. */
export type Refusal = 'other-kind' | 'unreadable' | 'too-long' | 'no-record' | 'no-kind' | 'no-name' | 'no-address'

/** Fields that an office is taken without, where they make no sense. */
export type LeftOut = 'telephone' | 'site_internet' | 'plage_ouverture'

export type ReadOffice = { office: Office; leftOut: readonly LeftOut[] } | { refused: Refusal; name: string }

/**
 * An office from a record of the public directory. The same field comes as a list in the file and as a list written in
 * a string, sometimes twice over, from the service; names of the parts differ as well. Whatever else is in it is left.
 */
export function officeFromRecord(text: string): ReadOffice {
  const record = jsonIn(text)
  if (!isObject(record)) return { refused: 'unreadable', name: '' }
  const name = words(record.nom)
  const kinds = kindsIn(record.pivot)
  if (kinds === null) return { refused: 'no-kind', name }
  if (kinds.length === 0) return { refused: 'other-kind', name }
  if (name === '') return { refused: 'no-name', name }
  const address = addressIn(record.adresse)
  if (!address) return { refused: 'no-address', name }
  const phones = listIn(record.telephone)
  const sites = listIn(record.site_internet)
  const hours = listIn(record.plage_ouverture)
  const changedOn = words(record.date_modification).slice(0, 10)
  const office: Office = {
    name,
    kinds,
    ...address,
    phones: (phones ?? []).flatMap((one) => phoneIn(one)).slice(0, 5),
    sites: (sites ?? []).flatMap((one) => siteIn(one)).slice(0, 3),
    hours: (hours ?? []).flatMap((one) => hoursIn(one)).slice(0, 14),
    changedOn: isDay(changedOn) ? changedOn : null,
  }
  const unread = { telephone: phones, site_internet: sites, plage_ouverture: hours }
  const leftOut = (Object.keys(unread) as LeftOut[]).filter((field) => unread[field] === null)
  return { office, leftOut }
}

/** Null where the field is there and cannot be read. */
function kindsIn(value: unknown): readonly OfficeKind[] | null {
  const named = listIn(value)?.map((one) => (isObject(one) ? one.type_service_local : one))
  return named ? OFFICE_KINDS.filter((kind) => named.includes(kind)) : null
}

type Address = Pick<Office, 'lines' | 'postcode' | 'town'>

/** Where people go, not where they write to, if both are given. */
function addressIn(value: unknown): Address | null {
  const found = (listIn(value) ?? []).filter(isObject).flatMap((one) => {
    const postcode = words(one.code_postal ?? one.codePostal)
    const town = words(one.nom_commune ?? one.commune)
    if (!/^\d{5}$/.test(postcode) || town === '') return []
    const lines = [one.complement1, one.complement2, one.numero_voie ?? streetOf(one), one.service_distribution]
    const isForPost = /postale/i.test(words(one.type_adresse))
    return [{ address: { lines: lines.map(words).filter(Boolean), postcode, town }, isForPost }]
  })
  return (found.find(({ isForPost }) => !isForPost) ?? found[0])?.address ?? null
}

function streetOf({ numeroVoie, nomVoie }: Record<string, unknown>): string {
  return `${words(numeroVoie)} ${words(nomVoie)}`
}

function phoneIn(value: unknown): string[] {
  const number = words(isObject(value) ? value.valeur : value)
  return /^\+?[\d .()-]{2,24}$/.test(number) ? [number] : []
}

/** Only what a browser may safely be led to. */
function siteIn(value: unknown): string[] {
  const typed = words(isObject(value) ? value.valeur : value)
  const address = /^www\./i.test(typed) ? `https://${typed}` : typed
  return URL.canParse(address) && /^https?:$/.test(new URL(address).protocol) ? [new URL(address).href] : []
}

const DAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche']

function hoursIn(value: unknown): OpeningHours[] {
  if (!isObject(value)) return []
  const begins = DAYS.indexOf(words(value.nom_jour_debut).toLowerCase()) + 1
  const ends = DAYS.indexOf(words(value.nom_jour_fin).toLowerCase()) + 1
  const spans = [1, 2].flatMap((turn) => {
    const [from, to] = [timeIn(value[`valeur_heure_debut_${turn}`]), timeIn(value[`valeur_heure_fin_${turn}`])]
    return from !== null && to !== null && from < to ? [{ begins: from, ends: to }] : []
  })
  if (begins === 0 || spans.length === 0) return []
  return [{ from: begins, to: Math.max(begins, ends), spans, note: words(value.commentaire) || null }]
}

/** "08:30:00" → "08:30". */
function timeIn(value: unknown): string | null {
  const found = /^([01]\d|2[0-3]):([0-5]\d)(?::\d\d)?$/.exec(words(value))
  return found ? `${found[1]}:${found[2]}` : null
}

/** A list, however often it was written into a string; an empty one where there is nothing, null where it makes no sense. */
function listIn(value: unknown): readonly unknown[] | null {
  let found = value
  for (let times = 0; times < 2 && typeof found === 'string'; times++) {
    if (found.trim() === '') return []
    const read = jsonIn(found)
    if (read === undefined) return null
    found = read
  }
  if (found === null || found === undefined) return []
  if (Array.isArray(found)) return found
  return isObject(found) ? [found] : null
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Text of one line and of a sensible length. */
function words(value: unknown): string {
  if (typeof value !== 'string' && typeof value !== 'number') return ''
  return String(value)
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cs}\s]+/gu, ' ')
    .trim()
    .slice(0, 300)
}
