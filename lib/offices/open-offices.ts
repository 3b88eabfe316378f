import { join } from 'node:path'
import { fileOfficeDirectory } from '#lib/offices/file-office-directory.ts'
import type { OfficeDirectory } from '#lib/offices/office.ts'

/** The imported directory, or, where there is none, a sample that says that it is one. */
export async function openOffices(imported: string | null): Promise<OfficeDirectory> {
  const directory = imported === null ? null : await fileOfficeDirectory(imported)
  const shown = directory ?? (await fileOfficeDirectory(join(process.cwd(), SAMPLE)))
  if (!shown) throw new Error('the sample of offices is missing')
  return shown
}

const SAMPLE = 'content/authorities/offices.sample.jsonl'
