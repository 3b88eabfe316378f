import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { OfficeKind, OfficesHeader } from '#lib/offices/office.ts'
import { type LeftOut, officeFromRecord, type ReadOffice, type Refusal } from '#lib/offices/office-from-record.ts'
import { readRecords } from '#lib/offices/read-records.ts'

export type ImportReport = {
  records: number
  kept: number
  byKind: Partial<Record<OfficeKind, number>>
  /** How many were not taken and why, with the first few of each. */
  refused: Partial<Record<Refusal, { count: number; examples: string[] }>>
  /** Fields that kept offices go without. */
  leftOut: Partial<Record<LeftOut, number>>
}

/**
 * Reads the public directory of local offices record by record and writes those of use, one a line, below a header that
 * says where they come from. The file that was there before stays until the new one is whole; it stays altogether where
 * nothing could be kept or the input is broken, which throws.
 */
export async function importOffices(
  from: string,
  to: string,
  header: Omit<OfficesHeader, 'sample'>,
): Promise<ImportReport> {
  const report: ImportReport = { records: 0, kept: 0, byKind: {}, refused: {}, leftOut: {} }
  const draft = `${to}.${process.pid}.part`
  await mkdir(dirname(to), { recursive: true })
  try {
    const lines = linesOf(createReadStream(from, { encoding: 'utf8' }), header, report)
    await pipeline(Readable.from(lines), createWriteStream(draft, { flags: 'w' }))
    if (report.kept > 0) await rename(draft, to)
  } finally {
    await rm(draft, { force: true })
  }
  return report
}

async function* linesOf(
  pieces: AsyncIterable<string>,
  header: Omit<OfficesHeader, 'sample'>,
  report: ImportReport,
): AsyncGenerator<string> {
  yield `${JSON.stringify({ ...header, sample: false })}\n`
  for await (const record of readRecords(pieces)) {
    report.records++
    const read: ReadOffice = 'fault' in record ? { refused: record.fault, name: '' } : officeFromRecord(record.text)
    if ('refused' in read) {
      refuse(report, read.refused, read.name)
      continue
    }
    report.kept++
    for (const kind of read.office.kinds) report.byKind[kind] = (report.byKind[kind] ?? 0) + 1
    for (const field of read.leftOut) report.leftOut[field] = (report.leftOut[field] ?? 0) + 1
    yield `${JSON.stringify(read.office)}\n`
  }
}

function refuse({ refused, records }: ImportReport, why: Refusal, name: string): void {
  const known = refused[why] ?? { count: 0, examples: [] }
  known.count++
  if (known.examples.length < 3) known.examples.push(name === '' ? `record ${records}` : `record ${records}, ${name}`)
  refused[why] = known
}
