import { open, stat } from 'node:fs/promises'
import { indexOffices, type LinePlace, type OfficeIndex, placesNamed } from '#lib/offices/index-offices.ts'
import type { Office, OfficeDirectory } from '#lib/offices/office.ts'
import { readOfficeLine } from '#lib/offices/read-office-line.ts'

/**
 * The directory in a file. Its index is made when it is first asked for and again when the file is another; what is
 * looked up is read from the file each time. Null where there is no such file, or it is none of ours.
 */
export async function fileOfficeDirectory(path: string): Promise<OfficeDirectory | null> {
  const index = await indexOf(path)
  if (!index) return null
  return {
    header: index.header,
    inPostcodes: (postcodes) =>
      readPlaces(
        path,
        [...new Set(postcodes)].flatMap((one) => index.byPostcode.get(one) ?? []),
      ),
    inDepartement: (departement) => readPlaces(path, index.byDepartement.get(departement) ?? []),
    places: (town) => placesNamed(index, town),
  }
}

const known = new Map<string, { state: string; index: Promise<OfficeIndex | null> }>()

async function indexOf(path: string): Promise<OfficeIndex | null> {
  const file = await stat(path).catch(() => null)
  if (!file?.isFile()) return null
  const state = `${file.ino} ${file.size} ${file.mtimeMs}`
  const made = known.get(path)
  if (made?.state === state) return made.index
  const index = indexOffices(path)
  known.set(path, { state, index })
  // What failed once is tried again with the next question.
  index.catch(() => known.delete(path))
  return index
}

/** A file that was replaced meanwhile has other lines in these places: what does not read as an office is left out. */
async function readPlaces(path: string, places: readonly LinePlace[]): Promise<readonly Office[]> {
  if (places.length === 0) return []
  const file = await open(path)
  try {
    const offices: Office[] = []
    for (const { at, length } of places.slice(0, MOST_READ)) {
      const { buffer } = await file.read(Buffer.alloc(length), 0, length, at)
      const office = readOfficeLine(buffer.toString('utf8'))
      if (office) offices.push(office)
    }
    return offices
  } finally {
    await file.close()
  }
}

/** More offices than any postcode or département has. */
const MOST_READ = 1_000
