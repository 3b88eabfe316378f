import { createReadStream } from 'node:fs'
import { departementOf } from '#lib/offices/departement-of.ts'
import type { OfficesHeader, Place } from '#lib/offices/office.ts'
import { readHeaderLine, readOfficeLine } from '#lib/offices/read-office-line.ts'
import { townName } from '#lib/offices/town-name.ts'
import { WIDE_KINDS } from '#lib/offices/wide-kinds.ts'

/** Where a line stands in the file, in bytes. */
export type LinePlace = { at: number; length: number }

export type OfficeIndex = {
  header: OfficesHeader
  byPostcode: ReadonlyMap<string, readonly LinePlace[]>
  byDepartement: ReadonlyMap<string, readonly LinePlace[]>
  /** By the name that is looked for, the places of that name: postcode → the name as it is written. */
  towns: ReadonlyMap<string, ReadonlyMap<string, string>>
}

/** Reads a file of offices once and remembers only where they stand in it. Null where its first line is no header. */
export async function indexOffices(path: string): Promise<OfficeIndex | null> {
  const byPostcode = new Map<string, LinePlace[]>()
  const byDepartement = new Map<string, LinePlace[]>()
  const towns = new Map<string, Map<string, string>>()
  let header: OfficesHeader | null = null
  for await (const { text, place } of linesOf(path)) {
    if (header === null) {
      header = readHeaderLine(text)
      if (header === null) return null
      continue
    }
    const office = readOfficeLine(text)
    if (!office) continue
    add(byPostcode, office.postcode, place)
    if (office.kinds.some((kind) => WIDE_KINDS.has(kind))) add(byDepartement, departementOf(office.postcode), place)
    const name = townName(office.town)
    const known = towns.get(name) ?? new Map<string, string>()
    towns.set(name, known.has(office.postcode) ? known : known.set(office.postcode, office.town))
  }
  return header && { header, byPostcode, byDepartement, towns }
}

/** Towns of this name, or, where there is none, towns whose name begins so. */
export function placesNamed({ towns }: OfficeIndex, town: string): readonly Place[] {
  const wanted = townName(town)
  if (wanted.length < 2) return []
  const placesOf = (found: ReadonlyMap<string, string>) =>
    [...found].map(([postcode, name]) => ({ town: name, postcode }))
  const exact = towns.get(wanted)
  if (exact) return placesOf(exact)
  const begun: Place[] = []
  for (const [name, found] of towns) {
    if (begun.length >= MOST_PLACES) break
    if (name.startsWith(wanted)) begun.push(...placesOf(found))
  }
  return begun.slice(0, MOST_PLACES)
}

const MOST_PLACES = 30

function add(map: Map<string, LinePlace[]>, key: string, place: LinePlace): void {
  const known = map.get(key)
  if (known) known.push(place)
  else map.set(key, [place])
}

/** Lines with their places, without ever holding more than one line and one piece of the file. */
async function* linesOf(path: string): AsyncGenerator<{ text: string; place: LinePlace }> {
  let rest: Buffer = Buffer.alloc(0)
  let at = 0
  for await (const piece of createReadStream(path) as AsyncIterable<Buffer>) {
    let buffer = rest.length > 0 ? Buffer.concat([rest, piece]) : piece
    for (let end = buffer.indexOf(10); end >= 0; end = buffer.indexOf(10)) {
      yield { text: buffer.toString('utf8', 0, end), place: { at, length: end } }
      at += end + 1
      buffer = buffer.subarray(end + 1)
    }
    rest = buffer
  }
  if (rest.length > 0) yield { text: rest.toString('utf8'), place: { at, length: rest.length } }
}
